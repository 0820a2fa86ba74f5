package vn.dondoc.urging;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.task.UrgingUnits;

/** The unit answers a letter, each task with an explanation (giải trình) of its own. */
@Stateless
public class AnsweringLetters {
    @Inject
    Letters letters;

    @Inject
    UrgingUnits urging;

    /**
     * Answers on some tasks of the letter, all or none.
     *
     * @param answers by task; blank ones are left out
     */
    @Requires(Right.WORK_FOR_UNIT)
    public void answer(UUID id, Map<UUID, String> answers) {
        if (letters.visible(id).state() != LetterState.ISSUED) {
            throw new NotFound();
        }
        Set<UUID> tasks = letters.lines(id).stream()
                .filter(line -> !line.isTakenOut())
                .map(LetterLine::taskId)
                .collect(Collectors.toSet());
        Map<UUID, String> said = new TreeMap<>(answers);
        said.values().removeIf(String::isBlank);
        if (said.isEmpty()) {
            throw InvalidInput.at("answers", "letter.explanation.none");
        }
        if (!tasks.containsAll(said.keySet())) {
            throw InvalidInput.at("answers", "letter.explanation.foreign");
        }
        said.forEach((task, note) -> urging.explain(task, null, note));
    }
}
