package nl.goedmaker.reviews.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import nl.goedmaker.drafts.ui.DraftDesk;
import nl.goedmaker.reviews.Counted;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.ReviewQuery;
import nl.goedmaker.reviews.ReviewReplies;
import nl.goedmaker.reviews.Reviews;
import nl.goedmaker.reviews.Standing;
import nl.goedmaker.reviews.link.ReviewLinks;
import nl.goedmaker.reviews.removal.Removals;
import nl.goedmaker.reviews.request.Requests;
import nl.goedmaker.reviews.signals.Signals;
import nl.goedmaker.text.Dates;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;
import nl.goedmaker.ui.PagedRows;
import org.jspecify.annotations.Nullable;

/** Reviews of all platforms in one list, one of them in full with its answer, and the form for a review typed by hand. */
public final class ReviewsViewModel {
    private final Reviews reviews;
    private final Desk desk;
    private final Latest reading = new Latest();
    private final ObjectProperty<@Nullable Platform> platform = new SimpleObjectProperty<>();
    private final BooleanProperty unanswered = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Counted> counted = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Review> selected = new SimpleObjectProperty<>();
    private final ObservableList<Standing> standings = FXCollections.observableArrayList();
    private final PagedRows<Review> rows;
    private final NewReviewViewModel form;
    private final AnswerViewModel answer;
    private final RequestViewModel request;
    private final RemovalViewModel removal;
    private final LinkViewModel links;
    private final SignalsViewModel signals;
    /** How often one review was asked for by its number; only the last of them is shown. */
    private long shows;

    /** @param owner how the owner signs; may wait */
    public ReviewsViewModel(
            Reviews reviews,
            ReviewReplies replies,
            Requests requests,
            Removals removals,
            Supplier<String> owner,
            ReviewLinks reviewLinks,
            Signals signals,
            Desk desk,
            DraftDesk drafts) {
        this.reviews = reviews;
        this.desk = desk;
        this.rows = new PagedRows<>(desk.background(), this::page);
        this.form = new NewReviewViewModel(reviews, desk, drafts, this::added);
        this.answer = new AnswerViewModel(selected, replies, desk, drafts, this::changed);
        this.request = new RequestViewModel(selected, requests, reviews, owner, desk, this::changed);
        this.removal = new RemovalViewModel(selected, removals, desk, this::changed);
        this.links = new LinkViewModel(selected, reviewLinks, desk, this::changed);
        this.signals = new SignalsViewModel(selected, signals, desk, id -> show(id, () -> {}));
        platform.addListener((property, before, now) -> {
            Counted behind = counted.get();
            if (behind != null && behind.platform() != now) {
                counted.set(null);
            }
            rows.restart();
        });
        counted.addListener((property, before, now) -> rows.restart());
        unanswered.addListener((property, before, now) -> rows.restart());
        rows.rows().addListener((ListChangeListener<Review>) change -> showFirst());
    }

    /** A list without one of its reviews beside it is half a room. */
    private void showFirst() {
        if (selected.get() == null && !rows.rows().isEmpty()) {
            selected.set(rows.rows().getFirst());
        }
    }

    private List<Review> page(@Nullable Review after, int size) {
        return reviews.page(new ReviewQuery(platform.get(), unanswered.get(), counted.get(), after, size));
    }

    private void added(Review review) {
        selected.set(review);
        rows.refresh();
    }

    private void changed(Review review) {
        reread(review);
        rows.refresh();
    }

    /** Reads what is shown again; what came in sight meanwhile stays there. */
    private void reread(Review review) {
        desk.background()
                .run(() -> reviews.get(review.id()), now -> replace(review, now), gone -> replace(review, null));
    }

    private void replace(Review old, @Nullable Review now) {
        Review shown = selected.get();
        if (shown != null && shown.id() == old.id()) {
            selected.set(now);
        }
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

    public ObservableList<Standing> standings() {
        return standings;
    }

    public PagedRows<Review> rows() {
        return rows;
    }

    /** The form for a new review. */
    public NewReviewViewModel form() {
        return form;
    }

    /** The answer to the review that is shown. */
    public AnswerViewModel answer() {
        return answer;
    }

    /** Asking the customer of the review that is shown to judge again. */
    public RequestViewModel request() {
        return request;
    }

    /** Asking the platform to take the review away that is shown. */
    public RemovalViewModel removal() {
        return removal;
    }

    /** The complaint the review that is shown belongs to. */
    public LinkViewModel links() {
        return links;
    }

    /** What there is to notice about the review that is shown. */
    public SignalsViewModel signals() {
        return signals;
    }

    /** Which reviews the list is narrowed to: those behind a figure; {@code null} for all. */
    public ObjectProperty<@Nullable Counted> countedProperty() {
        return counted;
    }

    /** Shows the reviews behind a figure. */
    public void show(Counted behind) {
        form.close();
        unanswered.set(false);
        platform.set(behind.platform());
        counted.set(behind);
    }

    /** Shows the reviews behind what a platform shows today. */
    public void show(Standing standing) {
        show(Counted.of(standing.average(), today(), desk.clock().getZone()));
    }

    /** Whether the grades beside the reviews may be others than those that were counted. */
    public boolean isOfEarlier(Counted behind) {
        return behind.on().isBefore(today());
    }

    /**
     * Shows one review, whatever the list is filtered by.
     *
     * @param shown runs when it is there
     */
    public void show(long id, Runnable shown) {
        form.close();
        long mine = ++shows;
        desk.background().run(() -> reviews.get(id), review -> {
            if (mine == shows) {
                selected.set(review);
                shown.run();
            }
        });
    }

    public void refresh() {
        answer.refresh();
        rows.refresh();
        LocalDate today = today();
        desk.background().run(() -> reviews.standings(today), reading.only(standings::setAll));
        Review shown = selected.get();
        if (shown != null) {
            reread(shown);
            request.refresh();
            removal.refresh();
            links.refresh();
            signals.refresh();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(desk.clock().instant(), desk.clock().getZone());
    }

    /** {@code 22 nov}. */
    public String day(Review review) {
        return day(review.postedAt());
    }

    private String day(Instant moment) {
        return Dates.shortDay(
                LocalDate.ofInstant(moment, desk.clock().getZone()),
                today(),
                desk.texts().language());
    }

    /** {@code beantwoord op 22 nov}; only for a review with an answer. */
    public String answered(Review review) {
        return desk.texts().get("reviews.answeredOn", day(Objects.requireNonNull(review.repliedAt())));
    }

    public void openTicket(Review review) {
        String ticket = review.ticket();
        if (ticket != null) {
            desk.navigation().openTicket(ticket);
        }
    }
}
