package vn.dondoc.search.index;

import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;

/** What of a task is kept in the index: its order, and what was said about it since. */
public class TaskBinder implements TypeBinder {
    private static final int MOST_NOTES = 200;

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        context.bridge(SearchedTask.class, new Bridge(new IndexFields(context.indexSchemaElement())));
    }

    private record Bridge(IndexFields fields) implements TypeBridge<SearchedTask> {
        @Override
        public void write(DocumentElement document, SearchedTask task, TypeBridgeWriteContext context) {
            fields.origin(document, task.directive);
            fields.task(document, task);
            List<@Nullable String> texts =
                    new ArrayList<>(Arrays.asList(task.content, task.deliverable, task.resultNotation));
            Session session = context.extension(HibernateOrmExtension.get()).session();
            texts.addAll(notes(task.id, session));
            fields.texts(document, task.title, texts);
            fields.files(document, session, HitKind.TASK, task.id);
            Set<String> units = new LinkedHashSet<>();
            if (task.leadUnit != null) {
                units.add(task.leadUnit.toString());
            }
            Arrays.stream(task.coordinatingUnits).map(UUID::toString).forEach(units::add);
            fields.units(document, units);
            if (!task.state.equals("DRAFT")) {
                fields.readers(document, units);
            }
            fields.version(document, task.version);
        }

        private static List<String> notes(UUID task, Session session) {
            return session.createQuery(
                            "select e.note from TaskEvent e where e.taskId = :task and e.note is not null order by e.seq",
                            String.class)
                    .setParameter("task", task)
                    .setMaxResults(MOST_NOTES)
                    .getResultList();
        }
    }
}
