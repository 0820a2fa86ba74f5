package vn.dondoc.search.index;

import java.util.Arrays;
import java.util.LinkedHashSet;
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

/** What of a directive is kept in the index. */
public class DirectiveBinder implements TypeBinder {
    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        context.bridge(SearchedDirective.class, new Bridge(new IndexFields(context.indexSchemaElement())));
    }

    private record Bridge(IndexFields fields) implements TypeBridge<SearchedDirective> {
        @Override
        public void write(DocumentElement document, SearchedDirective directive, TypeBridgeWriteContext context) {
            fields.origin(document, directive);
            fields.texts(
                    document,
                    directive.title,
                    Arrays.asList(directive.body, directive.recipients, directive.signer, directive.signerPosition));
            Session session = context.extension(HibernateOrmExtension.get()).session();
            fields.files(document, session, HitKind.DIRECTIVE, directive.id);
            // whose tasks stand under a directive is told by the tasks alone: not everybody who reads it sees them
            Set<String> units = units(directive.id, session);
            if (!directive.draft) {
                fields.readers(document, directive.restricted ? units : Set.of(IndexFields.EVERYBODY));
            }
            fields.version(document, directive.version);
        }

        /** The units of its tasks, those of drafts left out. */
        private static Set<String> units(UUID directive, Session session) {
            Set<String> units = new LinkedHashSet<>();
            List<Object[]> rows = session.createQuery(
                            "select t.leadUnit, t.coordinatingUnits from SearchedTask t"
                                    + " where t.directive.id = :directive and t.state <> 'DRAFT'",
                            Object[].class)
                    .setParameter("directive", directive)
                    .getResultList();
            for (Object[] row : rows) {
                if (row[0] != null) {
                    units.add(row[0].toString());
                }
                for (UUID unit : (UUID[]) row[1]) {
                    units.add(unit.toString());
                }
            }
            return units;
        }
    }
}
