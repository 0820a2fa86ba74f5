package vn.dondoc.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;
import vn.dondoc.api.auth.AuthResource;
import vn.dondoc.api.exchange.ImportsResource;
import vn.dondoc.api.idempotency.Idempotent;
import vn.dondoc.identity.OpenToAll;

/** The API translates and decides nothing; what is open without a sign-in is named here. */
class ApiRulesTest {
    private static final JavaClasses API = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.dondoc.api");

    private static final DescribedPredicate<JavaMethod> A_CALL = DescribedPredicate.describe(
            "answer HTTP",
            method -> method.getAnnotations().stream()
                    .map(JavaAnnotation::getRawType)
                    .anyMatch(type -> type.isAnnotatedWith(HttpMethod.class)));

    @Test
    void the_api_touches_no_entity_and_no_persistence() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .check(API);
    }

    @Test
    void the_api_knows_no_pages() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("vn.dondoc.web..", "jakarta.faces..", "org.primefaces..")
                .check(API);
    }

    @Test
    void every_call_says_what_it_produces() {
        methods()
                .that(A_CALL)
                .should(orItsClass("say its media type", Produces.class))
                .check(API);
    }

    @Test
    void every_call_is_described_for_the_openapi_document() {
        methods().that(A_CALL).should().beAnnotatedWith(Operation.class).check(API);
    }

    @Test
    void resources_are_named_so_and_decide_nothing_of_rights() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Resource")
                .check(API);
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("vn.dondoc.identity.Right")
                .check(API);
    }

    /** Not with passwords: the kept fingerprint of such a body could be guessed at. Imports keep the key in their own way. */
    @Test
    void every_post_but_sign_in_honours_the_idempotency_key() {
        methods()
                .that()
                .areAnnotatedWith(POST.class)
                .and()
                .areDeclaredInClassesThat(DescribedPredicate.describe(
                        "are not for sign-in",
                        type -> !type.isEquivalentTo(AuthResource.class)
                                && !type.isEquivalentTo(ImportsResource.class)
                                && !type.getPackageName().endsWith(".me")))
                .should(orItsClass("honour the key", Idempotent.class))
                .andShould()
                .haveRawReturnType(Response.class)
                .check(API);
    }

    @Test
    void only_these_calls_are_open_without_a_sign_in() {
        Set<String> open = new TreeSet<>();
        for (JavaClass type : API) {
            for (JavaMethod method : type.getMethods()) {
                if (A_CALL.test(method)
                        && (method.isAnnotatedWith(OpenToAll.class) || type.isAnnotatedWith(OpenToAll.class))) {
                    open.add(type.getSimpleName() + "." + method.getName());
                }
            }
        }
        assertThat(open)
                .containsExactly(
                        "AuthResource.keys",
                        "AuthResource.logout",
                        "AuthResource.refresh",
                        "AuthResource.token",
                        "FeedsResource.atom",
                        "FeedsResource.calendar",
                        "FeedsResource.json",
                        "HealthResource.live",
                        "HealthResource.ready",
                        "MeResource.password");
    }

    private static ArchCondition<JavaMethod> orItsClass(
            String what, Class<? extends java.lang.annotation.Annotation> annotation) {
        return new ArchCondition<>(what + ", itself or by its class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said =
                        method.isAnnotatedWith(annotation) || method.getOwner().isAnnotatedWith(annotation);
                if (!said) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not " + what));
                }
            }
        };
    }
}
