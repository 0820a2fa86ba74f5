package vn.dondoc.demo.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the province has to do with in one matter: titles, sentences and tasks to make directives from.
 *
 * @param field code of the field of work
 * @param office the mark of the drafting division in the notation of letters, such as KTN
 * @param titles type of document and title, in the order of the file
 * @param lists further words for slots, by slot
 * @param sentences by occasion: body, progress, obstacle, proposal, done
 */
record Theme(
        String name,
        String field,
        String office,
        List<Title> titles,
        List<TaskIdea> tasks,
        Map<String, List<String>> lists,
        Map<String, List<String>> sentences) {
    /** A title and the type of document that it fits. */
    record Title(String type, String text) {}

    List<String> sentences(String occasion) {
        return sentences.getOrDefault(occasion, List.of());
    }

    static Theme read(String name) {
        Reader reader = new Reader();
        Lines.of("themes/" + name + ".txt").forEach(reader::line);
        return new Theme(
                name, reader.field, reader.office, reader.titles, reader.tasks, reader.lists, reader.sentences);
    }

    /** Takes the lines of a theme: a word that says what the line is, then its text. */
    private static final class Reader {
        private String field = "";
        private String office = "";
        private final List<Title> titles = new ArrayList<>();
        private final List<TaskIdea> tasks = new ArrayList<>();
        private final Map<String, List<String>> lists = new LinkedHashMap<>();
        private final Map<String, List<String>> sentences = new LinkedHashMap<>();

        void line(String line) {
            int blank = line.indexOf(' ');
            String what = line.substring(0, blank);
            String text = line.substring(blank + 1).strip();
            switch (what) {
                case "field" -> field = text;
                case "office" -> office = text;
                case "list" -> {
                    List<String> cells = Lines.parts(text, "=");
                    lists.put(cells.get(0), Lines.parts(cells.get(1), ";"));
                }
                case "task" -> tasks.add(TaskIdea.read(text));
                case "body", "progress", "obstacle", "proposal", "done" ->
                    sentences
                            .computeIfAbsent(what, occasion -> new ArrayList<>())
                            .add(text);
                default -> titles.add(new Title(what, text));
            }
        }
    }
}
