package nl.goedmaker.reviews.ui;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.reviews.survey.SurveyAnswer;
import nl.goedmaker.reviews.survey.SurveyKind;
import nl.goedmaker.reviews.survey.SurveyLetter;
import nl.goedmaker.reviews.survey.Surveys;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.Desk;
import org.jspecify.annotations.Nullable;

/** Asking a customer how it went, and keeping the answer. */
public final class SurveyViewModel {
    private final Surveys surveys;
    private final Settings settings;
    private final Desk desk;
    private final ObjectProperty<@Nullable Ticket> ticket = new SimpleObjectProperty<>();
    private final ObjectProperty<SurveyKind> kind = new SimpleObjectProperty<>(SurveyKind.NPS);
    private final StringProperty score = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");
    private final ObservableList<String> answers = FXCollections.observableArrayList();

    public SurveyViewModel(Surveys surveys, Settings settings, Desk desk) {
        this.surveys = surveys;
        this.settings = settings;
        this.desk = desk;
        score.addListener((property, before, now) -> error.set(""));
        kind.addListener((property, before, now) -> error.set(""));
    }

    public ObjectProperty<SurveyKind> kindProperty() {
        return kind;
    }

    public StringProperty scoreProperty() {
        return score;
    }

    public StringProperty textProperty() {
        return text;
    }

    /** Why the answer was not kept; empty when nothing is wrong. */
    public StringProperty errorProperty() {
        return error;
    }

    /** What this customer answered before, in words, the newest first. */
    public ObservableList<String> answers() {
        return answers;
    }

    public void show(Ticket shown) {
        Ticket before = ticket.get();
        ticket.set(shown);
        if (before == null || before.id() != shown.id()) {
            answers.clear();
            score.set("");
            text.set("");
            error.set("");
        }
        desk.background().run(() -> surveys.of(shown.reference()), found -> {
            Ticket now = ticket.get();
            if (now != null && now.id() == shown.id()) {
                take(found);
            }
        });
    }

    private void take(List<SurveyAnswer> found) {
        List<String> lines = found.stream().map(this::line).toList();
        if (!answers.equals(lines)) {
            answers.setAll(lines);
        }
    }

    private String line(SurveyAnswer answer) {
        String when =
                Dates.shortDay(answer.answeredOn(), desk.today(), desk.texts().language());
        String figure = desk.texts().get("reviews.survey.answered." + answer.kind(), answer.score(), when);
        return answer.text().isBlank() ? figure : figure + ": " + answer.text();
    }

    /** Takes the question to the clipboard, in the customer’s language. */
    public void copy() {
        Ticket shown = Objects.requireNonNull(ticket.get());
        SurveyKind asked = kind.get();
        desk.background()
                .run(
                        () -> SurveyLetter.of(
                                asked,
                                shown,
                                settings.shop().ownerName(),
                                desk.clock().getZone(),
                                Texts.in(shown.customer().language())),
                        letter -> {
                            desk.clipboard().accept(letter.text());
                            desk.notices().told(Sentence.of("reviews.survey.copied"));
                        });
    }

    /** Keeps what the customer answered; a mistake is told and what was typed stays. */
    public void keep() {
        Ticket shown = Objects.requireNonNull(ticket.get());
        SurveyKind asked = kind.get();
        String typed = score.get().strip();
        if (!typed.matches("\\d{1,2}") || !asked.allows(Integer.parseInt(typed))) {
            error.set(desk.texts().get("reviews.survey.score", typed, asked.lowest(), asked.highest()));
            return;
        }
        SurveyAnswer answer = new SurveyAnswer(
                asked, shown.reference(), Integer.parseInt(typed), text.get().strip(), desk.today());
        desk.background()
                .run(
                        () -> {
                            surveys.add(answer);
                            return answer;
                        },
                        kept -> {
                            score.set("");
                            text.set("");
                            desk.notices().done(Sentence.of("reviews.change.survey", Integer.toString(kept.score())));
                            show(shown);
                        },
                        this::tell);
    }

    private void tell(Refusal refusal) {
        error.set(desk.texts().get(refusal.sentence()));
    }
}
