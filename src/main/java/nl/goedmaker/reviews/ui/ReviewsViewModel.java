package nl.goedmaker.reviews.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.reviews.Average;
import nl.goedmaker.reviews.NewReview;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.ReviewQuery;
import nl.goedmaker.reviews.Reviews;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.PagedRows;
import org.jspecify.annotations.Nullable;

/** Reviews of all platforms in one list, one of them in full, and the form for a review typed by hand. */
public final class ReviewsViewModel {
    private final Reviews reviews;
    private final Desk desk;
    private final ObjectProperty<@Nullable Platform> platform = new SimpleObjectProperty<>();
    private final BooleanProperty unanswered = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Review> selected = new SimpleObjectProperty<>();
    private final ObservableList<Average> averages = FXCollections.observableArrayList();
    private final PagedRows<Review> rows;

    private final BooleanProperty adding = new SimpleBooleanProperty();
    private final ObjectProperty<Platform> newPlatform = new SimpleObjectProperty<>(Platform.BOL);
    private final StringProperty newAuthor = new SimpleStringProperty("");
    private final StringProperty newGrade = new SimpleStringProperty("");
    private final StringProperty newText = new SimpleStringProperty("");
    private final StringProperty newDay = new SimpleStringProperty("");
    private final StringProperty gradeError = new SimpleStringProperty("");
    private final StringProperty dayError = new SimpleStringProperty("");

    public ReviewsViewModel(Reviews reviews, Desk desk) {
        this.reviews = reviews;
        this.desk = desk;
        this.rows = new PagedRows<>(desk.background(), this::page);
        platform.addListener((property, before, now) -> rows.restart());
        unanswered.addListener((property, before, now) -> rows.restart());
    }

    private List<Review> page(@Nullable Review after, int size) {
        return reviews.page(new ReviewQuery(platform.get(), unanswered.get(), after, size));
    }

    /** Which platform the list shows; {@code null} for all. */
    public ObjectProperty<@Nullable Platform> platformProperty() {
        return platform;
    }

    public BooleanProperty unansweredProperty() {
        return unanswered;
    }

    public ObjectProperty<@Nullable Review> selectedProperty() {
        return selected;
    }

    public ObservableList<Average> averages() {
        return averages;
    }

    public PagedRows<Review> rows() {
        return rows;
    }

    /** Whether the form for a new review is open. */
    public BooleanProperty addingProperty() {
        return adding;
    }

    public ObjectProperty<Platform> newPlatformProperty() {
        return newPlatform;
    }

    public StringProperty newAuthorProperty() {
        return newAuthor;
    }

    public StringProperty newGradeProperty() {
        return newGrade;
    }

    public StringProperty newTextProperty() {
        return newText;
    }

    public StringProperty newDayProperty() {
        return newDay;
    }

    public StringProperty gradeErrorProperty() {
        return gradeError;
    }

    public StringProperty dayErrorProperty() {
        return dayError;
    }

    public void refresh() {
        rows.refresh();
        LocalDate today = today();
        desk.background().run(() -> reviews.averages(today), averages::setAll);
        Review shown = selected.get();
        if (shown != null) {
            desk.background().run(() -> reviews.get(shown.id()), selected::set, gone -> selected.set(null));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(desk.clock().instant(), desk.clock().getZone());
    }

    /** {@code 22 nov}. */
    public String day(Review review) {
        return Dates.shortDay(dayOf(review.postedAt()), today(), desk.texts().language());
    }

    private LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, desk.clock().getZone());
    }

    /** {@code beantwoord op 22 nov}; only for a review with an answer. */
    public String answered(Review review) {
        return desk.texts()
                .get(
                        "reviews.answeredOn",
                        Dates.shortDay(
                                dayOf(Objects.requireNonNull(review.repliedAt())),
                                today(),
                                desk.texts().language()));
    }

    public void openTicket(Review review) {
        String ticket = review.ticket();
        if (ticket != null) {
            desk.navigation().openTicket(ticket);
        }
    }

    /** Opens the form; what was typed before is still there. */
    public void startAdding() {
        if (newDay.get().isEmpty()) {
            newDay.set(Dates.day(today(), desk.texts().language()));
        }
        adding.set(true);
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
        desk.background().run(() -> reviews.add(review), this::added, this::tell);
    }

    private NewReview typed() {
        int grade = grade();
        LocalDate day = Dates.parse(newDay.get());
        Instant posted = day.equals(today())
                ? desk.clock().instant()
                : day.atTime(LocalTime.NOON).atZone(desk.clock().getZone()).toInstant();
        return new NewReview(
                newPlatform.get(),
                null,
                newAuthor.get().strip(),
                grade,
                newText.get().strip(),
                posted);
    }

    /** The grade in tenths. */
    private int grade() {
        Refusal unusable = Refusal.badInput(
                "reviews.new.grade",
                newPlatform.get().displayName(),
                newPlatform.get().scale());
        try {
            BigDecimal typed = new BigDecimal(newGrade.get().strip().replace(',', '.'));
            if (typed.signum() < 0 || typed.compareTo(BigDecimal.valueOf(100)) > 0) {
                throw unusable;
            }
            return typed.movePointRight(1).intValueExact();
        } catch (NumberFormatException | ArithmeticException e) {
            throw unusable;
        }
    }

    private void added(Review review) {
        adding.set(false);
        newAuthor.set("");
        newGrade.set("");
        newText.set("");
        newDay.set("");
        selected.set(review);
        rows.refresh();
        desk.notices().done(Sentence.of("reviews.change.add", review.author()));
    }

    private void tell(Refusal refusal) {
        String sentence = desk.texts().get(refusal.sentence());
        boolean aboutGrade = refusal.sentence().key().equals("reviews.new.grade");
        (aboutGrade ? gradeError : dayError).set(sentence);
    }
}
