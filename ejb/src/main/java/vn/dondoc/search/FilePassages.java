package vn.dondoc.search;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.search.index.FileTexts;
import vn.dondoc.search.index.FileTexts.File;
import vn.dondoc.search.index.HitKind;
import vn.dondoc.search.words.Terms;

/** For what was found by words that neither its title nor its own text holds: where they stand in its files. */
final class FilePassages {
    /** How much of all files of one page of hits is looked at, in characters. */
    private static final long LOOKED_AT = 800_000;

    private static final int WINDOW = 800;
    private static final int MOST_PLACES = 300;
    private static final Pattern OPEN_I = Pattern.compile("\\b([hklmst]|qu)i\\b");

    private final EntityManager em;
    private final Snippets snippets;
    private final Set<String> wanted = new LinkedHashSet<>();
    private final Map<UUID, String> ownTexts;

    /** @param ownTexts title and text of what was found */
    FilePassages(EntityManager em, Understood query, Snippets snippets, Map<UUID, String> ownTexts) {
        this.em = em;
        this.snippets = snippets;
        this.ownTexts = ownTexts;
        wanted.addAll(query.bare());
        query.phrases().forEach(wanted::addAll);
        query.alternatives().forEach(words -> wanted.add(String.join(" ", words)));
    }

    /** The best passage of the files of each, where there is one. */
    Map<UUID, FilePassage> of(HitKind kind, Collection<UUID> found) {
        Map<UUID, Set<String>> missing = new HashMap<>();
        for (UUID id : ownTexts.keySet().stream().filter(found::contains).toList()) {
            Set<String> words = missingIn(Terms.signForSign(ownTexts.getOrDefault(id, "")));
            if (!words.isEmpty()) {
                missing.put(id, words);
            }
        }
        List<File> files = FileTexts.readable(inOrder(found, FileTexts.of(em, kind, missing.keySet())), LOOKED_AT);
        Map<String, String> contents =
                FileTexts.contents(em, files.stream().map(File::sha256).toList());
        Map<UUID, FilePassage> passages = new HashMap<>();
        Map<UUID, Integer> best = new HashMap<>();
        for (File file : files) {
            Place place = place(contents.getOrDefault(file.sha256(), ""), missing.getOrDefault(file.owner(), Set.of()));
            if (place != null && place.different() > best.getOrDefault(file.owner(), 0)) {
                best.put(file.owner(), place.different());
                snippets.best(place.text(), 1).stream()
                        .findFirst()
                        .ifPresent(passage -> passages.put(
                                file.owner(), new FilePassage(file.id(), file.name(), file.isScan(), passage)));
            }
        }
        return passages;
    }

    /** Those of the best hits first. */
    private static List<File> inOrder(Collection<UUID> found, List<File> files) {
        List<UUID> order = List.copyOf(found);
        return files.stream()
                .sorted(Comparator.comparingInt(file -> order.indexOf(file.owner())))
                .toList();
    }

    private Set<String> missingIn(String bare) {
        Set<String> missing = new LinkedHashSet<>(wanted);
        missing.removeIf(word -> next(bare, word, 0) >= 0);
        return missing;
    }

    /** The stretch with the most different wanted words, one that the owner's own text lacks among them; null when there is none. */
    private @Nullable Place place(String text, Set<String> missing) {
        String bare = Terms.signForSign(text);
        List<Found> places = new ArrayList<>();
        boolean news = false;
        for (String word : wanted) {
            int at = next(bare, word, 0);
            news |= at >= 0 && missing.contains(word);
            for (int count = 0; at >= 0 && count < MOST_PLACES; count++) {
                places.add(new Found(at, word));
                at = next(bare, word, at + word.length());
            }
        }
        if (!news) {
            return null;
        }
        places.sort(Comparator.comparingInt(Found::at));
        int start = 0;
        int most = 0;
        for (int i = 0; i < places.size(); i++) {
            int different = different(places, i, missing);
            if (different > most) {
                most = different;
                start = places.get(i).at();
            }
        }
        return new Place(around(text, start), most);
    }

    /** A word that only the file holds counts three times. */
    private static int different(List<Found> places, int first, Set<String> missing) {
        Set<String> seen = new HashSet<>();
        int value = 0;
        for (int i = first;
                i < places.size() && places.get(i).at() < places.get(first).at() + WINDOW / 2;
                i++) {
            String word = places.get(i).word();
            if (seen.add(word)) {
                value += missing.contains(word) ? 3 : 1;
            }
        }
        return value;
    }

    private static String around(String text, int at) {
        int from = Math.max(0, at - WINDOW / 2);
        int to = Math.min(text.length(), at + WINDOW);
        while (from > 0 && from < at && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from++;
        }
        while (to < text.length() && to > at && Character.isLetterOrDigit(text.charAt(to))) {
            to--;
        }
        return text.substring(from, Math.max(from, to));
    }

    /** Where the word stands next, in either of its spellings (<em>kĩ</em>, <em>kỹ</em>); -1 when nowhere. */
    private static int next(String bare, String word, int from) {
        int withI = whole(bare, word, from);
        String other = OPEN_I.matcher(word).replaceAll("$1y");
        int withY = other.equals(word) ? -1 : whole(bare, other, from);
        return withI < 0 ? withY : withY < 0 ? withI : Math.min(withI, withY);
    }

    private static int whole(String bare, String word, int from) {
        for (int at = bare.indexOf(word, from); at >= 0; at = bare.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(bare.charAt(at - 1));
            boolean ends = end == bare.length() || !Character.isLetterOrDigit(bare.charAt(end));
            if (begins && ends) {
                return at;
            }
        }
        return -1;
    }

    private record Found(int at, String word) {}

    private record Place(String text, int different) {}
}
