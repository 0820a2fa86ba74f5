package vn.dondoc.web.regulation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.regulation.Rule;
import vn.dondoc.regulation.RuleForm;
import vn.dondoc.web.frame.CurrentLanguage;
import vn.dondoc.web.frame.Language;
import vn.dondoc.web.frame.Texts;

/** Values of rules in words. */
@RequestScoped
public class RuleTexts {
    @Inject
    Texts texts;

    @Inject
    CurrentLanguage language;

    /** The value as people read it. */
    public String value(Rule rule, String value) {
        return switch (rule.form().type()) {
            case FLAG -> texts.text("true".equals(value) ? "yes" : "no");
            case CHOICE -> texts.text("regulation.choice." + value);
            case NUMBERS -> value.replace(",", ", ");
            case NUMBER_BY_NAME -> value.isEmpty() ? texts.text("regulation.none") : value.replace(";", "; ");
            case DECIMAL -> language.get() == Language.VI ? value.replace('.', ',') : value;
            case NUMBER, TEXT, TIME -> value;
        };
    }

    /** The choices by their texts; empty when the value is typed. */
    public Map<String, String> choices(Rule rule) {
        RuleForm form = rule.form();
        List<String> values = form.type() == RuleForm.Type.FLAG ? List.of("true", "false") : form.choices();
        Map<String, String> choices = new LinkedHashMap<>();
        values.forEach(choice -> choices.put(value(rule, choice), choice));
        return choices;
    }

    /** What may be typed or chosen. */
    public String hint(RuleForm form) {
        return switch (form.type()) {
            case FLAG, CHOICE -> "";
            case NUMBER -> texts.text("regulation.number", form.min(), form.max());
            case DECIMAL -> texts.text("regulation.decimal", form.min(), form.max());
            case NUMBERS -> texts.text("regulation.numbers", form.min(), form.max(), 12);
            case TEXT -> texts.text("regulation.text", form.max());
            case TIME -> texts.text("regulation.time");
            case NUMBER_BY_NAME -> texts.text("regulation.numberByName", form.min(), form.max());
        };
    }
}
