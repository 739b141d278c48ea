package nl.goedmaker.tickets.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.ClockRule;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.Pressure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketFieldsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T07:31:00Z");
    private final Texts texts = Texts.in(Language.NL);
    private final TicketFields fields =
            new TicketFields(texts, Clock.fixed(NOW, ZoneId.of("Europe/Amsterdam")), EnumSet.allOf(Field.class));

    @BeforeEach
    void nameTheCustomer() {
        fields.value(Field.NAME).set("Sanne de Wit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NAME | ''",
                "EMAIL | sanne",
                "PHONE | bel mij",
                "PRICE | gratis",
                "PRICE | -5",
                "PRICE | 0",
                "DELIVERED | 31-2-2026",
                "DELIVERED | 1-1-2027",
                "RECEIVED | 22-11-2026 09:00",
                "RECEIVED | 22-11-2026 29:00",
                "RECEIVED | gisteren"
            })
    void whatCannotBeUsedGetsOneSentenceAtItsFieldAndStays(Field field, String typed) {
        fields.value(field).set(typed);
        assertThat(fields.firstWrong()).contains(field);
        assertThat(fields.error(field).get()).isNotBlank().doesNotContain("tickets.", "money.", "ui.");
        assertThat(fields.value(field).get()).isEqualTo(typed);
    }

    @Test
    void theSentenceAtAFieldGoesWhenSomethingElseComesToStandInIt() {
        fields.value(Field.NAME).set("");
        assertThat(fields.check(Field.NAME)).isFalse();
        fields.value(Field.NAME).set("Sanne de Wit");
        assertThat(fields.error(Field.NAME).get()).isEmpty();
    }

    @Test
    void aWordTooLongIsRefusedAtItsField() {
        fields.value(Field.ORDER).set("9".repeat(81));
        assertThat(fields.firstWrong()).contains(Field.ORDER);
    }

    @Test
    void whatIsTypedTheDutchWayBecomesAComplaint() {
        fields.value(Field.PRICE).set("€ 49,95");
        fields.value(Field.DELIVERED).set("3 november 2026");
        fields.value(Field.RECEIVED).set("20-11-2026 8:31");
        assertThat(fields.firstWrong()).isEmpty();
        NewTicket ticket = fields.typed().newTicket();
        assertThat(ticket.purchase().price()).isEqualTo(Money.ofCents(4995));
        assertThat(ticket.purchase().deliveredOn()).isEqualTo(LocalDate.of(2026, 11, 3));
        assertThat(ticket.receivedAt()).isEqualTo(Instant.parse("2026-11-20T07:31:00Z"));
        assertThat(ticket.email()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "112 | nog 1 u 52 | red",
                "59 | nog 59 min | red",
                "240 | nog 4 u | orange",
                "720 | nog 12 u | orange",
                "721 | nog 12 u | ''",
                "-30 | 30 min te laat | red",
                "-1500 | 25 u te laat | red",
                "-7200 | 5 dagen te laat | red"
            })
    void theTimeLeftIsToldInAFewWords(long minutes, String words, String style) {
        StatusPill pill = StatusPill.until(
                Pressure.of(ClockRule.firstReply(Channel.WEBSHOP), NOW.plus(Duration.ofMinutes(minutes)), null, NOW),
                NOW);
        assertThat(texts.get(pill.text())).isEqualTo(words);
        assertThat(pill.style()).isEqualTo(style);
    }
}
