package nl.goedmaker.bench;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.goedmaker.money.Iban;
import nl.goedmaker.money.Money;
import nl.goedmaker.payouts.bank.BankProfile;
import nl.goedmaker.payouts.bank.CreditTransfer;
import nl.goedmaker.payouts.bank.CreditTransferFile;
import nl.goedmaker.payouts.bank.Pain001Writer;
import nl.goedmaker.time.BankDays;

/** Milliseconds from the beginning of main to the whole bank file of 10,000 payments. */
public final class PaymentsBench {
    private static final String[] IBANS = {"NL91ABNA0417164300", "BE68539007547034", "DE89370400440532013000"};

    private PaymentsBench() {}

    public static void main(String[] args) {
        long start = System.nanoTime();
        List<CreditTransfer> transfers = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            transfers.add(new CreditTransfer(
                    "GM-C" + i + "-1",
                    Money.ofCents(500 + i % 2_000),
                    "Zoë van den Bröek " + i,
                    Iban.parse(IBANS[i % IBANS.length]),
                    "Juwelier aan Zee K-2026-" + i));
        }
        byte[] file = new Pain001Writer(new BankDays())
                .write(new CreditTransferFile(
                        "GM-20261122-01",
                        LocalDateTime.of(2026, 11, 22, 9, 0),
                        LocalDate.of(2026, 11, 23),
                        "Juwelier aan Zee",
                        Iban.parse("NL20INGB0001234567"),
                        BankProfile.DEFAULT,
                        transfers));
        if (file.length < 1_000_000) {
            throw new IllegalStateException("too short a file: " + file.length);
        }
        System.out.println((System.nanoTime() - start) / 1e6);
    }
}
