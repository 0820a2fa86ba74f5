package vn.dondoc.search.index;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.mapper.orm.HibernateOrmExtension;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import vn.dondoc.periodical.ReportText;

/** What of an official report is kept in the index. Its date is the last day that it covers, so that its period finds it. */
public class ReportBinder implements TypeBinder {
    private static final String REPORT = "BC";

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        context.bridge(SearchedReport.class, new Bridge(new IndexFields(context.indexSchemaElement())));
    }

    private record Bridge(IndexFields fields) implements TypeBridge<SearchedReport> {
        @Override
        public void write(DocumentElement document, SearchedReport report, TypeBridgeWriteContext context) {
            Session session = context.extension(HibernateOrmExtension.get()).session();
            UUID unit = report.plan.unit();
            fields.type(document, REPORT);
            fields.issued(document, report.plan.to());
            fields.texts(
                    document,
                    ReportText.name(report.plan),
                    Arrays.asList(unit == null ? null : IndexFields.unitName(session, unit), report.narrative));
            if (unit != null) {
                fields.units(document, Set.of(unit.toString()));
                fields.readers(document, Set.of(IndexFields.reportReaders(unit)));
            }
            fields.version(document, report.version);
        }
    }
}
