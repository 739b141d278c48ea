package nl.goedmaker.checks.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.checks.Question;
import nl.goedmaker.checks.evidence.Outcome;
import nl.goedmaker.checks.notes.NoteFinding;
import nl.goedmaker.checks.notes.NoteRules;
import nl.goedmaker.drafts.ui.DraftDesk;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.SameThread;
import nl.goedmaker.ui.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The step in which a complaint is looked into, without a screen. */
class CheckViewModelTest {
    @TempDir
    Path temp;

    private ShopOnDisk shop;
    private TestDesk surroundings;
    private CheckViewModel questions;
    private EvidenceViewModel evidence;
    private NotesViewModel notes;
    private final List<String> replies = new ArrayList<>();
    private Ticket ticket;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(temp.resolve("shop"));
        surroundings = new TestDesk(Language.NL, shop.services().clock());
        var services = shop.services();
        questions = new CheckViewModel(
                services.answers(), (about, text) -> replies.add(about.reference() + ": " + text), surroundings.desk);
        evidence = new EvidenceViewModel(
                services.checks(), services.checkNotes(), services.people(), services.readings(), surroundings.desk);
        notes = new NotesViewModel(
                services.checkNotes(),
                services.retention(),
                note -> NoteRules.in(note).stream().map(NoteFinding::sentence).toList(),
                surroundings.desk,
                new DraftDesk(services.drafts(), new SameThread()));
        ticket = shop.ticket("Sanne");
        show();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private void show() {
        Ticket now = shop.services().tickets().get(ticket.reference());
        questions.show(now);
        evidence.show(now);
        notes.show(now);
    }

    private QuestionRow row(Question question) {
        return questions.questions().stream()
                .filter(row -> row.question() == question)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAnswerThatIsCorrectedLeavesNothingAndOneThatIsAnotherStoryStandsBelow() {
        questions.answer(row(Question.FIRST_WORN), "LATER", false);
        show();
        assertThat(questions.answered()).isEqualTo(1);
        questions.change(Question.FIRST_WORN);
        assertThat(row(Question.FIRST_WORN).isChanging()).isTrue();
        questions.answer(row(Question.FIRST_WORN), "FIRST_WEAR", false);
        show();
        assertThat(row(Question.FIRST_WORN).isChanging()).isFalse();
        assertThat(questions.earlier(row(Question.FIRST_WORN))).isEmpty();

        shop.pass(Duration.ofDays(1));
        surroundings.answers.words = "pas na een week";
        questions.answer(row(Question.FIRST_WORN), "LATER", true);
        show();

        assertThat(questions.earlier(row(Question.FIRST_WORN)))
                .containsExactly("Eerder (22 november 2026): Bij de eerste keer");
        assertThat(row(Question.FIRST_WORN).quote()).isEqualTo("pas na een week");
        assertThat(evidence.asking())
                .filteredOn(found -> found.evidence().signal().equals("STORY_CHANGED"))
                .singleElement()
                .satisfies(
                        found -> assertThat(found.quotes()).containsExactly("Bij de eerste keer", "pas na een week"));
    }

    @Test
    void whoThinksBetterOfItChangesNothing() {
        questions.answer(row(Question.FIRST_WORN), "LATER", false);
        show();
        surroundings.answers.words = "";
        questions.answer(row(Question.FIRST_WORN), "FIRST_WEAR", true);
        show();
        assertThat(row(Question.FIRST_WORN).answer()).isEqualTo("LATER");
    }

    @Test
    void theOpenQuestionsGoIntoTheAnswerOrOntoTheClipboardInTheCustomersLanguage() {
        questions.putIntoReply();
        assertThat(replies)
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .startsWith(ticket.reference())
                        .contains("Ik help je graag", "Kun je een foto sturen", "dat geen probleem"));
        questions.copyOpenQuestions();
        assertThat(surroundings.copied).hasSize(1);

        questions
                .questions()
                .forEach(row ->
                        shop.services().answers().note(ticket, row.question().name(), "YES", ""));
        show();
        questions.putIntoReply();
        assertThat(replies).hasSize(1);
        assertThat(questions.canCopy()).isFalse();
    }

    @Test
    void anExplanationTakesASignalOutAndItsWayBackPutsItIn() {
        assertThat(evidence.assessmentProperty().get()).isNotNull();
        assertThat(evidence.assessmentProperty().get().outcome()).isEqualTo(Outcome.NOTHING);
        EvidenceRow told = evidence.asking().getFirst();
        assertThat(told.evidence().signal()).isEqualTo("WORN_ONCE");

        surroundings.answers.words = "Ze droeg hem echt maar één keer";
        evidence.explain(told);
        show();
        assertThat(evidence.asking()).isEmpty();
        assertThat(evidence.explained()).hasSize(1);

        evidence.takeBack(evidence.explained().getFirst());
        show();
        assertThat(evidence.asking()).hasSize(1);
        assertThat(evidence.absent()).startsWith("Geen reeks zulke klachten");
    }

    @Test
    void aNoteIsReadWhileItIsWrittenAndSaysWhenItGoes() {
        notes.typedProperty().set("Wat een oplichter.");
        assertThat(notes.remarkProperty().get()).isNotBlank();
        notes.typedProperty().set("Foto bekeken: sluiting open.");
        assertThat(notes.remarkProperty().get()).isEmpty();
        notes.keep();
        show();
        assertThat(notes.kept()).hasSize(1);
        assertThat(notes.typedProperty().get()).isEmpty();
        assertThat(notes.goesProperty().get()).isEqualTo("Verdwijnt 6 maanden na sluiten.");

        shop.services().tickets().close(ticket, Justified.YES, ReasonCode.PRODUCT_FAULT);
        show();
        assertThat(notes.goesProperty().get()).isEqualTo("Verdwijnt op 22 mei 2027.");
        notes.remove(notes.kept().getFirst());
        show();
        assertThat(notes.kept()).isEmpty();
    }

    @Test
    void theTermIsTheOwnersAndWhatCannotBeIsToldBesideTheField() {
        PrivacyViewModel privacy =
                new PrivacyViewModel(shop.services().settings(), shop.services().retention(), surroundings.desk);
        assertThat(privacy.months().get()).isEqualTo("6");
        assertThat(privacy.copiesProperty().get()).isEqualTo("Geen back-up is ouder dan de termijn.");
        privacy.months().valueProperty().set("lang");
        privacy.saveMonths();
        assertThat(privacy.months().errorProperty().get()).contains("1 tot en met 24");
        privacy.months().valueProperty().set("3");
        privacy.saveMonths();
        assertThat(privacy.months().errorProperty().get()).isEmpty();
        assertThat(shop.services().settings().checkMonths()).isEqualTo(3);
        privacy.saveHides(true);
        assertThat(shop.services().settings().hidesNames()).isTrue();
    }

    @Test
    void whileMessagesOrCustomersWaitItSaysThatSomethingMayBeMissing() {
        assertThat(evidence.missing()).isEmpty();
        shop.services().database().change(context -> {
            context.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600) INSERT INTO"
                    + " customer (name, created_at) SELECT 'Klant ' || i, 1 FROM n");
            context.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30) INSERT INTO"
                    + " ticket (reference, customer_id, subject, type, channel, opened_at, first_reply_due_at) SELECT"
                    + " 'K-2026-' || (1000 + i), (SELECT max(id) FROM customer), 'x', 'BREAK', 'webshop', 1, 1 FROM n");
            context.execute("INSERT INTO timeline_entry (ticket_id, at, kind, text) SELECT id, 1, 'MESSAGE_IN', 'Stuk.'"
                    + " FROM ticket WHERE opened_at = 1");
        });
        show();
        assertThat(evidence.assessmentProperty().get()).as("nobody waits").isNotNull();
        assertThat(evidence.missing())
                .containsExactly(
                        "30 berichten en foto’s worden nog gelezen; tot dat klaar is, kan hier iets ontbreken. Je kunt"
                                + " gewoon doorwerken.",
                        "Nog niet alle klanten zijn vergeleken; tot dat klaar is, kan hier iets ontbreken. Je kunt"
                                + " gewoon doorwerken.");
        shop.services().people().catchUp();
        assertThat(shop.services().readings().catchUp((done, of) -> true)).isEqualTo(30);
        show();
        assertThat(evidence.missing()).isEmpty();
    }
}
