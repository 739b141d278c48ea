package nl.goedmaker.checks.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.checks.Answer;
import nl.goedmaker.checks.LegalTerm;
import nl.goedmaker.checks.Question;
import nl.goedmaker.checks.Questions;
import nl.goedmaker.customers.OrderLine;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.CustomerHistory;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.Tickets;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;
import org.jspecify.annotations.Nullable;

/** Looking into a complaint: the legal term, the plain facts that are known, and the questions of its type. */
public final class CheckViewModel {
    private record Known(Map<String, String> answers, CustomerHistory history) {}

    private final Tickets tickets;
    private final Desk desk;
    private final Latest reading = new Latest();
    private final ReadOnlyObjectWrapper<@Nullable LegalTerm> term = new ReadOnlyObjectWrapper<>();
    private final ObservableList<QuestionRow> questions = FXCollections.observableArrayList();
    private final ObservableList<Sentence> facts = FXCollections.observableArrayList();
    private @Nullable Ticket ticket;

    public CheckViewModel(Tickets tickets, Desk desk) {
        this.tickets = tickets;
        this.desk = desk;
    }

    /** The terms from the delivery on; {@code null} while the day of delivery is not known. */
    public ReadOnlyObjectProperty<@Nullable LegalTerm> termProperty() {
        return term.getReadOnlyProperty();
    }

    public ObservableList<QuestionRow> questions() {
        return questions;
    }

    /** What the data file holds about this customer and this purchase, one sentence each. */
    public ObservableList<Sentence> facts() {
        return facts;
    }

    public long answered() {
        return questions.stream().filter(QuestionRow::isAnswered).count();
    }

    public LocalDate today() {
        return LocalDate.now(desk.clock());
    }

    public void show(Ticket shown) {
        boolean other = ticket == null || !ticket.reference().equals(shown.reference());
        ticket = shown;
        if (other) {
            questions.clear();
            facts.clear();
        }
        OrderLine line = shown.line();
        LocalDate delivered = line == null ? null : line.deliveredOn();
        term.set(
                delivered == null
                        ? null
                        : LegalTerm.of(delivered, shown.customer().country()));
        desk.background().run(() -> new Known(tickets.answers(shown), tickets.history(shown)), reading.only(known -> {
            if (shown.equals(ticket)) {
                List<QuestionRow> rows = Questions.forType(shown.type().name()).stream()
                        .map(question ->
                                new QuestionRow(question, known.answers().getOrDefault(question.name(), "")))
                        .toList();
                if (!rows.equals(questions)) {
                    questions.setAll(rows);
                }
                facts.setAll(facts(shown, known.history(), delivered));
            }
        }));
    }

    private List<Sentence> facts(Ticket shown, CustomerHistory history, @Nullable LocalDate delivered) {
        List<Sentence> known = new ArrayList<>();
        known.add(Sentence.of("checks.known.orders", history.otherOrders()));
        known.add(
                history.otherTickets() == 0
                        ? Sentence.of("checks.known.noTickets")
                        : Sentence.of(
                                "checks.known.tickets", history.otherTickets(), history.otherTicketsFoundJustified()));
        if (delivered != null) {
            LocalDate reported =
                    LocalDate.ofInstant(shown.openedAt(), desk.clock().getZone());
            long days = ChronoUnit.DAYS.between(delivered, reported);
            if (days >= 0) {
                known.add(Sentence.of("checks.known.reported", days));
            }
        }
        return known;
    }

    /** @param answer name of an {@link Answer} or the owner's own words; {@code null} takes the answer away */
    public void answer(Question question, @Nullable String answer) {
        Ticket now = ticket;
        if (now == null) {
            return;
        }
        desk.background()
                .run(
                        () -> {
                            tickets.answer(now, question.name(), answer);
                            return now.reference();
                        },
                        reference -> desk.notices().done(Sentence.of("tickets.change.answer", reference)));
    }

    /** An answer in the owner's own words, at most as long as the data file takes. */
    public void answerInOwnWords(Question question) {
        desk.dialogs()
                .ask(
                        desk.texts().get("checks.own.title"),
                        desk.texts().get(question.key()),
                        desk.texts().get("checks.own.label"),
                        desk.texts().get("checks.own.keep"))
                .map(words -> words.length() > 2_000 ? words.substring(0, 2_000) : words)
                .ifPresent(words -> answer(question, words));
    }

    /** An answer as it is shown. */
    public String words(String answer) {
        return Arrays.stream(Answer.values())
                .filter(each -> each.name().equals(answer))
                .map(each -> desk.texts().get(each.key()))
                .findFirst()
                .orElse(answer);
    }

    /** Whether there are open questions that a customer can answer. */
    public boolean canCopy() {
        return !openForCustomer(desk.texts()).isEmpty();
    }

    private List<String> openForCustomer(Texts texts) {
        return questions.stream()
                .filter(row -> !row.isAnswered())
                .map(row -> "checks.ask." + row.question().name())
                .filter(texts::has)
                .map(texts::get)
                .toList();
    }

    /** Copies the open questions, in the customer's language, as they can stand in a mail. */
    public void copyOpenQuestions() {
        Ticket now = ticket;
        if (now == null) {
            return;
        }
        Texts theirs = Texts.in(now.customer().language());
        List<String> open = openForCustomer(theirs);
        if (open.isEmpty()) {
            desk.notices().told(Sentence.of("checks.copy.nothing"));
            return;
        }
        StringBuilder text = new StringBuilder(theirs.get("checks.copy.before")).append("\n\n");
        open.forEach(question -> text.append("– ").append(question).append('\n'));
        desk.clipboard()
                .accept(text.append('\n')
                        .append(theirs.get("checks.copy.after"))
                        .append('\n')
                        .toString());
        desk.notices().told(Sentence.of("checks.copy.done", open.size()));
    }
}
