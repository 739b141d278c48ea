package nl.goedmaker.payouts;

import static nl.goedmaker.ShopOnDisk.IBANS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.cashback.Offer;
import nl.goedmaker.journal.Change;
import nl.goedmaker.money.Money;
import nl.goedmaker.payouts.bank.BankProfile;
import nl.goedmaker.storage.DataFileCheck;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.Basis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankFilesTest {
    @TempDir
    Path temp;

    private ShopOnDisk shop;
    private BankFiles files;
    private Payouts payouts;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(temp.resolve("shop"));
        files = shop.services().bankFiles();
        payouts = shop.services().payouts();
    }

    @AfterEach
    void close() {
        assertThat(DataFileCheck.of(shop.services().folder())).isEmpty();
        shop.close();
    }

    private PayoutBatch export() {
        return files.export(null, null, BankProfile.DEFAULT);
    }

    @Test
    void twoWindowsThatExportAtOnceNeverPayTwice() throws Exception {
        for (int i = 0; i < 50; i++) {
            shop.claimed("Klant " + (char) ('a' + i % 26) + i / 26, i % 2 == 0 ? IBANS[0] : IBANS[1]);
        }
        payouts.queue(null, 100)
                .forEach(queued -> payouts.approve(queued.payout().id(), "gezien"));
        try (ShopOnDisk other = ShopOnDisk.open(temp.resolve("shop"));
                var threads = Executors.newFixedThreadPool(2)) {
            CyclicBarrier start = new CyclicBarrier(2);
            List<Future<PayoutBatch>> answers = new ArrayList<>();
            for (BankFiles each : List.of(files, other.services().bankFiles())) {
                Callable<PayoutBatch> export = () -> {
                    start.await();
                    return each.export(null, null, BankProfile.DEFAULT);
                };
                answers.add(threads.submit(export));
            }
            int made = 0;
            for (Future<PayoutBatch> answer : answers) {
                try {
                    made += answer.get().payments();
                } catch (java.util.concurrent.ExecutionException e) {
                    assertThat(e.getCause()).isInstanceOf(Refusal.class).hasMessage("payouts.export.nothing");
                }
            }
            assertThat(made).isEqualTo(50);
        }
        List<Payout> paid = files.page(null, 10).stream()
                .flatMap(batch -> files.payoutsOf(batch).stream())
                .toList();
        assertThat(paid).hasSize(50);
        assertThat(paid).extracting(Payout::claimId).doesNotHaveDuplicates();
    }

    @Test
    void aCrashAfterReservingLeavesNothingReserved() {
        shop.claimed("Sanne", IBANS[0]);
        assertThatThrownBy(() -> shop.services().journal().change(Change.lasting("payouts.change.export", ""), () -> {
                    export();
                    throw new IllegalStateException("the power went out");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(files.page(null, 10)).isEmpty();
        assertThat(payouts.countQueue()).isOne();
        assertThat(export().payments()).isOne();
    }

    @Test
    void theSameBatchGivesTheSameBytesAlsoAfterARestart() {
        shop.claimed("Sanne", IBANS[0]);
        PayoutBatch batch = export();
        byte[] bytes = files.file(batch);
        shop.close();
        open();

        assertThat(files.file(files.get(batch.msgId().toLowerCase(java.util.Locale.ROOT))))
                .isEqualTo(bytes);
        assertThatThrownBy(this::export).hasMessage("payouts.export.nothing");
    }

    @Test
    void whatWasNotUploadedWaitsAgainAsANewAttempt() {
        shop.claimed("Sanne", IBANS[0]);
        PayoutBatch first = export();
        files.notUploaded(first);
        assertThatThrownBy(() -> files.uploaded(first)).hasMessage("payouts.batch.already");

        PayoutBatch second = export();
        assertThat(second.msgId()).isNotEqualTo(first.msgId());
        assertThat(files.payoutsOf(second)).extracting(Payout::attempt).containsExactly(2);
        assertThat(files.payoutsOf(second).getFirst().endToEndId())
                .isNotEqualTo(files.payoutsOf(first).getFirst().endToEndId());
        // by now the first file's payments stand in another one
        assertThatThrownBy(() -> shop.services().journal().undo()).hasMessage("app.undo.goneOut");
        assertThat(files.get(first.msgId()).status()).isEqualTo(BatchStatus.NOT_UPLOADED);
    }

    @Test
    void uploadedAndNotUploadedCanBeTakenBack() {
        shop.claimed("Sanne", IBANS[0]);
        PayoutBatch batch = export();
        files.notUploaded(batch);
        assertThat(shop.services().journal().undo()).isPresent();
        assertThat(files.get(batch.msgId()).status()).isEqualTo(BatchStatus.EXPORTED);
        assertThat(payouts.countQueue()).isZero();

        files.uploaded(batch);
        assertThat(shop.services().journal().undo()).isPresent();
        assertThat(files.payoutsOf(batch)).extracting(Payout::status).containsExactly(PayoutStatus.IN_BATCH);
        assertThat(shop.services().journal().redo()).isPresent();
        assertThat(files.get(batch.msgId()).status()).isEqualTo(BatchStatus.UPLOADED);
        // the export itself stays, and so does the claim in it
        assertThat(shop.services().journal().undo()).isPresent();
        assertThatThrownBy(() -> shop.services().journal().undo()).hasMessage("app.undo.goneOut");
        assertThat(files.payoutsOf(batch)).hasSize(1);
    }

    @Test
    void aReturnedPaymentIsPaidAgainOnlyOnce() {
        shop.claimed("Sanne", IBANS[0]);
        PayoutBatch batch = export();
        long id = files.payoutsOf(batch).getFirst().id();
        assertThatThrownBy(() -> payouts.returned(id, "AC04")).hasMessage("payouts.return.notPaid");
        files.uploaded(batch);
        payouts.returned(id, "AC04");
        payouts.again(id);
        assertThatThrownBy(() -> payouts.again(id)).hasMessage("payouts.again.alive");
        assertThat(payouts.countQueue()).isOne();
    }

    @Test
    void oneAccountUnderTwoNamesAsksForALook() {
        shop.claimed("Sanne de Wit", IBANS[0]);
        shop.claimed("Joost Bakker", IBANS[0]);
        shop.claimed("S. de Wit", IBANS[2]);

        List<QueuedPayout> queue = payouts.queue(null, 10);
        assertThat(queue).extracting(QueuedPayout::isPayable).containsExactly(false, false, true);
        assertThat(queue.getFirst().questions().getFirst().key()).isEqualTo("payouts.check.sameIban");
        assertThatThrownBy(() -> payouts.approve(queue.getFirst().payout().id(), " "))
                .hasMessage("payouts.approve.reasonMissing");
        payouts.approve(queue.getFirst().payout().id(), "gezamenlijke rekening");
        assertThat(export().payments()).isEqualTo(2);
        assertThatThrownBy(() -> payouts.hold(queue.getFirst().payout().id(), ""))
                .hasMessage("payouts.judge.tooLate");
    }

    @Test
    void aFileIsPaidOnABankDay() {
        shop.claimed("Sanne", IBANS[0]);
        assertThat(files.nextExecution()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThatThrownBy(() -> files.export(null, LocalDate.of(2026, 11, 29), BankProfile.DEFAULT))
                .hasMessage("payouts.file.notABankDay");
        assertThatThrownBy(() -> files.export(null, LocalDate.of(2026, 11, 20), BankProfile.DEFAULT))
                .hasMessage("payouts.export.dayPast");
        shop.pass(Duration.ofDays(32));
        // 24 December: then Christmas, Boxing Day and a weekend
        assertThat(export().executionOn()).isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void withoutAnAccountNothingIsMade() {
        try (ShopOnDisk bare = ShopOnDisk.empty(temp.resolve("bare"))) {
            assertThatThrownBy(() -> bare.services().bankFiles().export(null, null, BankProfile.DEFAULT))
                    .hasMessage("payouts.export.noAccount");
        }
    }

    @Test
    void moreThanTheArticleCostWaitsForTheOwnersWord() {
        Cashback high = shop.services()
                .cashbacks()
                .offer(shop.ticket("Sanne"), new Offer(Money.parse("999"), Basis.GOODWILL, "vaste klant", false));
        shop.claim(high, "Sanne", IBANS[0]);
        QueuedPayout queued = payouts.queue(null, 10).getFirst();
        assertThat(queued.isPayable()).isFalse();
        assertThat(queued.questions().getFirst().key()).isEqualTo("payouts.check.abovePrice");
        payouts.approve(queued.payout().id(), "nagekeken");
        assertThat(export().payments()).isOne();
    }

    @Test
    void everyOtherNameOnAnAccountIsNamed() {
        shop.claimed("Sanne", IBANS[0]);
        shop.claimed("Joost", IBANS[0]);
        shop.claimed("Bram", IBANS[0]);
        assertThat(payouts.queue(null, 10).getFirst().questions().getFirst().arguments())
                .first()
                .isEqualTo("Bram, Joost");
        payouts.queue(null, 10)
                .forEach(queued -> payouts.approve(queued.payout().id(), "gezin"));
        assertThat(export().payments()).isEqualTo(3);
    }
}
