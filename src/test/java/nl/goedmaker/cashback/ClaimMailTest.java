package nl.goedmaker.cashback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimMailTest {
    private static final String CODE = "K7QF-2M9X-4T6R-8";
    private static final String DUTCH = "NL91ABNA0417164300";
    private static final String BELGIAN = "BE68539007547034";
    private static final String GERMAN = "DE89370400440532013000";

    record Mail(String about, String text, String code, String iban, String name) {
        @Override
        public String toString() {
            return about;
        }
    }

    static Stream<Mail> mails() {
        return Stream.of(
                new Mail(
                        "the program's own mail, filled in",
                        "Code: K7QF-2M9X-4T6R-8\r\n"
                                + "Mijn IBAN: NL91 ABNA 0417 1643 00\r\n"
                                + "Naam op mijn bankpas: S. de Wit\r\n",
                        CODE,
                        DUTCH,
                        "S. de Wit"),
                new Mail(
                        "the program's own mail in English",
                        "Code: K7QF-2M9X-4T6R-8\n"
                                + "My IBAN: DE89 3704 0044 0532 0130 00\n"
                                + "Name on my bank card: Anna Schmidt\n\n"
                                + "Sent from my iPhone",
                        CODE,
                        GERMAN,
                        "Anna Schmidt"),
                new Mail(
                        "the program's own mail in German",
                        "Code: K7QF-2M9X-4T6R-8\n"
                                + "Meine IBAN: DE89370400440532013000\n"
                                + "Name auf meiner Bankkarte: Jürgen Müller-Lüdenscheidt\n",
                        CODE,
                        GERMAN,
                        "Jürgen Müller-Lüdenscheidt"),
                new Mail(
                        "all in one line, lower case",
                        "Hoi! Rekening: nl91 abna 0417 1643 00, t.n.v. S. de Wit en de code is k7qf2m9x4t6r8",
                        CODE,
                        DUTCH,
                        "S. de Wit"),
                new Mail(
                        "dots in a Belgian number",
                        "Code K7QF 2M9X 4T6R 8\nIBAN BE68.5390.0754.7034\nop naam van Lotte Peeters",
                        CODE,
                        BELGIAN,
                        "Lotte Peeters"),
                new Mail(
                        "sentences",
                        "Dag, mijn code is K7QF-2M9X-4T6R-8. Mijn rekeningnummer is NL91ABNA0417164300 en staat op"
                                + " naam van J.P. van den Berg. Dank je wel!",
                        CODE,
                        DUTCH,
                        "J.P. van den Berg"),
                new Mail(
                        "quoted reply above",
                        "IBAN: NL91 ABNA 0417 1643 00\n"
                                + "Naam: S. de Wit\n\n"
                                + "Op di 3 nov. 2026 om 10:02 schreef Juwelier <info@juwelier.nl>:\n"
                                + "> Stuur je IBAN en naam. Code: K7QF-2M9X-4T6R-8\n"
                                + "> IBAN: BE68 5390 0754 7034\n"
                                + "> Naam: Juwelier aan Zee\n",
                        CODE,
                        DUTCH,
                        "S. de Wit"),
                new Mail(
                        "answer below the quote",
                        "On Tue, 3 Nov 2026 at 10:02, Jeweller <info@shop.ie> wrote:\n\n"
                                + "> Your code: K7QF-2M9X-4T6R-8\n"
                                + "> Name:\n"
                                + "> IBAN:\n\n"
                                + "Account holder: Mary O’Brien\n"
                                + "IBAN: BE68 5390 0754 7034\n",
                        CODE,
                        BELGIAN,
                        "Mary O’Brien"),
                new Mail(
                        "answered between the quoted lines",
                        "> Code: K7QF-2M9X-4T6R-8\n"
                                + "> Mijn IBAN:\n"
                                + "NL91ABNA0417164300\n"
                                + "> Naam op mijn bankpas:\n"
                                + "Sanne de Wit\n",
                        CODE,
                        DUTCH,
                        "Sanne de Wit"),
                new Mail(
                        "Outlook history without marks",
                        "Rekeninghouder: S. de Wit\n"
                                + "Rekeningnummer: NL91 ABNA 0417 1643 00\n"
                                + "Code: K7QF-2M9X-4T6R-8\n\n"
                                + "-----Oorspronkelijk bericht-----\n"
                                + "Van: Juwelier\n"
                                + "IBAN: BE68 5390 0754 7034\n"
                                + "Naam: Juwelier\n",
                        CODE,
                        DUTCH,
                        "S. de Wit"),
                new Mail(
                        "forwarded",
                        "---------- Doorgestuurd bericht ----------\n"
                                + "Van: Sanne <s@example.com>\n"
                                + "Onderwerp: Cashback K7QF-2M9X-4T6R-8\n\n"
                                + "IBAN NL91 ABNA 0417 1643 00\n"
                                + "t.n.v. S. de Wit\n",
                        CODE,
                        DUTCH,
                        "S. de Wit"),
                new Mail(
                        "HTML source",
                        "<html><head><style>p{color:red}</style></head><body><p>Code:"
                            + " <b>K7QF-2M9X-4T6R-8</b></p><p>IBAN:&nbsp;NL91&nbsp;ABNA&nbsp;0417&nbsp;1643&nbsp;00</p><div>Naam:"
                            + " Zo&euml; de Wit</div></body></html>",
                        CODE,
                        DUTCH,
                        "Zoë de Wit"),
                new Mail(
                        "HTML with a block quote",
                        "<div>IBAN: NL91ABNA0417164300<br>Naam: S. de Wit</div><blockquote>Code:"
                                + " K7QF-2M9X-4T6R-8<br>IBAN: BE68539007547034</blockquote>",
                        CODE,
                        DUTCH,
                        "S. de Wit"),
                new Mail(
                        "an HTML table",
                        "<table><tr><td>Kontoinhaber</td><td>Anna Schmidt</td></tr><tr><td>IBAN</td><td>DE89 3704 0044"
                                + " 0532 0130 00</td></tr><tr><td>Code</td><td>K7QF-2M9X-4T6R-8</td></tr></table>",
                        CODE,
                        GERMAN,
                        "Anna Schmidt"),
                new Mail(
                        "German, labels and values on lines of their own",
                        "Hallo,\n\n"
                                + "Kontoinhaber:\n"
                                + "Anna Schmidt\n\n"
                                + "IBAN:\n"
                                + "DE89 3704 0044 0532 0130 00\n\n"
                                + "Code:\n"
                                + "K7QF-2M9X-4T6R-8\n\n"
                                + "Viele Grüße",
                        CODE,
                        GERMAN,
                        "Anna Schmidt"),
                new Mail(
                        "German sentence",
                        "Guten Tag, der Code lautet K7QF-2M9X-4T6R-8, mein Konto DE89 3704 0044 0532 0130 00 lautend"
                                + " auf Dr. Karl-Heinz von der Au. Danke!",
                        CODE,
                        GERMAN,
                        "Dr. Karl-Heinz von der Au"),
                new Mail(
                        "English sentence",
                        "Hi, the code is K7QF-2M9X-4T6R-8 and my account is BE68 5390 0754 7034 in the name of Mary"
                                + " O’Brien. Thanks",
                        CODE,
                        BELGIAN,
                        "Mary O’Brien"),
                new Mail(
                        "no labels, three lines",
                        "K7QF-2M9X-4T6R-8\nNL91 ABNA 0417 1643 00\nSanne de Wit",
                        CODE,
                        DUTCH,
                        "Sanne de Wit"),
                new Mail(
                        "name before the number",
                        "Sanne de Wit NL91ABNA0417164300, K7QF-2M9X-4T6R-8",
                        CODE,
                        DUTCH,
                        "Sanne de Wit"),
                new Mail(
                        "only a signature",
                        "Hoi, hier is mijn nummer: NL91ABNA0417164300. Code K7QF-2M9X-4T6R-8.\n\n"
                                + "Groetjes,\n"
                                + "Sanne de Wit\n",
                        CODE,
                        DUTCH,
                        "Sanne de Wit"),
                new Mail(
                        "bold marks of a plain text mail",
                        "*Naam:* S. de Wit\n*IBAN:* NL91 ABNA 0417 1643 00\n*Code:* K7QF-2M9X-4T6R-8",
                        CODE,
                        DUTCH,
                        "S. de Wit"),
                new Mail(
                        "a number broken over two lines",
                        "Naam: S. de Wit\nIBAN: NL91 ABNA 0417\n1643 00\nCode: K7QF-2M9X-4T6R-8",
                        CODE,
                        DUTCH,
                        "S. de Wit"),
                new Mail(
                        "an Arabic name",
                        "الاسم\nName: محمد علي\nIBAN: BE68 5390 0754 7034\nCode: K7QF-2M9X-4T6R-8",
                        CODE,
                        BELGIAN,
                        "محمد علي"),
                new Mail(
                        "emoji in a name",
                        "Naam: Sanne 🌸 de Wit\nIBAN: NL91ABNA0417164300\ncode: K7QF2M9X4T6R8 😀",
                        CODE,
                        DUTCH,
                        "Sanne 🌸 de Wit"),
                new Mail(
                        "a decomposed name",
                        "naam: Zoe\u0308 de Wit; iban: NL91ABNA0417164300; code: K7QF2M9X4T6R8",
                        CODE,
                        DUTCH,
                        "Zoë de Wit"),
                new Mail(
                        "surname first",
                        "t.n.v. Wit, S. de, NL91ABNA0417164300, code K7QF-2M9X-4T6R-8",
                        CODE,
                        DUTCH,
                        "Wit, S. de"),
                new Mail(
                        "a joint account",
                        "Op naam van S. de Wit en/of P. Jansen\nIBAN: NL91ABNA0417164300\nK7QF-2M9X-4T6R-8",
                        CODE,
                        DUTCH,
                        "S. de Wit en/of P. Jansen"),
                new Mail(
                        "the claim page's address",
                        "https://shop.nl/claim.html#K7QF-2M9X-4T6R-8 IBANNL91ABNA0417164300 naam: S. de Wit",
                        CODE,
                        DUTCH,
                        "S. de Wit"),
                new Mail(
                        "look-alikes in another code",
                        "Code: oooo-oooo-oool-"
                                + CashbackCode.ofBits(1).compact().charAt(12)
                                + "\nRekeninghouder S. de Wit\nNL91ABNA0417164300",
                        CashbackCode.ofBits(1).display(),
                        DUTCH,
                        "S. de Wit"),
                new Mail(
                        "a form with a hint",
                        "Naam (zoals op je bankpas): S. de Wit\n"
                                + "IBAN (18 tekens): NL91ABNA0417164300\n"
                                + "Code: K7QF-2M9X-4T6R-8",
                        CODE,
                        DUTCH,
                        "S. de Wit"),
                new Mail(
                        "a chat message",
                        "k7qf-2m9x-4t6r-8 nl91abna0417164300 tnv s. de wit",
                        CODE,
                        DUTCH,
                        "s. de wit"));
    }

    @ParameterizedTest
    @MethodSource("mails")
    void codeIbanAndNameAreFound(Mail mail) {
        ClaimReading reading = ClaimMail.read(mail.text());
        assertThat(reading.code()).contains(mail.code());
        assertThat(reading.iban()).contains(mail.iban());
        assertThat(reading.name()).contains(mail.name());
        assertThat(reading.isComplete()).isTrue();
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            assertThat(reading.notes())
                    .allSatisfy(note -> assertThat(texts.has(note.key())).isTrue());
        }
    }

    @Test
    void whatWasTidiedUpIsSaid() {
        ClaimReading reading =
                ClaimMail.read("IBAN: nl91 abna 0417.1643-00\ncode: k7qf2m9x4t6r8\nnaam: S.\u202e de Wit\u0007");
        assertThat(keys(reading))
                .containsExactlyInAnyOrder(
                        "cashback.claim.bidiRemoved",
                        "cashback.claim.controlsRemoved",
                        "cashback.claim.ibanSeparators",
                        "cashback.claim.ibanUpperCase",
                        "cashback.claim.codeTidied");
        assertThat(reading.name()).contains("S. de Wit");
    }

    @Test
    void nothingIsSaidWhenNothingWasTidiedUp() {
        assertThat(ClaimMail.read("Rekening NL91ABNA0417164300\nNaam: S. de Wit\nK7QF-2M9X-4T6R-8")
                        .notes())
                .isEmpty();
    }

    private static List<String> keys(ClaimReading reading) {
        return reading.notes().stream().map(Sentence::key).toList();
    }
}
