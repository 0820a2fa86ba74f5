package vn.dondoc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timeout;
import jakarta.enterprise.context.SessionScoped;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dondoc.identity.OpenToAll;
import vn.dondoc.identity.Requires;
import vn.dondoc.kernel.ActingTime;
import vn.dondoc.kernel.ClockProducer;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.Zones;

/** The shape of the house: who may know whom, who asks for rights, who reads the clock. */
class ArchitectureTest {
    private static final String ROOT = "vn.dondoc.";

    /** Each package may use those of its own step and of the steps before it, as long as that makes no circle. */
    private static final List<Set<String>> ORDER = List.of(
            Set.of("kernel"),
            Set.of("calendar", "organisation"),
            Set.of("audit", "identity"),
            Set.of("regulation", "attachment", "administration"),
            Set.of("directive", "paper"),
            Set.of("task"),
            Set.of("entry", "report", "job"),
            Set.of("warning"),
            Set.of(
                    "exchange",
                    "export",
                    "notification",
                    "reminder",
                    "demo",
                    "verify",
                    "preference",
                    "search",
                    "home",
                    "offline",
                    "feed",
                    "direction",
                    "urging",
                    "periodical",
                    "meeting",
                    "publication"));

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .importUrl(Zones.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void features_form_no_circle() {
        slices().matching("vn.dondoc.(*)..").should().beFreeOfCycles().check(PRODUCT);
    }

    @Test
    void features_use_only_those_before_them() {
        classes()
                .should(new ArchCondition<>("use only features of its own step or an earlier one") {
                    @Override
                    public void check(JavaClass user, ConditionEvents events) {
                        user.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> isOurs(dependency.getTargetClass()))
                                .filter(dependency -> step(dependency.getTargetClass()) > step(user))
                                .map(Dependency::getDescription)
                                .forEach(text -> events.add(SimpleConditionEvent.violated(user, text)));
                    }
                })
                .check(PRODUCT);
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(ROOT);
    }

    private static int step(JavaClass type) {
        String feature = type.getPackageName().substring(ROOT.length()).replaceFirst("\\..*", "");
        for (int step = 0; step < ORDER.size(); step++) {
            if (ORDER.get(step).contains(feature)) {
                return step;
            }
        }
        throw new AssertionError("The feature " + feature + " has no place in the order yet");
    }

    @Test
    void every_act_says_who_may() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .and()
                .areNotAnnotatedWith(Schedule.class)
                .and()
                .areNotAnnotatedWith(Schedules.class)
                .and()
                .areNotAnnotatedWith(Timeout.class)
                .should(sayWhoMay())
                .check(PRODUCT);
    }

    private static ArchCondition<JavaMethod> sayWhoMay() {
        return new ArchCondition<>("carry @Requires or @OpenToAll, itself or by its class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = method.isAnnotatedWith(Requires.class)
                        || method.isAnnotatedWith(OpenToAll.class)
                        || method.getOwner().isAnnotatedWith(Requires.class)
                        || method.getOwner().isAnnotatedWith(OpenToAll.class);
                if (!said) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " asks for no right"));
                }
            }
        };
    }

    @Test
    void entities_are_changed_by_verbs_not_by_setters() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(PRODUCT);
    }

    @Test
    void only_one_clock_reads_the_time_of_the_machine() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(ClockProducer.class, ActingTime.class, Ids.class)
                .should()
                .callCodeUnitWhere(readsTheMachine())
                .check(PRODUCT);
    }

    private static DescribedPredicate<JavaCall<?>> readsTheMachine() {
        return DescribedPredicate.describe("it reads the time of the machine", call -> {
            AccessTarget.CodeUnitCallTarget target = call.getTarget();
            JavaClass owner = target.getOwner();
            boolean now = owner.getPackageName().equals("java.time")
                    && target.getName().equals("now")
                    && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            boolean system =
                    owner.isEquivalentTo(Clock.class) && target.getName().matches("system.*|tick[A-Z].*");
            boolean millis =
                    owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis");
            boolean date = owner.isEquivalentTo(Date.class)
                    && target.getName().equals("<init>")
                    && target.getRawParameterTypes().isEmpty();
            return now || system || millis || date;
        });
    }

    @Test
    void only_demo_data_replays_the_past() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.dondoc.demo..")
                .should()
                .callCodeUnitWhere(DescribedPredicate.describe(
                        "it replays the past",
                        call -> call.getTargetOwner().isEquivalentTo(ActingTime.class)
                                && call.getName().equals("at")))
                .check(PRODUCT);
    }

    @Test
    void nothing_here_knows_pages_or_resources() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "jakarta.ws.rs..", "org.primefaces..")
                .check(PRODUCT);
    }

    @Test
    void only_the_process_that_reads_files_knows_parsers_and_it_knows_nothing_else() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.dondoc.attachment.extract..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.tika..", "org.apache.pdfbox..", "org.apache.poi..", "org.jsoup..")
                .check(PRODUCT);
        noClasses()
                .that()
                .resideInAPackage("vn.dondoc.attachment.extract..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are another part of the product",
                        type -> isOurs(type)
                                && !type.getPackageName().endsWith(".extract")
                                && !List.of("TextTrouble", "SuppressForbidden").contains(type.getSimpleName())))
                .check(PRODUCT);
    }

    @Test
    void nothing_is_kept_in_a_session() {
        noClasses().should().beAnnotatedWith(SessionScoped.class).check(PRODUCT);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|DTO|Facade)(\\$.*)?")
                .check(PRODUCT);
    }
}
