package vn.dondoc.demo.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What people say about one task: words of its theme where they speak of the same thing, else words that always fit. */
final class Talk {
    private final Theme theme;
    private final Slots slots;
    private final Dice dice;
    private final Set<String> subject;

    /** @param about the task's text and product */
    Talk(Theme theme, String about, Slots slots, Dice dice) {
        this.theme = theme;
        this.slots = slots;
        this.dice = dice;
        this.subject = pairs(about);
    }

    String say(String occasion) {
        List<String> fitting = new ArrayList<>();
        for (String sentence : theme.sentences(occasion)) {
            if (pairs(sentence).stream().anyMatch(subject::contains)) {
                fitting.add(sentence);
            }
        }
        boolean general = fitting.isEmpty() || dice.chance(30);
        return slots.fill(dice.pick(general ? Phrases.of(occasion) : fitting));
    }

    /** Words in Vietnamese are mostly two syllables: every two that stand together. */
    private static Set<String> pairs(String text) {
        String[] syllables =
                text.toLowerCase(Locale.ROOT).replaceAll("\\{\\w+}", ";").split("[^\\p{L}]+", -1);
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < syllables.length; i++) {
            if (!syllables[i].isEmpty() && !syllables[i - 1].isEmpty()) {
                pairs.add(syllables[i - 1] + " " + syllables[i]);
            }
        }
        return pairs;
    }
}
