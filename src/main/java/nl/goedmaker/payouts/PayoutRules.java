package nl.goedmaker.payouts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.goedmaker.payouts.bank.SepaText;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;

/** The checks each payout passes before it may go into a bank file. */
public final class PayoutRules {
    /** The account was also given under other names. */
    public static final String SAME_IBAN = "payouts.check.sameIban";
    /** More is paid than the article cost. */
    public static final String ABOVE_PRICE = "payouts.check.abovePrice";
    /** The data file holds an account number that is none. */
    public static final String BAD_IBAN = "payouts.check.badIban";

    private PayoutRules() {}

    /** Whether the owner's word, with a reason, settles what a check asked. */
    static boolean isForTheOwner(Sentence question) {
        return question.key().equals(SAME_IBAN) || question.key().equals(ABOVE_PRICE);
    }

    /** @param namesOnAccount every name under which this IBAN has been given, this payout's own included */
    public static QueuedPayout check(Payout payout, Set<String> namesOnAccount) {
        List<Sentence> questions = new ArrayList<>();
        List<Sentence> notes = new ArrayList<>();
        List<String> others = namesOnAccount.stream()
                .filter(name -> !sameName(name, payout.name()))
                .sorted()
                .toList();
        if (!others.isEmpty()) {
            questions.add(Sentence.of(SAME_IBAN, String.join(", ", others), others.getFirst()));
        }
        if (payout.price() != null && payout.amount().compareTo(payout.price()) > 0) {
            questions.add(Sentence.of(ABOVE_PRICE, payout.amount(), payout.price()));
        }
        try {
            SepaText.Result name = SepaText.name(payout.name());
            if (!name.text().equals(payout.name())) {
                notes.add(Sentence.of("payouts.check.nameInFile", name.text()));
            }
        } catch (Refusal e) {
            questions.add(e.sentence());
        }
        try {
            if (!payout.iban().agreesWithCountryRules()) {
                notes.add(Sentence.of("payouts.check.nationalDigits"));
            }
        } catch (Refusal e) {
            questions.add(Sentence.of(BAD_IBAN, payout.account()));
        }
        return new QueuedPayout(payout, questions, notes);
    }

    /** Whether two names are the same but for case, accents, dots and spaces; an initial stands for a first name. */
    static boolean sameName(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        if (a.equals(b)) {
            return true;
        }
        String[] as = a.split(" ", 2);
        String[] bs = b.split(" ", 2);
        boolean sameRest = as.length == 2 && bs.length == 2 && as[1].equals(bs[1]);
        boolean initial = as[0].length() == 1 || bs[0].length() == 1;
        return sameRest && initial && !as[0].isEmpty() && !bs[0].isEmpty() && as[0].charAt(0) == bs[0].charAt(0);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[.\\-]", " ")
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
