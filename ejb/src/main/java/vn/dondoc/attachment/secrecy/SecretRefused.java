package vn.dondoc.attachment.secrecy;

import java.io.Serial;
import vn.dondoc.kernel.BusinessRuleViolation;

/**
 * The input bears a state-secret mark and was not taken in (HTTP 422; Luật Bảo vệ bí mật nhà nước 29/2018/QH14, Điều
 * 5). It tells the field but repeats nothing of what stood there.
 */
public class SecretRefused extends BusinessRuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String field;

    public SecretRefused(String field) {
        super("secrecy.refused");
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
