package nl.goedmaker.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.cli.Services;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.FormOfAddress;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TicketCircumstancesTest {
    @TempDir
    Path folder;

    private ShopOnDisk shop;
    private Services services;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        services = shop.services();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private Ticket ticket(TicketType type, Channel channel, String complaint, @Nullable LocalDate delivered) {
        return services.tickets()
                .open(new NewTicket(
                        "Sanne de Wit",
                        "s.dewit@mail.example",
                        null,
                        "NL",
                        Language.NL,
                        new Purchase("88412", "ARM-204", "armband", Money.ofCents(7_495), delivered),
                        channel,
                        type,
                        "",
                        complaint,
                        null));
    }

    private Circumstances of(Ticket ticket) {
        return services.correspondence().circumstances(ticket);
    }

    private String begun(Ticket ticket, String body) {
        OwnTemplate own = services.templates()
                .add(new TemplateText(
                        "T" + services.templates().all().size(), Language.NL, null, TemplateUse.PRIVATE, "", body));
        return services.correspondence().begin(ticket, own.key()).text().strip();
    }

    @Test
    void whatIsKnownOfATicketDecidesWhatHolds() {
        Ticket ticket = ticket(TicketType.LATE, Channel.BOL, "Mijn pakje is er niet.", LocalDate.of(2026, 11, 15));
        assertThat(of(ticket).conditions())
                .contains(
                        ReplyCondition.DELIVERY_LATE,
                        ReplyCondition.CHANNEL_BOL,
                        ReplyCondition.COMPLAINT_FIRST,
                        ReplyCondition.ANSWER_FIRST,
                        ReplyCondition.TERM_CONFORMITY,
                        ReplyCondition.TERM_WITHDRAWAL,
                        ReplyCondition.ORDER_KNOWN)
                .doesNotContain(ReplyCondition.REMEDY_CHOSEN, ReplyCondition.PHOTO_RECEIVED);
        shop.pass(Duration.ofDays(20));
        assertThat(of(ticket).conditions())
                .contains(ReplyCondition.ANSWER_LATE, ReplyCondition.TERM_CONFORMITY)
                .doesNotContain(ReplyCondition.TERM_WITHDRAWAL);
        Ticket second = ticket(TicketType.CLASP, Channel.WEBSHOP, "De sluiting brak.", null);
        assertThat(of(second).conditions())
                .contains(ReplyCondition.COMPLAINT_AGAIN, ReplyCondition.TERM_CONFORMITY)
                .doesNotContain(ReplyCondition.DELIVERY_KNOWN, ReplyCondition.TERM_WITHDRAWAL);
    }

    @Test
    void aRightThatHasRunOutIsNotSaidToRun() {
        Ticket ticket = ticket(TicketType.CLASP, Channel.WEBSHOP, "De sluiting brak.", LocalDate.of(2025, 1, 2));
        assertThat(of(ticket).conditions()).doesNotContain(ReplyCondition.TERM_CONFORMITY);
    }

    @Test
    void anOpenCashbackCanGoWithItsSlip() {
        Ticket ticket = ticket(TicketType.CLASP, Channel.WEBSHOP, "De sluiting brak na één dag.", null);
        shop.cashback(ticket, "7.50");
        Draft draft = services.correspondence().begin(ticket, "cashback-with-slip");
        assertThat(draft.files()).containsExactly("slip");
        assertThat(draft.text())
                .contains("Je schreef dat de sluiting na één dag brak.", "€ 7,50".replace(' ', '\u00a0'))
                .doesNotContain("attach");
        services.correspondence().save(ticket, draft);
        assertThat(services.correspondence().draft(ticket)).isEqualTo(draft);
    }

    @Test
    void aCustomerIsSpokenToAsTheyWriteAndElseAsTheShopDoes() {
        Ticket formal = ticket(TicketType.CLASP, Channel.WEBSHOP, "Kunt u dit nakijken? De sluiting brak.", null);
        Ticket plain = ticket(TicketType.CLASP, Channel.WEBSHOP, "De sluiting brak.", null);
        Correspondence correspondence = services.correspondence();
        assertThat(correspondence.begin(formal, "clasp").text()).startsWith("Beste Sanne de Wit,\n\nU schreef");
        assertThat(correspondence.begin(plain, "clasp").text()).startsWith("Hoi Sanne,\n\nJe schreef");
        services.settings().saveAddress(Language.NL, FormOfAddress.FORMAL);
        assertThat(correspondence.begin(plain, "clasp").text()).startsWith("Beste Sanne de Wit,");
        assertThat(correspondence
                        .begin(formal, "clasp", Optional.of(FormOfAddress.INFORMAL))
                        .text())
                .startsWith("Hoi Sanne,");
        assertThat(services.journal().undo()).isPresent();
        assertThat(services.settings().address(Language.NL)).isEqualTo(FormOfAddress.INFORMAL);
    }

    @Test
    void wordsThatCannotBeTurnedAroundAreQuoted() {
        Ticket ticket = ticket(TicketType.CLASP, Channel.WEBSHOP, "Toen ik hem omdeed, brak de sluiting.", null);
        assertThat(services.correspondence().begin(ticket, "clasp").text())
                .contains("Je schreef: “Toen ik hem omdeed, brak de sluiting.”");
        assertThat(begun(ticket, "Je schreef dat {own.words}."))
                .isEqualTo("Je schreef dat [[wat er misging, in hun woorden]].");
    }

    @Test
    void everyPartOfAnAnswerIsOfferedInTheFormOfTheCustomer() {
        Ticket ticket = ticket(TicketType.CLASP, Channel.WEBSHOP, "Kunt u helpen? De sluiting brak.", null);
        var blocks =
                services.correspondence().blockSet(ticket, Optional.empty()).blocks();
        assertThat(blocks.keySet()).containsExactly(BuildingPart.values());
        assertThat(blocks.get(BuildingPart.ACKNOWLEDGE).getFirst().text())
                .isEqualTo("U schreef dat de sluiting brak. Dank dat u het me laat weten.");
        assertThat(blocks.get(BuildingPart.SOLVE).getFirst().text()).contains("[[datum waarop het geregeld is]]");
    }

    @Test
    void whatCameOfATemplateIsCountedOnceItIsKnown() {
        Correspondence correspondence = services.correspondence();
        Ticket solved = ticket(TicketType.CLASP, Channel.WEBSHOP, "De sluiting brak.", null);
        Ticket again = ticket(TicketType.CLASP, Channel.WEBSHOP, "De sluiting brak.", null);
        Ticket open = ticket(TicketType.CLASP, Channel.WEBSHOP, "De sluiting brak.", null);
        for (Ticket ticket : java.util.List.of(solved, again, open)) {
            services.sending()
                    .markSent(
                            ticket,
                            new Draft("Je armband", "Hoi Sanne, vrijdag heb je hem terug. Groet, Ilse", "clasp"));
        }
        assertThat(correspondence.outcomes()).isEmpty();
        shop.pass(Duration.ofHours(3));
        services.tickets().receive(again, "En de steen is er ook uit.");
        services.tickets().close(solved, Justified.YES, ReasonCode.POST);
        assertThat(correspondence.outcomes()).containsExactly(java.util.Map.entry("clasp", new TemplateOutcome(2, 1)));
        assertThat(correspondence.used()).containsEntry("clasp", 3);
        services.merges().merge(solved.reference(), again.reference(), false);
        assertThat(correspondence.outcomes()).containsEntry("clasp", new TemplateOutcome(2, 0));
    }
}
