package vn.dondoc.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.enterprise.context.ConversationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.dondoc.web.frame.PortalPages;

/** The portal shows rows and calls acts; it keeps no entity, asks no database and holds nothing between requests. */
class PortalArchitectureTest {
    private static final JavaClasses PORTAL = new ClassFileImporter()
            .importUrl(PortalPages.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void pages_know_no_entity_and_ask_no_database() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.hibernate..")
                .check(PORTAL.that(new DescribedPredicate<>("all but the reader of causes") {
                    @Override
                    public boolean test(JavaClass type) {
                        return !type.getSimpleName().equals("Causes");
                    }
                }));
    }

    @Test
    void nothing_is_kept_in_the_session_by_a_bean() {
        noClasses()
                .should()
                .beAnnotatedWith(SessionScoped.class)
                .orShould()
                .beAnnotatedWith(ConversationScoped.class)
                .check(PORTAL);
    }

    @Test
    void the_portal_does_not_know_the_api() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.dondoc.api..")
                .check(PORTAL);
    }

    @Test
    void the_clock_is_injected() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(PORTAL);
    }

    @Test
    void names_say_what_a_class_is_for() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|Facade|Controller|Bean)")
                .check(PORTAL);
    }

    @Test
    void what_pages_name_lives_for_one_request() {
        classes()
                .that()
                .areAnnotatedWith(Named.class)
                .should()
                .beAnnotatedWith(RequestScoped.class)
                .orShould()
                .beAnnotatedWith(ViewScoped.class)
                .check(PORTAL);
    }

    @Test
    void features_of_the_portal_form_no_circle() {
        slices().matching("vn.dondoc.web.(*)..").should().beFreeOfCycles().check(PORTAL);
    }
}
