package vn.dondoc.notification.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import vn.dondoc.kernel.Settings;
import vn.dondoc.kernel.Zones;
import vn.dondoc.notification.delivery.Channel;
import vn.dondoc.notification.delivery.ChannelKind;
import vn.dondoc.notification.delivery.Delivery;
import vn.dondoc.notification.delivery.Letter;

/**
 * Text messages as lines of one file a day in {@code outgoing}, which another program reads on. A line is on the disk before it
 * counts as handed over; one that was repeated after a kill bears the same id.
 */
@ApplicationScoped
public class FileGateway implements Channel {
    static final String SETTING = "file";

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public ChannelKind kind() {
        return ChannelKind.GATEWAY;
    }

    @Override
    public boolean isOn() {
        return settings.gateway().filter(SETTING::equals).isPresent();
    }

    @Override
    public Line open() {
        return new Line() {
            @Override
            public Delivery hand(Letter letter) {
                return write(letter);
            }

            @Override
            public void close() {}
        };
    }

    private Delivery write(Letter letter) {
        Instant now = clock.instant();
        Path file = settings.outgoing().resolve(Zones.day(now) + ".jsonl");
        try {
            if (Files.notExists(settings.outgoing())) {
                Files.createDirectories(settings.outgoing());
                Files.setPosixFilePermissions(settings.outgoing(), PosixFilePermissions.fromString("rwxr-x---"));
            }
            byte[] line = (TextMessage.of(letter, now) + "\n").getBytes(StandardCharsets.UTF_8);
            try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                out.write(ByteBuffer.wrap(line));
                out.force(true);
            }
            return Delivery.of(Delivery.Outcome.TAKEN, file.getFileName().toString());
        } catch (IOException | UnsupportedOperationException unwritable) {
            return Delivery.of(Delivery.Outcome.AWAY, unwritable.getMessage());
        }
    }
}
