package nl.goedmaker.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.TimelineEntry.Kind;
import org.junit.jupiter.api.Test;

class TimelineEntryTest {
    private static final String TEXT = "2026-11-20T10:00:00Z klant liegt";

    private static final Set<String> WHOLE = Set.of(
            "tickets.event.opened",
            "tickets.event.edited",
            "tickets.event.answered",
            "tickets.event.remedy",
            "tickets.event.remedyDone",
            "tickets.event.snoozed",
            "tickets.event.snoozedForAnswer",
            "tickets.event.woken",
            "tickets.event.reminder",
            "tickets.event.reopened",
            "tickets.event.reopenedByCustomer",
            "tickets.event.merged",
            "tickets.event.mergedInto",
            "tickets.event.apart",
            "tickets.event.splitFrom",
            "tickets.event.splitInto",
            "cashback.event.offered",
            "cashback.event.handedOut",
            "cashback.event.revoked",
            "cashback.event.claimed",
            "payouts.event.exported",
            "payouts.event.uploaded",
            "payouts.event.notUploaded",
            "payouts.event.again",
            "reviews.event.replied",
            "payouts.event.booked",
            "attachments.event.added",
            "attachments.event.came",
            "attachments.event.removed");

    private static final Map<String, String> FACT = Map.of(
            "tickets.event.closed", "",
            "tickets.event.reminderDone", "",
            "payouts.event.returned", "",
            "tickets.event.deadlineFirst", "2026-11-20T10:00:00Z",
            "tickets.event.deadlineComplaint", "2026-11-20T10:00:00Z");

    private static final Set<String> NOTHING = Set.of(
            "tickets.event.tagged",
            "tickets.event.untagged",
            "tickets.event.tagRenamed",
            "tickets.event.tagMerged",
            "tickets.event.itemMoved",
            "tickets.event.itemAdded",
            "tickets.event.itemChanged",
            "tickets.event.itemRemoved",
            "tickets.event.itemDone",
            "tickets.event.itemOpen",
            "payouts.event.approved",
            "replies.event.overridden",
            "payouts.event.held",
            "payouts.event.heldBecause",
            "payouts.event.released",
            "reviews.event.linked",
            "reviews.event.unlinked",
            "reviews.event.asked",
            "reviews.event.regraded",
            "reviews.event.unanswered",
            "reviews.event.removal");

    private static TimelineEntry entry(Kind kind, String event) {
        return new TimelineEntry(1, Instant.EPOCH, kind, event, TEXT);
    }

    /** What a new kind of event tells others must be thought of: whoever adds one, adds it to a list here. */
    @Test
    void ofEveryEventItIsDecidedWhatOthersMayRead() {
        Set<String> decided = new TreeSet<>(WHOLE);
        decided.addAll(FACT.keySet());
        decided.addAll(NOTHING);
        assertThat(Collections.list(Texts.in(Language.NL).bundle().getKeys()))
                .filteredOn(key -> key.matches("[a-z]+\\.event\\..+"))
                .containsExactlyInAnyOrderElementsOf(decided);

        assertThat(WHOLE)
                .allSatisfy(event ->
                        assertThat(entry(Kind.CHANGE, event).forOthers()).contains(entry(Kind.CHANGE, event)));
        assertThat(FACT)
                .allSatisfy((event, rest) -> assertThat(entry(Kind.CHANGE, event)
                                .forOthers()
                                .orElseThrow()
                                .text())
                        .isEqualTo(rest));
        assertThat(NOTHING)
                .allSatisfy(event ->
                        assertThat(entry(Kind.CHANGE, event).forOthers()).isEmpty());
    }

    @Test
    void messagesGoOutWholeAndNotesDoNot() {
        assertThat(entry(Kind.MESSAGE_IN, "").forOthers()).isPresent();
        assertThat(entry(Kind.MESSAGE_OUT, "").forOthers()).isPresent();
        assertThat(entry(Kind.NOTE, "").forOthers()).isEmpty();
    }

    @Test
    void aReasonThatComesWithTheProgramIsNoSecret() {
        TimelineEntry closed = new TimelineEntry(1, Instant.EPOCH, Kind.CHANGE, "tickets.event.closed", "POST");
        assertThat(closed.forOthers()).contains(closed);
    }
}
