package vn.dondoc.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Zones;
import vn.dondoc.search.words.Vocabulary;

/**
 * Learns the public vocabulary a page of directives at a time, from the oldest to the newest, and goes on with those that come. Once
 * a day it begins anew, so that what was corrected or closed to the public is forgotten; until then what was learnt goes on serving.
 */
@ApplicationScoped
public class LearningWords {
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    ReadingTexts texts;

    @Inject
    PublicVocabulary published;

    @Inject
    Clock clock;

    private @Nullable Vocabulary learning;
    private @Nullable LocalDate begun;
    private UUID last = FIRST;

    /** Learns the next page; returns false when there is nothing more for now. */
    public synchronized boolean step() {
        LocalDate today = Zones.today(clock);
        if (!today.equals(begun)) {
            begun = today;
            last = FIRST;
            learning = new Vocabulary();
            texts.names().forEach(learning::learn);
        }
        Vocabulary into = learning == null ? published.current() : learning;
        List<ReadingTexts.Page> page = texts.behind(last);
        for (ReadingTexts.Page each : page) {
            into.learn(each.text());
            last = each.id();
        }
        if (page.isEmpty() && learning != null) {
            published.replace(learning);
            learning = null;
        }
        return !page.isEmpty();
    }
}
