package nl.goedmaker.cashback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"NL91 ABNA O417 1643 00", "NL91 ABNA 0417 1643 OO", "nl91abnao4171643oo"})
    void anOForAZeroIsSuggestedAndNeverApplied(String typed) {
        ClaimReading reading = ClaimMail.read("IBAN: " + typed + "\nNaam: S. de Wit");
        assertThat(reading.iban()).contains(typed.replace(" ", "").toUpperCase(java.util.Locale.ROOT));
        assertThat(reading.ibanSuggestion()).contains(DUTCH);
        assertThat(keys(reading)).contains("cashback.claim.ibanSuggestion");
    }

    @Test
    void theOInABankCodeIsALetterAndAZeroThereIsSuggestedAsOne() {
        assertThat(ClaimMail.read("NL44RABO0123456789 t.n.v. S. de Wit").ibanSuggestion())
                .isEmpty();
        assertThat(ClaimMail.read("NL44RAB00123456789 t.n.v. S. de Wit").ibanSuggestion())
                .contains("NL44RABO0123456789");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NL91 ABNA 0417 1643 01", "NL91 ABNA 0417 1643 0", "NL91 ABNA 0417 1643 000", "FR12 3456 7890"})
    void aWrongIbanIsHandedOnAsWrittenSoThatItsFaultCanBeNamed(String typed) {
        ClaimReading reading = ClaimMail.read("IBAN: " + typed + ", t.n.v. S. de Wit");
        assertThat(reading.iban()).contains(typed.replace(" ", ""));
        assertThat(reading.name()).contains("S. de Wit");
    }

    @Test
    void anOldAccountNumberIsHandedOnSoThatItsFaultCanBeNamed() {
        assertThat(ClaimMail.read("Rekeningnummer: 41.71.64.300 t.n.v. S. de Wit")
                        .iban())
                .contains("417164300");
    }

    @Test
    void aWrongCodeIsHandedOnAsWritten() {
        assertThat(ClaimMail.read("code: K7QF-2M9X-4T6R-9").code()).contains("K7QF-2M9X-4T6R-9");
        assertThat(ClaimMail.read("Mijn code is K7QF-2M9X-4T6R").code()).contains("K7QF-2M9X-4T6R");
    }

    @Test
    void theShopsOwnNumberInTheQuoteNeverBeatsTheCustomersWrongOne() {
        ClaimReading reading =
                ClaimMail.read("IBAN NL91 ABNA 0417 1643 01\n> Code K7QF-2M9X-4T6R-8, IBAN BE68 5390 0754 7034");
        assertThat(reading.iban()).contains("NL91ABNA0417164301");
        assertThat(reading.code()).contains(CODE);
    }

    @Test
    void aCodeWithATypingErrorGivesWayToTheOneInTheQuote() {
        ClaimReading reading = ClaimMail.read("Code K7QF-2M9X-4T6R-9\n> Code: K7QF-2M9X-4T6R-8");
        assertThat(reading.code()).contains(CODE);
        assertThat(keys(reading)).containsExactly("cashback.claim.codeFromQuote");
    }

    @Test
    void aGuessedNameIsCalledAGuess() {
        assertThat(keys(ClaimMail.read("NL91ABNA0417164300\nSanne de Wit")))
                .containsExactly("cashback.claim.nameUntold");
    }

    @Test
    void severalNumbersAndCodesAreSaid() {
        ClaimReading reading = ClaimMail.read("NL91ABNA0417164300 of BE68539007547034, K7QF-2M9X-4T6R-8 en "
                + CashbackCode.ofBits(99).display());
        assertThat(keys(reading)).contains("cashback.claim.severalIbans", "cashback.claim.severalCodes");
        assertThat(reading.iban()).contains(DUTCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mijn oude rekening is NL91ABNA0417164300, gebruik NL45RABO0123456789 aub",
                "IBAN: NL44RABO0123456788\nof BE68539007547034",
                "IBAN: NL44RABO012345678\nof BE68539007547034"
            })
    void aWrongNumberBesideARightOneLeavesTheChoiceToTheOwner(String text) {
        ClaimReading reading = ClaimMail.read("Code: " + CODE + "\n" + text + "\nNaam: Jan Jansen");
        assertThat(reading.iban()).isEmpty();
        assertThat(reading.doubts()).extracting(Sentence::key).containsExactly("cashback.claim.severalIbans");
        assertThat(IbanSearch.in(text))
                .hasSize(2)
                .allSatisfy(found -> assertThat(
                                reading.doubts().getFirst().arguments().toString())
                        .contains(found.compact()));
        assertThat(reading.name()).contains("Jan Jansen");
        assertThat(reading.code()).contains(CODE);
    }

    @Test
    void twoRightNumbersAreBothNamed() {
        ClaimReading reading = ClaimMail.read("niet NL44RABO0123456789 maar NL91ABNA0417164300 gebruiken");
        assertThat(reading.doubts())
                .containsExactly(Sentence.of("cashback.claim.severalIbans", "NL44RABO0123456789, NL91ABNA0417164300"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IBAN: NL44 RABO 0123 4567 89 10 (pasnr)", "NL44RABO0123456789 102"})
    void digitsBehindAWholeNumberAreADoubt(String text) {
        ClaimReading reading = ClaimMail.read(text + "\nNaam: Jan Jansen");
        assertThat(reading.doubts()).extracting(Sentence::key).containsExactly("cashback.claim.ibanExtra");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IBAN NL91 ABNA 0417 1643 00, bestelling NL2026123456, naam Jan Jansen, code " + CODE,
                "NL91ABNA0417164300 12-11-2026\nNaam: Jan Jansen",
                "NL91ABNA0417164300. 2 weken geleden besteld.\nNaam: Jan Jansen",
                "NL91ABNA0417164300 06 12345678\nNaam: Jan Jansen",
                "NL91ABNA0417164300\nNL91 ABNA 0417 1643 00\nNaam: Jan Jansen\n" + CODE + " k7qf2m9x4t6r8",
                "NL91ABNA0417164300\nNaam: Jan Jansen\nCode " + CODE + ", postcode: 1234AB"
            })
    void otherNumbersAreNoDoubt(String text) {
        ClaimReading reading = ClaimMail.read(text);
        assertThat(reading.doubts()).isEmpty();
        assertThat(reading.iban()).contains(DUTCH);
    }

    @Test
    void aSecondCodeIsADoubtAlsoInTheQuote() {
        String other = CashbackCode.ofBits(99).display();
        for (String text : List.of(
                "Codes " + CODE + " en " + other,
                "Code: " + CODE + "\nCode: K7QF-2M9X-4T6R-9",
                "Naam: S. de Wit\n> Code: " + CODE + "\n> Code: " + other)) {
            assertThat(ClaimMail.read(text).doubts())
                    .as(text)
                    .extracting(Sentence::key)
                    .containsExactly("cashback.claim.severalCodes");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Naam op bankpas: weet ik niet",
                "Naam: zie handtekening",
                "Naam: Zie Hieronder",
                "Naam: idem",
                "Naam: J",
                "IBAN NL91ABNA0417164300 op naam van mijn man",
                "in the name of my husband",
                "Account holder: same as above",
                "Kontoinhaber: siehe unten",
                "lautend auf meinen Mann"
            })
    void wordsInPlaceOfANameAreNoName(String line) {
        ClaimReading reading = ClaimMail.read("Code: " + CODE + "\nIBAN: NL91ABNA0417164300\n" + line);
        assertThat(reading.name()).isEmpty();
        assertThat(reading.doubts()).extracting(Sentence::key).containsExactly("cashback.claim.nameUnusable");
    }

    @Test
    void aSignatureIsAGuessAndTheWordsInPlaceOfTheNameStayADoubt() {
        ClaimReading reading =
                ClaimMail.read("IBAN: NL91ABNA0417164300\nNaam: zie handtekening\n\nGroetjes,\nSanne de Wit");
        assertThat(reading.name()).contains("Sanne de Wit");
        assertThat(keys(reading)).containsExactly("cashback.claim.nameUntold", "cashback.claim.nameUnusable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thomas Mann", "Anna Weiss", "Will Graag", "J. de Man", "Wim Onder de Linden"})
    void surnamesThatAreWordsAsWellAreNames(String name) {
        assertThat(ClaimMail.read("Naam: " + name).name()).contains(name);
        assertThat(ClaimMail.read("Naam: " + name).doubts()).isEmpty();
    }

    @Test
    void nameAndNumberAreNeverTakenFromAQuoteUnderAnAnswer() {
        ClaimReading reading = ClaimMail.read("Hier is mijn code, groetjes Lotte Bos\n\n"
                + "> Code: " + CODE + "\n> Rekening op naam van de klant: graag invullen\n"
                + "> Naam: Studio Lotte\n> Onze rekening NL20INGB0001234567\n");
        assertThat(reading.code()).contains(CODE);
        assertThat(reading.iban()).isEmpty();
        assertThat(reading.name()).contains("Lotte Bos");
        assertThat(keys(reading)).containsExactly("cashback.claim.nameUntold");
    }

    @Test
    void aMailThatIsAQuoteAltogetherIsRead() {
        ClaimReading reading = ClaimMail.read("> Code: " + CODE + "\n> IBAN: NL91ABNA0417164300\n> Naam: S. de Wit");
        assertThat(reading.isComplete()).isTrue();
    }

    @Test
    void theProgramsOwnFormGivesNothingToLookAt() {
        assertThat(ClaimMail.read(mails().findFirst().orElseThrow().text()).normalised())
                .noneMatch(Normalised::isWorthALook);
    }

    @Test
    void aLabelledCodeOfLettersWithATypingErrorIsHandedOn() {
        assertThat(ClaimMail.read("Code: ABCD-EFGH-JKMN-P").code()).contains("ABCD-EFGH-JKMN-P");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\n",
                "Bedankt voor je snelle reactie, ik ben er blij mee!",
                "Mijn armband is na 14 dagen stuk, bestelling 20261234",
                "Ik wil geen geld. Name is wrong on your slip.",
                "herinneringen vriendelijke groetjes",
                "😀😀😀"
            })
    void nothingIsFoundWhereNothingIs(String text) {
        ClaimReading reading = ClaimMail.read(text);
        assertThat(List.of(reading.code(), reading.iban(), reading.name())).containsOnly(Optional.empty());
        assertThat(reading.isComplete()).isFalse();
    }

    @Test
    void aBodyThatWasNotFilledInHasACodeOnly() {
        for (Language language : Language.values()) {
            ClaimReading reading = ClaimMail.read(
                    Texts.in(language).get("cashback.link.body", CODE) + "\n\nVerstuurd vanaf mijn telefoon");
            assertThat(reading.code()).contains(CODE);
            assertThat(reading.iban()).isEmpty();
            assertThat(reading.name()).isEmpty();
        }
    }

    @Test
    void aNameIsNeverLongerThanTheBankCanCarry() {
        ClaimReading reading = ClaimMail.read("Naam: " + "Æ😀".repeat(200));
        assertThat(reading.name().orElseThrow().codePoints().count()).isEqualTo(140);
        assertThat(keys(reading)).containsExactly("cashback.claim.nameCut");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NL91 ", "N", "NL91ABNA", "0", "K7QF-", "A1-", "a ", "tnv @ ", "naam: @\n", "naam:\n", "naam ", "<",
                        "<a ", "<b>", "<blockquote>",
                "</div", "> ", ">", "((((", ",", "\u202e", "e\u0301\u0302", "\u0301", "iban ", "IBAN: O", "&amp;", "&#",
                        "code ", "\uD83D", "op x schreef ",
                "naam:                     ", "\n\n\n\n", "t.n.v.\n", "groetjes\n", "-", "DE1 "
            })
    void tenMegabytesOfHostileTextNeverHangTheProgram(String piece) {
        String hostile = piece.repeat(10_000_000 / piece.length());
        ClaimMail.read(hostile);
        // no measure of speed: work that grows with the square of the text would take hours
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> ClaimMail.read(hostile));
    }

    @Property(tries = 2_000)
    void anythingCanBeRead(@ForAll @StringLength(max = 300) String text) {
        ClaimReading reading = ClaimMail.read(text);
        assertThat(reading.name().orElse("Ab").codePoints()).noneMatch(Character::isISOControl);
    }

    @Property(tries = 2_000)
    void anythingAroundTheAnswerCanBeRead(
            @ForAll @StringLength(max = 60) @CharRange(from = ' ', to = '~') String before,
            @ForAll @StringLength(max = 60) @CharRange(from = ' ', to = '~') String after) {
        ClaimReading reading = ClaimMail.read(
                before.replace("<", "").replace(">", "") + "\nNL91 ABNA 0417 1643 00;\n" + after.replace("<", ""));
        assertThat(reading.iban()).contains(DUTCH);
    }

    private static List<String> keys(ClaimReading reading) {
        return reading.notes().stream().map(Sentence::key).toList();
    }
}
