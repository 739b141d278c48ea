package nl.goedmaker.payouts.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.goedmaker.cashback.Cashbacks;
import nl.goedmaker.files.WholeFile;
import nl.goedmaker.money.Iban;
import nl.goedmaker.money.Money;
import nl.goedmaker.payouts.BankFiles;
import nl.goedmaker.payouts.Payout;
import nl.goedmaker.payouts.PayoutBatch;
import nl.goedmaker.payouts.Payouts;
import nl.goedmaker.payouts.QueuedPayout;
import nl.goedmaker.payouts.bank.BankProfile;
import nl.goedmaker.payouts.bank.PayoutList;
import nl.goedmaker.payouts.bank.PayoutListCsv;
import nl.goedmaker.payouts.bank.PayoutListPdf;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.settings.Shop;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.time.BankDays;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.PagedRows;
import nl.goedmaker.ui.Room;
import org.jspecify.annotations.Nullable;

/** The queue of what is to be paid, and the bank file that comes of it. */
public final class PayoutsViewModel {
    private static final String FOLDER = "bankFile.folder";
    private static final int ALL_AT_ONCE = 1_000;
    private static final int SHORT_DIGEST = 12;

    private final Payouts payouts;
    private final BankFiles bankFiles;
    private final Settings settings;
    private final Desk desk;
    private final Texts texts;
    private final BankFileCheck check;
    private final PagedRows<PayoutRow> rows;
    private final Set<Long> exceptions = new HashSet<>();
    private final ReadOnlyIntegerWrapper ticks = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper payer = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper folder = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper working = new ReadOnlyStringWrapper("");
    private final StringProperty day = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper dayProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<BankFileSummary> summary = new ReadOnlyObjectWrapper<>(BankFileSummary.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable PayoutRow> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Judgement> judgement = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable MadeFile> made = new ReadOnlyObjectWrapper<>();
    private boolean tickedByDefault = true;
    private List<Payout> payable = List.of();
    private Shop shop = Shop.EMPTY;
    private BankProfile profile = BankProfile.DEFAULT;
    private int summing;

    private record State(
            List<Payout> payable,
            long waiting,
            long judgements,
            Shop shop,
            BankProfile profile,
            Optional<String> folder) {}

    public PayoutsViewModel(
            Payouts payouts,
            BankFiles bankFiles,
            Cashbacks cashbacks,
            Settings settings,
            BankDays bankDays,
            Desk desk) {
        this.payouts = payouts;
        this.bankFiles = bankFiles;
        this.settings = settings;
        this.desk = desk;
        this.texts = desk.texts();
        this.check = new BankFileCheck(cashbacks, bankDays);
        this.rows = new PagedRows<>(desk.background(), this::page);
        this.day.set(typed(bankFiles.nextExecution()));
        this.day.addListener((property, before, typed) -> sumUp());
    }

    private List<PayoutRow> page(@Nullable PayoutRow after, int size) {
        return payouts.queue(after == null ? null : after.queued().payout(), size).stream()
                .map(queued -> PayoutRow.of(queued, texts))
                .toList();
    }

    private static String typed(LocalDate day) {
        return String.format(Locale.ROOT, "%d-%d-%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    public PagedRows<PayoutRow> rows() {
        return rows;
    }

    /** Counts up whenever what is ticked may have changed. */
    public ReadOnlyIntegerProperty ticksProperty() {
        return ticks.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty subtitleProperty() {
        return subtitle.getReadOnlyProperty();
    }

    /** The account that pays; blank as long as none is filled in. */
    public ReadOnlyStringProperty payerProperty() {
        return payer.getReadOnlyProperty();
    }

    /** Where bank files go; blank until the owner chose a folder. */
    public ReadOnlyStringProperty folderProperty() {
        return folder.getReadOnlyProperty();
    }

    /** What is being done that takes long; blank when nothing is. */
    public ReadOnlyStringProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** The day to pay on, as typed. */
    public StringProperty dayProperty() {
        return day;
    }

    public ReadOnlyStringProperty dayProblemProperty() {
        return dayProblem.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<BankFileSummary> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** What is to be said of the chosen row; {@code null} when there is nothing to say. */
    public ReadOnlyObjectProperty<@Nullable Judgement> judgementProperty() {
        return judgement.getReadOnlyProperty();
    }

    /** The file that was just made, until the owner said what became of it. */
    public ReadOnlyObjectProperty<@Nullable MadeFile> madeProperty() {
        return made.getReadOnlyProperty();
    }

    public void refresh() {
        rows.refresh();
        desk.background().run(this::read, state -> {
            payable = state.payable();
            shop = state.shop();
            profile = state.profile();
            payer.set(
                    shop.canPay()
                            ? texts.get("payouts.from", Iban.parse(shop.iban()).grouped(), shop.accountName())
                            : "");
            folder.set(state.folder().orElse(""));
            subtitle.set(texts.get("payouts.subtitle", state.waiting(), state.judgements()));
            ticks.set(ticks.get() + 1);
            sumUp();
        });
    }

    private State read() {
        List<Payout> mayGo = new ArrayList<>();
        long waiting = 0;
        long judgements = 0;
        List<QueuedPayout> page = payouts.queue(null, ALL_AT_ONCE);
        while (!page.isEmpty()) {
            for (QueuedPayout queued : page) {
                waiting++;
                if (queued.isPayable()) {
                    mayGo.add(queued.payout());
                } else if (queued.payout().status() == nl.goedmaker.payouts.PayoutStatus.QUEUED) {
                    judgements++;
                }
            }
            page = page.size() < ALL_AT_ONCE
                    ? List.of()
                    : payouts.queue(page.getLast().payout(), ALL_AT_ONCE);
        }
        return new State(mayGo, waiting, judgements, settings.shop(), bankFiles.profile(), settings.remembered(FOLDER));
    }

    public boolean isTicked(PayoutRow row) {
        return row.isPayable() && isTicked(row.id());
    }

    private boolean isTicked(long id) {
        return tickedByDefault != exceptions.contains(id);
    }

    /** Ticks a row or takes the tick away; one that needs a judgement first says so. */
    public void toggle(PayoutRow row) {
        if (!row.isPayable()) {
            desk.notices().told(Sentence.of("payouts.tick.judgeFirst", row.name()));
            return;
        }
        if (!exceptions.remove(row.id())) {
            exceptions.add(row.id());
        }
        ticked();
    }

    /** Ticks everything that may be paid, or nothing. */
    public void tickAll(boolean wanted) {
        tickedByDefault = wanted;
        exceptions.clear();
        ticked();
    }

    private void ticked() {
        ticks.set(ticks.get() + 1);
        sumUp();
    }

    private List<Payout> tickedPayouts() {
        return payable.stream().filter(payout -> isTicked(payout.id())).toList();
    }

    private Optional<LocalDate> executionDay() {
        try {
            LocalDate typed = Dates.parse(day.get());
            LocalDate today =
                    LocalDate.ofInstant(desk.clock().instant(), desk.clock().getZone());
            if (typed.isBefore(today)) {
                throw Refusal.badInput("payouts.export.dayPast", typed);
            }
            dayProblem.set("");
            return Optional.of(typed);
        } catch (Refusal e) {
            dayProblem.set(texts.get(e.sentence()));
            return Optional.empty();
        }
    }

    private void sumUp() {
        int mine = ++summing;
        List<Payout> wanted = tickedPayouts();
        Optional<LocalDate> on = executionDay();
        Money total = wanted.stream().map(Payout::amount).reduce(Money.ZERO, Money::plus);
        String details = on.map(
                        date -> texts.get("payouts.summary", wanted.size(), Dates.weekday(date, texts.language())))
                .orElse(texts.get("payouts.payments", wanted.size()));
        if (wanted.isEmpty() || on.isEmpty()) {
            summary.set(new BankFileSummary(total.display(texts.language()), details, List.of(), false));
            return;
        }
        Shop from = shop;
        BankProfile by = profile;
        desk.background().run(() -> check.of(wanted, from, on.get(), by), lines -> {
            if (mine == summing) {
                List<BankFileSummary.CheckLine> shown = lines.stream()
                        .map(line -> new BankFileSummary.CheckLine(texts.get(line.sentence()), line.holds()))
                        .toList();
                boolean makeable = lines.stream().allMatch(BankFileCheck.Line::holds);
                summary.set(new BankFileSummary(total.display(texts.language()), details, shown, makeable));
            }
        });
    }

    /** @param always whether to say something of a row with which all is well too */
    public void choose(@Nullable PayoutRow row, boolean always) {
        chosen.set(row);
        boolean telling = row != null
                && (always
                        || row.needsJudgement()
                        || !row.isPayable()
                        || !row.queued().notes().isEmpty());
        judgement.set(row != null && telling ? Judgement.of(row, texts) : null);
    }

    /** The chosen row as it is now, when it still waits. */
    public Optional<PayoutRow> stillChosen() {
        PayoutRow before = chosen.get();
        return before == null
                ? Optional.empty()
                : rows.rows().stream().filter(row -> row.id() == before.id()).findFirst();
    }

    public void approve() {
        PayoutRow row = chosen.get();
        if (row != null) {
            desk.dialogs()
                    .ask(
                            texts.get("payouts.approve.title"),
                            texts.get("payouts.approve.text", row.name()),
                            texts.get("payouts.approve.label"),
                            texts.get("payouts.approve.go"))
                    .ifPresent(reason ->
                            step(() -> payouts.approve(row.id(), reason), "payouts.change.approve", row.name()));
        }
    }

    public void hold() {
        PayoutRow row = chosen.get();
        if (row != null) {
            step(() -> payouts.hold(row.id(), ""), "payouts.change.hold", row.name());
        }
    }

    public void release() {
        PayoutRow row = chosen.get();
        if (row != null) {
            step(() -> payouts.release(row.id()), "payouts.change.release", row.name());
        }
    }

    public void openTicket() {
        PayoutRow row = chosen.get();
        if (row != null) {
            desk.navigation().openTicket(row.ticket());
        }
    }

    public void openSettings() {
        desk.navigation().open(Room.SETTINGS);
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

    /** Asks for another folder for bank files. */
    public void chooseFolder() {
        desk.dialogs().folder(texts.get("payouts.folder.title")).ifPresent(chosenFolder -> {
            folder.set(chosenFolder.toString());
            desk.background().run(() -> settings.remember(FOLDER, chosenFolder.toString()));
        });
    }

    /** Makes the bank file of what is ticked and writes it to the folder. */
    public void export() {
        if (folder.get().isEmpty()) {
            chooseFolder();
        }
        Set<Long> wanted = tickedPayouts().stream().map(Payout::id).collect(Collectors.toSet());
        Optional<LocalDate> on = executionDay();
        if (folder.get().isEmpty() || on.isEmpty() || wanted.isEmpty()) {
            return;
        }
        Path target = Path.of(folder.get());
        BankProfile by = profile;
        working.set(texts.get("payouts.working.export", wanted.size()));
        desk.background()
                .run(
                        () -> make(wanted, on.get(), by, target),
                        file -> {
                            working.set("");
                            made.set(file);
                            refresh();
                        },
                        this::stopped);
    }

    private void stopped(Refusal refusal) {
        working.set("");
        desk.notices().refused(refusal.sentence());
    }

    private MadeFile make(Set<Long> wanted, LocalDate on, BankProfile by, Path target) {
        // looked at first: a batch that is made and cannot be written would only puzzle
        WholeFile.requireWritable(target);
        PayoutBatch batch = bankFiles.export(wanted, on, by);
        String digest = batch.sha256().substring(0, SHORT_DIGEST);
        Path file = target.resolve(batch.msgId() + ".xml");
        try {
            WholeFile.write(file, bankFiles.file(batch));
        } catch (Refusal e) {
            return new MadeFile(
                    batch, texts.get("payouts.made.notWritten", batch.msgId(), texts.get(e.sentence())), false);
        }
        return new MadeFile(
                batch, texts.get("payouts.made.text", file.toString(), batch.payments(), batch.total(), digest), true);
    }

    /** The owner has seen what was made; the list of earlier files keeps the question. */
    public void dismissMade() {
        made.set(null);
    }

    /** What is ticked as a list, before a file is made of it. */
    public void saveList(boolean pdf) {
        List<Payout> wanted = tickedPayouts();
        Optional<LocalDate> on = executionDay();
        if (on.isEmpty()) {
            return;
        }
        String extension = pdf ? "pdf" : "csv";
        String name = texts.get("payouts.list.draftName") + "." + extension;
        desk.dialogs().saveAs(texts.get("payouts.save.title"), name, extension).ifPresent(file -> {
            working.set(texts.get("payouts.working.list", wanted.size()));
            desk.background()
                    .run(
                            () -> WholeFile.write(file, list(wanted, on.get(), pdf)),
                            saved -> {
                                working.set("");
                                desk.notices().told(Sentence.of("payouts.save.done", saved.toString()));
                            },
                            this::stopped);
        });
    }

    private byte[] list(List<Payout> wanted, LocalDate on, boolean pdf) {
        PayoutList list = new PayoutList(
                settings.shop().name(),
                texts.get("payouts.list.draft"),
                on,
                texts.get("payouts.list.noFile"),
                wanted.stream()
                        .map(payout -> new PayoutList.Row(
                                payout.name(), payout.iban(), payout.ticket(), payout.amount(), payout.endToEndId()))
                        .toList());
        return pdf ? new PayoutListPdf(texts).write(list) : new PayoutListCsv(texts).write(list);
    }
}
