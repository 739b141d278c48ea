package nl.goedmaker.cashback.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.cashback.Cashbacks;
import nl.goedmaker.cashback.LimitExplanation;
import nl.goedmaker.cashback.Offer;
import nl.goedmaker.checks.BurdenOfProof;
import nl.goedmaker.checks.LegalTerm;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.OrderLine;
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
import nl.goedmaker.time.BankDays;
import nl.goedmaker.ui.Background;
import nl.goedmaker.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Chooses remedies for a ticket and shows what was chosen. */
public final class SolveStepViewModel {
    /** Where an error is shown. */
    public enum Field {
        BASIS,
        KIND,
        AMOUNT,
        PROMISED,
        CONSENT,
        REASON
    }

    private static final int WORKING_DAYS = 3;

    private final Tickets tickets;
    private final Cashbacks cashbacks;
    private final LimitExplanation limits;
    private final OfferPaneViewModel offers;
    private final Background background;
    private final Notices notices;
    private final Texts texts;
    private final Clock clock;
    private final BankDays days = new BankDays();

    private final SolveForm form = new SolveForm();
    private final Map<Field, ReadOnlyStringWrapper> errors = new EnumMap<>(Field.class);
    private final ObservableList<RemedyRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper limit = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper burden = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper withdrawal = new ReadOnlyStringWrapper("");
    private final BooleanProperty canWithdraw = new SimpleBooleanProperty(true);
    private final BooleanProperty closed = new SimpleBooleanProperty();
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
            Clock clock) {
        this.tickets = tickets;
        this.cashbacks = cashbacks;
        this.limits = limits;
        this.offers = offers;
        this.background = background;
        this.notices = notices;
        this.texts = texts;
        this.clock = clock;
        for (Field field : Field.values()) {
            errors.put(field, new ReadOnlyStringWrapper(""));
        }
        form.basisProperty().addListener((property, before, now) -> clearErrors());
        form.kindProperty().addListener((property, before, now) -> clearErrors());
        form.amountProperty()
                .addListener((property, before, now) -> wrapper(Field.AMOUNT).set(""));
        form.promisedProperty()
                .addListener((property, before, now) -> wrapper(Field.PROMISED).set(""));
        form.reasonProperty()
                .addListener((property, before, now) -> wrapper(Field.REASON).set(""));
        form.consentProperty()
                .addListener((property, before, now) -> wrapper(Field.CONSENT).set(""));
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

    public ReadOnlyStringProperty limitProperty() {
        return limit.getReadOnlyProperty();
    }

    /** Who has to prove, until when. */
    public ReadOnlyStringProperty burdenProperty() {
        return burden.getReadOnlyProperty();
    }

    /** Until when the customer may withdraw, or that it is over. */
    public ReadOnlyStringProperty withdrawalProperty() {
        return withdrawal.getReadOnlyProperty();
    }

    public BooleanProperty canWithdrawProperty() {
        return canWithdraw;
    }

    /** Whether the ticket is closed: then nothing can be chosen. */
    public BooleanProperty closedProperty() {
        return closed;
    }

    public ReadOnlyStringProperty errorProperty(Field field) {
        return wrapper(field).getReadOnlyProperty();
    }

    private ReadOnlyStringWrapper wrapper(Field field) {
        return Objects.requireNonNull(errors.get(field));
    }

    public void show(Ticket shown) {
        if (ticket == null || ticket.id() != shown.id()) {
            form.clear();
            clearErrors();
            rows.clear();
        }
        ticket = shown;
        closed.set(shown.isClosed());
        offers.show(shown);
        boolean sellerProves = showTerms(shown);
        background.run(
                () -> new Found(tickets.remedies(shown), tickets.goodwillLimit(shown), limits.of(shown)), found -> {
                    if (ticket != null && ticket.id() == shown.id()) {
                        take(found, sellerProves, shown.channel() == Channel.BOL);
                    }
                });
    }

    /** @return whether the seller has to prove; also when the day of delivery is not known, which is the careful side */
    private boolean showTerms(Ticket shown) {
        OrderLine line = shown.line();
        LocalDate delivered = line == null ? null : line.deliveredOn();
        if (delivered == null) {
            burden.set(texts.get("cashback.solve.noDelivery"));
            withdrawal.set(texts.get("cashback.solve.noDeliveryWithdrawal"));
            canWithdraw.set(true);
            return true;
        }
        LegalTerm term = LegalTerm.of(delivered, shown.customer().country());
        burden.set(texts.get(term.burden(today())));
        withdrawal.set(texts.get(term.withdrawal(today())));
        canWithdraw.set(term.canWithdraw(today()));
        if (!canWithdraw.get() && form.basisProperty().get() == Basis.WITHDRAWAL) {
            form.basisProperty().set(null);
        }
        return term.on(today()) == BurdenOfProof.SELLER;
    }

    private void take(Found found, boolean sellerProves, boolean isBol) {
        form.rules(new SolveForm.Rules(found.limit(), sellerProves, isBol));
        limit.set(texts.get(found.limitWords()));
        List<RemedyRow> fresh = found.remedies().stream()
                .filter(remedy -> remedy.kind() != RemedyKind.CASHBACK)
                .map(this::row)
                .toList();
        if (!rows.equals(fresh)) {
            rows.setAll(fresh);
        }
    }

    private RemedyRow row(Remedy remedy) {
        String kind = texts.get("tickets.remedy.kind." + remedy.kind());
        Money amount = remedy.amount();
        StringBuilder detail = new StringBuilder(texts.get("tickets.remedy.basis." + remedy.basis()));
        LocalDate promised = remedy.promisedOn();
        if (promised != null) {
            detail.append(" · ").append(texts.get("cashback.solve.promised", promised));
        }
        Instant done = remedy.doneAt();
        if (done != null) {
            detail.append(" · ").append(texts.get("cashback.solve.doneOn", LocalDate.ofInstant(done, clock.getZone())));
        }
        if (!remedy.reason().isBlank()) {
            detail.append(" · ").append(remedy.reason());
        }
        return new RemedyRow(
                remedy,
                amount == null ? kind : kind + " " + amount.display(texts.language()),
                detail.toString(),
                done != null);
    }

    /** Suggests the day that three working days from now falls on. */
    public void promiseInWorkingDays() {
        LocalDate day = today();
        for (int i = 0; i < WORKING_DAYS; i++) {
            day = days.onOrAfter(day.plusDays(1));
        }
        promise(day);
    }

    public void promiseInAWeek() {
        promise(today().plusDays(7));
    }

    private void promise(LocalDate day) {
        form.promisedProperty().set(Dates.day(day, texts.language()));
    }

    /** Chooses what the form says; an error goes to its field and what was typed stays. */
    public void choose() {
        clearErrors();
        Ticket shown = Objects.requireNonNull(ticket);
        Basis basis = form.basisProperty().get();
        RemedyKind kind = form.kindProperty().get();
        if (basis == null) {
            wrapper(Field.BASIS).set(texts.get("cashback.solve.basisMissing"));
            return;
        }
        if (kind == null) {
            wrapper(Field.KIND).set(texts.get("cashback.solve.kindMissing"));
            return;
        }
        try {
            Money amount = kind.isMoney() ? Money.parse(form.amountProperty().get()) : null;
            String reason = form.reasonProperty().get().strip();
            boolean consent = form.consentProperty().get();
            if (kind == RemedyKind.CASHBACK && amount != null) {
                offer(shown, new Offer(amount, basis, reason, consent));
            } else {
                choose(shown, new NewRemedy(kind, basis, amount, promisedDay(), reason, consent));
            }
        } catch (Refusal refusal) {
            showAtField(refusal);
        }
    }

    private @Nullable LocalDate promisedDay() {
        String typed = form.promisedProperty().get();
        if (!form.dateAsked().get() || typed.isBlank()) {
            return null;
        }
        LocalDate day = Dates.parse(typed);
        if (day.isBefore(today())) {
            throw Refusal.badInput("cashback.solve.datePast", day);
        }
        return day;
    }

    private void choose(Ticket shown, NewRemedy remedy) {
        background.run(
                () -> {
                    tickets.choose(shown, remedy, form.sellerProves());
                    return shown;
                },
                chosen -> finished(chosen, "tickets.change.remedy"),
                this::showAtField);
    }

    private void offer(Ticket shown, Offer offer) {
        background.run(
                () -> cashbacks.offer(shown, offer),
                offered -> finished(shown, "cashback.change.offer"),
                this::showAtField);
    }

    private void finished(Ticket shown, String label) {
        form.clear();
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

    private void showAtField(Refusal refusal) {
        String words = texts.get(refusal.sentence());
        switch (refusal.sentence().key()) {
            case "tickets.remedy.wrongBasis" -> wrapper(Field.KIND).set(words);
            case "tickets.remedy.consentMissing" -> wrapper(Field.CONSENT).set(words);
            case "tickets.remedy.explanationWithinTerm",
                    "tickets.remedy.noPriceForLimit",
                    "tickets.remedy.aboveLimit",
                    "cashback.offer.bol" -> wrapper(Field.REASON).set(words);
            case "cashback.solve.datePast", "ui.date.unreadable", "ui.date.outOfRange" ->
                wrapper(Field.PROMISED).set(words);
            case "cashback.offer.closed" -> notices.refused(refusal.sentence());
            default -> wrapper(Field.AMOUNT).set(words);
        }
    }

    private void clearErrors() {
        errors.values().forEach(error -> error.set(""));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
