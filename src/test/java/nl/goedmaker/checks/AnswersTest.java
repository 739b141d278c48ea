package nl.goedmaker.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.Ticket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is answered and noted while a complaint is looked into, in the real data file. */
class AnswersTest {
    @TempDir
    Path temp;

    private ShopOnDisk shop;
    private Answers answers;
    private Ticket ticket;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(temp.resolve("shop"));
        answers = shop.services().answers();
        ticket = shop.ticket("Sanne");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aCorrectionLeavesNoTraceAndAnotherStoryStandsBesideTheFirst() {
        answers.note(ticket, "FIRST_WORN", "LATER", "");
        answers.note(ticket, "FIRST_WORN", "FIRST_WEAR", "de eerste keer al");
        assertThat(answers.of(ticket).get("FIRST_WORN")).hasSize(1);

        shop.pass(Duration.ofDays(2));
        answers.saysNow(ticket, "FIRST_WORN", "LATER", "na een maand");

        assertThat(answers.of(ticket).get("FIRST_WORN"))
                .extracting(Statement::answer, Statement::quote)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("FIRST_WEAR", "de eerste keer al"),
                        org.assertj.core.groups.Tuple.tuple("LATER", "na een maand"));
        assertThat(answers.now(ticket)).containsEntry("FIRST_WORN", "LATER");
    }

    @Test
    void eachStepCanBeTakenBack() {
        answers.note(ticket, "FIRST_WORN", "LATER", "");
        shop.pass(Duration.ofDays(1));
        answers.saysNow(ticket, "FIRST_WORN", "FIRST_WEAR", "");
        answers.remove(ticket, "FIRST_WORN");
        assertThat(answers.of(ticket)).isEmpty();

        shop.services().journal().undo();
        assertThat(answers.of(ticket).get("FIRST_WORN")).hasSize(2);
        shop.services().journal().undo();
        assertThat(answers.of(ticket).get("FIRST_WORN"))
                .extracting(Statement::answer)
                .containsExactly("LATER");
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThatThrownBy(() -> answers.note(ticket, "FIRST_WORN", " ", ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("checks.answer.empty");
        assertThatThrownBy(() -> answers.note(ticket, "FIRST_WORN", "x".repeat(2_001), ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("checks.answer.tooLong");
        assertThat(answers.of(ticket)).isEmpty();
    }

    @Test
    void whatAPhotoDidNotComeForIsAskedAgainAndThenTellsOfTwoTimes() {
        answers.note(ticket, "PHOTO_SHARP", "DECLINED", "");
        shop.pass(Duration.ofDays(1));
        answers.saysNow(ticket, "PHOTO_SHARP", "DECLINED", "");
        assertThat(signals()).contains("PHOTO_DECLINED");

        shop.pass(Duration.ofDays(1));
        answers.saysNow(ticket, "PHOTO_SHARP", "DECLINED", "mijn camera is stuk");
        assertThat(signals()).doesNotContain("PHOTO_DECLINED");
    }

    @Test
    void aNoteIsFoundByItsWordsAndAnExplanationTakesItsSignalOutOfTheScales() {
        answers.note(ticket, "FIRST_WORN", "LATER", "");
        shop.pass(Duration.ofDays(1));
        answers.saysNow(ticket, "FIRST_WORN", "FIRST_WEAR", "");
        assertThat(signals()).contains("STORY_CHANGED");

        CheckNotes notes = shop.services().checkNotes();
        notes.explain(ticket, "STORY_CHANGED", "Ze dacht eerst aan haar oorbellen");
        assertThat(signals()).doesNotContain("STORY_CHANGED");
        assertThat(shop.services().checks().of(ticket).explained())
                .extracting(evidence -> evidence.signal())
                .containsExactly("STORY_CHANGED");
        assertThatThrownBy(() -> notes.explain(ticket, "STORY_CHANGED", "nog eens"))
                .isInstanceOf(Refusal.class);

        assertThat(found("oorbellen")).isEqualTo(1);
        notes.remove(ticket, notes.of(ticket).getFirst());
        assertThat(found("oorbellen")).isZero();
        assertThat(signals()).contains("STORY_CHANGED");
    }

    @Test
    void aNameIsHiddenOnlyWhereWantedAndOnlyUntilTheQuestionsAreAnswered() {
        var settings = shop.services().settings();
        CalmLook look = new CalmLook(answers, settings::hidesNames);
        assertThat(look.hides(ticket)).isFalse();

        settings.saveHidesNames(true);
        assertThat(look.hides(ticket)).isTrue();
        Questions.forType(ticket.type().name()).forEach(question -> answers.note(ticket, question.name(), "YES", ""));
        assertThat(look.hides(ticket)).isFalse();
    }

    private java.util.List<String> signals() {
        return shop.services().checks().of(ticket).evidence().stream()
                .map(evidence -> evidence.signal())
                .toList();
    }

    private long found(String words) {
        return shop.services().tickets().count(nl.goedmaker.tickets.TicketQuery.View.ALL, words);
    }
}
