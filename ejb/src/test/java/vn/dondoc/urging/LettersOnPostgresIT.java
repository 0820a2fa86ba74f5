package vn.dondoc.urging;

import org.junit.jupiter.api.Nested;
import vn.dondoc.testing.OnPostgres;

/** The same letters on PostgreSQL. */
class LettersOnPostgresIT extends OnPostgres {
    @Nested
    class Proposing extends ProposingLettersTest {}

    @Nested
    class Sending extends SendingLettersTest {}

    @Nested
    class Numbers extends NumberingTest {}
}
