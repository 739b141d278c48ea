package nl.goedmaker.checks.evidence.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.goedmaker.checks.evidence.Case;
import nl.goedmaker.checks.evidence.CaseFile.Stories;
import nl.goedmaker.checks.evidence.CaseFile.Tie;
import nl.goedmaker.checks.evidence.Strength;
import org.junit.jupiter.api.Test;

class IdentityAndTextSignalsTest {
    @Test
    void anAccountUnderOtherNamesAsksForAQuestion() {
        Case some = new Case().tied(Tie.Kind.ACCOUNT, 5, "", false, false);
        assertThat(Found.in(new SharedAccount(), some)).contains(Strength.MODERATE);
        some.tied(Tie.Kind.ACCOUNT, 6, "", false, false).tied(Tie.Kind.ACCOUNT, 7, "", false, false);
        assertThat(Found.in(new SharedAccount(), some)).contains(Strength.STRONG);
    }

    @Test
    void aHouseholdsJointAccountIsLight() {
        Case some = new Case()
                .tied(Tie.Kind.ACCOUNT, 5, "", true, false)
                .tied(Tie.Kind.ADDRESS, 5, "K-2026-0001", true, false);
        assertThat(Found.in(new SharedAccount(), some)).contains(Strength.LIGHT);
        assertThat(Found.in(new SharedAddress(), some))
                .as("one household is one sign, not two")
                .isEmpty();
    }

    @Test
    void anotherSpellingOfTheNameIsNoOtherName() {
        Case some = new Case()
                .tied(Tie.Kind.ACCOUNT, 5, "", false, true)
                .tied(Tie.Kind.ADDRESS, 6, "K-2026-0001", false, true);
        assertThat(Found.in(new SharedAccount(), some)).isEmpty();
        assertThat(Found.in(new SharedAddress(), some)).isEmpty();
    }

    @Test
    void neighboursAreLightAndOnlyWhenTheyComplainedToo() {
        assertThat(Found.in(new SharedAddress(), new Case().tied(Tie.Kind.ADDRESS, 5, "", false, false)))
                .isEmpty();
        Case some = new Case();
        for (int neighbour = 1; neighbour <= 4; neighbour++) {
            some.tied(Tie.Kind.ADDRESS, neighbour, "K-2026-000" + neighbour, false, false);
        }
        assertThat(Found.in(new SharedAddress(), some)).contains(Strength.LIGHT);
    }

    @Test
    void aParcelPointIsNoSign() {
        Case some = new Case();
        for (int stranger = 1; stranger <= 5; stranger++) {
            some.tied(Tie.Kind.ADDRESS, stranger, "K-2026-000" + stranger, false, false);
        }
        assertThat(Found.in(new SharedAddress(), some)).isEmpty();
    }

    @Test
    void anotherPayerIsLightAndAnUnknownOneNone() {
        assertThat(Found.in(new OtherPayer(), new Case().payerDiffers(true))).contains(Strength.LIGHT);
        assertThat(Found.in(new OtherPayer(), new Case().payerDiffers(false))).isEmpty();
        assertThat(Found.in(new OtherPayer(), new Case().payerDiffers(null))).isEmpty();
    }

    @Test
    void nearlyTheSameWordsOfStrangersAskForAQuestion() {
        assertThat(Found.in(new NearSameText(), new Case().likeText(5, 0.9))).contains(Strength.MODERATE);
        assertThat(Found.in(new NearSameText(), new Case().likeText(5, 0.7).likeText(6, 0.7)))
                .contains(Strength.MODERATE);
        assertThat(Found.in(new NearSameText(), new Case().likeText(5, 0.9).likeText(6, 0.7)))
                .contains(Strength.STRONG);
    }

    @Test
    void aLetterThatGoesRoundIsLight() {
        Case some = new Case();
        for (int writer = 1; writer <= 5; writer++) {
            some.likeText(writer, 0.95);
        }
        assertThat(Found.in(new NearSameText(), some)).contains(Strength.LIGHT);
    }

    private static Case toldOnce(long justified, String... before) {
        return new Case()
                .wrote("Na één keer dragen brak hij zomaar.")
                .stories(new Stories(147, justified, 120, 9, List.of("K-2026-0700"), List.of(before)));
    }

    @Test
    void theStoryOfOneWearIsLightHoweverOftenItIsTold() {
        assertThat(Found.in(new WornOnce(), toldOnce(90))).contains(Strength.LIGHT);
        assertThat(Found.in(new WornOnce(), toldOnce(90, "K-2026-0001", "K-2026-0002")))
                .contains(Strength.LIGHT);
        assertThat(Found.in(new WornOnce(), new Case().wrote("De sluiting klemt.")))
                .isEmpty();
    }

    @Test
    void aStoryInTheWordsOfAnotherIsCountedWithTheCopyAndNotOnceMore() {
        assertThat(Found.in(new WornOnce(), toldOnce(90).likeText(5, 0.9))).isEmpty();
        assertThat(Found.in(new NearSameText(), toldOnce(90).likeText(5, 0.9))).contains(Strength.MODERATE);
    }

    @Test
    void whoTellsTheStoryOfThreeOrdersHasAHistoryOfIt() {
        assertThat(Found.in(new ToldBefore(), toldOnce(90))).isEmpty();
        assertThat(Found.in(new ToldBefore(), toldOnce(90, "K-2026-0001"))).contains(Strength.LIGHT);
        assertThat(Found.in(new ToldBefore(), toldOnce(90, "K-2026-0001", "K-2026-0002")))
                .contains(Strength.MODERATE);
        assertThat(new ToldBefore().family())
                .as("both rest on the same earlier complaints")
                .isEqualTo(new SimilarClaims().family());
    }

    @Test
    void aStoryThatIsAsTrueAsAnythingElseSpeaksForTheCustomer() {
        assertThat(Found.in(new WornOnce(), toldOnce(110, "K-2026-0001"))).isEmpty();
        assertThat(Found.in(new ToldBefore(), toldOnce(110, "K-2026-0001"))).isEmpty();
        assertThat(Found.in(new ToldTruly(), toldOnce(110))).contains(Strength.LIGHT);
        assertThat(Found.in(new ToldTruly(), toldOnce(90))).isEmpty();
        assertThat(Found.in(
                        new ToldTruly(),
                        new Case()
                                .wrote("Na één keer dragen brak hij zomaar.")
                                .stories(new Stories(6, 6, 6, 4, List.of(), List.of()))))
                .as("six of six may be chance")
                .isEmpty();
    }
}
