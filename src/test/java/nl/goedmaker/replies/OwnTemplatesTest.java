package nl.goedmaker.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.journal.Change;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnTemplatesTest {
    @TempDir
    Path folder;

    private ShopOnDisk shop;
    private OwnTemplates templates;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        templates = shop.services().templates();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private void restart() {
        shop.close();
        open();
    }

    private static TemplateText text(String name, String body) {
        return new TemplateText(name, Language.NL, null, TemplateUse.PRIVATE, "Je {article.name}", body);
    }

    private List<String> names() {
        return templates.all().stream().map(own -> own.text().name()).toList();
    }

    private static void refuses(String words, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(Texts.in(Language.NL).get(refusal.sentence()))
                                .contains(words));
    }

    private void undo(String label) {
        assertThat(shop.services().journal().undo()).map(Change::label).contains(label);
    }

    @Test
    void everyChangeIsTakenBackAndDoneAgainAfterARestart() {
        OwnTemplate gala = templates.add(text("Gala", "Hoi {customer.firstName}, je armband."));
        OwnTemplate beurs = templates.add(text("Beurs", "Hoi {customer.firstName}, tot op de beurs."));
        templates.change(gala, text("Gala 2026", "Hoi {customer.firstName}, anders."));
        templates.move(beurs, -1);
        templates.remove(beurs);
        assertThat(names()).containsExactly("Gala 2026");
        restart();
        undo("replies.change.ownRemove");
        assertThat(names()).containsExactly("Beurs", "Gala 2026");
        undo("replies.change.ownMove");
        undo("replies.change.ownChange");
        assertThat(names()).containsExactly("Gala", "Beurs");
        assertThat(templates.all().getFirst().text().body()).isEqualTo("Hoi {customer.firstName}, je armband.");
        restart();
        shop.services().journal().redo();
        restart();
        shop.services().journal().redo();
        assertThat(names()).containsExactly("Beurs", "Gala 2026");
    }

    @Test
    void aNameIsThereOnceInALanguageWithoutRegardToCapitals() {
        templates.add(text("Één gala", "Hoi."));
        refuses("“ÉÉN GALA”", () -> templates.add(text(" ÉÉN  GALA ", "Hoi.")));
        templates.add(new TemplateText("één gala", Language.EN, null, TemplateUse.PRIVATE, "", "Hi."));
        OwnTemplate other = templates.add(text("Beurs", "Hoi."));
        refuses("“één GALA”", () -> templates.change(other, text("één GALA", "Hoi.")));
        templates.change(other, text("BEURS", "Hoi."));
        assertThat(names()).containsExactly("Één gala", "één gala", "BEURS");
    }

    @Test
    void theSchemaItselfRefusesWhatMayNeverBe() {
        templates.add(text("Gala", "Hoi."));
        var database = shop.services().database();
        String insert = "INSERT INTO template (name, name_key, language, use, text, place) VALUES (";
        for (String values : List.of(
                "'Gala', 'gala', 'nl', 'PRIVATE', 'x', 1)",
                "' ', 'leeg', 'nl', 'PRIVATE', 'x', 1)",
                "'" + "a".repeat(61) + "', 'lang', 'nl', 'PRIVATE', 'x', 1)",
                "'A', 'a', 'fr', 'PRIVATE', 'x', 1)",
                "'A', 'a', 'nl', 'BOTH', 'x', 1)",
                "'A', 'a', 'nl', 'PRIVATE', ' ', 1)",
                "'A', 'a', 'nl', 'PRIVATE', '" + "a".repeat(10_001) + "', 1)")) {
            assertThatThrownBy(() -> database.change(context -> context.execute(insert + values)))
                    .as(values)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Hoi,\n\nje {klant.naam}", "Hoi,\n\n{customer.firstname}", "Hoi,\n\n{} x", "Hoi,\n\n{ open"})
    void aPlaceThatDoesNotExistIsNamedWithItsLine(String body) {
        refuses("Tekst, regel 3: “{", () -> templates.add(text("Gala", body)));
        refuses("{customer.firstName}", () -> templates.add(text("Gala", body)));
        refuses(
                "Onderwerp, regel 1: “{order}”",
                () -> templates.add(
                        new TemplateText("Gala", Language.NL, null, TemplateUse.PRIVATE, "Over {order}", "Hoi")));
        assertThat(templates.all()).isEmpty();
        assertThat(shop.services().journal().undoable()).map(Change::label).contains("settings.change");
    }

    @Test
    void whatIsReadByEverybodyAsksForNoOrderAndNoMoney() {
        TemplateText open = new TemplateText(
                "Dank", Language.NL, null, TemplateUse.PUBLIC, "", "Dank, {customer.firstName}!\nOrder {order.number}");
        refuses("Tekst, regel 2: “{order.number}” hoort niet onder een review", () -> templates.add(open));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200b", "a\u0000b"})
    void aNameThatCannotBeSeenIsRefused(String name) {
        refuses("een naam van ten hoogste 60", () -> templates.add(text(name, "Hoi")));
    }

    @Test
    void whatIsTooLongOrEmptyIsRefused() {
        refuses("een naam van ten hoogste 60", () -> templates.add(text("a".repeat(61), "Hoi")));
        refuses("Er staat nog geen tekst", () -> templates.add(text("Gala", " \n\u0007")));
        refuses("10.001 tekens", () -> templates.add(text("Gala", "a".repeat(10_001))));
        templates.add(text("💎".repeat(60), "💎".repeat(10_000)));
    }

    @Test
    void anAnswerBeginsFromAnOwnText() {
        OwnTemplate gala = templates.add(text("Gala", "Hoi {customer.firstName}, je schreef dat {own.words}."));
        Ticket ticket = shop.ticket("Sanne de Wit");
        Correspondence correspondence = shop.services().correspondence();
        assertThat(correspondence.ownTemplates(ticket)).extracting(Template::id).containsExactly(gala.key());
        Draft draft = correspondence.begin(ticket, "gala");
        assertThat(draft.template()).isEqualTo(gala.key());
        assertThat(draft.subject()).startsWith("Je [[het sieraad");
        assertThat(draft.text()).startsWith("Hoi Sanne, je schreef dat [[wat er misging, in hun woorden]].");
    }

    @Test
    void theOnesForThisKindOfComplaintComeFirst() {
        templates.add(new TemplateText("Post", Language.NL, TicketType.LOST, TemplateUse.PRIVATE, "", "x"));
        templates.add(text("Alles", "x"));
        templates.add(new TemplateText("Breuk", Language.NL, TicketType.BREAK, TemplateUse.PRIVATE, "", "x"));
        templates.add(new TemplateText("Onder review", Language.NL, null, TemplateUse.PUBLIC, "", "x"));
        templates.add(new TemplateText("English", Language.EN, null, TemplateUse.PRIVATE, "", "x"));
        Ticket ticket = shop.ticket("Sanne");
        assertThat(shop.services().correspondence().ownTemplates(ticket))
                .extracting(Template::name)
                .containsExactly("Breuk", "Alles", "Post");
        assertThat(shop.services().correspondence().bestTemplate(ticket).name()).isEqualTo("Breuk");
    }

    @Test
    void aCopyOfABuiltInOneIsTheOwnersAndItselfStaysAsItIs() {
        Template clasp = shop.services().library().get(Language.NL, "clasp");
        OwnTemplate copy = templates.add(templates.copy(clasp));
        assertThat(copy.text().name()).isEqualTo(clasp.name());
        assertThat(copy.text().type()).isEqualTo(TicketType.CLASP);
        assertThat(templates.copy(clasp).name()).isEqualTo(clasp.name() + " 2");
        templates.change(copy, text("Sluiting", "Anders"));
        assertThat(shop.services().library().get(Language.NL, "clasp")).isEqualTo(clasp);
    }

    @Test
    void aLetterLosesItsCustomerBeforeItIsKept() {
        Ticket ticket = shop.services()
                .tickets()
                .open(new NewTicket(
                        "Sanne de Wit",
                        "s.dewit@mail.example",
                        "06 12345678",
                        "NL",
                        Language.NL,
                        new Purchase("88412", "ARM-204", "armband", Money.ofCents(7_495), null),
                        Channel.WEBSHOP,
                        TicketType.CLASP,
                        "",
                        "De sluiting brak.",
                        null));
        String code = shop.cashback(ticket, "7.50").code().display();
        LetterAsTemplate made = shop.services()
                .correspondence()
                .asTemplate(
                        ticket,
                        new Draft(
                                "Je armband (order 88412)",
                                "Hoi Sanne,\n\n"
                                    + "Beste mevrouw de Wit, januari is een witte maand. Order 884123 is een andere."
                                    + " Ik stort € 7,50 (niet 12 euro) op NL91 ABNA 0417 1643 00; de code is "
                                        + code + ", of " + code.replace("-", "").toLowerCase(java.util.Locale.ROOT)
                                        + ".\n"
                                        + "Mail s.dewit@mail.example of lotte@studiolotte.example, bel 06 12345678,"
                                        + " 1234 AB. [[datum waarop het geregeld is]] [[eigen vraag]]\n\n"
                                        + "Groet,\n"
                                        + "Lotte\n"
                                        + "Studio Lotte",
                                ""));
        assertThat(made.text().subject()).isEqualTo("Je armband (order {order.number})");
        assertThat(made.text().body())
                .isEqualTo("Hoi {customer.firstName},\n\nBeste mevrouw [[achternaam van de klant]], januari is een"
                        + " witte maand. Order 884123 is een andere. Ik stort {cashback.amount} (niet [[bedrag]])"
                        + " op [[rekeningnummer]]; de code is {cashback.code}, of {cashback.code}.\n"
                        + "Mail [[mailadres]] of lotte@studiolotte.example, bel [[telefoonnummer]],"
                        + " [[postcode of adres]]. {promise.date} [[eigen vraag]]\n\nGroet,\n"
                        + "{shop.ownerName}\n{shop.name}");
        assertThat(made.taken()).contains("Sanne", "88412", "NL91 ABNA 0417 1643 00", code);
        assertThat(made.text().type()).isEqualTo(TicketType.CLASP);
        templates.add(new TemplateText(
                "Terug",
                Language.NL,
                null,
                TemplateUse.PRIVATE,
                made.text().subject(),
                made.text().body()));
    }

    @Test
    void ofTheFileAllTextsComeInOrNone() {
        templates.add(text("Gala", "Hoi."));
        refuses(
                "Tekst 2 in het bestand: Tekst, regel 1: “{x}”",
                () -> templates.takeIn(List.of(text("Een", "a"), text("Twee", "{x}"))));
        refuses("Tekst 2 in het bestand, “EEN”", () -> templates.takeIn(List.of(text("Een", "a"), text("EEN", "b"))));
        assertThat(names()).containsExactly("Gala");
        assertThat(templates.takeIn(List.of(text("gala", "Anders."), text("Een", "a"))))
                .isEqualTo(new TemplateImport(1, 1, 0));
        assertThat(templates.takeIn(List.of(text("gala", "Anders.")))).isEqualTo(new TemplateImport(0, 0, 1));
        undo("replies.change.ownImport");
        assertThat(names()).containsExactly("Gala");
    }

    private static TemplateText snippet(String name, String body) {
        return new TemplateText(name, Language.NL, null, TemplateUse.SNIPPET, "", body);
    }

    @Test
    void aSharedTextOfTheOwnersTakesThePlaceOfTheProgramsOne() {
        Ticket ticket = shop.ticket("Sanne de Wit");
        Correspondence correspondence = shop.services().correspondence();
        templates.add(snippet("Greeting", "Ha die {customer.firstName},"));
        OwnTemplate gala = templates.add(text("Gala", "{snippet greeting} tot zo. {snippet signature}"));
        assertThat(correspondence.begin(ticket, gala.key()).text()).startsWith("Ha die Sanne, tot zo. Groet,");
        assertThat(correspondence.begin(ticket, "clasp").text()).startsWith("Ha die Sanne,\n\nJe schreef");
        assertThat(correspondence.ownTemplates(ticket))
                .extracting(Template::name)
                .containsExactly("Gala");
        templates.remove(templates.find("greeting", Language.NL).orElseThrow());
        assertThat(correspondence.begin(ticket, "clasp").text()).startsWith("Hoi Sanne,");
    }

    @Test
    void aSharedTextThatIsNotThereIsNamedWithTheOnesThatAre() {
        refuses(
                "Tekst, regel 2: een tekstblok “slot” is er niet",
                () -> templates.add(text("Gala", "x\n{snippet slot}")));
        refuses("greeting", () -> templates.add(text("Gala", "{snippet slot}")));
        templates.add(snippet("Slot", "Tot op de beurs."));
        OwnTemplate gala = templates.add(text("Gala", "{snippet SLOT}"));
        OwnTemplate slot = templates.find("slot", Language.NL).orElseThrow();
        refuses("staat nog in “Gala”", () -> templates.remove(slot));
        refuses("staat nog in “Gala”", () -> templates.change(slot, snippet("Einde", "Tot op de beurs.")));
        templates.remove(gala);
        templates.remove(slot);
        assertThat(templates.all()).isEmpty();
    }

    @Test
    void sharedTextsThatNeverEndAreRefused() {
        refuses("weer bij zichzelf uit", () -> templates.add(snippet("lus", "{snippet lus}")));
        templates.add(snippet("een", "x"));
        templates.add(snippet("twee", "{snippet een}"));
        OwnTemplate one = templates.find("een", Language.NL).orElseThrow();
        refuses("weer bij zichzelf uit", () -> templates.change(one, snippet("een", "{snippet twee}")));
        refuses("weer bij zichzelf uit", () -> templates.add(snippet("rights", "{snippet solution}")));
        for (int n = 3; n <= 6; n++) {
            templates.add(snippet("s" + n, n == 3 ? "{snippet twee}" : "{snippet s" + (n - 1) + "}"));
        }
        refuses("dieper dan 5", () -> templates.add(text("Gala", "{snippet s6}")));
        templates.add(snippet("lang", "a".repeat(9_000)));
        refuses("langer dan 40.000 tekens", () -> templates.add(text("Gala", "{snippet lang}".repeat(5))));
        assertThat(templates.all()).noneMatch(own -> own.text().name().equals("Gala"));
    }

    @Test
    void whatEverybodyReadsTakesInNothingAboutAnOrder() {
        templates.add(snippet("nummer", "order {order.number}"));
        refuses(
                "haalt langs nummer iets op dat daar niet hoort: {order.number}",
                () -> templates.add(
                        new TemplateText("Dank", Language.NL, null, TemplateUse.PUBLIC, "", "Dank! {snippet nummer}")));
        templates.add(snippet("kort", "dag"));
        templates.add(new TemplateText("Dank", Language.NL, null, TemplateUse.PUBLIC, "", "Dank! {snippet kort}"));
        OwnTemplate brief = templates.find("kort", Language.NL).orElseThrow();
        refuses("“Dank”", () -> templates.change(brief, snippet("kort", "dag {order.number}")));
    }

    @Test
    void ofAFileSharedTextsAndWhatTakesThemInComeInTogether() {
        assertThat(templates.takeIn(List.of(text("Gala", "{snippet slot}"), snippet("slot", "Dag."))))
                .isEqualTo(new TemplateImport(2, 0, 0));
        refuses("een tekstblok “weg” is er niet", () -> templates.takeIn(List.of(text("Beurs", "{snippet weg}"))));
        assertThat(names()).containsExactly("Gala", "slot");
    }
}
