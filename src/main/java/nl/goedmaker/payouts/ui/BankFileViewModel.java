package nl.goedmaker.payouts.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.goedmaker.cashback.Cashbacks;
import nl.goedmaker.files.WholeFile;
import nl.goedmaker.money.Iban;
import nl.goedmaker.money.Money;
import nl.goedmaker.payouts.BankFiles;
import nl.goedmaker.payouts.Payout;
import nl.goedmaker.payouts.PayoutBatch;
import nl.goedmaker.payouts.bank.BankProfile;
import nl.goedmaker.payouts.bank.PayoutList;
import nl.goedmaker.payouts.bank.PayoutListCsv;
import nl.goedmaker.payouts.bank.PayoutListPdf;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.settings.Shop;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.Desk;

/** The bank file that would be made of what is ticked: its sum, its day, its checks, and making it. */
public final class BankFileViewModel {
    private static final String FOLDER = "bankFile.folder";

    private final BankFiles bankFiles;
    private final Settings settings;
    private final Desk desk;
    private final Texts texts;
    private final BankFileCheck check;
    private final QueueViewModel queue;
    private final Consumer<MadeFile> whenMade;
    private final Saving saving;
    private final ReadOnlyStringWrapper payer = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper payerMissing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper folder = new ReadOnlyStringWrapper("");
    private final ExecutionDayViewModel day;
    private final ReadOnlyObjectWrapper<BankFileSummary> summary = new ReadOnlyObjectWrapper<>(BankFileSummary.NOTHING);
    private Surroundings now = new Surroundings(Shop.EMPTY, BankProfile.DEFAULT, Optional.empty());
    private int summing;

    /** What a bank file depends on besides the payments. */
    record Surroundings(Shop shop, BankProfile profile, Optional<String> folder) {}

    /** @param whenMade gets each file that was made, also one that could not be written */
    BankFileViewModel(
            BankFiles bankFiles,
            Cashbacks cashbacks,
            Settings settings,
            Desk desk,
            QueueViewModel queue,
            Consumer<MadeFile> whenMade) {
        this.bankFiles = bankFiles;
        this.settings = settings;
        this.desk = desk;
        this.texts = desk.texts();
        this.check = new BankFileCheck(cashbacks, bankFiles);
        this.queue = queue;
        this.whenMade = whenMade;
        this.saving = new Saving(desk);
        this.day = new ExecutionDayViewModel(bankFiles.nextExecution(), desk);
        day.typedProperty().addListener((property, before, typed) -> sumUp());
        queue.tickingsProperty().addListener((property, before, count) -> sumUp());
    }

    /** The account that pays; blank as long as none is filled in. */
    public ReadOnlyStringProperty payerProperty() {
        return payer.getReadOnlyProperty();
    }

    /** True once it is known that no account is filled in. */
    public ReadOnlyBooleanProperty payerMissingProperty() {
        return payerMissing.getReadOnlyProperty();
    }

    /** Where bank files go; blank until the owner chose a folder. */
    public ReadOnlyStringProperty folderProperty() {
        return folder.getReadOnlyProperty();
    }

    /** What is being done that takes long; blank when nothing is. */
    public ReadOnlyStringProperty workingProperty() {
        return saving.workingProperty();
    }

    public ExecutionDayViewModel day() {
        return day;
    }

    public ReadOnlyObjectProperty<BankFileSummary> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Reads what a bank file depends on; in the background. */
    Surroundings read() {
        return new Surroundings(settings.shop(), bankFiles.profile(), settings.remembered(FOLDER));
    }

    /** The queue follows, and with it the sum. */
    void show(Surroundings read) {
        now = read;
        Shop shop = read.shop();
        payer.set(
                shop.canPay()
                        ? texts.get("payouts.from", Iban.parse(shop.iban()).grouped(), shop.accountName())
                        : "");
        payerMissing.set(!shop.canPay());
        folder.set(read.folder().orElse(""));
    }

    private void sumUp() {
        int mine = ++summing;
        List<Payout> wanted = queue.ticked();
        Optional<LocalDate> on = day.read();
        String total = wanted.stream()
                .map(Payout::amount)
                .reduce(Money.ZERO, Money::plus)
                .display(texts.language());
        String details = on.filter(date -> !wanted.isEmpty())
                .map(date -> texts.get("payouts.summary", wanted.size(), Dates.weekday(date, texts.language())))
                .orElse(texts.get("payouts.payments", wanted.size()));
        if (wanted.isEmpty() || on.isEmpty()) {
            String reason = texts.get(wanted.isEmpty() ? nothingTicked() : "payouts.reason.day");
            summary.set(new BankFileSummary(total, details, !wanted.isEmpty(), List.of(), false, first(reason)));
            return;
        }
        Surroundings by = now;
        desk.background().run(() -> check.of(wanted, by.shop(), on.get(), by.profile()), lines -> {
            if (mine == summing) {
                summary.set(checked(total, details, lines));
            }
        });
    }

    private String nothingTicked() {
        WaitingPayouts waiting = queue.waiting();
        return waiting.payable().isEmpty() ? waiting.whyNothingIsPayable() : "payouts.reason.nothingTicked";
    }

    /** Without an account to pay from nothing can be made at all, so that is said before anything else. */
    private String first(String reason) {
        return payerMissing.get() ? texts.get("payouts.reason.noAccount") : reason;
    }

    private BankFileSummary checked(String total, String details, List<BankFileCheck.Line> lines) {
        List<BankFileSummary.CheckLine> shown = lines.stream()
                .map(line -> new BankFileSummary.CheckLine(texts.get(line.sentence()), line.holds()))
                .toList();
        boolean makeable = lines.stream().allMatch(BankFileCheck.Line::holds);
        String reason = makeable ? "" : first(texts.get("payouts.reason.checks"));
        return new BankFileSummary(total, details, true, shown, makeable, reason);
    }

    public void openSettings() {
        desk.navigation().openBankAccount();
    }

    /** Asks for another folder for bank files. */
    public void chooseFolder() {
        desk.dialogs().folder(texts.get("payouts.folder.title")).ifPresent(chosen -> {
            folder.set(chosen.toString());
            desk.background().run(() -> settings.remember(FOLDER, chosen.toString()));
        });
    }

    /** Makes the bank file of what is ticked and writes it to the folder. */
    public void export() {
        if (folder.get().isEmpty()) {
            chooseFolder();
        }
        Set<Long> wanted = queue.ticked().stream().map(Payout::id).collect(Collectors.toSet());
        Optional<LocalDate> on = day.read();
        if (folder.get().isEmpty() || on.isEmpty() || wanted.isEmpty()) {
            return;
        }
        Path target = Path.of(folder.get());
        BankProfile by = now.profile();
        saving.begin(texts.get("payouts.working.export", wanted.size()));
        desk.background()
                .run(
                        () -> make(wanted, on.get(), by, target),
                        file -> {
                            saving.end();
                            whenMade.accept(file);
                        },
                        saving::stopped);
    }

    private MadeFile make(Set<Long> wanted, LocalDate on, BankProfile by, Path target) {
        // looked at first: a batch that is made and cannot be written would only puzzle
        WholeFile.requireWritable(target);
        PayoutBatch batch = bankFiles.export(wanted, on, by);
        String title = texts.get("payouts.made.title", batch.msgId(), batch.payments(), batch.total());
        Path file = target.resolve(batch.msgId() + ".xml");
        try {
            WholeFile.write(file, bankFiles.file(batch));
        } catch (Refusal e) {
            String text = texts.get("payouts.made.notWritten", texts.get(e.sentence()));
            return new MadeFile(batch, target, title, text, false);
        }
        return new MadeFile(batch, target, title, texts.get("payouts.made.text", file.toString()), true);
    }

    /** What is ticked as a list on paper, before a file is made of it. */
    public void savePdf() {
        saveList("pdf", list -> new PayoutListPdf(texts).write(list));
    }

    /** The same for a spreadsheet. */
    public void saveCsv() {
        saveList("csv", list -> new PayoutListCsv(texts).write(list));
    }

    private void saveList(String extension, Function<PayoutList, byte[]> bytes) {
        List<Payout> wanted = queue.ticked();
        day.read()
                .ifPresent(on -> saving.save(
                        texts.get("payouts.list.draftName"),
                        extension,
                        texts.get("payouts.working.list", wanted.size()),
                        () -> bytes.apply(bankFiles.list(
                                wanted, on, texts.get("payouts.list.draft"), texts.get("payouts.list.noFile")))));
    }
}
