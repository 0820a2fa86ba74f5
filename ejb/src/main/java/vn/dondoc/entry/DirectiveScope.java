package vn.dondoc.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Texts;
import vn.dondoc.task.Conditions;
import vn.dondoc.task.TaskScope;

/** Which directives an actor may see, and which of them a filter means, in the words of the database. */
final class DirectiveScope {
    private DirectiveScope() {}

    /** Narrows to the directives, called {@code d}, that the actor may see. */
    static void visibleTo(Actor actor, Conditions conditions) {
        if (actor.may(Right.READ_ALL)) {
            return;
        }
        if (!actor.may(Right.READ_DIRECTIVES)) {
            conditions.add("1 = 0");
            return;
        }
        Conditions tasks = new Conditions().add("t.directiveId = d.id");
        TaskScope.visibleTo(actor, tasks);
        conditions
                .add("d.draft = false")
                .add("d.restricted = false or exists (select 1 from Task t" + tasks.where() + ")")
                .with(tasks);
    }

    static void narrow(DirectiveFilter filter, Conditions conditions) {
        if (filter.type() != null) {
            conditions.add("d.type = :type", "type", filter.type());
        }
        if (filter.from() != null) {
            conditions.add("d.issued >= :issuedFrom", "issuedFrom", filter.from());
        }
        if (filter.to() != null) {
            conditions.add("d.issued <= :issuedTo", "issuedTo", filter.to());
        }
        if (filter.field() != null) {
            conditions.add("d.field = :field", "field", filter.field());
        }
        if (filter.source() != null) {
            conditions.add("d.source = :source", "source", filter.source());
        }
        if (filter.sourceId() != null) {
            conditions.add("d.sourceId = :sourceId", "sourceId", filter.sourceId());
        }
        if (filter.drafts()) {
            conditions.add("d.draft = true");
        }
        if (filter.notation() != null) {
            conditions.add(
                    "lower(d.notation) like lower(:notation) escape '!'", "notation", pattern(filter.notation()) + "%");
        }
        words("issuer", filter.issuer(), conditions);
        words("q", filter.q(), conditions);
    }

    private static void words(String name, @Nullable String text, Conditions conditions) {
        List<String> words = text == null || text.isBlank()
                ? List.of()
                : List.of(Texts.fold(text).split(" "));
        for (int i = 0; i < Math.min(words.size(), 12); i++) {
            String parameter = name + i;
            conditions.add(
                    "d.searchText like :" + parameter + " escape '!'", parameter, "%" + pattern(words.get(i)) + "%");
        }
    }

    private static String pattern(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
