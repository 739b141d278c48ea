package nl.goedmaker.checks.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.checks.Answer;
import nl.goedmaker.checks.Answers;
import nl.goedmaker.checks.Question;
import nl.goedmaker.checks.Questions;
import nl.goedmaker.customers.OrderLine;
import nl.goedmaker.law.LegalTerm;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;
import org.jspecify.annotations.Nullable;

/** Asking on about a complaint: the legal term, and the questions of its type with what was answered. */
public final class CheckViewModel {
    private final Answers answers;
    private final BiConsumer<Ticket, String> intoReply;
    private final Desk desk;
    private final Latest reading = new Latest();
    private final ReadOnlyObjectWrapper<@Nullable LegalTerm> term = new ReadOnlyObjectWrapper<>();
    private final ObservableList<QuestionRow> questions = FXCollections.observableArrayList();
    private @Nullable Ticket ticket;
    private @Nullable Question changing;

    /** @param intoReply puts a text into the answer that is being written for a complaint */
    public CheckViewModel(Answers answers, BiConsumer<Ticket, String> intoReply, Desk desk) {
        this.answers = answers;
        this.intoReply = intoReply;
        this.desk = desk;
    }

    /** The terms from the delivery on; {@code null} while the day of delivery is not known. */
    public ReadOnlyObjectProperty<@Nullable LegalTerm> termProperty() {
        return term.getReadOnlyProperty();
    }

    public ObservableList<QuestionRow> questions() {
        return questions;
    }

    public long answered() {
        return questions.stream().filter(QuestionRow::isAnswered).count();
    }

    public LocalDate today() {
        return LocalDate.now(desk.clock());
    }

    public void show(Ticket shown) {
        Ticket before = ticket;
        ticket = shown;
        if (before == null || !before.reference().equals(shown.reference())) {
            questions.clear();
            changing = null;
        }
        OrderLine line = shown.line();
        LocalDate delivered = line == null ? null : line.deliveredOn();
        term.set(
                delivered == null
                        ? null
                        : LegalTerm.of(delivered, shown.customer().country()));
        read(shown);
    }

    private void read(Ticket shown) {
        desk.background().run(() -> answers.of(shown), reading.only(said -> {
            List<QuestionRow> rows = Questions.forType(shown.type().name()).stream()
                    .map(question -> new QuestionRow(
                            question, said.getOrDefault(question.name(), List.of()), question == changing))
                    .toList();
            if (!rows.equals(questions)) {
                questions.setAll(rows);
            }
        }));
    }

    /** Offers the answers of a question again. */
    public void change(Question question) {
        changing = question;
        refresh();
    }

    /** Leaves the answer as it is. */
    public void leave() {
        changing = null;
        refresh();
    }

    private void refresh() {
        questions.replaceAll(row -> new QuestionRow(row.question(), row.said(), row.question() == changing));
    }

    /**
     * Notes an answer.
     *
     * @param answer name of an {@link Answer} or the owner's own words
     * @param saysOtherwise whether the customer says something else than before; otherwise a wrong note is put right
     */
    public void answer(QuestionRow row, String answer, boolean saysOtherwise) {
        Ticket now = ticket;
        if (now == null) {
            return;
        }
        Question question = row.question();
        changing = null;
        if (row.isAnswered() && saysOtherwise) {
            quote(row).ifPresent(quote -> step(now, () -> answers.saysNow(now, question.name(), answer, quote)));
        } else {
            step(now, () -> answers.note(now, question.name(), answer, ""));
        }
    }

    private Optional<String> quote(QuestionRow row) {
        return desk.dialogs()
                .ask(
                        desk.texts().get("checks.quote.title"),
                        desk.texts().get(row.question().key()),
                        desk.texts().get("checks.quote.label"),
                        desk.texts().get("checks.own.keep"))
                .map(CheckViewModel::cut);
    }

    private void step(Ticket now, Runnable work) {
        desk.change(work, Sentence.of("tickets.change.answer", now.reference()));
    }

    /** Takes an answer away, with what was said before it. */
    public void remove(QuestionRow row) {
        Ticket now = ticket;
        if (now != null) {
            changing = null;
            step(now, () -> answers.remove(now, row.question().name()));
        }
    }

    /** An answer in the owner's own words, at most as long as the data file takes. */
    public void answerInOwnWords(QuestionRow row, boolean saysOtherwise) {
        desk.dialogs()
                .ask(
                        desk.texts().get("checks.own.title"),
                        desk.texts().get(row.question().key()),
                        desk.texts().get("checks.own.label"),
                        desk.texts().get("checks.own.keep"))
                .map(CheckViewModel::cut)
                .filter(words -> !words.isBlank())
                .ifPresent(words -> answer(row, words, saysOtherwise));
    }

    private static String cut(String words) {
        return words.length() > Answers.LONGEST ? words.substring(0, Answers.LONGEST) : words;
    }

    /** An answer as it is shown. */
    public String words(String answer) {
        return AnswerWords.of(answer, desk.texts());
    }

    /** What was said before, one line each. */
    public List<String> earlier(QuestionRow row) {
        return row.earlier().stream()
                .map(statement -> desk.texts()
                        .get(
                                statement.quote().isBlank() ? "checks.ask.earlier" : "checks.ask.earlierQuote",
                                Dates.day(
                                        statement
                                                .at()
                                                .atZone(desk.clock().getZone())
                                                .toLocalDate(),
                                        desk.texts().language()),
                                words(statement.answer()),
                                statement.quote()))
                .toList();
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
        openQuestions(now)
                .ifPresentOrElse(
                        text -> {
                            desk.clipboard().accept(text);
                            desk.notices().told(Sentence.of("checks.copy.done", open(now)));
                        },
                        () -> desk.notices().told(Sentence.of("checks.copy.nothing")));
    }

    /** Puts the open questions into the answer that is being written, and goes there. */
    public void putIntoReply() {
        Ticket now = ticket;
        if (now == null) {
            return;
        }
        openQuestions(now)
                .ifPresentOrElse(
                        text -> intoReply.accept(now, text),
                        () -> desk.notices().told(Sentence.of("checks.copy.nothing")));
    }

    private int open(Ticket now) {
        return openForCustomer(Texts.in(now.customer().language())).size();
    }

    private Optional<String> openQuestions(Ticket now) {
        Texts theirs = Texts.in(now.customer().language());
        List<String> open = openForCustomer(theirs);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(theirs.get("checks.copy.before")).append("\n\n");
        open.forEach(question -> text.append("– ").append(question).append('\n'));
        return Optional.of(text.append('\n')
                .append(theirs.get("checks.copy.after"))
                .append('\n')
                .toString());
    }
}
