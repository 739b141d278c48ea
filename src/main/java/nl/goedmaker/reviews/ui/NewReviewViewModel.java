package nl.goedmaker.reviews.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.goedmaker.drafts.DraftPlace;
import nl.goedmaker.drafts.ui.DraftDesk;
import nl.goedmaker.drafts.ui.DraftField;
import nl.goedmaker.drafts.ui.DraftFields;
import nl.goedmaker.reviews.NewReview;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.Reviews;
import nl.goedmaker.reviews.format.PastedReview;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Somebody;
import nl.goedmaker.ui.Desk;

/** The form for a review typed by hand. What was typed stays until it is kept. */
public final class NewReviewViewModel {
    private final Reviews reviews;
    private final Desk desk;
    private final Consumer<Review> added;
    private final DraftFields drafts;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Platform> platform = new SimpleObjectProperty<>(Platform.BOL);
    private final StringProperty author = new SimpleStringProperty("");
    private final StringProperty grade = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty gradeError = new SimpleStringProperty("");
    private final StringProperty dayError = new SimpleStringProperty("");

    /** @param added gets the review that was kept */
    NewReviewViewModel(Reviews reviews, Desk desk, DraftDesk drafts, Consumer<Review> added) {
        this.reviews = reviews;
        this.desk = desk;
        this.added = added;
        this.drafts = drafts.fields(
                new DraftField(
                        "platform",
                        () -> platform.get() == Platform.BOL
                                ? ""
                                : platform.get().name(),
                        kept -> platform.set(kept.isEmpty() ? Platform.BOL : Platform.valueOf(kept))),
                DraftField.of("author", author),
                DraftField.of("grade", grade),
                DraftField.of("text", text),
                new DraftField("day", this::typedDay, this::putDay));
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ObjectProperty<Platform> platformProperty() {
        return platform;
    }

    public StringProperty authorProperty() {
        return author;
    }

    public StringProperty gradeProperty() {
        return grade;
    }

    public StringProperty textProperty() {
        return text;
    }

    public StringProperty dayProperty() {
        return day;
    }

    public StringProperty gradeErrorProperty() {
        return gradeError;
    }

    public StringProperty dayErrorProperty() {
        return dayError;
    }

    /** Opens the form; what was typed before is still there. */
    public void open() {
        drafts.show(DraftPlace.NEW_REVIEW);
        if (day.get().isEmpty()) {
            day.set(todayWords());
        }
        open.set(true);
    }

    /**
     * Opens the form with what was copied from a platform's page, taken apart as well as can be guessed. What was typed before
     * stays.
     */
    public void paste(String copied) {
        open();
        PastedReview guess = PastedReview.of(copied, desk.clock());
        boolean isNew =
                author.get().isEmpty() && grade.get().isEmpty() && text.get().isEmpty();
        Platform from = guess.platform();
        if (from != null && isNew) {
            platform.set(from);
        }
        Integer tenths = guess.grade();
        if (tenths != null && grade.get().isEmpty()) {
            grade.set(words(tenths));
        }
        if (author.get().isEmpty()) {
            author.set(guess.author());
        }
        LocalDate posted = guess.day();
        if (posted != null && typedDay().isEmpty()) {
            day.set(Dates.day(posted, desk.texts().language()));
        }
        text.set(text.get().isEmpty() ? guess.text() : text.get() + "\n" + guess.text());
    }

    private String words(int tenths) {
        String point = desk.texts().language() == Language.EN ? "." : ",";
        return tenths % 10 == 0 ? "" + tenths / 10 : tenths / 10 + point + tenths % 10;
    }

    private String todayWords() {
        return Dates.day(today(), desk.texts().language());
    }

    private String typedDay() {
        return day.get().equals(todayWords()) ? "" : day.get();
    }

    private void putDay(String kept) {
        day.set(kept.isEmpty() ? todayWords() : kept);
    }

    public void close() {
        open.set(false);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(desk.clock().instant(), desk.clock().getZone());
    }

    /** Keeps the typed review as one step; a mistake is told at its field and everything typed stays. */
    public void add() {
        gradeError.set("");
        dayError.set("");
        NewReview review;
        try {
            review = typed();
        } catch (Refusal e) {
            tell(e);
            return;
        }
        desk.background().run(() -> reviews.add(review), this::kept, this::tell);
    }

    private NewReview typed() {
        int tenths = tenths();
        LocalDate posted = Dates.parse(day.get());
        Instant moment = posted.equals(today())
                ? desk.clock().instant()
                : posted.atTime(LocalTime.NOON).atZone(desk.clock().getZone()).toInstant();
        return new NewReview(
                platform.get(), null, author.get().strip(), tenths, text.get().strip(), moment);
    }

    private int tenths() {
        Refusal unusable = Refusal.badInput(
                "reviews.new.grade",
                platform.get().displayName(),
                platform.get().scale(),
                platform.get().lowest());
        try {
            BigDecimal typed = new BigDecimal(grade.get().strip().replace(',', '.'));
            if (typed.signum() < 0 || typed.compareTo(BigDecimal.valueOf(100)) > 0) {
                throw unusable;
            }
            return typed.movePointRight(1).intValueExact();
        } catch (NumberFormatException | ArithmeticException e) {
            throw unusable;
        }
    }

    private void kept(Review review) {
        open.set(false);
        author.set("");
        grade.set("");
        text.set("");
        day.set("");
        drafts.save();
        desk.notices().done(Sentence.of("reviews.change.add", Somebody.named(review.author())));
        added.accept(review);
    }

    private void tell(Refusal refusal) {
        String sentence = desk.texts().get(refusal.sentence());
        boolean aboutGrade = refusal.sentence().key().equals("reviews.new.grade");
        (aboutGrade ? gradeError : dayError).set(sentence);
    }
}
