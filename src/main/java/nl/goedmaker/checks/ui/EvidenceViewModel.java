package nl.goedmaker.checks.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.checks.Answer;
import nl.goedmaker.checks.CheckNote;
import nl.goedmaker.checks.CheckNotes;
import nl.goedmaker.checks.Checks;
import nl.goedmaker.checks.evidence.Assessment;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Evidence;
import nl.goedmaker.checks.evidence.Row;
import nl.goedmaker.checks.people.People;
import nl.goedmaker.checks.readings.Readings;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;
import org.jspecify.annotations.Nullable;

/** What speaks for the customer of a complaint and what asks for a question, with the innocent explanations that were found. */
public final class EvidenceViewModel {
    private record Looked(Assessment assessment, List<CheckNote> notes, List<Sentence> missing) {}

    private final Checks checks;
    private final CheckNotes notes;
    private final People people;
    private final Readings readings;
    private final Desk desk;
    private final Latest reading = new Latest();
    private final ReadOnlyObjectWrapper<@Nullable Assessment> assessment = new ReadOnlyObjectWrapper<>();
    private final ObservableList<EvidenceRow> helping = FXCollections.observableArrayList();
    private final ObservableList<EvidenceRow> asking = FXCollections.observableArrayList();
    private final ObservableList<ExplainedRow> explained = FXCollections.observableArrayList();
    private List<Sentence> missing = List.of();
    private @Nullable Ticket ticket;

    public EvidenceViewModel(Checks checks, CheckNotes notes, People people, Readings readings, Desk desk) {
        this.checks = checks;
        this.notes = notes;
        this.people = people;
        this.readings = readings;
        this.desk = desk;
    }

    /** What it comes to; {@code null} while it is being looked at. */
    public ReadOnlyObjectProperty<@Nullable Assessment> assessmentProperty() {
        return assessment.getReadOnlyProperty();
    }

    /** What speaks for the customer: the product first, then the strongest. */
    public ObservableList<EvidenceRow> helping() {
        return helping;
    }

    /** What asks for a question, the strongest first. */
    public ObservableList<EvidenceRow> asking() {
        return asking;
    }

    /** What was explained and counts no more. */
    public ObservableList<ExplainedRow> explained() {
        return explained;
    }

    public void show(Ticket shown) {
        Ticket before = ticket;
        ticket = shown;
        if (before == null || !before.reference().equals(shown.reference())) {
            assessment.set(null);
            helping.clear();
            asking.clear();
            explained.clear();
        }
        desk.background().run(() -> new Looked(checks.of(shown), notes.of(shown), notYet()), reading.only(this::take));
    }

    private List<Sentence> notYet() {
        List<Sentence> sentences = new ArrayList<>();
        int waiting = readings.waiting();
        if (waiting > 0) {
            sentences.add(Sentence.of("checks.outcome.unread", waiting));
        }
        if (people.isBehind()) {
            sentences.add(Sentence.of("checks.outcome.uncompared"));
        }
        return sentences;
    }

    private void take(Looked looked) {
        Assessment found = looked.assessment();
        setAll(helping, rows(found, Direction.FOR));
        setAll(asking, rows(found, Direction.AGAINST));
        setAll(
                explained,
                found.explained().stream()
                        .flatMap(evidence -> looked.notes().stream()
                                .filter(note -> note.signal().equals(evidence.signal()))
                                .map(note -> new ExplainedRow(text(evidence.sentence()), note)))
                        .toList());
        missing = looked.missing();
        // the same again is no change of the property
        if (found.equals(assessment.get())) {
            assessment.set(null);
        }
        assessment.set(found);
    }

    /** What stays as it was keeps its place on the screen, with the focus in it. */
    private static <T> void setAll(ObservableList<T> shown, List<T> fresh) {
        if (!shown.equals(fresh)) {
            shown.setAll(fresh);
        }
    }

    private List<EvidenceRow> rows(Assessment found, Direction direction) {
        return found.all(direction).stream().map(this::row).toList();
    }

    private EvidenceRow row(Evidence evidence) {
        Sentence caution = evidence.caution();
        return new EvidenceRow(
                evidence,
                desk.texts().get(evidence.strength().key()),
                text(evidence.sentence()),
                caution == null ? "" : text(caution),
                evidence.rows().stream()
                        .filter(Row.OfQuotes.class::isInstance)
                        .map(Row.OfQuotes.class::cast)
                        .flatMap(quotes -> Stream.of(quotes.before(), quotes.after()))
                        .map(quote -> Answer.words(quote, desk.texts()))
                        .toList());
    }

    private String text(Sentence sentence) {
        return desk.texts().get(sentence);
    }

    /** What was looked for and not found, as one line; blank while nothing was looked at. */
    public String absent() {
        Assessment found = assessment.get();
        if (found == null || found.absent().isEmpty()) {
            return "";
        }
        String all = found.absent().stream().map(this::text).collect(Collectors.joining(", "));
        return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1) + ".";
    }

    /** Why the picture may not be whole yet, one line each: what is still being read in the background. */
    public List<String> missing() {
        return missing.stream().map(this::text).toList();
    }

    /** What would change the picture, one line each. */
    public List<String> changes() {
        Assessment found = assessment.get();
        return found == null
                ? List.of()
                : found.changes().stream().map(this::text).toList();
    }

    public void openTicket(String reference) {
        desk.navigation().openTicket(reference);
    }

    /** Asks for the innocent explanation of something that was found, and records it; it then counts no more. */
    public void explain(EvidenceRow row) {
        Ticket now = ticket;
        if (now == null) {
            return;
        }
        desk.dialogs()
                .ask(
                        desk.texts().get("checks.explain.title"),
                        row.sentence(),
                        desk.texts().get("checks.explain.label"),
                        desk.texts().get("checks.explain.keep"))
                .filter(words -> !words.isBlank())
                .ifPresent(words -> desk.change(
                        () -> notes.explain(now, row.evidence().signal(), words),
                        Sentence.of("checks.explain.done", now.reference())));
    }

    /** Takes an explanation away; what it explained counts again. */
    public void takeBack(ExplainedRow row) {
        Ticket now = ticket;
        if (now != null) {
            desk.change(() -> notes.remove(now, row.note()), Sentence.of("checks.explain.removed", now.reference()));
        }
    }
}
