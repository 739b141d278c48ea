package nl.goedmaker.cashback.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.cashback.Cashbacks;
import nl.goedmaker.cashback.LimitExplanation;
import nl.goedmaker.cashback.Offer;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.drafts.DraftPlace;
import nl.goedmaker.drafts.ui.DraftDesk;
import nl.goedmaker.drafts.ui.DraftFields;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Basis;
import nl.goedmaker.tickets.NewRemedy;
import nl.goedmaker.tickets.Remedy;
import nl.goedmaker.tickets.RemedyKind;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.Tickets;
import nl.goedmaker.ui.Background;
import nl.goedmaker.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Chooses remedies for a ticket and shows what was chosen. */
public final class SolveStepViewModel {
    private final Tickets tickets;
    private final Cashbacks cashbacks;
    private final LimitExplanation limits;
    private final OfferPaneViewModel offers;
    private final Background background;
    private final Notices notices;
    private final Texts texts;
    private final Clock clock;

    private final SolveForm form = new SolveForm();
    private final DraftFields drafts;
    private final SolveErrors errors;
    private final SolveWords words;
    private final PromisedDay promises = new PromisedDay();
    private final ObservableList<RemedyRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private @Nullable Ticket ticket;

    private record Found(List<Remedy> remedies, @Nullable Money limit, Sentence limitWords) {}

    public SolveStepViewModel(
            Tickets tickets,
            Cashbacks cashbacks,
            LimitExplanation limits,
            OfferPaneViewModel offers,
            Background background,
            Notices notices,
            Texts texts,
            Clock clock,
            DraftDesk drafts) {
        this.tickets = tickets;
        this.cashbacks = cashbacks;
        this.limits = limits;
        this.offers = offers;
        this.background = background;
        this.notices = notices;
        this.texts = texts;
        this.clock = clock;
        this.drafts = drafts.fields(form.drafts());
        this.errors = new SolveErrors(texts, form);
        this.words = new SolveWords(texts, form);
    }

    public SolveForm form() {
        return form;
    }

    public OfferPaneViewModel offers() {
        return offers;
    }

    /** The remedies chosen so far, cashbacks left out: those have a card of their own. */
    public ObservableList<RemedyRow> rows() {
        return rows;
    }

    /** What is said beside the fields. */
    public SolveWords words() {
        return words;
    }

    /** Whether the ticket is closed: then nothing can be chosen. */
    public ReadOnlyBooleanProperty closedProperty() {
        return closed.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty errorProperty(SolveField field) {
        return errors.property(field);
    }

    public void show(Ticket shown) {
        drafts.show(DraftPlace.ticket(shown.id()));
        if (ticket == null || ticket.id() != shown.id()) {
            form.startAnew();
            errors.clear();
            rows.clear();
        }
        ticket = shown;
        closed.set(shown.isClosed());
        offers.show(shown);
        SolveTerms terms = SolveTerms.of(shown, today());
        show(terms);
        background.run(
                () -> new Found(tickets.remedies(shown), tickets.goodwillLimit(shown), limits.of(shown)), found -> {
                    if (ticket != null && ticket.id() == shown.id()) {
                        take(found, terms.sellerProves(), shown.channel() == Channel.BOL);
                    }
                });
    }

    private void show(SolveTerms terms) {
        words.show(terms);
        if (!terms.canWithdraw() && form.basisProperty().get() == Basis.WITHDRAWAL) {
            form.basisProperty().set(null);
        }
    }

    private void take(Found found, boolean sellerProves, boolean isBol) {
        form.rules(new SolveForm.Rules(found.limit(), sellerProves, isBol));
        words.limit(found.limitWords());
        List<RemedyRow> fresh = found.remedies().stream()
                .filter(remedy -> remedy.kind() != RemedyKind.CASHBACK)
                .map(remedy -> RemedyRow.of(remedy, texts, clock.getZone()))
                .toList();
        if (!rows.equals(fresh)) {
            rows.setAll(fresh);
        }
    }

    /** Suggests the day that three working days from now falls on. */
    public void promiseInWorkingDays() {
        promise(promises.inWorkingDays(today()));
    }

    public void promiseInAWeek() {
        promise(promises.inAWeek(today()));
    }

    private void promise(LocalDate day) {
        form.promisedProperty().set(Dates.day(day, texts.language()));
    }

    /** Chooses what the form says; an error goes to its field and what was typed stays. */
    public void choose() {
        errors.clear();
        Ticket shown = Objects.requireNonNull(ticket);
        Basis basis = form.basisProperty().get();
        RemedyKind kind = form.kindProperty().get();
        if (basis == null) {
            errors.put(Sentence.of("cashback.solve.basisMissing"));
            return;
        }
        if (kind == null) {
            errors.put(Sentence.of("cashback.solve.kindMissing"));
            return;
        }
        try {
            Money amount = kind.isMoney() ? Money.parse(form.amountProperty().get()) : null;
            String reason = form.reasonProperty().get().strip();
            boolean consent = form.consentProperty().get();
            if (kind == RemedyKind.CASHBACK && amount != null) {
                offer(shown, new Offer(amount, basis, reason, consent));
            } else {
                LocalDate promised = form.dateAsked().get()
                        ? PromisedDay.read(form.promisedProperty().get(), today())
                        : null;
                choose(shown, new NewRemedy(kind, basis, amount, promised, reason, consent));
            }
        } catch (Refusal refusal) {
            errors.put(refusal.sentence());
        }
    }

    private void choose(Ticket shown, NewRemedy remedy) {
        boolean sellerProves = form.sellerProves();
        background.run(
                () -> {
                    tickets.choose(shown, remedy, sellerProves);
                    return shown;
                },
                chosen -> finished(chosen, "tickets.change.remedy"),
                this::refused);
    }

    private void offer(Ticket shown, Offer offer) {
        background.run(
                () -> cashbacks.offer(shown, offer),
                offered -> finished(shown, "cashback.change.offer"),
                this::refused);
    }

    private void refused(Refusal refusal) {
        if (refusal.sentence().key().equals("cashback.offer.closed")) {
            notices.refused(refusal.sentence());
        } else {
            errors.put(refusal.sentence());
        }
    }

    private void finished(Ticket shown, String label) {
        form.clear();
        drafts.save();
        notices.done(Sentence.of(label, shown.reference()));
        show(shown);
    }

    public void done(RemedyRow row) {
        Ticket shown = Objects.requireNonNull(ticket);
        background.run(
                () -> {
                    tickets.remedyDone(shown, row.remedy());
                    return shown;
                },
                changed -> {
                    notices.done(Sentence.of("tickets.change.remedyDone", changed.reference()));
                    show(changed);
                });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
