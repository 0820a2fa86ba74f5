package vn.dondoc.attachment.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dondoc.audit.AuditAction;
import vn.dondoc.audit.AuditNote;

class SecretGuardTest {
    private final RecordingAudit audit = new RecordingAudit();
    private final SecretGuard guard = audit.guard();

    @Test
    void theFieldIsToldAndNothingOfWhatStoodThereIsRecorded() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("notation", "12/BC-UBND");
        fields.put("signer", null);
        fields.put("title", "Phương án tác chiến ở điểm cao 722 (TỐI MẬT)");
        assertThatThrownBy(() -> guard.check(fields))
                .asInstanceOf(type(SecretRefused.class))
                .satisfies(failure -> assertThat(failure.field()).isEqualTo("title"))
                .satisfies(failure -> assertThat(failure.args()).isEmpty())
                .satisfies(failure -> assertThat(failure.toString()).doesNotContain("722"));
        assertThat(audit.refusals).containsExactly(AuditNote.of(AuditAction.SECRET_REFUSED));
    }

    @Test
    void ordinaryWordsPassWithoutATrace() {
        guard.check(Map.of("title", "Triển khai Luật Bảo vệ bí mật nhà nước", "notation", "45/KH-UBND"));
        assertThat(audit.refusals).isEmpty();
    }
}
