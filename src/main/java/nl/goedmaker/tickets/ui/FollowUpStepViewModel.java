package nl.goedmaker.tickets.ui;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.drafts.DraftPlace;
import nl.goedmaker.drafts.ui.DraftDesk;
import nl.goedmaker.drafts.ui.DraftField;
import nl.goedmaker.drafts.ui.DraftFields;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.LooseEnd;
import nl.goedmaker.tickets.LooseEnds;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.Reasons;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.Tickets;
import nl.goedmaker.ui.Background;
import nl.goedmaker.ui.Navigation;
import nl.goedmaker.ui.Notices;
import org.jspecify.annotations.Nullable;

/** What still runs for a ticket, and how it is closed. */
public final class FollowUpStepViewModel {
    private final Tickets tickets;
    private final Reasons reasons;
    private final List<LooseEnds> sources;
    private final Background background;
    private final Notices notices;
    private final Navigation navigation;
    private final Texts texts;

    private final DraftFields drafts;
    private final ReadOnlyObjectWrapper<@Nullable Ticket> ticket = new ReadOnlyObjectWrapper<>();
    private final ObservableList<LooseEnd> ends = FXCollections.observableArrayList();
    private final ObservableList<ReasonCode> offered = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Justified> justified = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable ReasonCode> reason = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper justifiedError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper reasonError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper warning = new ReadOnlyStringWrapper("");

    /** What was chosen before, until there is a list to choose it from. */
    private String waitingReason = "";

    /** @param sources each tells what it has running; asked in this order */
    public FollowUpStepViewModel(
            Tickets tickets,
            Reasons reasons,
            List<LooseEnds> sources,
            Background background,
            Notices notices,
            Navigation navigation,
            Texts texts,
            DraftDesk drafts) {
        this.tickets = tickets;
        this.reasons = reasons;
        this.sources = List.copyOf(sources);
        this.background = background;
        this.notices = notices;
        this.navigation = navigation;
        this.texts = texts;
        this.drafts = drafts.fields(
                new DraftField("outcome", this::outcome, this::putOutcome),
                new DraftField("reason", this::reasonCode, this::putReason));
        justified.addListener((property, before, now) -> justifiedError.set(""));
        reason.addListener((property, before, now) -> reasonError.set(""));
    }

    public ReadOnlyObjectProperty<@Nullable Ticket> ticketProperty() {
        return ticket.getReadOnlyProperty();
    }

    /** What runs or ran, open things first. */
    public ObservableList<LooseEnd> ends() {
        return ends;
    }

    public ObjectProperty<@Nullable Justified> justifiedProperty() {
        return justified;
    }

    public ObjectProperty<@Nullable ReasonCode> reasonProperty() {
        return reason;
    }

    /** The reasons to choose from. */
    public ObservableList<ReasonCode> reasons() {
        return offered;
    }

    public ReadOnlyStringProperty justifiedErrorProperty() {
        return justifiedError.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty reasonErrorProperty() {
        return reasonError.getReadOnlyProperty();
    }

    /** Names what is still open; empty when nothing is. Closing stays possible. */
    public ReadOnlyStringProperty warningProperty() {
        return warning.getReadOnlyProperty();
    }

    public void show(Ticket shown) {
        Ticket before = ticket.get();
        drafts.show(DraftPlace.ticket(shown.id()));
        if (before == null || before.id() != shown.id()) {
            justifiedError.set("");
            reasonError.set("");
            ends.clear();
            warning.set("");
        }
        ticket.set(shown);
        background.run(reasons::offered, fresh -> {
            String chosen = reasonCode();
            if (!offered.equals(fresh)) {
                offered.setAll(fresh);
                putReason(chosen);
            }
        });
        background.run(() -> read(shown), found -> {
            Ticket now = ticket.get();
            if (now != null && now.id() == shown.id()) {
                take(found);
            }
        });
    }

    private String outcome() {
        Justified chosen = justified.get();
        return chosen == null ? "" : chosen.name();
    }

    private void putOutcome(String name) {
        justified.set(name.isEmpty() ? null : Justified.valueOf(name));
    }

    private String reasonCode() {
        ReasonCode chosen = reason.get();
        return chosen == null ? waitingReason : chosen.code();
    }

    private void putReason(String code) {
        reason.set(offered.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(null));
        waitingReason = offered.isEmpty() ? code : "";
    }

    private List<LooseEnd> read(Ticket shown) {
        List<LooseEnd> all =
                sources.stream().flatMap(source -> source.of(shown).stream()).toList();
        return java.util.stream.Stream.concat(
                        all.stream().filter(LooseEnd::open), all.stream().filter(end -> !end.open()))
                .toList();
    }

    private void take(List<LooseEnd> found) {
        if (!ends.equals(found)) {
            ends.setAll(found);
        }
        long open = found.stream().filter(LooseEnd::open).count();
        warning.set(open == 0 ? "" : texts.get("tickets.close.stillOpen", open));
    }

    /** Goes to where a loose end can be taken care of. */
    public void open(LooseEnd end) {
        Ticket shown = ticket.get();
        if (shown != null && end.step() != Step.FOLLOW_UP) {
            navigation.openTicket(shown.reference(), end.step().name());
        }
    }

    public void close() {
        Justified outcome = justified.get();
        ReasonCode why = reason.get();
        justifiedError.set(outcome == null ? texts.get("tickets.close.outcomeMissing") : "");
        reasonError.set(why == null ? texts.get("tickets.close.reasonMissing") : "");
        if (outcome == null || why == null) {
            return;
        }
        Ticket shown = Objects.requireNonNull(ticket.get());
        background.run(
                () -> {
                    tickets.close(shown, outcome, why);
                    return tickets.get(shown.reference());
                },
                closed -> {
                    justified.set(null);
                    reason.set(null);
                    drafts.save();
                    show(closed);
                    notices.done(Sentence.of("tickets.change.close", shown.reference()));
                });
    }

    public void reopen() {
        Ticket shown = Objects.requireNonNull(ticket.get());
        background.run(
                () -> {
                    tickets.reopen(shown);
                    return tickets.get(shown.reference());
                },
                open -> {
                    show(open);
                    notices.done(Sentence.of("tickets.change.reopen", shown.reference()));
                });
    }
}
