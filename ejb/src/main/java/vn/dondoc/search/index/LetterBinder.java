package vn.dondoc.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.mapper.orm.HibernateOrmExtension;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.jspecify.annotations.Nullable;
import vn.dondoc.regulation.RegulationProfile.UrgingForm;
import vn.dondoc.urging.LetterText;

/**
 * What of an urging letter is kept in the index. The names of its unit and its tasks weigh as its text does: whoever names them looks
 * for the tasks, and for their directives, first.
 */
public class LetterBinder implements TypeBinder {
    private static final String OFFICIAL_LETTER = "CV";
    private static final int MOST_LINES = 500;

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        context.bridge(SearchedLetter.class, new Bridge(new IndexFields(context.indexSchemaElement())));
    }

    private record Bridge(IndexFields fields) implements TypeBridge<SearchedLetter> {
        @Override
        public void write(DocumentElement document, SearchedLetter letter, TypeBridgeWriteContext context) {
            Session session = context.extension(HibernateOrmExtension.get()).session();
            fields.notation(document, letter.number.text());
            fields.signer(document, letter.signature.name());
            if (letter.form != UrgingForm.SLIP) { // a slip is of none of the types of documents
                fields.type(document, OFFICIAL_LETTER);
            }
            fields.issued(document, letter.number.issued());
            List<@Nullable String> texts = new ArrayList<>(Arrays.asList(
                    IndexFields.unitName(session, letter.unit),
                    letter.remark,
                    letter.signature.name(),
                    letter.signature.capacity()));
            texts.addAll(of(
                    letter.id,
                    session,
                    "select l.facts.title from LetterLine l where l.letterId = :letter"
                            + " and l.takenOut = false and l.facts.title is not null order by l.id"));
            texts.addAll(of(
                    letter.id,
                    session,
                    "select u.answer from Urging u where u.letterId = :letter"
                            + " and u.answer is not null order by u.id"));
            fields.texts(document, LetterText.name(letter.form), texts);
            fields.units(document, Set.of(letter.unit.toString()));
            fields.readers(document, Set.of(letter.unit.toString()));
            fields.version(document, letter.version);
        }

        private static List<String> of(UUID letter, Session session, String query) {
            return session.createQuery(query, String.class)
                    .setParameter("letter", letter)
                    .setMaxResults(MOST_LINES)
                    .getResultList();
        }
    }
}
