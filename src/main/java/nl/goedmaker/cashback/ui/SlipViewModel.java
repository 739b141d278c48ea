package nl.goedmaker.cashback.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.cashback.Cashbacks;
import nl.goedmaker.cashback.Slips;
import nl.goedmaker.cashback.slip.SlipFormat;
import nl.goedmaker.cashback.slip.SlipPicture;
import nl.goedmaker.files.WholeFile;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.Desk;
import org.jspecify.annotations.Nullable;

/** The slips of the chosen cashbacks: looked at, saved and printed. */
public final class SlipViewModel {
    private static final int PICTURE_DPI = 150;

    private final Cashbacks cashbacks;
    private final Slips slips;
    private final SlipPrinting printing;
    private final Desk desk;
    private final Texts texts;
    private final ObservableList<CashbackRow> chosen;
    private final ReadOnlyObjectWrapper<@Nullable SlipPicture> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper pictureNote = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper working = new ReadOnlyStringWrapper("");
    private final BooleanExpression printable;
    private final BooleanExpression undoable;
    private int looking;

    SlipViewModel(
            Cashbacks cashbacks, Slips slips, SlipPrinting printing, Desk desk, ObservableList<CashbackRow> chosen) {
        this.cashbacks = cashbacks;
        this.slips = slips;
        this.printing = printing;
        this.desk = desk;
        this.texts = desk.texts();
        this.chosen = chosen;
        this.printable = Bindings.createBooleanBinding(
                () -> !chosen.isEmpty()
                        && chosen.stream().allMatch(CashbackRow::isOffered)
                        && working.get().isEmpty(),
                chosen,
                working);
        this.undoable = Bindings.createBooleanBinding(
                () -> chosen.stream()
                        .anyMatch(row -> row.isOffered() && row.cashback().handedOutAt() == null),
                chosen);
    }

    /** Whether one of what is chosen has not left the program: making its slip is what cannot be undone. */
    public BooleanExpression undoable() {
        return undoable;
    }

    public ReadOnlyObjectProperty<@Nullable SlipPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** Why there is no picture of the slip; blank when there is one. */
    public ReadOnlyStringProperty pictureNoteProperty() {
        return pictureNote.getReadOnlyProperty();
    }

    /** What is being done that takes long; blank when nothing is. */
    public ReadOnlyStringProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Whether slips of everything chosen can be made now. */
    public BooleanExpression printable() {
        return printable;
    }

    /** Draws the slip of the first that is chosen. */
    void look() {
        int mine = ++looking;
        if (chosen.isEmpty()) {
            show(mine, null, "");
            return;
        }
        CashbackRow row = chosen.getFirst();
        if (!row.isOffered()) {
            show(
                    mine,
                    null,
                    texts.get(
                            "cashback.preview.gone",
                            texts.get("cashback.stands." + row.cashback().state())));
            return;
        }
        desk.background()
                .run(
                        () -> SlipPicture.of(slips.pdf(List.of(row.cashback()), SlipFormat.A6), PICTURE_DPI),
                        made -> show(mine, made, ""),
                        refusal -> show(mine, null, texts.get(refusal.sentence())));
    }

    private void show(int mine, @Nullable SlipPicture made, String note) {
        if (mine == looking) {
            picture.set(made);
            pictureNote.set(note);
        }
    }

    private List<Cashback> wanted() {
        return chosen.stream().map(CashbackRow::cashback).toList();
    }

    private String name(List<Cashback> wanted) {
        return texts.get("cashback.save.name", wanted.getFirst().code().display());
    }

    /** Everything chosen as one PDF in a file of the owner's choice. */
    public void save(SlipFormat format) {
        List<Cashback> wanted = wanted();
        desk.background().run(() -> slips.pdf(wanted, format), pdf -> saveAs(wanted, pdf));
    }

    private void saveAs(List<Cashback> wanted, byte[] pdf) {
        desk.dialogs()
                .saveAs(texts.get("cashback.save.title"), name(wanted) + ".pdf", "pdf")
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

    /** What is needed to print. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    private record Ready(SlipPrinting.Job job, byte[] pdf) {}

    /** Prints everything chosen, on the printer the owner chooses; whoever cancels that has printed nothing. */
    public void print(SlipFormat format) {
        List<Cashback> wanted = wanted();
        working.set(texts.get("cashback.print.preparing"));
        desk.background()
                .run(
                        () -> {
                            SlipPrinting.Job job = printing.prepare(name(wanted), format);
                            return new Ready(job, slips.pdf(wanted, format));
                        },
                        ready -> print(ready, wanted),
                        this::stopped);
    }

    private void print(Ready ready, List<Cashback> wanted) {
        if (!ready.job().choose()) {
            working.set("");
            return;
        }
        working.set(
                texts.get("cashback.print.working", wanted.size(), ready.job().printer()));
        desk.background()
                .run(
                        () -> {
                            ready.job().print(ready.pdf());
                            wanted.forEach(cashbacks::handOut);
                            return Sentence.of(
                                    "cashback.print.done",
                                    wanted.size(),
                                    ready.job().printer());
                        },
                        told -> {
                            working.set("");
                            desk.notices().told(told);
                        },
                        this::stopped);
    }

    private void stopped(Refusal refusal) {
        working.set("");
        desk.notices().refused(refusal.sentence());
    }
}
