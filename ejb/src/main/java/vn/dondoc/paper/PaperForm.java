package vn.dondoc.paper;

import java.util.List;
import java.util.Optional;

/**
 * A kind of document: which fields its templates may have, and the template that the product brings along.
 *
 * @param name such as {@code urging-letter}; its title is the text {@code paper.NAME}
 * @param builtIn resource with the body of the built-in template, {@code word/document.xml}
 */
public record PaperForm(String name, String builtIn, List<Field> fields) {
    /** The field at the foot of every page; a form that has it gets a foot in its built-in template. */
    public static final String FOOT = "chanTrang";

    public PaperForm {
        fields = List.copyOf(fields);
    }

    /**
     * One field. The name of a field that repeats begins with the name of its list: {@code nhiemVu.noiDung}.
     *
     * @param required a template without it is refused
     */
    public record Field(String name, boolean required) {
        /** Key of the text that says what stands there. */
        public String key() {
            return "paper.field." + name;
        }
    }

    public static Field field(String name) {
        return new Field(name, false);
    }

    public static Field required(String name) {
        return new Field(name, true);
    }

    /** The known name that was most likely meant: the same letters in another case, or one slip away. */
    Optional<String> meant(String unknown) {
        return fields.stream()
                .map(Field::name)
                .filter(name -> name.equalsIgnoreCase(unknown) || isOneSlipAway(name, unknown))
                .findFirst();
    }

    boolean knows(String name) {
        return fields.stream().anyMatch(field -> field.name().equals(name));
    }

    /** True when the names differ in one letter that was missed, added or mistaken. */
    private static boolean isOneSlipAway(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int front = 0;
        while (front < shorter && a.charAt(front) == b.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
            back++;
        }
        return a.length() - front - back <= 1 && b.length() - front - back <= 1;
    }
}
