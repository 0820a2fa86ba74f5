package vn.dondoc.notification.delivery;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message in hand.
 *
 * @param absent in whose place the recipient is told; null for himself
 * @param notification what it is about; null for a digest
 * @param express belongs to a directive of the highest urgency, for which quiet hours do not count
 * @param day on which it was planned
 * @param lease proves that it is still ours
 */
record Due(
        UUID id,
        UUID recipient,
        @Nullable UUID absent,
        ChannelKind channel,
        Purpose purpose,
        @Nullable UUID notification,
        @Nullable UUID task,
        boolean express,
        LocalDate day,
        UUID lease) {}
