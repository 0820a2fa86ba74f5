package vn.dondoc.organisation;

import java.util.regex.Pattern;

/** Which system a code of a unit belongs to. */
public enum CodeScheme {
    /** The province's own short code. */
    LOCAL("[A-Za-z0-9._-]{1,40}"),
    /** Old form of 13 characters, province on the right: 000.00.05.H47 (QCVN 102:2016/BTTTT). */
    ORG13("[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Y][0-9]{2}"),
    /** New form of at most 35 characters, growing to the right: H47.05.02 (QĐ 20/2020/QĐ-TTg). */
    ORG35("[A-Y][0-9]{2}(\\.[0-9A-Z]+)*"),
    OTHER("\\S{1,60}");

    private final Pattern form;

    CodeScheme(String form) {
        this.form = Pattern.compile(form);
    }

    /** True when the value has the form that the scheme prescribes. */
    public boolean accepts(String value) {
        return value.length() <= (this == ORG35 ? 35 : 60)
                && form.matcher(value).matches();
    }
}
