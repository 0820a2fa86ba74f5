package vn.dondoc.attachment.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.attachment.extract.Extract;

/** How the process that reads files is started: the same Java with little memory, and a class path of its own. */
@ApplicationScoped
public class ReadingProgram {
    /** For objects, in megabytes; a third more is added for everything else. */
    static final int MEMORY = 256;

    private static final Path NICE = Path.of("/usr/bin/nice");

    /** The command and its arguments. */
    public List<String> command() {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(NICE)) {
            command.addAll(List.of(NICE.toString(), "-n", "10")); // people come first
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options());
        command.addAll(List.of("-cp", classPath(), Extract.class.getName()));
        return command;
    }

    List<String> options() {
        return List.of(
                "-Xmx" + MEMORY + "m",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:ReservedCodeCacheSize=48m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                // nothing outside the file is opened because it says so
                "-Djavax.xml.accessExternalDTD=",
                "-Djavax.xml.accessExternalSchema=",
                "-Djavax.xml.accessExternalStylesheet=",
                "-Djdk.xml.entityExpansionLimit=1000",
                "-Dhttp.proxyHost=127.0.0.1",
                "-Dhttp.proxyPort=9",
                "-Dhttps.proxyHost=127.0.0.1",
                "-Dhttps.proxyPort=9");
    }

    /** In the server: our own classes and the folder of the parsers; without one, such as in a test, what this process has. */
    private static String classPath() {
        String home = System.getProperty("jboss.home.dir");
        if (home == null) {
            return System.getProperty("java.class.path");
        }
        Path server = Path.of(home);
        return server.resolve("app/dondoc.ear/dondoc-ejb.jar") + File.pathSeparator + server.resolve("extract") + "/*";
    }
}
