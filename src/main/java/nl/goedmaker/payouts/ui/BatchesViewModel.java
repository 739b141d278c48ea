package nl.goedmaker.payouts.ui;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.goedmaker.payouts.BankFiles;
import nl.goedmaker.payouts.PayoutBatch;
import nl.goedmaker.payouts.Payouts;
import nl.goedmaker.payouts.bank.PayoutListCsv;
import nl.goedmaker.payouts.bank.PayoutListPdf;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;
import nl.goedmaker.ui.PagedRows;
import org.jspecify.annotations.Nullable;

/** The bank files made before, and the payments of the one that is open. */
public final class BatchesViewModel {
    private final BankFiles bankFiles;
    private final Payouts payouts;
    private final Desk desk;
    private final Latest reading = new Latest();
    private final Texts texts;
    private final Saving saving;
    private final PagedRows<BatchRow> rows;
    private final PagedRows<PaymentRow> payments;
    private final ReadOnlyObjectWrapper<@Nullable BatchRow> open = new ReadOnlyObjectWrapper<>();

    public BatchesViewModel(BankFiles bankFiles, Payouts payouts, Desk desk) {
        this.bankFiles = bankFiles;
        this.payouts = payouts;
        this.desk = desk;
        this.texts = desk.texts();
        this.saving = new Saving(desk);
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
            desk.background().run(() -> row(bankFiles.get(shown.name())), reading.only(now -> {
                open.set(now);
                payments.refresh();
            }));
        }
    }

    public void open(BatchRow row) {
        reading.none();
        open.set(row);
        payments.restart();
    }

    /** Opens a bank file by its name. */
    public void open(String msgId) {
        desk.background().run(() -> row(bankFiles.get(msgId)), reading.only(this::open));
    }

    public void close() {
        reading.none();
        open.set(null);
    }

    /**
     * The bank file once more, the same bytes. Not one that was said never to have gone out: its payments wait for another
     * file, and whoever gave this one to the bank too would pay twice.
     */
    public void saveFile(BatchRow row) {
        if (!row.isGood()) {
            desk.notices().refused(Sentence.of("payouts.save.noLongerGood", row.name()));
            return;
        }
        save(row, "xml", () -> bankFiles.file(row.batch()));
    }

    public void savePdf(BatchRow row) {
        save(row, "pdf", () -> new PayoutListPdf(texts).write(bankFiles.list(row.batch())));
    }

    public void saveCsv(BatchRow row) {
        save(row, "csv", () -> new PayoutListCsv(texts).write(bankFiles.list(row.batch())));
    }

    private void save(BatchRow row, String extension, Callable<byte[]> bytes) {
        saving.save(row.name(), extension, "", bytes);
    }

    public void uploaded(PayoutBatch batch) {
        desk.change(() -> bankFiles.uploaded(batch), Sentence.of("payouts.change.uploaded", batch.msgId()));
    }

    /**
     * Puts the payments back in the queue, after asking whether the file really never went out.
     *
     * @return whether the owner was sure
     */
    public boolean notUploaded(PayoutBatch batch) {
        String question = texts.get("payouts.notUploaded.question", batch.msgId(), batch.payments());
        boolean sure = desk.dialogs()
                .confirm(texts.get("payouts.notUploaded.title"), question, texts.get("payouts.notUploaded.go"));
        if (sure) {
            desk.change(() -> bankFiles.notUploaded(batch), Sentence.of("payouts.change.notUploaded", batch.msgId()));
        }
        return sure;
    }

    public void booked(PayoutBatch batch) {
        desk.dialogs()
                .ask(
                        texts.get("payouts.booked.title"),
                        texts.get("payouts.booked.text", batch.msgId()),
                        texts.get("payouts.booked.label"),
                        texts.get("payouts.booked.go"))
                .ifPresent(typed -> desk.change(
                        () -> bankFiles.booked(batch, Dates.parse(typed)),
                        Sentence.of("payouts.change.booked", batch.msgId())));
    }

    /** Does what can be done with a payment: note that it came back, or try it again when it did. */
    public void act(PaymentRow row) {
        if (row.canReturn()) {
            returned(row);
        } else if (row.canGoAgain()) {
            again(row);
        }
    }

    public void returned(PaymentRow row) {
        desk.dialogs()
                .ask(
                        texts.get("payouts.returned.title"),
                        texts.get("payouts.returned.text", row.name(), row.amount()),
                        texts.get("payouts.returned.label"),
                        texts.get("payouts.returned.go"))
                .ifPresent(reason -> desk.change(
                        () -> payouts.returned(row.payout().id(), reason),
                        Sentence.of("payouts.change.returned", row.name())));
    }

    public void again(PaymentRow row) {
        desk.change(() -> payouts.again(row.payout().id()), Sentence.of("payouts.change.again", row.name()));
    }
}
