package vn.dondoc.demo.content;

import java.util.List;

/**
 * A task that directives of a theme may give, with slots still open.
 *
 * @param lead codes of lead units apart by blanks, each maybe a choice apart by slashes, or a word such as "district"
 * @param coordinating codes as in lead
 * @param deadline days, the words of the directive, "open", or a word for a recurring task such as "monthly"
 */
record TaskIdea(String text, String deliverable, List<String> lead, List<String> coordinating, String deadline) {
    static TaskIdea read(String line) {
        List<String> cells = Lines.parts(line, "\\|");
        return new TaskIdea(cells.get(0), cells.get(1), words(cells.get(2)), words(cells.get(3)), cells.get(4));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Lines.parts(text, " +");
    }
}
