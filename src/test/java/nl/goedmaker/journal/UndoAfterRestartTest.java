package nl.goedmaker.journal;

import static nl.goedmaker.storage.jooq.Tables.TICKET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.tickets.Ticket;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UndoAfterRestartTest {
    @TempDir
    static Path prepared;

    @TempDir
    Path temp;

    private Path folder;

    @BeforeAll
    static void prepare() {
        OwnersStep.prepare(prepared);
    }

    @BeforeEach
    void begin() {
        folder = temp.resolve("shop");
    }

    @ParameterizedTest
    @EnumSource
    void aStepIsTakenBackAndDoneAgainByAProgramThatWasStartedSince(OwnersStep step) {
        Map<String, List<String>> before;
        Map<String, List<String>> after;
        OwnersStep.copy(prepared, folder);
        try (ShopOnDisk shop = ShopOnDisk.open(folder)) {
            before = Rows.of(shop);
            step.take(shop);
            after = Rows.of(shop);
        }
        assertThat(after).isNotEqualTo(before);
        try (ShopOnDisk shop = ShopOnDisk.open(folder)) {
            assertThat(shop.services().journal().undo()).map(Change::label).contains(step.label);
            assertThat(Rows.of(shop)).isEqualTo(before);
            assertThat(shop.services().journal().redo()).map(Change::label).contains(step.label);
            assertThat(Rows.of(shop)).isEqualTo(after);
            assertThat(shop.services().journal().undo()).map(Change::label).contains(step.label);
            assertThat(Rows.of(shop)).isEqualTo(before);
        }
    }

    @Test
    void whatTheOwnerLooksAtStandsInTheWayOfNoStep() {
        try (ShopOnDisk shop = ShopOnDisk.open(folder)) {
            Ticket ticket = shop.ticket("Sanne");
            shop.services().tickets().close(ticket, Justified.YES, ReasonCode.POST);
            shop.services().tickets().goTo(ticket, Step.REPLY);
            assertThat(shop.services().journal().undo()).map(Change::label).contains("tickets.change.close");
            assertThat(shop.services().tickets().get(ticket.reference()).isClosed())
                    .isFalse();
            shop.services().tickets().goTo(ticket, Step.CHECK);
            shop.services().journal().redo();
            assertThat(shop.services().tickets().get(ticket.reference()).step()).isEqualTo(Step.CHECK);
        }
    }

    @Test
    void aStepWhoseRowsChangedSinceSaysWhichAndLetsTheOwnerGoOnBack() {
        try (ShopOnDisk shop = ShopOnDisk.open(folder)) {
            Ticket ticket = shop.ticket("Sanne");
            shop.services().tickets().note(ticket, "Eerst");
            Cashback offered = shop.cashback(ticket, "5.00");
            shop.services().cashbacks().handOut(offered);
            assertThatThrownBy(shop.services().journal()::undo)
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(Texts.in(Language.NL).get(refusal.sentence()))
                                    .startsWith("Dit kan niet meer terug: “Cashback aangeboden")
                                    .contains("dat is niet terug te halen: “Kaartje met code"));
            assertThat(shop.services().cashbacks().ofTicket(ticket)).hasSize(1);

            shop.services().tickets().close(ticket, Justified.YES, ReasonCode.POST);
            shop.services()
                    .database()
                    .change(context ->
                            context.update(TICKET).set(TICKET.SUBJECT, "Anders").execute());
            assertThatThrownBy(shop.services().journal()::undo)
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(Texts.in(Language.NL).get(refusal.sentence()))
                                    .contains("Daarna is klacht K-2026-0001 nog veranderd"));
            // what it no longer can do is not offered again: the note before it is
            assertThat(shop.services().journal().undo()).map(Change::label).contains("tickets.change.note");
        }
    }
}
