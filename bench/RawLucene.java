import java.io.BufferedReader;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/**
 * What Lucene alone needs to write the texts of directives and tasks: words as they stand, words without marks, and pairs of both,
 * by one thread, without a database, rights or rules of Vietnamese. Prints documents a second of processor time.
 */
class RawLucene {
    private static final Pattern SAID =
            Pattern.compile("\"(?:title|body|content|note|deliverable)\":\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static Analyzer words(boolean bare, boolean pairs) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer letters = new StandardTokenizer();
                TokenStream words = new LowerCaseFilter(letters);
                words = bare ? new ASCIIFoldingFilter(words) : words;
                if (pairs) {
                    ShingleFilter two = new ShingleFilter(words, 2, 2);
                    two.setOutputUnigrams(false);
                    words = two;
                }
                return new TokenStreamComponents((Reader text) -> letters.setReader(text), words);
            }
        };
    }

    private static double processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    public static void main(String[] args) throws Exception {
        List<Analyzer> four = List.of(words(false, false), words(true, false), words(false, true), words(true, true));
        Path folder = Files.createTempDirectory("raw-lucene");
        int count = 0;
        double before = processor();
        try (BufferedReader lines = Files.newBufferedReader(Path.of(args[0]));
                IndexWriter index = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig())) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("{\"record\":\"directive\"") && !line.startsWith("{\"record\":\"task\"")) {
                    continue;
                }
                StringBuilder text = new StringBuilder();
                for (Matcher said = SAID.matcher(line); said.find(); ) {
                    text.append(said.group(1)).append('\n');
                }
                Document document = new Document();
                document.add(new StringField("id", Integer.toString(count++), Field.Store.YES));
                for (Analyzer one : four) {
                    document.add(new TextField("text" + document.getFields().size(), one.tokenStream("text", text.toString())));
                }
                index.addDocument(document);
            }
            index.commit();
        }
        double took = processor() - before;
        System.out.printf("raw Lucene: %d documents, %.1f s of processor, %.0f a second%n", count, took, count / took);
        try (var files = Files.list(folder)) {
            for (Path file : new ArrayList<>(files.toList())) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
