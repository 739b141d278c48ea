package nl.goedmaker.checks.evidence.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import nl.goedmaker.checks.Answer;
import nl.goedmaker.checks.Question;
import nl.goedmaker.checks.evidence.Case;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.tickets.TicketType;
import org.junit.jupiter.api.Test;

class PhotoStoryAndTimeSignalsTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void theSamePhotoIsStrongWhenEveryBitIsAndModerateWhenOnlyThePictureIs() {
        assertThat(Found.in(new SamePhoto(), new Case().likePhoto(true))).contains(Strength.STRONG);
        assertThat(Found.in(new SamePhoto(), new Case().likePhoto(false))).contains(Strength.MODERATE);
        assertThat(Found.in(new SamePhoto(), new Case())).isEmpty();
    }

    @Test
    void aPhotoFromBeforeTheDeliveryAsksForAQuestion() {
        assertThat(before(3)).isTrue();
        assertThat(before(2)).as("clocks and carriers may be two days off").isFalse();
        assertThat(before(-5)).isFalse();
    }

    private static boolean before(int days) {
        Case some = new Case().photo(HOUR, Case.DELIVERED.minusDays(days).atTime(12, 0));
        return Found.in(new PhotoBeforeDelivery(), some).isPresent();
    }

    @Test
    void aPhotoThatDoesNotSayWhenItWasTakenSaysNothing() {
        assertThat(Found.in(new PhotoBeforeDelivery(), new Case().photo(HOUR, null)))
                .isEmpty();
        assertThat(Found.in(
                        new PhotoBeforeDelivery(),
                        new Case()
                                .photo(HOUR, Case.DELIVERED.minusYears(1).atTime(12, 0))
                                .withoutDelivery()))
                .as("nor where the day of delivery is not known")
                .isEmpty();
    }

    @Test
    void onlyAPhotoThatWasDeclinedTwiceWithoutAReasonIsASign() {
        Case some = new Case().answered(Question.PHOTO_SHARP, Answer.DECLINED.name(), "");
        assertThat(Found.in(new PhotoDeclined(), some)).as("once").isEmpty();
        assertThat(Found.in(new PhotoDeclined(), some.answered(Question.PHOTO_SHARP, Answer.DECLINED.name(), "")))
                .contains(Strength.LIGHT);
        assertThat(Found.in(new PhotoDeclined(), some.photo(HOUR, null)))
                .as("it came after all")
                .isEmpty();
        assertThat(Found.in(
                        new PhotoDeclined(),
                        new Case()
                                .answered(Question.PHOTO_SHARP, Answer.DECLINED.name(), "")
                                .answered(Question.PHOTO_SHARP, Answer.DECLINED.name(), "Mijn telefoon is stuk.")))
                .as("with a reason")
                .isEmpty();
    }

    @Test
    void anotherAnswerThanBeforeIsShownAsTwoQuotes() {
        Case some = new Case().answered(Question.FIRST_WORN, Answer.FIRST_WEAR.name(), "De eerste keer.");
        assertThat(Found.in(new StoryChanged(), some)).isEmpty();
        assertThat(Found.in(
                        new StoryChanged(), some.answered(Question.FIRST_WORN, Answer.LATER.name(), "Na een jaar.")))
                .contains(Strength.MODERATE);
    }

    @Test
    void whatWasNotAskedOrDeclinedIsNoStory() {
        assertThat(Found.in(
                        new StoryChanged(),
                        new Case()
                                .answered(Question.FIRST_WORN, Answer.NOT_ASKED.name(), "")
                                .answered(Question.FIRST_WORN, Answer.LATER.name(), "")
                                .answered(Question.FIRST_WORN, Answer.LATER.name(), "")))
                .isEmpty();
        assertThat(Found.in(
                        new StoryChanged(),
                        new Case()
                                .answered(Question.PHOTO_SHARP, Answer.DECLINED.name(), "")
                                .answered(Question.PHOTO_SHARP, Answer.YES.name(), "")))
                .isEmpty();
    }

    @Test
    void theLowestGradesAreASignOnlyAfterAnAnswerInTime() {
        Case some = new Case().wrote("Stuk").reviewed(HOUR.multipliedBy(30), true, true);
        assertThat(Found.in(new LowestGrades(), some)).as("no answer yet").isEmpty();
        assertThat(Found.in(new LowestGrades(), some.replied(HOUR.multipliedBy(5))))
                .contains(Strength.LIGHT);
        assertThat(Found.in(new LowestGrades(), some.about(TicketType.LATE)))
                .as("it was late")
                .isEmpty();
        assertThat(Found.in(new LowestGrades(), some.about(TicketType.BREAK).replied(HOUR.multipliedBy(60))))
                .as("answered too late")
                .isEmpty();
        assertThat(Found.in(
                        new LowestGrades(),
                        new Case().reviewed(HOUR.multipliedBy(30), true, false).replied(HOUR)))
                .as("not on everything")
                .isEmpty();
    }

    @Test
    void aReviewThatLeftNoTimeToAnswerIsLight() {
        assertThat(Found.in(new ReviewFirst(), new Case().wrote("Stuk").reviewed(HOUR.negated(), true, false)))
                .contains(Strength.LIGHT);
        assertThat(Found.in(new ReviewFirst(), new Case().wrote("Stuk").reviewed(HOUR.multipliedBy(2), true, false)))
                .isEmpty();
        assertThat(Found.in(new ReviewFirst(), new Case().wrote("Stuk").reviewed(HOUR.negated(), false, false)))
                .isEmpty();
    }

    @Test
    void theLastDaysOfATermAreLight() {
        LocalDate until = Case.DELIVERED.plusYears(1);
        assertThat(Found.in(new EndOfTerm(), new Case().openedOn(until.minusDays(3))))
                .contains(Strength.LIGHT);
        assertThat(Found.in(new EndOfTerm(), new Case().openedOn(until.minusDays(20))))
                .isEmpty();
        assertThat(Found.in(new EndOfTerm(), new Case().openedOn(until.plusDays(2))))
                .isEmpty();
        assertThat(Found.in(new EndOfTerm(), new Case().withoutDelivery())).isEmpty();
    }

    @Test
    void aFaultInTheFirstMonthIsNothingOdd() {
        assertThat(Found.in(new EarlyFault(), new Case().openedOn(Case.DELIVERED.plusDays(20))))
                .contains(Strength.LIGHT);
        assertThat(Found.in(new EarlyFault(), new Case())).isEmpty();
    }
}
