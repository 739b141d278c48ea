package nl.goedmaker.reviews.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.signals.Rated;
import nl.goedmaker.reviews.signals.Signal;
import nl.goedmaker.reviews.signals.Signals;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.Desk;
import org.jspecify.annotations.Nullable;

/** What there is to notice about the shown review. */
public final class SignalsViewModel {
    /** Rows beyond these are counted, not shown. */
    private static final int MOST_ROWS = 8;

    private final Signals signals;
    private final Desk desk;
    private final LongConsumer show;
    private final ObservableValue<@Nullable Review> review;
    private final ObservableList<Signal> found = FXCollections.observableArrayList();

    /** @param show shows another review */
    SignalsViewModel(ObservableValue<@Nullable Review> review, Signals signals, Desk desk, LongConsumer show) {
        this.review = review;
        this.signals = signals;
        this.desk = desk;
        this.show = show;
        review.addListener((property, before, now) -> {
            if (now == null || before == null || before.id() != now.id()) {
                found.clear();
            }
            refresh();
        });
    }

    /** Reads again: messages and other reviews come in while one is shown. */
    void refresh() {
        Review shown = review.getValue();
        if (shown != null) {
            desk.background().run(() -> signals.of(shown.id()), fresh -> {
                // what was read of an older state of the review comes too late
                if (shown.equals(review.getValue()) && !found.equals(fresh)) {
                    found.setAll(fresh);
                }
            });
        }
    }

    /** The strongest first; empty when there is nothing to notice. */
    public ObservableList<Signal> found() {
        return found;
    }

    /** What a signal rests on, but for the review that is shown. */
    public List<Signal.Row> rows(Signal signal) {
        Review shown = review.getValue();
        return signal.rows().stream()
                .filter(row ->
                        !(row instanceof Signal.Row.OfReview(Rated rated) && shown != null && rated.id() == shown.id()))
                .limit(MOST_ROWS)
                .toList();
    }

    /** {@code Sanne W. (2)}, or the reference of a complaint. */
    public String name(Signal.Row row) {
        Texts texts = desk.texts();
        return switch (row) {
            case Signal.Row.OfTicket(String ticket) -> ticket;
            case Signal.Row.OfReview(Rated rated) ->
                texts.get(
                        "reviews.signal.review",
                        rated.author().isBlank() ? texts.get("reviews.anonymous") : rated.author(),
                        BigDecimal.valueOf(rated.grade(), 1)
                                .stripTrailingZeros()
                                .toPlainString());
        };
    }

    public void open(Signal.Row row) {
        switch (row) {
            case Signal.Row.OfTicket(String ticket) -> desk.navigation().openTicket(ticket);
            case Signal.Row.OfReview(Rated rated) -> show.accept(rated.id());
        }
    }
}
