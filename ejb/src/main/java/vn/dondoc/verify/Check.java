package vn.dondoc.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** One thing that must hold for everything that is kept. */
interface Check {
    /** What is checked, for the reader of the output. */
    String name();

    /** Names the first row that is wrong, and how; empty when all are right. */
    Optional<String> firstWrong(Connection connection) throws SQLException;

    /** How much was looked at. */
    String counted();
}
