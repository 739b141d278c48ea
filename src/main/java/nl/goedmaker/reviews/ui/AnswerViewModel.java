package nl.goedmaker.reviews.ui;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.drafts.DraftPlace;
import nl.goedmaker.drafts.ui.DraftDesk;
import nl.goedmaker.drafts.ui.DraftField;
import nl.goedmaker.drafts.ui.DraftFields;
import nl.goedmaker.replies.ReadyText;
import nl.goedmaker.replies.ui.FindingRow;
import nl.goedmaker.reviews.ReplyLimits;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.ReviewReplies;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Somebody;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;
import nl.goedmaker.ui.writing.WritingArea;
import org.jspecify.annotations.Nullable;

/** The answer below one review: typed here, posted by the owner on the platform, then kept. */
public final class AnswerViewModel {
    private final ObservableValue<@Nullable Review> review;
    private final ReviewReplies replies;
    private final Desk desk;
    private final Consumer<Review> answered;
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");
    private final ObservableList<ReadyText> texts = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper closes = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final Latest latest = new Latest();
    private final DraftFields drafts;
    private final AnswerReading reading;
    private @Nullable ReplyLimits limits;

    /** @param answered gets the review whose answer was kept */
    AnswerViewModel(
            ObservableValue<@Nullable Review> review,
            ReviewReplies replies,
            Desk desk,
            DraftDesk drafts,
            Consumer<Review> answered) {
        this.review = review;
        this.replies = replies;
        this.desk = desk;
        this.answered = answered;
        this.drafts = drafts.fields(DraftField.of("answer", text));
        this.reading = new AnswerReading(replies, desk, text);
        review.addListener((property, before, now) -> {
            readTexts(now);
            readLimits(now);
            if (now != null && (before == null || now.id() != before.id())) {
                this.drafts.show(DraftPlace.review(now.id()));
            }
        });
        text.addListener((property, before, now) -> {
            error.set("");
            count();
        });
    }

    /** What is typed; each review keeps its own until it is answered. */
    public StringProperty textProperty() {
        return text;
    }

    /** What the reader says of it. */
    public AnswerReading reading() {
        return reading;
    }

    /**
     * Has it read; called when typing rests.
     *
     * @param then runs when what was found is known
     */
    public void read(Runnable then) {
        Review shown = review.getValue();
        if (shown != null) {
            reading.read(shown, then);
        }
    }

    /** Something was to be pasted that no answer holds. */
    public void tooLong(int length) {
        desk.notices().told(Sentence.of("ui.edit.tooLong", length, WritingArea.MOST));
    }

    /** Takes away what the reader noticed. */
    public void mend(FindingRow row) {
        reading.mend(row);
    }

    /** The owner's own texts that an answer can begin with. */
    public ObservableList<ReadyText> texts() {
        return texts;
    }

    /** Reads again what the owner has of texts. */
    void refresh() {
        readTexts(review.getValue());
    }

    private void readTexts(@Nullable Review shown) {
        if (shown != null && !shown.isAnswered()) {
            desk.background().run(() -> replies.texts(shown), found -> {
                if (shown.equals(review.getValue()) && !texts.equals(found)) {
                    texts.setAll(found);
                }
            });
        }
    }

    /** Puts a text of the owner's below what is typed already. */
    public void use(ReadyText own) {
        String typed = text.get().strip();
        text.set(typed.isEmpty() ? own.text() : typed + "\n\n" + own.text());
    }

    /** Why the answer was not copied or kept; empty when nothing is wrong. */
    public StringProperty errorProperty() {
        return error;
    }

    /** Whether the customer can no longer change the review once it is answered; to be known before. */
    public ReadOnlyBooleanProperty closesProperty() {
        return closes.getReadOnlyProperty();
    }

    /** {@code 12 van hoogstens 80 woorden}, and the characters once they come near the limit; blank while nothing is typed. */
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    private void readLimits(@Nullable Review shown) {
        if (shown != null) {
            desk.background().run(() -> replies.limits(shown), latest.only(found -> {
                limits = found;
                closes.set(found.closes());
                count();
            }));
        }
    }

    private void count() {
        String typed = text.get().strip();
        ReplyLimits known = limits;
        if (typed.isEmpty() || known == null) {
            count.set("");
            return;
        }
        int words = ReplyLimits.words(typed);
        int length = ReplyLimits.length(typed);
        count.set(Stream.concat(
                        known.words().stream()
                                .mapToObj(most -> desk.texts()
                                        .get(
                                                words > most ? "reviews.reply.tooMany" : "reviews.reply.count",
                                                words,
                                                most)),
                        // of no use while there is room enough
                        known.characters().stream()
                                .filter(most -> 2 * length > most)
                                .mapToObj(most -> desk.texts().get("reviews.reply.characters", length, most)))
                .collect(Collectors.joining(" · ")));
    }

    /** Takes the answer to the clipboard, to be pasted on the platform. */
    public void copy() {
        Review shown = review.getValue();
        String typed = text.get();
        if (shown != null) {
            desk.background()
                    .run(
                            () -> {
                                replies.requirePostable(shown, typed);
                                return typed.strip();
                            },
                            postable -> {
                                desk.clipboard().accept(postable);
                                desk.notices()
                                        .told(Sentence.of(
                                                "reviews.reply.copied",
                                                shown.platform().displayName()));
                            },
                            this::tell);
        }
    }

    /** Keeps the answer as posted on the platform. */
    public void posted() {
        Review shown = review.getValue();
        String typed = text.get();
        if (shown != null) {
            desk.background()
                    .run(
                            () -> {
                                replies.posted(shown, typed);
                                return shown;
                            },
                            done -> {
                                text.set("");
                                drafts.save();
                                desk.notices().done(Sentence.of("reviews.change.reply", Somebody.named(done.author())));
                                answered.accept(done);
                            },
                            this::tell);
        }
    }

    private void tell(Refusal refusal) {
        error.set(desk.texts().get(refusal.sentence()));
    }
}
