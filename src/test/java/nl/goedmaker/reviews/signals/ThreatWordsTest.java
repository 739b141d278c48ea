package nl.goedmaker.reviews.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreatWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik wil mijn geld terug, anders schrijf ik een slechte review.",
                "Stort het vandaag terug. Anders volgt er één ster op Google!",
                "Geld terug of ik geef jullie 1 ster.",
                "Geld terug of één ster",
                "Als ik morgen geen antwoord heb, plaats ik een negatieve beoordeling.",
                "Jullie krijgen een slechte recensie, tenzij jullie het oplossen.",
                "Zo niet, dan schrijf ik een review op Trustpilot.",
                "ANDERS PLAATS IK EEN HELE SLECHTE REVIEW",
                "Ik krijg mijn geld, of ik zet een negatieve review online.",
                "Erstatten Sie den Betrag, sonst schreibe ich eine schlechte Bewertung.",
                "Wenn ich mein Geld nicht bekomme, gebe ich einen Stern.",
                "Geld zurück oder ich hinterlasse eine negative Bewertung!",
                "Eine schlechte Bewertung folgt, es sei denn, Sie reagieren.",
                "Refund or one star.",
                "Refund me or I will leave a bad review.",
                "Give me my money back, otherwise I’ll leave a terrible review.",
                "If I don't get a refund, I will write a negative review on Google.",
                "You will get a 1-star review unless you refund me.",
                "Fix this, or else you get one star",
                "Mijn geld terug of een “slechte review”."
            })
    void aConditionOfAReviewIsFound(String message) {
        assertThat(ThreatWords.in("Hallo,\nDe armband is stuk. " + message + "\nGroet"))
                .as(message)
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik schrijf nooit een slechte review, maar dit viel tegen.",
                "Anders had ik een slechte review geschreven, maar jullie hielpen snel.",
                "Jullie vroegen of ik een review wil schrijven.",
                "Ik weet niet of ik een slechte review moet schrijven.",
                "Dit is anders dan in de slechte review stond die ik las.",
                "Los het alsjeblieft op, anders koop ik elders.",
                "Ik ga geen slechte review plaatsen, tegen niemand.",
                "Als het weer goed is schrijf ik graag een goede review.",
                "Jullie collega zei: “Als je belt krijg je niets, anders schrijft u maar een slechte review.”",
                "> anders schrijf ik een slechte review",
                "De sterren op het doosje zijn anders dan op de foto.",
                "Ik heb al een slechte review geplaatst.",
                "I would never leave a bad review.",
                "I am not going to leave a bad review, I just want it fixed.",
                "Other reviews said otherwise; the rating was good.",
                "If the ring doesn't fit, can I return it?",
                "Ich schreibe keine schlechte Bewertung, ich möchte nur Ersatz.",
                "Sonst bin ich zufrieden, fünf Sterne!",
                "Refund or a new one, please.",
                "De steen of de ster is los."
            })
    void harmlessWordsAreLeftAlone(String message) {
        assertThat(ThreatWords.in(message)).as(message).isEmpty();
    }

    @Test
    void whatWasAnsweredBelowTheMessageIsNotReadAgain() {
        assertThat(ThreatWords.in("Dank je wel!\n\n"
                        + "Op 3 nov 2026 schreef Sanne:\n"
                        + "Geld terug, anders schrijf ik een slechte review."))
                .isEmpty();
    }

    @Test
    void onlyTheSentenceIsShown() {
        assertThat(ThreatWords.in("Hallo. De ring is stuk. Geld terug of ik geef 1 ster! Groet, Jan"))
                .contains("Geld terug of ik geef 1 ster");
    }

    @Property(tries = 200)
    void anyTextIsReadToItsEnd(@ForAll String text) {
        assertThat(ThreatWords.in(text))
                .satisfiesAnyOf(
                        found -> assertThat(found).isEmpty(),
                        found -> assertThat(found).isPresent());
    }

    @Test
    void aLongTextTakesNoTime() {
        String text = "anders of ik als je niet sonst unless review ster ".repeat(400);
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(2), () -> ThreatWords.in(text));
    }
}
