package nl.goedmaker.payouts.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.goedmaker.files.WholeFile;
import nl.goedmaker.payouts.BankFiles;
import nl.goedmaker.payouts.BatchStatus;
import nl.goedmaker.payouts.PayoutBatch;
import nl.goedmaker.payouts.Payouts;
import nl.goedmaker.payouts.bank.PayoutList;
import nl.goedmaker.payouts.bank.PayoutListCsv;
import nl.goedmaker.payouts.bank.PayoutListPdf;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.PagedRows;
import org.jspecify.annotations.Nullable;

/** The bank files made before, and the payments of the one that is open. */
public final class BatchesViewModel {
    private final BankFiles bankFiles;
    private final Payouts payouts;
    private final Desk desk;
    private final Texts texts;
    private final PagedRows<BatchRow> rows;
    private final PagedRows<PaymentRow> payments;
    private final ReadOnlyObjectWrapper<@Nullable BatchRow> open = new ReadOnlyObjectWrapper<>();

    public BatchesViewModel(BankFiles bankFiles, Payouts payouts, Desk desk) {
        this.bankFiles = bankFiles;
        this.payouts = payouts;
        this.desk = desk;
        this.texts = desk.texts();
        this.rows = new PagedRows<>(desk.background(), this::page);
        this.payments = new PagedRows<>(desk.background(), this::paymentPage);
    }

    private List<BatchRow> page(@Nullable BatchRow after, int size) {
        return bankFiles.page(after == null ? null : after.batch(), size).stream()
                .map(this::row)
                .toList();
    }

    private BatchRow row(PayoutBatch batch) {
        return BatchRow.of(batch, texts, desk.clock().getZone());
    }

    private List<PaymentRow> paymentPage(@Nullable PaymentRow after, int size) {
        BatchRow shown = open.get();
        return shown == null
                ? List.of()
                : bankFiles.payoutsOf(shown.batch(), after == null ? null : after.payout(), size).stream()
                        .map(payout -> PaymentRow.of(payout, texts))
                        .toList();
    }

    public PagedRows<BatchRow> rows() {
        return rows;
    }

    public PagedRows<PaymentRow> payments() {
        return payments;
    }

    /** The bank file whose payments are shown; {@code null} for the list of files. */
    public ReadOnlyObjectProperty<@Nullable BatchRow> openProperty() {
        return open.getReadOnlyProperty();
    }

    public void refresh() {
        rows.refresh();
        BatchRow shown = open.get();
        if (shown != null) {
            desk.background().run(() -> row(bankFiles.get(shown.name())), now -> {
                if (open.get() != null) {
                    open.set(now);
                    payments.refresh();
                }
            });
        }
    }

    public void open(BatchRow row) {
        open.set(row);
        payments.restart();
    }

    public void close() {
        open.set(null);
    }

    /** Whether the owner still has to say what became of the file. */
    public static boolean isUndecided(@Nullable BatchRow row) {
        return row != null && row.batch().status() == BatchStatus.EXPORTED;
    }

    public static boolean isUploaded(@Nullable BatchRow row) {
        return row != null && row.batch().status() == BatchStatus.UPLOADED;
    }

    /** The bank file once more, the same bytes. */
    public void saveFile(PayoutBatch batch) {
        save(batch, "xml", () -> bankFiles.file(batch));
    }

    public void savePdf(PayoutBatch batch) {
        save(batch, "pdf", () -> new PayoutListPdf(texts).write(list(batch)));
    }

    public void saveCsv(PayoutBatch batch) {
        save(batch, "csv", () -> new PayoutListCsv(texts).write(list(batch)));
    }

    private PayoutList list(PayoutBatch batch) {
        return bankFiles.list(batch);
    }

    private void save(PayoutBatch batch, String extension, Callable<byte[]> bytes) {
        desk.dialogs()
                .saveAs(texts.get("payouts.save.title"), batch.msgId() + "." + extension, extension)
                .ifPresent(file -> desk.background().run(() -> written(file, bytes), this::tellSaved));
    }

    private static Path written(Path file, Callable<byte[]> bytes) throws Exception {
        return WholeFile.write(file, bytes.call());
    }

    private void tellSaved(Path file) {
        desk.notices().told(Sentence.of("payouts.save.done", file.toString()));
    }

    public void uploaded(PayoutBatch batch) {
        step(() -> bankFiles.uploaded(batch), "payouts.change.uploaded", batch.msgId());
    }

    /** Puts the payments back in the queue, after asking whether the file really never went out. */
    public void notUploaded(PayoutBatch batch) {
        String question = texts.get("payouts.notUploaded.question", batch.msgId(), batch.payments());
        if (desk.dialogs()
                .confirm(texts.get("payouts.notUploaded.title"), question, texts.get("payouts.notUploaded.go"))) {
            step(() -> bankFiles.notUploaded(batch), "payouts.change.notUploaded", batch.msgId());
        }
    }

    public void booked(PayoutBatch batch) {
        desk.dialogs()
                .ask(
                        texts.get("payouts.booked.title"),
                        texts.get("payouts.booked.text", batch.msgId()),
                        texts.get("payouts.booked.label"),
                        texts.get("payouts.booked.go"))
                .ifPresent(typed -> step(
                        () -> bankFiles.booked(batch, Dates.parse(typed)), "payouts.change.booked", batch.msgId()));
    }

    public void returned(PaymentRow row) {
        desk.dialogs()
                .ask(
                        texts.get("payouts.returned.title"),
                        texts.get("payouts.returned.text", row.name(), row.amount()),
                        texts.get("payouts.returned.label"),
                        texts.get("payouts.returned.go"))
                .ifPresent(reason ->
                        step(() -> payouts.returned(row.payout().id(), reason), "payouts.change.returned", row.name()));
    }

    public void again(PaymentRow row) {
        step(() -> payouts.again(row.payout().id()), "payouts.change.again", row.name());
    }

    private void step(Runnable work, String done, String subject) {
        desk.background()
                .run(
                        () -> {
                            work.run();
                            return done;
                        },
                        label -> desk.notices().done(Sentence.of(label, subject)));
    }
}
