package vn.dondoc.kernel.start;

import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs a step of the start inside the server. When the step refuses, the line is logged and the whole process ends at
 * once: a server that stands without its application would answer 404 to everybody and look alive.
 */
public final class StartGuard {
    /** What the process answers when a start was refused. */
    public static final int EXIT_CODE = 2;

    private static final Logger LOG = Logger.getLogger("vn.dondoc.start");

    private StartGuard() {}

    public static void run(Runnable step) {
        call(() -> {
            step.run();
            return null;
        });
    }

    public static <T> T call(Supplier<T> step) {
        try {
            return step.get();
        } catch (StartRefused refused) {
            LOG.log(Level.SEVERE, refused.getMessage());
            LOG.log(Level.FINE, "The start was refused because of", refused);
            // not exit(): its hooks would wait for the very start that we are in
            Runtime.getRuntime().halt(EXIT_CODE);
            throw refused;
        }
    }
}
