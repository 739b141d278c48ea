package nl.goedmaker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.tickets.Ticket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TicketCommandsTest extends CommandLineFixture {
    @BeforeEach
    void fill() {
        try (ShopOnDisk shop = ShopOnDisk.open(temp.resolve("shop"))) {
            Ticket first = shop.ticket("Sanne");
            shop.services().tickets().receive(first, "En de ring is te klein.");
            shop.ticket("Sanne");
            shop.ticket("Joost");
        }
    }

    private int refused(String... args) {
        String[] all = java.util.Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--data";
        all[args.length + 1] = "shop";
        return run(all);
    }

    @Test
    void twoComplaintsAreMergedAndTakenApart() {
        JsonNode merged = json("tickets", "merge", "k-2026-0002", "K-2026-0001");
        assertThat(merged.propertyNames()).containsExactly("ticket", "from", "merged");
        assertThat(merged.get("ticket").asString()).isEqualTo("K-2026-0001");
        assertThat(json("tickets", "show", "K-2026-0002").get("ticket").asString())
                .isEqualTo("K-2026-0001");
        assertThat(json("tickets", "list").get("total").asInt()).isEqualTo(2);

        assertThat(refused("tickets", "merge", "K-2026-0002", "K-2026-0003")).isOne();
        assertThat(err()).contains("al samengevoegd met K-2026-0001");
        assertThat(refused("tickets", "merge", "K-2026-0001", "K-2026-0001")).isEqualTo(3);
        assertThat(refused("tickets", "merge", "K-2026-0001", "K-2026-0003")).isOne();
        assertThat(err()).contains("Sanne").contains("Joost");
        assertThat(refused("tickets", "merge", "K-2026-0001")).isEqualTo(2);

        assertThat(json("tickets", "unmerge", "K-2026-0002").get("ticket").asString())
                .isEqualTo("K-2026-0002");
        assertThat(json("tickets", "list").get("total").asInt()).isEqualTo(3);
        assertThat(json("tickets", "merge", "K-2026-0001", "K-2026-0003", "--different-customers")
                        .get("ticket")
                        .asString())
                .isEqualTo("K-2026-0003");
    }

    @Test
    void addressBatchSupplierAndPayerAreEnteredAndShownWithoutTheAccount() {
        String account = ShopOnDisk.IBANS[0];
        String reference = json(
                        "tickets",
                        "new",
                        "--customer",
                        "Noor Bakker",
                        "--email",
                        "noor@x.nl",
                        "--phone",
                        "06-24351970",
                        "--street",
                        "Kerkstraat 12-A",
                        "--postcode",
                        "1234 AB",
                        "--city",
                        "Utrecht",
                        "--order",
                        "A-9",
                        "--article",
                        "RNG-7",
                        "--batch",
                        "C-2217",
                        "--supplier",
                        "Zilverhuis",
                        "--paid-from",
                        account)
                .get("ticket")
                .asString();
        JsonNode shown = json("tickets", "show", reference);
        assertThat(shown.get("phone").asString()).isEqualTo("06-24351970");
        assertThat(shown.get("address").get("street").asString()).isEqualTo("Kerkstraat 12-A");
        assertThat(shown.get("address").get("postcode").asString()).isEqualTo("1234 AB");
        assertThat(shown.get("address").get("city").asString()).isEqualTo("Utrecht");
        assertThat(shown.get("order").get("batch").asString()).isEqualTo("C-2217");
        assertThat(shown.get("order").get("supplier").asString()).isEqualTo("Zilverhuis");
        assertThat(shown.get("order").get("payerKnown").asBoolean()).isTrue();
        assertThat(shown.toString()).doesNotContain(account);

        assertThat(refused("tickets", "new", "--customer", "Noor", "--paid-from", "NL00INGB0001234567"))
                .isEqualTo(3);
        assertThat(refused("tickets", "new", "--customer", "Noor", "--supplier", "Zilverhuis"))
                .isEqualTo(3);
        assertThat(err()).contains("artikel");
    }

    @Test
    void whatWasNotKnownOfACustomerIsFilledInByTheNextComplaintAndNothingElse() {
        json("tickets", "new", "--customer", "Noor", "--email", "noor@x.nl", "--postcode", "1234 AB");
        String second = json(
                        "tickets",
                        "new",
                        "--customer",
                        "Noor",
                        "--email",
                        "noor@x.nl",
                        "--postcode",
                        "9999 ZZ",
                        "--phone",
                        "06-24351970")
                .get("ticket")
                .asString();
        JsonNode shown = json("tickets", "show", second);
        assertThat(shown.get("address").get("postcode").asString()).isEqualTo("1234 AB");
        assertThat(shown.get("phone").asString()).isEqualTo("06-24351970");
    }

    @Test
    void anyQueryIsAnsweredAndAWrongFieldRefusedWithASentence() {
        for (String query : List.of("NEAR(a b)", "a AND OR NOT", "'; DROP TABLE ticket; --", "\u202eabc", "ring 😀")) {
            assertThat(json("tickets", "list", "--query", query).get("total").asInt())
                    .as(query)
                    .isNotNegative();
        }
        assertThat(json("tickets", "list", "--query=-sanne").get("total").asInt())
                .isOne();
        assertThat(json("tickets", "list", "--query", "klant:sanne -joost")
                        .get("total")
                        .asInt())
                .isEqualTo(2);
        Map<String, String> wrong = Map.of(
                "staus:open",
                "Bedoel je “status:”?",
                "status:blauw",
                "Kies uit: open, wacht, gesloten.",
                "sinds:32-13-2026",
                "“32-13-2026” achter “sinds:”",
                "bedrag:>abc",
                "“abc” achter “bedrag:”",
                "iban:???",
                "geen begin van een IBAN",
                "klant:",
                "Zet achter “klant:”",
                "kleur:blauw",
                "Kies uit: klant:, status:");
        wrong.forEach((query, sentence) -> {
            assertThat(refused("tickets", "list", "--query", query))
                    .as(sentence)
                    .isEqualTo(3);
            assertThat(err()).contains(sentence);
        });
        for (String query : List.of("\"", "\"\"\"", "(((", "😀", "-", "--- -", "%", "*")) {
            assertThat(refused("tickets", "list", "--query", query)).as(query).isEqualTo(3);
            assertThat(err()).as(query).contains("niets waar naar gezocht kan worden");
        }
    }

    @Test
    void aQueryThatIsTooLongIsSearchedByItsBeginning() {
        assertThat(json("tickets", "list", "--query", "joost" + " ".repeat(100_000) + "x")
                        .get("total")
                        .asInt())
                .isOne();
        assertThat(refused("tickets", "list", "--query", "joost" + " ".repeat(100_000) + "x"))
                .isZero();
        assertThat(err()).contains("eerste 1.000 tekens");
    }

    @Test
    void theListKnowsNumbersAndTypingMistakesAsThePaletteDoes() {
        for (String query : List.of("k-2026-3", "3", "K20260003")) {
            assertThat(references(json("tickets", "list", "--query", query)))
                    .as(query)
                    .containsExactly("K-2026-0003");
        }
        JsonNode mistyped = json("tickets", "list", "--query", "joots");
        assertThat(mistyped.get("total").asInt()).isZero();
        assertThat(mistyped.get("meant").asString()).isEqualTo("joost");
        assertThat(refused("tickets", "list", "--query", "joots")).isZero();
        assertThat(err()).contains("Bedoelde je “joost”?");
        assertThat(json("tickets", "list", "--query", "joost").get("meant").isNull())
                .isTrue();
    }

    @Test
    void nothingIsWrittenOverTheShop() {
        for (String out : List.of("shop/goedmaker.db", "shop/goedmaker.db-wal", "shop/../shop/backups/x.pdf")) {
            assertThat(refused("tickets", "export", "K-2026-0001", "--format", "pdf", "--out", out))
                    .as(out)
                    .isEqualTo(3);
            assertThat(err()).contains("bewaart");
        }
        assertThat(json("tickets", "list").get("total").asInt()).isEqualTo(3);
    }

    @Test
    void aMessageBecomesAComplaintAndTheStepIsTakenBack() {
        JsonNode shown = json("tickets", "show", "K-2026-0001");
        assertThat(shown.get("timeline").get(1).get("number").asInt()).isEqualTo(2);
        JsonNode split = json("tickets", "split", "K-2026-0001", "--messages", "2", "--subject", "Ring te klein");
        assertThat(split.get("ticket").asString()).isEqualTo("K-2026-0004");
        assertThat(json("tickets", "list").get("total").asInt()).isEqualTo(4);

        assertThat(refused("tickets", "split", "K-2026-0001", "--messages", "9"))
                .isEqualTo(3);
        assertThat(err()).contains("tickets show");
        assertThat(refused("tickets", "split", "K-2026-0001", "--messages", "1"))
                .isOne();
        assertThat(refused("tickets", "split", "K-2026-0001", "--messages", "x"))
                .isEqualTo(2);

        JsonNode undone = json("tickets", "undo");
        assertThat(undone.propertyNames()).containsExactly("undone", "step", "subject");
        assertThat(undone.get("step").asString()).isEqualTo("tickets.change.split");
        assertThat(undone.get("undone").asString()).contains("K-2026-0001");
        assertThat(json("tickets", "list").get("total").asInt()).isEqualTo(3);
    }

    @Test
    void whatWasNoComplaintIsDeletedAndBroughtBackAndDeletedAgain() {
        assertThat(json("tickets", "delete", "k-2026-0003").get("ticket").asString())
                .isEqualTo("K-2026-0003");
        assertThat(json("tickets", "list").get("total").asInt()).isEqualTo(2);
        assertThat(json("tickets", "undo").get("step").asString()).isEqualTo("tickets.change.delete");
        assertThat(json("tickets", "list").get("total").asInt()).isEqualTo(3);
        JsonNode redone = json("tickets", "redo");
        assertThat(redone.propertyNames()).containsExactly("redone", "step", "subject");
        assertThat(redone.get("redone").asString()).contains("K-2026-0003");
        assertThat(json("tickets", "list").get("total").asInt()).isEqualTo(2);

        assertThat(refused("tickets", "redo")).isOne();
        assertThat(err()).contains("niets om opnieuw te doen");
        assertThat(refused("tickets", "delete", "K-2026-0003")).isEqualTo(3);
    }

    @Test
    void whatCannotBeTakenBackSaysSoInItsHelp() {
        assertThat(run("slip", "--help")).isZero();
        assertThat(out().replaceAll("\\s+", " ")).contains("kan niet ongedaan gemaakt worden");
        assertThat(run("payouts", "export", "--help")).isZero();
        assertThat(out().replaceAll("\\s+", " ")).contains("kan niet ongedaan gemaakt worden");
    }

    @Test
    void anOwnReasonClosesAndTheComplaintIsReopened() {
        try (ShopOnDisk shop = ShopOnDisk.open(temp.resolve("shop"))) {
            shop.services().reasons().add("Te dun gegoten");
        }
        JsonNode closed = json("tickets", "close", "K-2026-0001", "--justified", "yes", "--reason", "te-dun-gegoten");
        assertThat(closed.get("reason").asString()).isEqualTo("TE_DUN_GEGOTEN");
        assertThat(json("tickets", "reopen", "K-2026-0001").get("status").asString())
                .isEqualTo("OPEN");
        assertThat(refused("tickets", "reopen", "K-2026-0001")).isEqualTo(3);
        assertThat(refused("tickets", "close", "K-2026-0001", "--justified", "yes", "--reason", "x"))
                .isEqualTo(3);
        assertThat(err()).contains("TE_DUN_GEGOTEN").contains("PRODUCT_FAULT");
    }

    @Test
    void nothingToTakeBackIsSaid() {
        for (int i = 0; i < 5; i++) {
            json("tickets", "undo");
        }
        assertThat(refused("tickets", "undo")).isOne();
        assertThat(err()).isNotBlank();
    }

    @Test
    void aListShowsOneViewInItsOwnOrderAndAnUnknownOneNamesThemAll() {
        assertThat(references(json("tickets", "list", "--view", "Mine")))
                .as("who waits longest on top")
                .containsExactly("K-2026-0001", "K-2026-0002", "K-2026-0003");
        assertThat(references(json("tickets", "list", "--view", "first-reply", "--query", "joost")))
                .containsExactly("K-2026-0003");
        assertThat(references(json("tickets", "list", "--view", "money"))).isEmpty();
        assertThat(references(json("tickets", "list", "--view", "all")))
                .isEqualTo(references(json("tickets", "list")))
                .containsExactly("K-2026-0003", "K-2026-0002", "K-2026-0001");

        assertThat(run("--lang", "en", "tickets", "list", "--view", "mien", "--data", "shop"))
                .isEqualTo(2);
        assertThat(err())
                .contains("“mien”")
                .contains("open, mine, first-reply, late, week, waiting, money, snoozed, closed, all");
    }

    private static List<String> references(JsonNode answer) {
        List<String> references = new ArrayList<>();
        answer.get("tickets")
                .forEach(ticket -> references.add(ticket.get("ticket").asString()));
        assertThat(answer.get("total").asInt()).isEqualTo(references.size());
        return references;
    }

    @Test
    void aComplaintIsShownWithItsClocksAndUntilWhenItIsPutAway() {
        JsonNode open = json("tickets", "show", "K-2026-0001");
        assertThat(open.get("snoozedUntil").isNull()).isTrue();
        assertThat(open.get("clocks").get(0).propertyNames())
                .containsExactly("kind", "due", "minutesLeft", "workingMinutesLeft", "urgency");
        assertThat(open.get("clocks").get(0).get("kind").asString()).isEqualTo("FIRST_REPLY");

        json("tickets", "snooze", "K-2026-0001", "--until", "over 3 dagen");
        assertThat(json("tickets", "show", "K-2026-0001").get("snoozedUntil").isNull())
                .isFalse();
        assertThat(run("tickets", "show", "K-2026-0001", "--data", "shop")).isZero();
        assertThat(out()).contains("Weggelegd tot").contains("Eerste antwoord: vóór");
    }
}
