package vn.dondoc.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.dondoc.search.words.Vocabulary;

/** What may be suggested to anyone: the words of directives that everybody may read, of units, and of the list of words. */
@ApplicationScoped
public class PublicVocabulary {
    private volatile Vocabulary current = new Vocabulary();

    Optional<Vocabulary.Better> better(String query) {
        return current.better(query);
    }

    Vocabulary current() {
        return current;
    }

    void replace(Vocabulary vocabulary) {
        current = vocabulary;
    }
}
