package nl.goedmaker.reviews.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.link.LinkProposal;
import nl.goedmaker.reviews.link.ReviewLinks;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Somebody;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.Desk;
import org.jspecify.annotations.Nullable;

/** The complaint that the shown review belongs to, or those it may belong to. */
public final class LinkViewModel {
    private final ObservableValue<@Nullable Review> review;
    private final ReviewLinks links;
    private final Desk desk;
    private final Consumer<Review> changed;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Looking());

    /** What is known so far. */
    public sealed interface State {
        record Looking() implements State {}

        /** @param proposals the strongest first; may be empty */
        record Proposed(List<LinkProposal> proposals) implements State {
            public Proposed {
                proposals = List.copyOf(proposals);
            }
        }

        record Linked(Ticket ticket) implements State {}
    }

    /** @param changed gets the review that was linked or let go */
    LinkViewModel(ObservableValue<@Nullable Review> review, ReviewLinks links, Desk desk, Consumer<Review> changed) {
        this.review = review;
        this.links = links;
        this.desk = desk;
        this.changed = changed;
        review.addListener((property, before, now) -> read(before, now));
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    private void read(@Nullable Review before, @Nullable Review now) {
        if (now == null || before == null || before.id() != now.id()) {
            state.set(new State.Looking());
        }
        refresh();
    }

    /** Looks again: complaints come in while a review is shown. */
    void refresh() {
        Review now = review.getValue();
        if (now != null) {
            desk.background().run(() -> look(now), found -> {
                // what was read of an older state of the review comes too late
                if (now.equals(review.getValue()) && !found.equals(state.get())) {
                    state.set(found);
                }
            });
        }
    }

    private State look(Review shown) {
        return links.ticketOf(shown)
                .<State>map(State.Linked::new)
                .orElseGet(() -> new State.Proposed(links.proposals(shown)));
    }

    public void link(LinkProposal proposal) {
        change(shown -> links.link(shown, proposal.ticket()), "reviews.change.link");
    }

    public void unlink() {
        change(links::unlink, "reviews.change.unlink");
    }

    /** Makes a complaint of the review. */
    public void complain() {
        Texts texts = desk.texts();
        change(
                shown -> links.complaint(
                        shown,
                        new ReviewLinks.Blanks(
                                texts.get(
                                        "reviews.link.nobody", shown.platform().displayName()),
                                texts.get(
                                        "reviews.link.noText", shown.platform().displayName()))),
                "reviews.change.complaint");
    }

    private void change(Consumer<Review> work, String done) {
        Review shown = review.getValue();
        if (shown != null) {
            Callable<Review> step = () -> {
                work.accept(shown);
                return shown;
            };
            desk.background().run(step, linked -> {
                desk.notices().done(Sentence.of(done, Somebody.named(linked.author())));
                changed.accept(linked);
            });
        }
    }

    public void open(String ticket) {
        desk.navigation().openTicket(ticket);
    }

    /** {@code K-2026-0147 · Sanne de Wit · 3 nov}. */
    public String head(LinkProposal proposal) {
        LocalDate opened = LocalDate.ofInstant(proposal.openedAt(), desk.clock().getZone());
        String day = Dates.shortDay(opened, desk.today(), desk.texts().language());
        // a day is not torn apart at the end of a line
        return proposal.ticket() + " · " + proposal.customer() + " · " + day.replace(' ', '\u00a0');
    }

    /** Why it is proposed, the strongest reason first. */
    public String reasons(LinkProposal proposal) {
        return proposal.reasons().stream().map(desk.texts()::get).collect(Collectors.joining(" · "));
    }
}
