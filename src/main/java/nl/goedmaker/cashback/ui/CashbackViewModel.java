package nl.goedmaker.cashback.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.cashback.CashbackState;
import nl.goedmaker.cashback.Cashbacks;
import nl.goedmaker.cashback.Slips;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;
import nl.goedmaker.ui.PagedRows;
import nl.goedmaker.ui.Room;
import org.jspecify.annotations.Nullable;

/** The cashbacks by state, and the chosen one with its slip. */
public final class CashbackViewModel {
    private final Cashbacks cashbacks;
    private final Slips slips;
    private final Desk desk;
    private final Latest counting = new Latest();
    private final Texts texts;
    private final PagedRows<CashbackRow> rows;
    private final ObjectProperty<@Nullable CashbackState> filter = new SimpleObjectProperty<>();
    private final ObservableList<StateFilter> filters = FXCollections.observableArrayList();
    private final ObservableList<CashbackRow> chosen = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable CashbackDetails> details = new ReadOnlyObjectWrapper<>();
    private final SlipViewModel slip;
    private final BooleanExpression single;
    private final BooleanExpression revocable;

    public CashbackViewModel(Cashbacks cashbacks, Slips slips, SlipPrinting printing, Desk desk) {
        this.cashbacks = cashbacks;
        this.slips = slips;
        this.desk = desk;
        this.texts = desk.texts();
        this.rows = new PagedRows<>(desk.background(), this::page);
        this.slip = new SlipViewModel(cashbacks, slips, printing, desk, chosen);
        this.single = Bindings.size(chosen).isEqualTo(1);
        this.revocable = Bindings.createBooleanBinding(
                () -> chosen.size() == 1 && chosen.getFirst().isOffered(), chosen);
        filter.addListener((property, before, state) -> rows.restart());
    }

    private List<CashbackRow> page(@Nullable CashbackRow after, int size) {
        LocalDate today = desk.today();
        return cashbacks.page(filter.get(), after == null ? null : after.cashback(), size).stream()
                .map(cashback -> CashbackRow.of(cashback, today, texts))
                .toList();
    }

    public PagedRows<CashbackRow> rows() {
        return rows;
    }

    /** Which state is shown; {@code null} for all. */
    public ObjectProperty<@Nullable CashbackState> filterProperty() {
        return filter;
    }

    /** Every state with how many there are, all of them first. */
    public ObservableList<StateFilter> filters() {
        return filters;
    }

    public ReadOnlyObjectProperty<@Nullable CashbackDetails> detailsProperty() {
        return details.getReadOnlyProperty();
    }

    /** The slips of what is chosen. */
    public SlipViewModel slip() {
        return slip;
    }

    /** Whether exactly one is chosen and its code is still good. */
    public BooleanExpression revocable() {
        return revocable;
    }

    /** What to say when the list has no rows; where to begin, or how to see the others. */
    public StringExpression emptyText() {
        return Bindings.createStringBinding(
                () -> texts.get(filter.get() == null ? "cashback.empty.text" : "cashback.empty.filtered"), filter);
    }

    public BooleanExpression single() {
        return single;
    }

    public void refresh() {
        rows.refresh();
        desk.background().run(this::count, counting.only(filters::setAll));
    }

    private List<StateFilter> count() {
        List<StateFilter> counted = new ArrayList<>();
        counted.add(new StateFilter(null, texts.get("cashback.filter.all"), cashbacks.count(null)));
        for (CashbackState state : CashbackState.values()) {
            counted.add(new StateFilter(state, texts.get("cashback.state." + state), cashbacks.count(state)));
        }
        return counted;
    }

    /** The owner chose these rows; details show the first. */
    public void choose(List<CashbackRow> wanted) {
        if (wanted.equals(chosen)) {
            return;
        }
        chosen.setAll(wanted);
        if (wanted.isEmpty()) {
            details.set(null);
        } else {
            CashbackRow row = wanted.getFirst();
            details.set(new CashbackDetails(row, lines(row.cashback())));
        }
        slip.look();
    }

    private List<CashbackDetails.Line> lines(Cashback cashback) {
        List<CashbackDetails.Line> lines = new ArrayList<>();
        lines.add(line("cashback.details.ticket", cashback.ticket() + "  " + cashback.ticketSubject()));
        lines.add(line("cashback.details.basis", texts.get("tickets.remedy.basis." + cashback.basis())));
        if (!cashback.reason().isBlank()) {
            lines.add(line("cashback.details.reason", cashback.reason()));
        }
        lines.add(line("cashback.details.offered", day(cashback.offeredAt())));
        lines.add(line("cashback.details.until", Dates.day(cashback.expiresOn(), texts.language())));
        Instant handedOut = cashback.handedOutAt();
        lines.add(line(
                "cashback.details.handedOut",
                handedOut == null
                        ? texts.get("cashback.details.notHandedOut")
                        : texts.get("cashback.details.handedOutOn", day(handedOut))));
        return lines;
    }

    private CashbackDetails.Line line(String name, String value) {
        return new CashbackDetails.Line(texts.get(name), value);
    }

    private String day(Instant moment) {
        return Dates.day(LocalDate.ofInstant(moment, desk.clock().getZone()), texts.language());
    }

    private Optional<Cashback> one() {
        return chosen.stream().map(CashbackRow::cashback).findFirst();
    }

    public void copyCode() {
        one().ifPresent(cashback -> copy(cashback, () -> cashback.code().display(), "cashback.copy.code"));
    }

    public void copyLink() {
        one().ifPresent(cashback -> copy(
                cashback,
                () -> slips.link(cashback).orElseThrow(() -> Refusal.badInput("cashback.link.shopEmail")),
                "cashback.copy.link"));
    }

    /** A code on the clipboard has left the program: from then on the offer can be revoked, not undone. */
    private void copy(Cashback cashback, Supplier<String> text, String told) {
        desk.background()
                .run(
                        () -> {
                            String copied = text.get();
                            if (cashback.state() == CashbackState.OFFERED) {
                                cashbacks.handOut(cashback);
                            }
                            return copied;
                        },
                        copied -> {
                            desk.clipboard().accept(copied);
                            desk.notices().told(Sentence.of(told));
                        });
    }

    /** Revokes the chosen one, after saying what that means for a slip that is out already. */
    public void revoke() {
        one().ifPresent(cashback -> {
            String question = texts.get(
                    cashback.handedOutAt() == null ? "cashback.revoke.question" : "cashback.revoke.questionHandedOut",
                    cashback.code().display(),
                    cashback.customerName());
            if (desk.dialogs().confirm(texts.get("cashback.revoke.title"), question, texts.get("cashback.revoke.go"))) {
                desk.change(
                        () -> cashbacks.revoke(cashback),
                        Sentence.of("cashback.change.revoke", cashback.code().display()));
            }
        });
    }

    /** Opens the room of the complaints, where cashbacks are offered. */
    public void openTickets() {
        desk.navigation().open(Room.TICKETS);
    }

    public void openTicket() {
        one().ifPresent(cashback -> desk.navigation().openTicket(cashback.ticket()));
    }

    /** The rows among these that were chosen, as they are now; keeps the choice when the list was read again. */
    public List<CashbackRow> stillChosen() {
        return rows.rows().stream()
                .filter(row -> chosen.stream().anyMatch(before -> before.id() == row.id()))
                .toList();
    }
}
