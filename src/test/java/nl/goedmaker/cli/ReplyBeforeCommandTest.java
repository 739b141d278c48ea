package nl.goedmaker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was given before, by command. */
class ReplyBeforeCommandTest extends CommandLineFixture {
    @BeforeEach
    void begin() {
        shop();
    }

    private String ticket(String customer) {
        return json(
                        "tickets",
                        "new",
                        "--customer",
                        customer,
                        "--order",
                        "O-" + customer,
                        "--article",
                        "A",
                        "--category",
                        "armband",
                        "--price",
                        "49.95",
                        "--type",
                        "CLASP")
                .get("ticket")
                .asString();
    }

    @Test
    void tellsHowOftenAndHowMuch() {
        for (String amount : new String[] {"4.00", "5.00", "4.50"}) {
            json(
                    "cashback",
                    "offer",
                    ticket("Klant " + amount),
                    "--amount",
                    amount,
                    "--basis",
                    "goodwill",
                    "--reason",
                    "x");
        }
        JsonNode answer = json("reply", "before", "--ticket", ticket("Sanne"));

        assertThat(answer.get("alike").get("priceFrom").asString()).isEqualTo("40.00");
        assertThat(answer.get("complaints").asInt()).isEqualTo(3);
        JsonNode line = answer.get("remedies").get(0);
        assertThat(line.get("kind").asString()).isEqualTo("CASHBACK");
        assertThat(line.get("median").asString()).isEqualTo("4.50");
        assertThat(run("reply", "before", "--ticket", "K-2026-9999", "--data", "shop"))
                .isEqualTo(3);
    }
}
