package nl.goedmaker.checks.readings;

import java.util.List;

/**
 * A message that was not read yet.
 *
 * @param entry of the timeline
 * @param text its beginning, as much as is ever read
 * @param sentBefore what the shop had answered to the complaint by then, the last few
 */
public record WaitingMessage(long entry, String text, List<String> sentBefore) {
    public WaitingMessage {
        sentBefore = List.copyOf(sentBefore);
    }
}
