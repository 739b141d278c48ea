package nl.goedmaker.checks.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.goedmaker.checks.story.StoryChange.Message;
import nl.goedmaker.checks.story.StoryChange.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryChangeTest {
    private static final Instant FIRST = Instant.parse("2026-11-02T09:00:00Z");

    private static Message first(String text) {
        return new Message(FIRST, text);
    }

    private static Message daysLater(int days, String text) {
        return new Message(FIRST.plus(Duration.ofDays(days)), text);
    }

    @Test
    void wornOnceAndWornForMonthsArePutSideBySide() {
        assertThat(StoryChange.between(List.of(
                        daysLater(3, "Hoi. Ik draag hem al drie maanden elke dag."),
                        first("Hallo! Ik heb hem maar één keer gedragen. Groet"))))
                .contains(new StoryChange(
                        new Told(FIRST, "Ik heb hem maar één keer gedragen."),
                        new Told(FIRST.plus(Duration.ofDays(3)), "Ik draag hem al drie maanden elke dag.")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ich habe ihn nur einmal getragen.|Ich trage ihn seit zwei Jahren.",
                "I have worn it for two months.|I only wore it once.",
                "Ik draag hem al twee jaar.|Ik heb hem maar één keer gedragen.",
                "Nur einmal getragen!|I have worn the ring for three months."
            })
    void messagesThatExcludeEachOtherAreFound(String before, String after) {
        assertThat(StoryChange.between(List.of(first(before), daysLater(2, after))))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ik heb hem één keer gedragen.|Ik heb hem drie dagen gedragen.",
                "Ik heb hem één keer gedragen.|Ik draag hem elke dag.",
                "Ik heb hem één keer gedragen.|Ik draag hem één keer per maand.",
                "Ik heb hem één keer gedragen.|Ik heb hem al drie maanden in huis.",
                "Ik heb hem één keer gedragen.|Ik draag al jaren zilver.",
                "I wore it once.|I've had it for two years.",
                "I wore it once.|After three months it turned black.",
                "Ik heb de ring één keer gedragen.|De ketting draag ik al drie maanden.",
                "Ik heb hem één keer gedragen.|Mijn andere armband draag ik al drie maanden.",
                "Ik heb hem één keer gedragen.|Mijn buurvrouw draagt hem al drie maanden.",
                "Ik heb hem één keer gedragen.|> Ik draag hem al drie maanden.",
                "Ik heb hem één keer gedragen.|Jullie zeggen dat ik hem al drie maanden draag.",
                "Ik heb hem één keer gedragen.|Ik heb hem één keer gedragen.",
                "Ik heb hem één keer gedragen.|Ik draag hem niet al drie maanden.",
                "Ik heb hem één keer gedragen.|Drie maanden geleden besteld.",
                "Ik draag hem al twee maanden.|Sinds de reparatie heb ik hem één keer gedragen.",
                "De armband is stuk.|Ik draag hem al drie maanden."
            })
    void nothingIsSaidWhenBothMayBeTrue(String before, String after) {
        assertThat(StoryChange.between(List.of(first(before), daysLater(2, after))))
                .isEmpty();
    }

    @Test
    void aPieceMayHaveBeenWornInTheTimeBetween() {
        assertThat(StoryChange.between(
                        List.of(first("I wore it once."), daysLater(90, "I have worn it for two months now."))))
                .isEmpty();
        assertThat(StoryChange.between(
                        List.of(first("I wore it once."), daysLater(10, "I have worn it for two months now."))))
                .isPresent();
    }

    @Test
    void oneMessageOrNoneChangesNothing() {
        assertThat(StoryChange.between(List.of())).isEmpty();
        assertThat(StoryChange.between(List.of(first("Ik heb hem één keer gedragen."))))
                .isEmpty();
    }
}
