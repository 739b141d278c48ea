package nl.goedmaker.payouts.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.goedmaker.cashback.Cashbacks;
import nl.goedmaker.payouts.BankFiles;
import nl.goedmaker.payouts.Payouts;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;
import org.jspecify.annotations.Nullable;

/** The room of the payouts: the queue, the bank file that comes of it, the one just made and the earlier ones. */
public final class PayoutsViewModel {
    private final Payouts payouts;
    private final Desk desk;
    private final Latest reading = new Latest();
    private final QueueViewModel queue;
    private final BankFileViewModel bankFile;
    private final BatchesViewModel earlier;
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable MadeFile> made = new ReadOnlyObjectWrapper<>();

    private record State(WaitingPayouts waiting, BankFileViewModel.Surroundings surroundings) {}

    public PayoutsViewModel(Payouts payouts, BankFiles bankFiles, Cashbacks cashbacks, Settings settings, Desk desk) {
        this.payouts = payouts;
        this.desk = desk;
        this.queue = new QueueViewModel(payouts, desk);
        this.bankFile = new BankFileViewModel(bankFiles, cashbacks, settings, desk, queue, this::made);
        this.earlier = new BatchesViewModel(bankFiles, payouts, desk);
    }

    public QueueViewModel queue() {
        return queue;
    }

    public BankFileViewModel bankFile() {
        return bankFile;
    }

    public BatchesViewModel earlier() {
        return earlier;
    }

    public ReadOnlyStringProperty subtitleProperty() {
        return subtitle.getReadOnlyProperty();
    }

    /** The file that was just made, until the owner said what became of it. */
    public ReadOnlyObjectProperty<@Nullable MadeFile> madeProperty() {
        return made.getReadOnlyProperty();
    }

    public void refresh() {
        queue.rows().refresh();
        earlier.refresh();
        desk.background().run(() -> new State(WaitingPayouts.read(payouts), bankFile.read()), reading.only(state -> {
            subtitle.set(desk.texts()
                    .get(
                            "payouts.subtitle",
                            state.waiting().waiting(),
                            state.waiting().judgements()));
            bankFile.show(state.surroundings());
            queue.show(state.waiting());
        }));
    }

    private void made(MadeFile file) {
        made.set(file);
        refresh();
    }

    /** The bank has the file that was just made. */
    public void madeUploaded() {
        MadeFile file = made.get();
        if (file != null) {
            earlier.uploaded(file.batch());
            made.set(null);
        }
    }

    /** The file that was just made never went to the bank; the question stays as long as that is not sure. */
    public void madeNotUploaded() {
        MadeFile file = made.get();
        if (file != null && earlier.notUploaded(file.batch())) {
            made.set(null);
        }
    }

    /** The owner has seen what was made; the list of earlier files keeps the question. */
    public void dismissMade() {
        made.set(null);
    }

    /** Shows the folder of the file that was just made, to drag it from there to the bank. */
    public void openFolder() {
        MadeFile file = made.get();
        if (file != null && !desk.browse().test(file.folder().toUri().toString())) {
            desk.notices()
                    .told(Sentence.of("payouts.made.noFolder", file.folder().toString()));
        }
    }
}
