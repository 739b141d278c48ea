package nl.goedmaker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cashbacks offered, revoked and told of by command. */
class CashbackCommandsTest extends CommandLineFixture {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"nl | hij is al ingetrokken.", "en | it has been revoked.", "de | er ist schon zurückgezogen."})
    void aSecondRevokingReadsAsASentence(String lang, String words) {
        String code = offered();
        json("cashback", "revoke", code);
        assertThat(run("cashback", "revoke", code, "--data", "shop", "--lang", lang))
                .isEqualTo(3);
        assertThat(err()).contains(code).contains(": " + words);
        assertThat(run("slip", code, "--out", "slip.pdf", "--data", "shop", "--lang", lang))
                .isEqualTo(3);
        assertThat(err()).contains(": " + words);
    }

    @Test
    void aRefusedOfferNamesTheOptionThatSettlesIt() {
        shop();
        json("tickets", "new", "--customer", "Sanne", "--price", "20");
        String[] offer = {"cashback", "offer", "K-2026-0001", "--amount", "5", "--data", "shop", "--basis", "statutory"
        };
        assertThat(run(offer)).isEqualTo(1);
        assertThat(err()).contains("--consent").doesNotContain("vink");
        offer[offer.length - 1] = "goodwill";
        assertThat(run(offer)).isEqualTo(1);
        assertThat(err()).contains("2,00").contains("--reason");
    }

    @Test
    void anOfferAboveThePriceNamesTheOptionThatSettlesIt() {
        shop();
        json("tickets", "new", "--customer", "Sanne", "--price", "100");
        String[] offer = {
            "cashback",
            "offer",
            "K-2026-0001",
            "--amount",
            "1000",
            "--basis",
            "statutory",
            "--consent",
            "--data",
            "shop"
        };
        assertThat(run(offer)).isOne();
        assertThat(err()).contains("100,00").contains("--reason");
    }

    @Test
    void aClosedComplaintSaysWhichCodesAreStillOut() {
        String code = offered();
        assertThat(run(
                        "tickets",
                        "close",
                        "K-2026-0001",
                        "--justified",
                        "yes",
                        "--reason",
                        "PRODUCT_FAULT",
                        "--data",
                        "shop"))
                .isZero();
        assertThat(err()).contains(code).contains("nog niet geclaimd");
    }

    @Test
    void theHistoryShowsAmountsAsTheLanguageWritesThem() {
        offered();
        assertThat(run("tickets", "show", "K-2026-0001", "--data", "shop")).isZero();
        assertThat(out()).contains("Cashback aangeboden: €\u00a05,00");
    }
}
