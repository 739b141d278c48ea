package nl.goedmaker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Looking into a complaint, by command. */
class CheckCommandTest extends CommandLineFixture {
    @BeforeEach
    void begin() {
        shop();
    }

    private String ticket(String customer, String text) throws java.io.IOException {
        java.nio.file.Path mail = temp.resolve("mail.txt");
        java.nio.file.Files.writeString(mail, text);
        return json(
                        "tickets",
                        "new",
                        "--customer",
                        customer,
                        "--order",
                        "O-" + customer,
                        "--article",
                        "ARM-1",
                        "--category",
                        "armband",
                        "--price",
                        "49.95",
                        "--type",
                        "CLASP",
                        "--delivered",
                        "2026-11-01",
                        "--text",
                        mail.toString())
                .get("ticket")
                .asString();
    }

    @Test
    void theArticleThatFailedForOthersComesBeforeThePerson() throws java.io.IOException {
        ticket("Joris", "De sluiting van de armband is kapot, hij gaat niet meer dicht.");
        ticket("Femke", "Bij mijn armband sprong het slotje open en dat is nu stuk.");
        String mine = ticket("Sanne", "Ik heb hem één keer gedragen en hij brak zomaar. Ik stuur hem graag terug.");

        JsonNode answer = json("check", mine);

        assertThat(answer.get("outcome").asString()).isEqualTo("PRODUCT_FAULT");
        JsonNode first = answer.get("for").get(0);
        assertThat(first.get("signal").asString()).isEqualTo("SAME_ARTICLE");
        assertThat(first.get("family").asString()).isEqualTo("PRODUCT");
        assertThat(first.get("strength").asString()).isEqualTo("STRONG");
        assertThat(first.get("tickets")).hasSize(2);
        assertThat(answer.get("for").findValuesAsString("signal")).contains("OFFERS_RETURN", "EARLY_FAULT");
        assertThat(answer.get("against").findValuesAsString("signal")).containsExactly("WORN_ONCE");
        assertThat(answer.get("questions")).isNotEmpty();
        assertThat(answer.get("burdenOfProof").get("on").asString()).isEqualTo("SELLER");
        assertThat(answer.get("burdenOfProof").get("until").asString()).isEqualTo("2027-11-01");
    }

    @Test
    void anUnknownComplaintIsBadInput() {
        assertThat(run("check", "K-2026-9999", "--data", "shop")).isEqualTo(3);
    }
}
