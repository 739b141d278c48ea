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
