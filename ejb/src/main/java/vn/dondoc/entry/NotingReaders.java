package vn.dondoc.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.kernel.Zones;

/**
 * Notes who reads a directive, once a person and day, so that reading it again costs nothing. Reading goes on where that
 * cannot be written.
 */
@ApplicationScoped
class NotingReaders {
    private static final System.Logger LOG = System.getLogger(NotingReaders.class.getName());
    private static final int MOST_KNOWN = 20_000;

    @Inject
    ReadBook book;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    private final Set<ReadBook.Reading> known = ConcurrentHashMap.newKeySet();

    /** Looks into the book again from now on. */
    void forget() {
        known.clear();
    }

    /** The one who asks reads the directive now. */
    void note(UUID directive, WayOfReading what) {
        ReadBook.Reading reading = new ReadBook.Reading(directive, current.get().accountId(), Zones.today(clock), what);
        if (known.size() > MOST_KNOWN) {
            forget();
        }
        if (known.add(reading)) {
            try {
                book.write(reading);
            } catch (RuntimeException e) {
                known.remove(reading);
                LOG.log(Level.WARNING, "A reader of directive " + directive + " was not noted", e);
            }
        }
    }
}
