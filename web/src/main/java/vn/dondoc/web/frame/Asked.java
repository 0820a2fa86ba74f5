package vn.dondoc.web.frame;

import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.Texts;

/**
 * What the address of the page asks for: filter, position, id. It stays the same while the page's forms are sent, so a
 * page bean may read it at any moment. A value that cannot be meant is as if it were not there.
 */
@RequestScoped
public class Asked {
    private final PageAddress address = PageAddress.current();

    /** The parameter's text, cleaned. */
    public Optional<String> text(String name) {
        return address.first(name).map(Texts::clean).map(text -> Texts.cut(text, 200));
    }

    /** Every value of the parameter. */
    public List<String> all(String name) {
        return address.all(name);
    }

    /** A whole number from 0 up to a million. */
    public Optional<Integer> number(String name) {
        return text(name).filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf);
    }

    /** The id that the page is about; {@link NotFound} when there is none or it is no id. */
    public UUID id(String name) {
        return text(name).flatMap(Ids::parse).orElseThrow(NotFound::new);
    }

    public boolean flag(String name) {
        return text(name).filter("true"::equals).isPresent();
    }

    public <E extends Enum<E>> Optional<E> choice(Class<E> choices, String name) {
        return text(name)
                .flatMap(text -> Arrays.stream(choices.getEnumConstants())
                        .filter(choice -> choice.name().equals(text))
                        .findFirst());
    }
}
