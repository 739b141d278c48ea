package nl.goedmaker.reviews.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.removal.Hint;
import nl.goedmaker.reviews.removal.Hint.Sign;
import nl.goedmaker.reviews.removal.Removal;
import nl.goedmaker.reviews.removal.Removals;
import nl.goedmaker.reviews.rules.RemovalGround;
import nl.goedmaker.reviews.rules.RuleWords;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Somebody;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;
import org.jspecify.annotations.Nullable;

/** The grounds on which the platform of the shown review takes reviews away, and the text to ask it with. */
public final class RemovalViewModel {
    private final ObservableValue<@Nullable Review> review;
    private final Removals removals;
    private final Desk desk;
    private final Consumer<Review> changed;
    private final ReadOnlyObjectWrapper<@Nullable Known> known = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable RemovalGround> ground = new SimpleObjectProperty<>();
    private final StringProperty proof = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");
    private final Latest latest = new Latest();

    /**
     * What is known of the review that is shown.
     *
     * @param earlier what the platform was asked before, the newest first
     */
    public record Known(Review review, List<Hint> hints, List<Removal> earlier) {
        public Known {
            hints = List.copyOf(hints);
            earlier = List.copyOf(earlier);
        }

        public boolean isWaiting() {
            return earlier.stream().anyMatch(removal -> removal.outcome() == null);
        }

        public boolean hasFound() {
            return hints.stream().anyMatch(hint -> hint.sign() == Sign.FOUND);
        }
    }

    /** @param changed gets the review after a step */
    RemovalViewModel(ObservableValue<@Nullable Review> review, Removals removals, Desk desk, Consumer<Review> changed) {
        this.review = review;
        this.removals = removals;
        this.desk = desk;
        this.changed = changed;
        review.addListener((property, before, now) -> {
            if (now == null || before == null || before.id() != now.id()) {
                known.set(null);
                ground.set(null);
                proof.set("");
                text.set("");
                error.set("");
            }
            refresh();
        });
        ground.addListener((property, before, now) -> write());
        proof.addListener((property, before, now) -> write());
    }

    void refresh() {
        Review shown = review.getValue();
        if (shown == null) {
            return;
        }
        desk.background()
                .run(() -> new Known(shown, removals.hints(shown), removals.of(shown)), latest.only(known::set));
    }

    /** Puts the text together again; one that is not complete yet says what is missing. */
    private void write() {
        error.set("");
        Review shown = review.getValue();
        RemovalGround chosen = ground.get();
        if (shown == null || chosen == null) {
            text.set("");
            return;
        }
        String shownProof = proof.get();
        desk.background()
                .run(
                        () -> desk.texts().get(removals.text(shown, chosen, shownProof)),
                        written -> {
                            if (chosen == ground.get() && shownProof.equals(proof.get())) {
                                text.set(written);
                            }
                        },
                        refusal -> {
                            if (chosen == ground.get() && shownProof.equals(proof.get())) {
                                text.set("");
                                error.set(desk.texts().get(refusal.sentence()));
                            }
                        });
    }

    public ReadOnlyObjectProperty<@Nullable Known> knownProperty() {
        return known.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable RemovalGround> groundProperty() {
        return ground;
    }

    /** What the owner can prove. */
    public StringProperty proofProperty() {
        return proof;
    }

    /** For the platform; the owner may change it before it goes. */
    public StringProperty textProperty() {
        return text;
    }

    public StringProperty errorProperty() {
        return error;
    }

    public String ground(Hint hint) {
        return desk.texts().get(RuleWords.ground(hint.rule().ground()));
    }

    /** What was found, with the words it rests on. */
    public String words(Review shown, Hint hint) {
        String sentence = desk.texts().get(hint.sentence());
        String found = hint.places().stream()
                .map(place -> "“" + place.in(shown.text()) + "”")
                .distinct()
                .limit(4)
                .collect(Collectors.joining(", "));
        return found.isEmpty() ? sentence : sentence + ": " + found;
    }

    /** The outcome in a sentence. */
    public Sentence outcome(Known now) {
        return now.hints().isEmpty()
                ? Sentence.of("reviews.removal.unknown", now.review().platform().displayName())
                : now.hasFound()
                        ? Sentence.of("reviews.removal.maybe")
                        : Sentence.of(
                                "reviews.removal.none",
                                now.hints().size(),
                                now.review().platform().displayName());
    }

    public String line(Removal removal) {
        Instant answered = removal.outcomeAt();
        String key = removal.outcome() == null ? "reviews.removal.line" : "reviews.removal.line." + removal.outcome();
        return desk.texts()
                .get(
                        key,
                        day(removal.sentAt()),
                        answered == null ? "" : day(answered),
                        RuleWords.ground(removal.ground()));
    }

    private String day(Instant moment) {
        return Dates.shortDay(
                LocalDate.ofInstant(moment, desk.clock().getZone()),
                desk.today(),
                desk.texts().language());
    }

    public void copy() {
        if (!text.get().isBlank()) {
            desk.clipboard().accept(text.get());
            desk.notices().told(Sentence.of("reviews.removal.copied"));
        }
    }

    /** Keeps that the platform was asked with the text that stands there. */
    public void sent() {
        RemovalGround chosen = ground.get();
        String written = text.get();
        if (chosen != null) {
            change(shown -> removals.asked(shown, chosen, written), "reviews.change.removal");
        }
    }

    public void answered(Removal.Outcome outcome) {
        change(shown -> removals.answered(shown, outcome), "reviews.change.removal");
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
                            ground.set(null);
                            proof.set("");
                            desk.notices().done(Sentence.of(done, Somebody.named(settled.author())));
                            changed.accept(settled);
                            refresh();
                        },
                        this::tell);
    }

    private void tell(Refusal refusal) {
        error.set(desk.texts().get(refusal.sentence()));
    }
}
