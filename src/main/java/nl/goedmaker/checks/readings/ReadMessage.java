package nl.goedmaker.checks.readings;

import java.time.Instant;
import nl.goedmaker.checks.likeness.OwnPart;

/**
 * A message that was read, and whose it is.
 *
 * @param text its beginning, as much as is ever read
 * @param stories as {@link StoryReader} gives them
 * @param ticket the complaint it is part of; of merged ones, the one they became
 * @param customer of that complaint
 * @param writer the customer of the complaint it came in with
 */
public record ReadMessage(
        long entry,
        Instant at,
        String text,
        int stories,
        OwnPart own,
        long ticket,
        String reference,
        long customer,
        long writer) {}
