package nl.goedmaker.payouts;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.money.Iban;
import nl.goedmaker.payouts.bank.BankProfile;
import nl.goedmaker.payouts.bank.CreditTransfer;
import nl.goedmaker.payouts.bank.CreditTransferFile;
import nl.goedmaker.payouts.bank.Pain001Writer;
import nl.goedmaker.payouts.bank.PayoutList;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.settings.Shop;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.time.BankDays;
import org.jspecify.annotations.Nullable;

/**
 * Makes bank files. A batch is reserved, written and kept in one transaction; the file on the disk is a copy of what is
 * kept, so that it can be made again to the byte, also after a crash between the two.
 */
public final class BankFiles {
    private static final int PAGE = 1_000;

    private final PayoutRepository repository;
    private final Payouts payouts;
    private final Settings settings;
    private final Journal journal;
    private final Clock clock;
    private final BankDays bankDays;
    private final Pain001Writer writer;

    public BankFiles(
            PayoutRepository repository,
            Payouts payouts,
            Settings settings,
            Journal journal,
            Clock clock,
            BankDays bankDays) {
        this.repository = repository;
        this.payouts = payouts;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
        this.bankDays = bankDays;
        this.writer = new Pain001Writer(bankDays);
    }

    /** How the owner's bank wants its files, as set; the usual one until something was chosen. */
    public BankProfile profile() {
        String chosen = settings.bankProfile();
        return chosen.isBlank() ? BankProfile.DEFAULT : BankProfile.ofId(chosen);
    }

    /** The first day on which the bank can pay a file made today. */
    public LocalDate nextExecution() {
        return bankDays.onOrAfter(payouts.today().plusDays(1));
    }

    /** Everything that may go into a bank file now. */
    public List<QueuedPayout> payable() {
        List<QueuedPayout> payable = new ArrayList<>();
        Payout last = null;
        List<QueuedPayout> page;
        do {
            page = payouts.queue(last, PAGE);
            page.stream().filter(QueuedPayout::isPayable).forEach(payable::add);
            last = page.isEmpty() ? null : page.getLast().payout();
        } while (page.size() == PAGE);
        return payable;
    }

    /**
     * Makes a bank file of what may be paid.
     *
     * @param chosen only these payouts, or {@code null} for everything payable
     * @param executionOn the day to pay on; {@code null} for the next bank day
     * @throws Refusal when there is nothing to pay, the shop's account is not filled in, or the day is not a bank day
     */
    public PayoutBatch export(@Nullable Set<Long> chosen, @Nullable LocalDate executionOn, BankProfile profile) {
        Shop shop = settings.shop();
        if (!shop.canPay()) {
            throw Refusal.badInput("payouts.export.noAccount");
        }
        LocalDate day = executionOn == null ? nextExecution() : executionOn;
        if (day.isBefore(payouts.today())) {
            throw Refusal.badInput("payouts.export.dayPast", day);
        }
        String name = journal.change(Change.lasting("payouts.change.export", ""), () -> {
            List<Payout> rows = payable().stream()
                    .map(QueuedPayout::payout)
                    .filter(payout -> chosen == null || chosen.contains(payout.id()))
                    .toList();
            if (rows.isEmpty()) {
                throw Refusal.badInput("payouts.export.nothing");
            }
            return reserve(rows, shop, day, profile);
        });
        return get(name);
    }

    private String reserve(List<Payout> rows, Shop shop, LocalDate day, BankProfile profile) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        LocalDate today = payouts.today();
        String msgId = String.format(
                Locale.ROOT,
                "GM-%04d%02d%02d-%02d",
                today.getYear(),
                today.getMonthValue(),
                today.getDayOfMonth(),
                repository.nextBatchNumber(today));
        CreditTransferFile file = transfers(msgId, now, rows, shop, day, profile);
        byte[] bytes = writer.write(file);
        long batch = repository.addBatch(new PayoutRepository.NewBatch(
                msgId,
                now,
                day,
                profile.id(),
                rows.size(),
                file.total(),
                shop.accountName(),
                shop.iban(),
                bytes,
                sha256(bytes)));
        repository.putInBatch(rows.stream().map(Payout::id).collect(Collectors.toSet()), batch);
        repository.tellBatch(batch, "payouts.event.exported", msgId, now);
        return msgId;
    }

    private CreditTransferFile transfers(
            String msgId, Instant now, List<Payout> rows, Shop shop, LocalDate day, BankProfile profile) {
        return new CreditTransferFile(
                msgId,
                LocalDateTime.ofInstant(now, clock.getZone()),
                day,
                shop.accountName(),
                Iban.parse(shop.iban()),
                profile,
                rows.stream().map(row -> transfer(row, shop)).toList());
    }

    /**
     * Writes the file for trial, by every rule it will be written by, and keeps nothing.
     *
     * @throws Refusal when a rule speaks against it
     */
    public void tryOut(List<Payout> rows, LocalDate day, BankProfile profile) {
        Shop shop = settings.shop();
        if (!shop.canPay()) {
            throw Refusal.badInput("payouts.export.noAccount");
        }
        writer.write(transfers("GM-00000000-00", clock.instant(), rows, shop, day, profile));
    }

    private static CreditTransfer transfer(Payout payout, Shop shop) {
        return new CreditTransfer(
                payout.endToEndId(),
                payout.amount(),
                payout.name(),
                payout.iban(),
                (shop.name() + " " + payout.ticket()).strip());
    }

    /** @throws Refusal when there is no such batch */
    public PayoutBatch get(String msgId) {
        return repository
                .batch(msgId.strip().toUpperCase(Locale.ROOT))
                .orElseThrow(() -> Refusal.badInput("payouts.batch.unknown", msgId));
    }

    public List<PayoutBatch> page(@Nullable PayoutBatch after, int size) {
        return repository.batches(after, size);
    }

    public List<Payout> payoutsOf(PayoutBatch batch) {
        return repository.ofBatch(batch.id());
    }

    /** A page of the same, in the order of the file. */
    public List<Payout> payoutsOf(PayoutBatch batch, @Nullable Payout after, int size) {
        return repository.ofBatch(batch.id(), after, size);
    }

    /** The bank file as it was made, the same bytes every time. */
    public byte[] file(PayoutBatch batch) {
        byte[] bytes = repository.file(batch.id());
        if (!sha256(bytes).equals(batch.sha256())) {
            throw Refusal.dataFile("payouts.batch.damaged", batch.msgId());
        }
        return bytes;
    }

    /** What the list of a batch shows, for CSV and paper. */
    public PayoutList list(PayoutBatch batch) {
        return list(payoutsOf(batch), batch.executionOn(), batch.msgId(), batch.sha256());
    }

    /**
     * The same list of payouts, also of those that are in no file yet.
     *
     * @param batch the name of the file, or what to say as long as there is none
     * @param sha256 its digest, or what to say as long as there is none
     */
    public PayoutList list(List<Payout> rows, LocalDate day, String batch, String sha256) {
        return new PayoutList(
                settings.shop().name(),
                batch,
                day,
                sha256,
                rows.stream()
                        .map(payout -> new PayoutList.Row(
                                payout.bankName(),
                                payout.iban(),
                                payout.ticket(),
                                payout.amount(),
                                payout.endToEndId()))
                        .toList());
    }

    /** Notes that the owner gave the file to the bank. */
    public void uploaded(PayoutBatch batch) {
        require(batch, BatchStatus.EXPORTED);
        journal.change(Change.of("payouts.change.uploaded", batch.msgId()), () -> {
            repository.setBatchStatus(batch.id(), BatchStatus.UPLOADED, PayoutStatus.UPLOADED, clock.instant(), null);
            repository.tellBatch(batch.id(), "payouts.event.uploaded", batch.msgId(), clock.instant());
        });
    }

    /** Notes that the file never went to the bank; its payouts wait again, each as a new attempt. */
    public void notUploaded(PayoutBatch batch) {
        require(batch, BatchStatus.EXPORTED);
        journal.change(Change.of("payouts.change.notUploaded", batch.msgId()), () -> {
            List<Payout> rows = payoutsOf(batch);
            repository.setBatchStatus(batch.id(), BatchStatus.NOT_UPLOADED, PayoutStatus.NOT_UPLOADED, null, null);
            repository.tellBatch(batch.id(), "payouts.event.notUploaded", batch.msgId(), clock.instant());
            rows.forEach(payouts::requeue);
        });
    }

    /** Notes that the bank booked an uploaded file on a day. */
    public void booked(PayoutBatch batch, LocalDate day) {
        require(batch, BatchStatus.UPLOADED);
        journal.change(Change.of("payouts.change.booked", batch.msgId()), () -> {
            repository.setBatchStatus(batch.id(), BatchStatus.BOOKED, PayoutStatus.PAID, null, day);
            repository.tellBatch(batch.id(), "payouts.event.booked", batch.msgId(), clock.instant());
        });
    }

    private void require(PayoutBatch batch, BatchStatus status) {
        if (get(batch.msgId()).status() != status) {
            throw Refusal.badInput("payouts.batch.already", batch.msgId());
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
