package nl.goedmaker.cashback.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.cashback.CashbackState;
import nl.goedmaker.cashback.Cashbacks;
import nl.goedmaker.cashback.Slips;
import nl.goedmaker.cashback.slip.SlipFormat;
import nl.goedmaker.cashback.slip.SlipPicture;
import nl.goedmaker.files.WholeFile;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.PagedRows;
import org.jspecify.annotations.Nullable;

/** The cashbacks by state, and the chosen one with its slip. */
public final class CashbackViewModel {
    private static final int PICTURE_DPI = 150;

    private final Cashbacks cashbacks;
    private final Slips slips;
    private final Desk desk;
    private final Texts texts;
    private final PagedRows<CashbackRow> rows;
    private final ObjectProperty<@Nullable CashbackState> filter = new SimpleObjectProperty<>();
    private final ObservableList<StateFilter> filters = FXCollections.observableArrayList();
    private final ObservableList<CashbackRow> chosen = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable CashbackDetails> details = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable SlipPicture> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper pictureNote = new ReadOnlyStringWrapper("");
    private final BooleanExpression printable;
    private final BooleanExpression single;
    private int looking;

    public CashbackViewModel(Cashbacks cashbacks, Slips slips, Desk desk) {
        this.cashbacks = cashbacks;
        this.slips = slips;
        this.desk = desk;
        this.texts = desk.texts();
        this.rows = new PagedRows<>(desk.background(), this::page);
        this.printable = Bindings.createBooleanBinding(
                () -> !chosen.isEmpty() && chosen.stream().allMatch(CashbackRow::isOffered), chosen);
        this.single = Bindings.size(chosen).isEqualTo(1);
        filter.addListener((property, before, state) -> rows.restart());
    }

    private List<CashbackRow> page(@Nullable CashbackRow after, int size) {
        LocalDate today =
                LocalDate.ofInstant(desk.clock().instant(), desk.clock().getZone());
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

    public ReadOnlyObjectProperty<@Nullable SlipPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** Why there is no picture of the slip; blank when there is one. */
    public ReadOnlyStringProperty pictureNoteProperty() {
        return pictureNote.getReadOnlyProperty();
    }

    /** Whether slips of everything chosen can be made. */
    public BooleanExpression printable() {
        return printable;
    }

    public BooleanExpression single() {
        return single;
    }

    public void refresh() {
        rows.refresh();
        desk.background().run(this::count, filters::setAll);
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
        look();
    }

    private void look() {
        int mine = ++looking;
        if (chosen.isEmpty()) {
            details.set(null);
            picture.set(null);
            pictureNote.set("");
            return;
        }
        CashbackRow row = chosen.getFirst();
        details.set(new CashbackDetails(row, lines(row.cashback())));
        if (!row.isOffered()) {
            picture.set(null);
            pictureNote.set(texts.get(
                    "cashback.preview.gone",
                    texts.get("cashback.stands." + row.cashback().state())));
            return;
        }
        desk.background()
                .run(
                        () -> SlipPicture.of(slips.pdf(List.of(row.cashback()), SlipFormat.A6), PICTURE_DPI),
                        made -> showPicture(mine, made, ""),
                        refusal -> showPicture(mine, null, texts.get(refusal.sentence())));
    }

    private void showPicture(int mine, @Nullable SlipPicture made, String note) {
        if (mine == looking) {
            picture.set(made);
            pictureNote.set(note);
        }
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

    private List<Cashback> chosenCashbacks() {
        return chosen.stream().map(CashbackRow::cashback).toList();
    }

    private Optional<Cashback> one() {
        return chosen.stream().map(CashbackRow::cashback).findFirst();
    }

    /** Everything chosen as one PDF in a file of the owner's choice. */
    public void save(SlipFormat format) {
        List<Cashback> wanted = chosenCashbacks();
        desk.background().run(() -> slips.pdf(wanted, format), pdf -> saveAs(wanted, pdf));
    }

    private void saveAs(List<Cashback> wanted, byte[] pdf) {
        String name = texts.get("cashback.save.name", wanted.getFirst().code().display());
        desk.dialogs()
                .saveAs(texts.get("cashback.save.title"), name + ".pdf", "pdf")
                .ifPresent(file -> desk.background()
                        .run(
                                () -> {
                                    WholeFile.write(file, pdf);
                                    wanted.forEach(cashbacks::handOut);
                                    return file;
                                },
                                saved -> desk.notices()
                                        .told(Sentence.of("cashback.save.done", wanted.size(), saved.toString()))));
    }

    /** Prints everything chosen on the standard printer, after a last question. */
    public void print(SlipFormat format) {
        List<Cashback> wanted = chosenCashbacks();
        SlipPrinting printing = new SlipPrinting();
        desk.background().run(() -> printing.prepare(slips.pdf(wanted, format)), ready -> {
            String question = texts.get(
                    "cashback.print.question", wanted.size(), texts.get("cashback.format." + format), ready.printer());
            if (desk.dialogs().confirm(texts.get("cashback.print.title"), question, texts.get("cashback.print.go"))) {
                desk.background()
                        .run(
                                () -> printed(ready, wanted),
                                told -> desk.notices().told(told));
            }
        });
    }

    private Sentence printed(SlipPrinting.Ready ready, List<Cashback> wanted) {
        ready.print(texts.get("cashback.save.name", wanted.getFirst().code().display()));
        wanted.forEach(cashbacks::handOut);
        return Sentence.of("cashback.print.done", wanted.size(), ready.printer());
    }

    public void copyCode() {
        one().ifPresent(cashback -> copy(cashback.code().display(), "cashback.copy.code"));
    }

    public void copyLink() {
        one().ifPresent(cashback -> desk.background()
                .run(
                        () -> slips.link(cashback).orElseThrow(() -> Refusal.badInput("cashback.link.shopEmail")),
                        link -> copy(link, "cashback.copy.link")));
    }

    private void copy(String text, String told) {
        desk.clipboard().accept(text);
        desk.notices().told(Sentence.of(told));
    }

    /** Revokes the chosen one, after saying what that means for a slip that is out already. */
    public void revoke() {
        one().ifPresent(cashback -> {
            String question = texts.get(
                    cashback.handedOutAt() == null ? "cashback.revoke.question" : "cashback.revoke.questionHandedOut",
                    cashback.code().display(),
                    cashback.customerName());
            if (desk.dialogs().confirm(texts.get("cashback.revoke.title"), question, texts.get("cashback.revoke.go"))) {
                desk.background()
                        .run(
                                () -> {
                                    cashbacks.revoke(cashback);
                                    return cashback.code().display();
                                },
                                code -> desk.notices().done(Sentence.of("cashback.change.revoke", code)));
            }
        });
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
