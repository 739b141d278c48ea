package nl.goedmaker.checks.readings;

import java.util.List;
import nl.goedmaker.checks.likeness.Bands;
import nl.goedmaker.checks.likeness.OwnPart;
import nl.goedmaker.checks.likeness.Shingles;
import nl.goedmaker.checks.likeness.ShopWords;

/**
 * What was read from a message.
 *
 * @param text that was read
 * @param stories as {@link StoryReader} gives them
 * @param shingles how many different ones
 * @param bands none when the text says nothing
 */
public record MessageReading(long entry, String text, int stories, int shingles, OwnPart own, List<Integer> bands) {
    public MessageReading {
        bands = List.copyOf(bands);
    }

    static MessageReading of(WaitingMessage message, ShopWords templates, StoryReader reader) {
        OwnPart own = OwnPart.of(message.text(), templates.and(message.sentBefore()));
        Shingles shingles = own.shingles(message.text());
        return new MessageReading(
                message.entry(),
                message.text(),
                reader.stories(own.in(message.text())),
                shingles.size(),
                own,
                Bands.of(shingles));
    }
}
