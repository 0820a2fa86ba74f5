package vn.dondoc.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks a list or a count means; sets that are empty and values that are null do not narrow it.
 *
 * @param view from which side; ALL does not narrow
 * @param units that lead or coordinate
 * @param lead the unit that leads
 * @param coordinating a unit that coordinates
 * @param dueFrom first day of the deadline
 * @param dueTo last day of the deadline
 * @param extension narrows to tasks with a request for a later deadline
 * @param leader account of the leader who gave it
 * @param officer account of the desk officer who follows it
 * @param field code of the directive's field of work
 * @param updatedSince changed at this instant or later
 * @param q words that code, title or content must contain, with or without diacritics
 * @param source the system that it was imported from
 * @param sourceId its id there
 * @param parents true to list the parents of several tasks too
 * @param type abbreviation of the directive's document type
 * @param late a band of lateness of what is not done
 * @param lacking what must not be known of it
 * @param matter why it is spoken about when the province meets
 * @param clarity narrows to tasks by how clearly they were given
 * @param reckoning as of when and against which deadline; as of an instant only what counted then is meant
 */
public record TaskFilter(
        TaskView view,
        Set<UUID> units,
        @Nullable UUID lead,
        @Nullable UUID coordinating,
        Set<TaskState> states,
        Set<Timeliness> timeliness,
        Set<TaskFlag> flags,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Nullable ExtensionFilter extension,
        @Nullable UUID directive,
        @Nullable UUID leader,
        @Nullable UUID officer,
        @Nullable String field,
        @Nullable Instant updatedSince,
        @Nullable String q,
        @Nullable String source,
        @Nullable String sourceId,
        boolean parents,
        @Nullable String type,
        @Nullable LateDays late,
        Set<Lacking> lacking,
        @Nullable Matter matter,
        @Nullable ClarityFilter clarity,
        Reckoning reckoning) {
    public static final TaskFilter ALL = builder().build();

    /** False when the states asked for leave drafts out anyway. */
    boolean mayMeanDrafts() {
        return states.isEmpty() || states.contains(TaskState.DRAFT);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Puts a filter together, one condition after the other. */
    public static final class Builder {
        private TaskView view = TaskView.ALL;
        private Set<UUID> units = Set.of();
        private @Nullable UUID lead;
        private @Nullable UUID coordinating;
        private Set<TaskState> states = Set.of();
        private Set<Timeliness> timeliness = Set.of();
        private Set<TaskFlag> flags = Set.of();
        private @Nullable LocalDate dueFrom;
        private @Nullable LocalDate dueTo;
        private @Nullable ExtensionFilter extension;
        private @Nullable UUID directive;
        private @Nullable UUID leader;
        private @Nullable UUID officer;
        private @Nullable String field;
        private @Nullable Instant updatedSince;
        private @Nullable String q;
        private @Nullable String source;
        private @Nullable String sourceId;
        private boolean parents;
        private @Nullable String type;
        private @Nullable LateDays late;
        private Set<Lacking> lacking = Set.of();
        private @Nullable Matter matter;
        private @Nullable ClarityFilter clarity;
        private Reckoning reckoning = Reckoning.NOW;

        public Builder view(TaskView value) {
            view = value;
            return this;
        }

        public Builder units(Set<UUID> value) {
            units = Set.copyOf(value);
            return this;
        }

        public Builder lead(@Nullable UUID value) {
            lead = value;
            return this;
        }

        public Builder coordinating(@Nullable UUID value) {
            coordinating = value;
            return this;
        }

        public Builder states(Set<TaskState> value) {
            states = Set.copyOf(value);
            return this;
        }

        /** Tasks on which something is still to be done. */
        public Builder open() {
            EnumSet<TaskState> open = EnumSet.allOf(TaskState.class);
            open.removeIf(state -> !state.isOpen());
            states = open;
            return this;
        }

        public Builder timeliness(Set<Timeliness> value) {
            timeliness = Set.copyOf(value);
            return this;
        }

        public Builder flags(Set<TaskFlag> value) {
            flags = Set.copyOf(value);
            return this;
        }

        /** Deadline from this day to that day, both included; null leaves a side open. */
        public Builder due(@Nullable LocalDate from, @Nullable LocalDate to) {
            dueFrom = from;
            dueTo = to;
            return this;
        }

        public Builder extension(@Nullable ExtensionFilter value) {
            extension = value;
            return this;
        }

        public Builder directive(@Nullable UUID value) {
            directive = value;
            return this;
        }

        public Builder leader(@Nullable UUID value) {
            leader = value;
            return this;
        }

        public Builder officer(@Nullable UUID value) {
            officer = value;
            return this;
        }

        public Builder field(@Nullable String value) {
            field = value;
            return this;
        }

        public Builder updatedSince(@Nullable Instant value) {
            updatedSince = value;
            return this;
        }

        public Builder q(@Nullable String value) {
            q = value;
            return this;
        }

        public Builder source(@Nullable String system, @Nullable String idThere) {
            source = system;
            sourceId = idThere;
            return this;
        }

        public Builder parents(boolean value) {
            parents = value;
            return this;
        }

        public Builder type(@Nullable String value) {
            type = value;
            return this;
        }

        public Builder late(@Nullable LateDays value) {
            late = value;
            return this;
        }

        public Builder lacking(Set<Lacking> value) {
            lacking = Set.copyOf(value);
            return this;
        }

        public Builder matter(@Nullable Matter value) {
            matter = value;
            return this;
        }

        public Builder clarity(@Nullable ClarityFilter value) {
            clarity = value;
            return this;
        }

        public Builder reckoning(Reckoning value) {
            reckoning = value;
            return this;
        }

        public TaskFilter build() {
            return new TaskFilter(
                    view,
                    units,
                    lead,
                    coordinating,
                    states,
                    timeliness,
                    flags,
                    dueFrom,
                    dueTo,
                    extension,
                    directive,
                    leader,
                    officer,
                    field,
                    updatedSince,
                    q,
                    source,
                    sourceId,
                    parents,
                    type,
                    late,
                    lacking,
                    matter,
                    clarity,
                    reckoning);
        }
    }
}
