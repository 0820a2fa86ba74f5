package vn.dondoc.search.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.content.FileName;
import vn.dondoc.search.words.NotationParts;
import vn.dondoc.search.words.Terms;

/**
 * The fields of the index, the same for every {@link HitKind}. Texts come as terms that are made already ({@link Terms}), so that any
 * engine that can split at blanks keeps them alike.
 */
public final class IndexFields {
    public static final String TITLE = "title";
    public static final String BODY = "body";
    public static final String FILES = "files";
    public static final String SCANS = "scans";
    public static final String ISSUER = "issuer";
    public static final String NAMES = "names";
    public static final String NOTATION = "notation";
    public static final String NUMBER = "number";
    public static final String PARTS = "parts";
    public static final String CODE = "code";
    public static final String TYPE = "type";
    public static final String ISSUER_NAME = "issuerName";
    public static final String SIGNER_NAME = "signerName";
    public static final String YEAR = "year";
    public static final String ISSUED = "issued";
    public static final String FIELD = "field";
    public static final String UNIT = "unit";
    public static final String STATE = "state";
    public static final String AUDIENCE = "audience";
    public static final String DIRECTIVE = "directive";
    public static final String VERSION = "version";

    /** In {@link #AUDIENCE}: whoever may read directives at all. */
    public static final String EVERYBODY = "all";

    /** In {@link #AUDIENCE}: those of a unit who may read reports about it. */
    public static String reportReaders(UUID unit) {
        return "report:" + unit;
    }

    private static final String BLANKS = "whitespace";

    private final IndexFieldReference<String> title;
    private final IndexFieldReference<String> body;
    private final IndexFieldReference<String> files;
    private final IndexFieldReference<String> scans;
    private final IndexFieldReference<String> issuer;
    private final IndexFieldReference<String> names;
    private final IndexFieldReference<String> notation;
    private final IndexFieldReference<String> number;
    private final IndexFieldReference<String> parts;
    private final IndexFieldReference<String> code;
    private final IndexFieldReference<String> type;
    private final IndexFieldReference<String> issuerName;
    private final IndexFieldReference<String> signerName;
    private final IndexFieldReference<Integer> year;
    private final IndexFieldReference<LocalDate> issued;
    private final IndexFieldReference<String> field;
    private final IndexFieldReference<String> unit;
    private final IndexFieldReference<String> state;
    private final IndexFieldReference<String> audience;
    private final IndexFieldReference<String> directive;
    private final IndexFieldReference<Long> version;

    IndexFields(IndexSchemaElement root) {
        title = words(root, TITLE);
        body = words(root, BODY);
        files = words(root, FILES);
        scans = words(root, SCANS);
        issuer = words(root, ISSUER);
        names = words(root, NAMES);
        notation = keyword(root, NOTATION, false);
        number = keyword(root, NUMBER, false);
        parts = keyword(root, PARTS, true);
        code = keyword(root, CODE, false);
        type = counted(root, TYPE, false);
        issuerName = counted(root, ISSUER_NAME, false);
        signerName = counted(root, SIGNER_NAME, false);
        year = root.field(YEAR, f -> f.asInteger().aggregable(Aggregable.YES)).toReference();
        issued = root.field(ISSUED, f -> f.asLocalDate().sortable(Sortable.YES).projectable(Projectable.YES))
                .toReference();
        field = counted(root, FIELD, false);
        unit = counted(root, UNIT, true);
        state = counted(root, STATE, false);
        audience = keyword(root, AUDIENCE, true);
        directive = keyword(root, DIRECTIVE, false);
        version = root.field(VERSION, f -> f.asLong().projectable(Projectable.YES))
                .toReference();
    }

    private static IndexFieldReference<String> words(IndexSchemaElement root, String name) {
        return root.field(name, f -> f.asString().analyzer(BLANKS)).toReference();
    }

    private static IndexFieldReference<String> keyword(IndexSchemaElement root, String name, boolean many) {
        var built = root.field(name, f -> f.asString());
        return many ? built.multiValued().toReference() : built.toReference();
    }

    private static IndexFieldReference<String> counted(IndexSchemaElement root, String name, boolean many) {
        var built = root.field(name, f -> f.asString().aggregable(Aggregable.YES));
        return many ? built.multiValued().toReference() : built.toReference();
    }

    /** What every document has of its directive: notation, issuer, signer, date, type and field. */
    void origin(DocumentElement document, SearchedDirective from) {
        document.addValue(issuer, Terms.of(from.issuer));
        document.addValue(issuerName, from.issuer);
        if (from.signer != null) {
            signer(document, from.signer);
        }
        notation(document, from.notation);
        type(document, from.type);
        issued(document, from.issued);
        if (from.field != null) {
            document.addValue(field, from.field);
        }
    }

    void signer(DocumentElement document, String name) {
        document.addValue(signerName, name);
        document.addValue(names, String.join(" ", Terms.names(Terms.bare(name))));
    }

    void notation(DocumentElement document, String text) {
        NotationParts split = NotationParts.of(text);
        document.addValue(notation, Terms.notation(text));
        document.addValue(number, split.number());
        split.parts().forEach(part -> document.addValue(parts, part));
    }

    void type(DocumentElement document, String abbreviation) {
        document.addValue(type, abbreviation);
    }

    void issued(DocumentElement document, LocalDate day) {
        document.addValue(issued, day);
        document.addValue(year, day.getYear());
    }

    void texts(DocumentElement document, String heading, List<@Nullable String> texts) {
        document.addValue(title, Terms.of(heading));
        List<String> all = new ArrayList<>();
        texts.forEach(text -> all.add(Terms.of(text)));
        document.addValue(body, String.join(" ", all));
    }

    /** The names of its files, and what stands in them. */
    void files(DocumentElement document, Session session, HitKind kind, UUID owner) {
        List<FileTexts.File> all = FileTexts.of(session, kind, List.of(owner));
        if (all.isEmpty()) {
            return;
        }
        List<FileTexts.File> readable = FileTexts.readable(all, FileTexts.MOST_CHARACTERS);
        Map<String, String> contents = FileTexts.contents(
                session, readable.stream().map(FileTexts.File::sha256).toList());
        List<String> read = new ArrayList<>();
        List<String> guessed = new ArrayList<>();
        all.forEach(file -> read.add(Terms.of(FileName.words(file.name()))));
        readable.forEach(file -> (file.isScan() ? guessed : read).add(Terms.of(contents.get(file.sha256()))));
        document.addValue(files, String.join(" ", read));
        document.addValue(scans, String.join(" ", guessed));
    }

    void task(DocumentElement document, SearchedTask task) {
        document.addValue(code, Terms.notation(task.code));
        document.addValue(state, task.state);
        document.addValue(directive, task.directive.id.toString());
    }

    /** What a unit is called now. */
    static String unitName(Session session, UUID unit) {
        return session.createQuery("select u.name from Unit u where u.id = :unit", String.class)
                .setParameter("unit", unit)
                .getSingleResult();
    }

    void units(DocumentElement document, Collection<String> units) {
        units.forEach(each -> document.addValue(unit, each));
    }

    void readers(DocumentElement document, Collection<String> readers) {
        readers.forEach(each -> document.addValue(audience, each));
    }

    void version(DocumentElement document, long value) {
        document.addValue(version, value);
    }
}
