package nl.goedmaker.payouts.bank;

import java.util.HashSet;
import java.util.Set;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.time.BankDays;

/** What SEPA asks of a file beyond what the ISO schema checks (EPC132-08, customer-to-bank guidelines). */
final class SepaRules {
    private static final int ID_LENGTH = 35;

    private final BankDays bankDays;

    SepaRules(BankDays bankDays) {
        this.bankDays = bankDays;
    }

    /**
     * Looks whether a bank would take the file.
     *
     * @throws Refusal for the first thing that a bank would send the file back for
     */
    void check(CreditTransferFile file) {
        if (file.transfers().isEmpty()) {
            throw Refusal.badInput("payouts.file.empty");
        }
        if (!bankDays.isBankDay(file.executionOn())) {
            throw Refusal.badInput(
                    "payouts.file.notABankDay", file.executionOn(), bankDays.onOrAfter(file.executionOn()));
        }
        checkId(file.msgId());
        Set<String> ids = new HashSet<>();
        for (CreditTransfer transfer : file.transfers()) {
            checkId(transfer.endToEndId());
            if (!ids.add(transfer.endToEndId())) {
                throw Refusal.badInput("payouts.file.twice", transfer.endToEndId());
            }
            if (transfer.amount().compareTo(Money.ZERO) <= 0
                    || transfer.amount().compareTo(Money.MOST) > 0) {
                throw Refusal.badInput("payouts.file.amount", transfer.endToEndId(), transfer.amount(), Money.MOST);
            }
        }
    }

    private static void checkId(String id) {
        if (id.isBlank() || id.length() > ID_LENGTH || !id.equals(id.strip()) || !SepaText.isAllowed(id)) {
            throw Refusal.badInput("payouts.file.reference", id, ID_LENGTH);
        }
    }
}
