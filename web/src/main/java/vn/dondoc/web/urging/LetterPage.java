package vn.dondoc.web.urging;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.urging.AnsweringLetters;
import vn.dondoc.urging.LetterDetail;
import vn.dondoc.urging.ReadingLetters;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.Notices;

/** One letter that was issued; its unit answers on each task. */
@Named
@RequestScoped
public class LetterPage {
    @EJB
    ReadingLetters reading;

    @EJB
    AnsweringLetters answering;

    @Inject
    Asked asked;

    @Inject
    Notices notices;

    private final Map<String, @Nullable Object> answers = new HashMap<>();
    private @Nullable LetterDetail detail;

    @PostConstruct
    void load() {
        detail = reading.detail(asked.id("id"));
    }

    /** Called before the page is drawn, so that an unknown letter becomes the right error page. */
    public void open() {}

    public String answer() {
        Map<UUID, String> said = new HashMap<>();
        answers.forEach((task, text) -> said.put(UUID.fromString(task), text == null ? "" : text.toString()));
        answering.answer(asked.id("id"), said);
        notices.done("letters.answer.sent");
        return "/urging-letters/letter.xhtml?faces-redirect=true&id=" + asked.id("id");
    }

    public @Nullable LetterDetail getDetail() {
        return detail;
    }

    /** What was typed about each task, by its id. */
    public Map<String, @Nullable Object> getAnswers() {
        return answers;
    }
}
