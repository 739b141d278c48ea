package nl.goedmaker.cashback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.goedmaker.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong, or can be read in more than one way, is said and left to the owner. */
class ClaimDoubtsTest {
    private static final String CODE = "K7QF-2M9X-4T6R-8";
    private static final String DUTCH = "NL91ABNA0417164300";

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
        assertThat(ClaimMail.read(
                                ClaimMailTest.mails().findFirst().orElseThrow().text())
                        .normalised())
                .noneMatch(Normalised::isWorthALook);
    }

    @Test
    void aLabelledCodeOfLettersWithATypingErrorIsHandedOn() {
        assertThat(ClaimMail.read("Code: ABCD-EFGH-JKMN-P").code()).contains("ABCD-EFGH-JKMN-P");
    }

    private static List<String> keys(ClaimReading reading) {
        return reading.notes().stream().map(Sentence::key).toList();
    }
}
