package nl.goedmaker.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.Basis;
import nl.goedmaker.tickets.NewRemedy;
import nl.goedmaker.tickets.RemedyKind;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TimelineEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the owner wants the reader, and what she lets pass, on a real data file. */
class ReaderSettingsTest {
    @TempDir
    Path folder;

    private ShopOnDisk shop;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private ReaderSettings reader() {
        return shop.services().correspondence().reader();
    }

    @Test
    void levelsAndWordsAreKeptAndTakenBack() {
        reader().set(ReplyRule.L9, RuleLevel.OFF);
        reader().set(ReplyRule.L10, RuleLevel.BLOCK);
        reader().add(new OwnWord(" Met  alle respect ", RuleLevel.BLOCK, ""));
        reader().add(new OwnWord("desalniettemin", RuleLevel.WARN, "toch"));
        reader().add(new OwnWord("Desalniettemin", RuleLevel.BLOCK, "toch"));
        shop.close();
        shop = ShopOnDisk.open(folder);

        assertThat(reader().levels().set())
                .isEqualTo(Map.of(ReplyRule.L9, RuleLevel.OFF, ReplyRule.L10, RuleLevel.BLOCK));
        assertThat(reader().words())
                .containsExactly(
                        new OwnWord("Met alle respect", RuleLevel.BLOCK, ""),
                        new OwnWord("Desalniettemin", RuleLevel.BLOCK, "toch"));
        reader().remove("met alle respect");
        assertThat(reader().words()).hasSize(1);
        shop.services().journal().undo();
        assertThat(reader().words()).hasSize(2);
        reader().set(ReplyRule.L9, RuleLevel.WARN);
        assertThat(reader().levels().set()).containsOnlyKeys(ReplyRule.L10);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> reader().set(ReplyRule.L1, RuleLevel.WARN)).isInstanceOf(Refusal.class);
        for (OwnWord unusable : List.of(
                new OwnWord(" ", RuleLevel.WARN, ""),
                new OwnWord("x".repeat(81), RuleLevel.WARN, ""),
                new OwnWord("toch", RuleLevel.OFF, ""),
                new OwnWord("toch", RuleLevel.WARN, "en toch niet"))) {
            assertThatThrownBy(() -> reader().add(unusable)).isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> reader().remove("nooit")).isInstanceOf(Refusal.class);
        assertThat(reader().words()).isEmpty();
    }

    @Test
    void whatStopsLeavesWithAReasonThatStandsInTheTimelineOnce() {
        Ticket ticket = shop.ticket("Sanne de Wit");
        Sending letters = shop.services().sending();
        Draft draft =
                new Draft("Je armband", "Hoi Sanne,\n\nIk meldde de fraude met de pas vrijdag.\n\nGroet, Lotte", "");

        assertThatThrownBy(() -> letters.release(ticket, draft)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> letters.release(ticket, draft, SendOrder.with(Map.of(ReplyRule.L5, "  "))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> letters.release(ticket, draft, SendOrder.with(Map.of(ReplyRule.L2, "mag"))))
                .isInstanceOf(Refusal.class);
        assertThat(passed(ticket)).isEmpty();

        SendOrder reason = SendOrder.with(Map.of(ReplyRule.L5, "het gaat over haar bank"));
        letters.release(ticket, draft, reason);
        letters.markSent(ticket, draft, reason);
        assertThat(passed(ticket)).containsExactly("L5 “fraude”: het gaat over haar bank");
        assertThat(shop.services().tickets().timeline(ticket))
                .anyMatch(entry -> entry.kind() == TimelineEntry.Kind.MESSAGE_OUT);
    }

    @Test
    void moneyBesideAReviewNeverLeaves() {
        Ticket ticket = shop.ticket("Sanne de Wit");
        Draft draft = new Draft("Je armband", "Je krijgt € 5 voor je review.", "");
        assertThatThrownBy(() -> shop.services()
                        .sending()
                        .release(ticket, draft, SendOrder.with(Map.of(ReplyRule.L1, "ik wil het"))))
                .isInstanceOf(Refusal.class);
        assertThat(passed(ticket)).isEmpty();
    }

    @Test
    void anAnswerIsHeldAgainstWhatTheTicketKnows() {
        Ticket ticket = shop.ticket("Sanne de Wit");
        shop.services()
                .tickets()
                .choose(
                        ticket,
                        new NewRemedy(RemedyKind.REFUND, Basis.STATUTORY, Money.parse("49.95"), null, "", true),
                        false);
        ReplyFacts facts = shop.services().correspondence().replyFacts(ticket);
        assertThat(facts.agreed().remedies()).containsExactly(RemedyKind.REFUND);
        assertThat(facts.agreed().bases()).containsExactly(Basis.STATUTORY);
        assertThat(facts.agreed().amounts()).containsExactly(Money.parse("49.95"));
        assertThat(facts.sender().name()).isEqualTo("Lotte");
        assertThat(facts.sender().contacts()).containsExactly("lotte@studiolotte.example");
        shop.services().tickets().sent(ticket, "Eerste antwoord.");
        shop.services().tickets().sent(ticket, "Tweede antwoord.");
        assertThat(shop.services().correspondence().replyFacts(ticket).earlier())
                .extracting(SentAnswer::text)
                .containsExactly("Tweede antwoord.", "Eerste antwoord.");
        assertThat(shop.services().correspondence().read(ticket, "Hoi Sanne, dinsdag stort ik € 45,95 terug."))
                .extracting(Finding::rule)
                .contains("F6");
    }

    private List<String> passed(Ticket ticket) {
        return shop.services().tickets().timeline(ticket).stream()
                .filter(entry -> entry.event().equals("replies.event.overridden"))
                .map(TimelineEntry::text)
                .toList();
    }
}
