package vn.dondoc.paper;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import vn.dondoc.kernel.NotFound;

/** A feature names here the forms of the papers that it makes; found as a service of Java, so that nobody here knows the features. */
public interface PaperForms {
    List<PaperForm> forms();

    /** Every form there is, by name. */
    static List<PaperForm> all() {
        return ServiceLoader.load(PaperForms.class, PaperForms.class.getClassLoader()).stream()
                .flatMap(feature -> feature.get().forms().stream())
                .sorted(Comparator.comparing(PaperForm::name))
                .toList();
    }

    /** The form of that name, or {@link NotFound}. */
    static PaperForm named(String name) {
        return all().stream()
                .filter(form -> form.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
