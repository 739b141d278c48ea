package nl.goedmaker.checks.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Two messages of one customer about one complaint that exclude each other: worn once, and worn for weeks or longer. Nothing when in
 * doubt: when the piece may have been worn in the time between, when a repaired or another piece is spoken of, or when they name
 * different pieces.
 *
 * @param earlier the sentence that was written first
 * @param later the one that says otherwise
 */
public record StoryChange(Told earlier, Told later) {
    /** A sentence and when it was written. */
    public record Told(Instant at, String quote) {}

    /** A message of the customer. */
    public record Message(Instant at, String text) {}

    private record Read(Instant at, Wearing wearing, List<String> pieces) {}

    /** The first two of these messages that exclude each other, whatever order they are given in. */
    public static Optional<StoryChange> between(List<Message> messages) {
        List<Read> read = new ArrayList<>();
        for (Message message :
                messages.stream().sorted(Comparator.comparing(Message::at)).toList()) {
            Telling telling = Telling.of(message.text());
            Wearing wearing = StoryReading.of(telling).worn();
            if (wearing == null || !wearing.isSaidWorn() || telling.has("other-piece") || telling.has("generally")) {
                continue;
            }
            Read now = new Read(message.at(), wearing, telling.pieces());
            Optional<Read> before =
                    read.stream().filter(earlier -> excludes(earlier, now)).findFirst();
            if (before.isPresent()) {
                return before.map(earlier -> new StoryChange(told(earlier), told(now)));
            }
            read.add(now);
        }
        return Optional.empty();
    }

    private static boolean excludes(Read earlier, Read later) {
        Worn before = earlier.wearing().worn();
        Worn after = later.wearing().worn();
        boolean isOnePiece = earlier.pieces().isEmpty()
                || later.pieces().isEmpty()
                || !Collections.disjoint(earlier.pieces(), later.pieces());
        if (!isOnePiece) {
            return false;
        }
        if (after == Worn.ONCE) {
            return isLong(before);
        }
        long days = Duration.between(earlier.at(), later.at()).toDays();
        return before == Worn.ONCE && isLong(after) && days < after.leastDays();
    }

    private static boolean isLong(Worn worn) {
        return worn.compareTo(Worn.WEEKS) >= 0;
    }

    private static Told told(Read read) {
        return new Told(read.at(), read.wearing().quote());
    }
}
