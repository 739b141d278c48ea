package nl.goedmaker.reviews.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import nl.goedmaker.reviews.Effect;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.Reviews;
import nl.goedmaker.reviews.format.GradeText;
import nl.goedmaker.reviews.request.Condition;
import nl.goedmaker.reviews.request.RequestPanel;
import nl.goedmaker.reviews.request.RequestText;
import nl.goedmaker.reviews.request.Requests;
import nl.goedmaker.reviews.request.ReviewRequest;
import nl.goedmaker.reviews.rules.RequestRule;
import nl.goedmaker.reviews.rules.RuleWords;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Somebody;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;
import org.jspecify.annotations.Nullable;

/** Whether the customer of the shown review may be asked to judge again, what came of it, and what it would do. */
public final class RequestViewModel {
    private final ObservableValue<@Nullable Review> review;
    private final Requests requests;
    private final Reviews reviews;
    private final Supplier<String> owner;
    private final Desk desk;
    private final Consumer<Review> changed;
    private final ReadOnlyObjectWrapper<@Nullable Known> known = new ReadOnlyObjectWrapper<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty supposed = new SimpleStringProperty("");
    private final StringProperty given = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");
    private final StringProperty effect = new SimpleStringProperty("");
    private final StringProperty parts = new SimpleStringProperty("");
    private final Latest latest = new Latest();

    /** What is known of the review that is shown. */
    public record Known(Review review, RequestPanel panel, Map<String, Integer> parts) {
        public Known {
            parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        }
    }

    /**
     * @param owner how the owner signs; may wait
     * @param changed gets the review after a step
     */
    RequestViewModel(
            ObservableValue<@Nullable Review> review,
            Requests requests,
            Reviews reviews,
            Supplier<String> owner,
            Desk desk,
            Consumer<Review> changed) {
        this.review = review;
        this.requests = requests;
        this.reviews = reviews;
        this.owner = owner;
        this.desk = desk;
        this.changed = changed;
        review.addListener((property, before, now) -> {
            if (now == null || before == null || before.id() != now.id()) {
                begin(now);
            }
            refresh();
        });
        reason.addListener((property, before, now) -> error.set(""));
        given.addListener((property, before, now) -> error.set(""));
        supposed.addListener((property, before, now) -> foresee());
    }

    private void begin(@Nullable Review now) {
        known.set(null);
        reason.set("");
        given.set("");
        error.set("");
        effect.set("");
        parts.set("");
        supposed.set(now == null ? "" : supposedFor(now));
    }

    /** What a customer who was helped well may give: four fifths of the scale, or the top for who gave as much already. */
    private String supposedFor(Review review) {
        int good = review.scale() * 8;
        int tenths = review.grade() < good ? good : review.scale() * 10;
        return brief(tenths);
    }

    /** Looks again: money is settled and days pass while a review is shown. */
    void refresh() {
        Review shown = review.getValue();
        if (shown == null) {
            return;
        }
        desk.background()
                .run(() -> new Known(shown, requests.panel(shown), reviews.parts(shown)), latest.only(found -> {
                    known.set(found);
                    parts.set(words(found.parts()));
                    foresee();
                }));
    }

    private void foresee() {
        Review shown = review.getValue();
        if (shown == null) {
            return;
        }
        OptionalInt grade = GradeText.tenths(supposed.get(), shown.scale());
        if (grade.isEmpty()) {
            effect.set("");
            return;
        }
        desk.background().run(() -> reviews.effect(shown, grade.getAsInt()), found -> {
            if (shown.equals(review.getValue()) && grade.equals(GradeText.tenths(supposed.get(), shown.scale()))) {
                effect.set(found.map(each -> words(shown, each)).orElse(""));
            }
        });
    }

    private String words(Review shown, Effect effect) {
        List<String> words = new ArrayList<>();
        words.add(desk.texts()
                .get(
                        "reviews.effect",
                        shown.platform().displayName(),
                        grade(effect.before().value()),
                        grade(effect.after().value()),
                        supposed.get()));
        effect.later().map(later -> words(shown, later)).ifPresent(words::add);
        if (effect.before().isEstimate()) {
            words.add(desk.texts().get("reviews.effect.estimate"));
        }
        words.add(desk.texts().get("reviews.effect.parts"));
        return String.join(" ", words);
    }

    private String words(Review shown, Effect.Later later) {
        return later.isOfAll()
                ? desk.texts()
                        .get(
                                "reviews.effect.all",
                                later.from(),
                                grade(later.value()),
                                shown.platform().displayName())
                : desk.texts().get("reviews.effect.later", later.from(), grade(later.value()), later.dropped());
    }

    private String grade(BigDecimal value) {
        return String.format(desk.texts().language().locale(), "%.2f", value.setScale(2, RoundingMode.HALF_UP));
    }

    private String words(Map<String, Integer> grades) {
        RuleWords words = new RuleWords(desk.texts());
        return grades.entrySet().stream()
                .map(part -> words.part(part.getKey()) + " " + brief(part.getValue()))
                .collect(Collectors.joining(" · "));
    }

    /** {@code 8} or {@code 8,5}, of a grade in tenths. */
    private String brief(int tenths) {
        return NumberFormat.getInstance(desk.texts().language().locale()).format(BigDecimal.valueOf(tenths, 1));
    }

    /** {@code omschrijving 9 · levertijd 9}; blank without parts. */
    public StringProperty partsProperty() {
        return parts;
    }

    /** Empty while it is being read. */
    public ReadOnlyObjectProperty<@Nullable Known> knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** Why it is asked although not every condition is seen. */
    public StringProperty reasonProperty() {
        return reason;
    }

    /** The grade it would become. */
    public StringProperty supposedProperty() {
        return supposed;
    }

    /** The grade the customer gave in the end. */
    public StringProperty givenProperty() {
        return given;
    }

    public StringProperty errorProperty() {
        return error;
    }

    /** What {@link #supposedProperty} does to the average; blank where nothing is counted. */
    public StringProperty effectProperty() {
        return effect;
    }

    /** {@code Vastleggen: gevraagd op 22 nov}. */
    public String askedToday() {
        return desk.texts()
                .get(
                        "reviews.request.keepAsked",
                        Dates.shortDay(desk.today(), desk.today(), desk.texts().language()));
    }

    /** What is left to do when nothing stands in the way: ask by the platform's own button, or in words of one's own. */
    public Optional<Sentence> how(RequestPanel panel, Review shown) {
        return panel.rule().isBuiltIn()
                ? Optional.of(Sentence.of(
                        "reviews.request.how.builtIn", shown.platform().displayName()))
                : panel.rule() == RequestRule.NEUTRAL_ASK
                        ? Optional.of(Sentence.of("reviews.request.how.neutral"))
                        : Optional.empty();
    }

    /** One line for each request of before: when, and what came of it. */
    public String line(ReviewRequest request) {
        String asked = day(request.askedAt());
        Instant settled = request.outcomeAt();
        return request.outcome() == null || settled == null
                ? desk.texts().get("reviews.request.line", asked)
                : desk.texts().get("reviews.request.line." + request.outcome(), asked, day(settled));
    }

    private String day(Instant moment) {
        return Dates.shortDay(
                LocalDate.ofInstant(moment, desk.clock().getZone()),
                desk.today(),
                desk.texts().language());
    }

    /** Whether a reason is asked for before it can be kept. */
    public static boolean wantsReason(RequestPanel panel) {
        return panel.state() == Condition.State.UNSEEN;
    }

    /** Takes the neutral words to the clipboard. */
    public void copyText() {
        Known now = known.get();
        if (now != null) {
            desk.background()
                    .run(
                            () -> RequestText.in(
                                    now.panel().language().orElse(desk.texts().language()),
                                    now.review().author(),
                                    owner.get()),
                            text -> {
                                desk.clipboard().accept(text);
                                desk.notices().told(Sentence.of("reviews.request.copied"));
                            });
        }
    }

    /** Keeps that it was asked today, and looks for an answer in a week. */
    public void asked() {
        String why = reason.get();
        LocalDate remind = desk.today().plusDays(Requests.REMIND_AFTER_DAYS);
        change(shown -> requests.asked(shown, why, remind), "reviews.change.asked");
    }

    public void unanswered() {
        change(requests::unanswered, "reviews.change.unanswered");
    }

    /** Keeps the grade the customer gave. */
    public void regraded() {
        Review shown = review.getValue();
        if (shown == null) {
            return;
        }
        OptionalInt grade = GradeText.tenths(given.get(), shown.scale());
        if (grade.isEmpty()) {
            error.set(desk.texts()
                    .get(
                            "reviews.new.grade",
                            shown.platform().displayName(),
                            shown.scale(),
                            shown.platform().lowest()));
            return;
        }
        change(each -> requests.regraded(each, grade.getAsInt()), "reviews.change.regraded");
    }

    private void change(Consumer<Review> work, String done) {
        Review shown = review.getValue();
        if (shown == null) {
            return;
        }
        Callable<Review> step = () -> {
            work.accept(shown);
            return shown;
        };
        desk.background()
                .run(
                        step,
                        settled -> {
                            reason.set("");
                            given.set("");
                            desk.notices().done(Sentence.of(done, Somebody.named(settled.author())));
                            changed.accept(settled);
                            refresh();
                        },
                        refusal -> tell(shown, refusal));
    }

    private void tell(Review asked, Refusal refusal) {
        Review shown = review.getValue();
        if (shown != null && shown.id() == asked.id()) {
            error.set(desk.texts().get(refusal.sentence()));
        }
    }
}
