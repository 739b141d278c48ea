package nl.goedmaker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest extends CommandLineFixture {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "tickets",
                "tickets nonsense",
                "tickets list --limit",
                "tickets list --limit many",
                "tickets list --limit 0",
                "tickets list --limit -1",
                "tickets new",
                "tickets new --customer S --type FOO",
                "tickets new --customer S --channel ebay",
                "tickets close K-2026-0001 --justified maybe --reason OTHER",
                "cashback offer K-2026-0001 --amount 5 --basis because",
                "slip --out x.pdf",
                "slip K7QF-2M9X-4T6R-8 --format papyrus --out x.pdf",
                "slip K7QF-2M9X-4T6R-8 --dpi 0 --out x.pdf",
                "slip K7QF-2M9X-4T6R-8 --dpi many --out x.pdf",
                "payouts export --profile pain.008",
                "payouts approve K7QF-2M9X-4T6R-8",
                "tickets list --colour red",
                "--lang fr tickets list",
                "claim add",
                "payouts list-file"
            })
    void wrongUseIsOneSentenceAndExitTwo(String args) {
        assertThat(run(args.split(" "))).isEqualTo(2);
        assertThat(err().strip().lines()).hasSize(1);
        assertThat(err()).doesNotContain("cli.");
        assertThat(out()).isEmpty();
        assertThat(temp).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--lang en tickets list --data | The value after --data is missing.",
                "--lang en --data --json tickets list | The value after --data is missing.",
                "tickets list --lang | Achter --lang ontbreekt de waarde.",
                "tickets list --limit --lang de | Hinter --limit fehlt der Wert.",
                "tickets list --limit 1 --limit 2 | --limit staat er meer dan één keer.",
                "--lang en --lang nl tickets list | --lang is there more than once.",
                "--lang de tickets list --data a --data b | --data steht mehr als einmal da.",
                "tickets new | Er ontbreekt: --customer."
            })
    void aMistakeNamesTheOptionInTheLanguageThatWasAskedFor(String args, String sentence) {
        assertThat(run(args.split(" "))).isEqualTo(2);
        assertThat(err()).startsWith(sentence).contains("--help");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | tickets list --limit abc | “abc” bij --limit is geen heel getal. Schrijf bijvoorbeeld --limit"
                        + " 200.",
                "2 | slip K7QF-2M9X-4T6R-8 --dpi veel --out x.pdf | “veel” bij --dpi is geen heel getal. Schrijf"
                        + " bijvoorbeeld --dpi 200.",
                "2 | --lang en tickets split K-2026-0001 --messages x | “x” with --messages is not a whole number."
                        + " Write for example --messages 2,3.",
                "3 | tickets new --customer S --delivered '' | Achter --delivered staat niets. Schrijf bijvoorbeeld"
                        + " --delivered 2026-11-22.",
                "3 | tickets new --customer S --delivered 31-2-2026 | Bij --delivered: “31-2-2026” is geen datum."
                        + " Schrijf het zo: 22-11-2026.",
                "3 | tickets new --customer S --price '' | Achter --price staat niets. Schrijf bijvoorbeeld --price"
                        + " 7.50.",
                "3 | --lang de cashback offer K-2026-0001 --basis goodwill --amount x | Bei --amount: „x“",
                "3 | payouts export --date morgen | Bij --date: “morgen” is geen datum.",
            })
    void aValueThatCannotBeReadIsSaidWithItsOptionAndAnExample(int exit, String args, String sentence) {
        String[] words = args.split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].equals("''") ? "" : words[i];
        }
        assertThat(run(words)).isEqualTo(exit);
        assertThat(err()).startsWith(sentence);
        assertThat(err().strip().lines()).hasSize(1);
        assertThat(temp).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bogus --help", "--help bogus", "tickets bogus --help", "tickets list bogus --help"})
    void helpForWhatIsNoCommandSaysThatItIsNone(String args) {
        assertThat(run(args.split(" "))).isEqualTo(2);
        assertThat(err()).startsWith("“bogus” hoort hier niet bij.").contains("--help");
        assertThat(out()).isEmpty();
    }

    @Test
    void helpIsShownAndTellsHowABankFileIsWrittenAgain() {
        assertThat(run("payouts", "--help")).isZero();
        assertThat(out()).contains("--batch").contains("opnieuw");
        assertThat(run("tickets", "list", "--help")).isZero();
    }

    @Test
    void theFormatsAndTheirBoundsAreSaid() {
        run("slip", "K7QF-2M9X-4T6R-8", "--format", "papyrus", "--out", "x.pdf");
        assertThat(err()).contains("a6").contains("dymo99012");
        run("slip", "K7QF-2M9X-4T6R-8", "--dpi", "0", "--out", "x.pdf");
        assertThat(err()).contains("100").contains("2400");
    }

    @Test
    void aFolderIsNotSaidToBeMissing() throws Exception {
        Files.createDirectories(temp.resolve("antwoorden"));
        assertThat(run("reply", "check", "antwoorden")).isEqualTo(3);
        assertThat(err()).contains("antwoorden is een map");
        assertThat(run("reply", "check", "antwoord.txt")).isEqualTo(3);
        assertThat(err()).contains("antwoord.txt is er niet");
    }

    @Test
    void anErrorOfTheProgramIsExitFiveToo() {
        assertThat(run("broken")).isEqualTo(5);
        assertThat(err().strip().lines()).hasSize(1);
        assertThat(err()).containsPattern("code [0-9A-F]{4}");
    }
}
