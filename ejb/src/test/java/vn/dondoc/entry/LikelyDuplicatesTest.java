package vn.dondoc.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.DirectiveSheet;
import vn.dondoc.directive.Urgency;
import vn.dondoc.entry.LikelyDuplicates.Entry;
import vn.dondoc.entry.LikelyDuplicates.Likeness;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.Role;
import vn.dondoc.kernel.Ids;
import vn.dondoc.testing.TestBeans;
import vn.dondoc.testing.TestDatabase;

class LikelyDuplicatesTest {
    private static final String ISSUER = "Ủy ban nhân dân tỉnh";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final String TITLE = "Kết luận về tăng cường quản lý đất công trên địa bàn tỉnh năm 2026";

    private final TestBeans beans = new TestBeans(TestDatabase.preferred().empty());
    private final LikelyDuplicates duplicates = beans.get(LikelyDuplicates.class);
    private UUID there = Ids.next();

    @BeforeEach
    void enterOne() {
        beans.signedInAs(
                new Actor(Ids.next(), "a", "A", null, java.util.Set.of(Role.OFFICE_OFFICER), java.util.Set.of()));
        beans.database().run(() -> {
            Directive directive = Directive.entered(
                    new DirectiveSheet(
                            "TB",
                            "45",
                            "45/TB-UBND",
                            DAY,
                            ISSUER,
                            null,
                            null,
                            TITLE,
                            "Toàn văn của thông báo kết luận số bốn mươi lăm",
                            null,
                            Urgency.NORMAL,
                            false,
                            List.of()),
                    false,
                    Actor.MACHINE,
                    Instant.EPOCH);
            beans.database().entityManager().persist(directive);
            there = directive.id();
        });
    }

    private List<Likeness> of(String notation, LocalDate day, String issuer, String title) {
        return duplicates.of(new Entry(null, notation, day, issuer, title, null));
    }

    @Test
    void theSameNumberOfTheSameIssuerInTheSameYearIsADuplicate() {
        assertThat(of(" 45 / tb-ubnd", DAY.withMonth(12), "uy ban nhan dan tinh", "Khác hẳn"))
                .singleElement()
                .satisfies(likeness -> {
                    assertThat(likeness.id()).isEqualTo(there);
                    assertThat(likeness.sameNumber()).isTrue();
                });
    }

    @Test
    void theSameNumberOfAnotherYearOrIssuerIsNone() {
        assertThat(of("45/TB-UBND", DAY.plusYears(1), ISSUER, null)).isEmpty();
        assertThat(of("45/TB-UBND", DAY, "Tỉnh ủy", null)).isEmpty();
    }

    @Test
    void aTitleThatIsNearlyTheSameIsADuplicateWithoutDiacriticsToo() {
        assertThat(of("99/TB-UBND", DAY, ISSUER, "Ket luan tang cuong quan ly dat cong tren dia ban tinh nam 2026"))
                .singleElement()
                .satisfies(likeness -> {
                    assertThat(likeness.sameNumber()).isFalse();
                    assertThat(likeness.percent()).isBetween(60, 99);
                });
    }

    @Test
    void anotherTitleOrOneTooShortToTellIsNone() {
        assertThat(of("99/TB-UBND", DAY, ISSUER, "Chuẩn bị nội dung kỳ họp Hội đồng nhân dân tỉnh cuối năm"))
                .isEmpty();
        assertThat(of("99/TB-UBND", DAY, ISSUER, "Kết luận")).isEmpty();
    }

    @Test
    void theSameBodyIsADuplicateUnderAnyTitle() {
        assertThat(duplicates.of(
                        new Entry(null, null, DAY, ISSUER, "Khác", "Toàn văn của thông báo kết luận số bốn mươi lăm")))
                .hasSize(1);
    }

    @Test
    void nothingDoublesItself() {
        assertThat(duplicates.of(new Entry(there, "45/TB-UBND", DAY, ISSUER, TITLE, null)))
                .isEmpty();
    }
}
