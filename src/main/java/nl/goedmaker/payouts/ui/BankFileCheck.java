package nl.goedmaker.payouts.ui;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.goedmaker.cashback.CashbackCode;
import nl.goedmaker.cashback.Cashbacks;
import nl.goedmaker.money.Iban;
import nl.goedmaker.money.Money;
import nl.goedmaker.payouts.BankFiles;
import nl.goedmaker.payouts.Payout;
import nl.goedmaker.payouts.bank.BankProfile;
import nl.goedmaker.payouts.bank.SepaText;
import nl.goedmaker.settings.Shop;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;

/** Looks at what is about to be paid, each time anew. Takes a moment for many payments: to be called in the background. */
final class BankFileCheck {
    private final Cashbacks cashbacks;
    private final BankFiles bankFiles;
    private final Map<String, Money> offered = new ConcurrentHashMap<>();

    /** One check and whether it holds; the sentence says what was looked at, or what is wrong. */
    record Line(Sentence sentence, boolean holds) {}

    BankFileCheck(Cashbacks cashbacks, BankFiles bankFiles) {
        this.cashbacks = cashbacks;
        this.bankFiles = bankFiles;
    }

    List<Line> of(List<Payout> chosen, Shop shop, LocalDate day, BankProfile profile) {
        return List.of(
                line("payouts.checks.ibans", chosen.stream().allMatch(payout -> isRight(payout.iban()))),
                line("payouts.checks.once", areAllDifferent(chosen)),
                line("payouts.checks.sum", sum(chosen, Payout::amount).equals(sum(chosen, this::offered))),
                line("payouts.checks.names", chosen.stream().allMatch(payout -> hasName(payout.name()))),
                file(chosen, shop, day, profile));
    }

    private static Line line(String key, boolean holds) {
        return new Line(Sentence.of(key), holds);
    }

    /** ISO 13616: the first four symbols moved to the end, letters as numbers from 10, the whole leaves 1 when divided by 97. */
    private static boolean isRight(Iban iban) {
        String moved = iban.value().substring(4) + iban.value().substring(0, 4);
        int rest = 0;
        for (char symbol : moved.toCharArray()) {
            int value = Character.digit(symbol, 36);
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest == 1;
    }

    private static boolean areAllDifferent(List<Payout> chosen) {
        Set<Object> seen = new HashSet<>();
        return chosen.stream()
                .allMatch(payout ->
                        seen.add(payout.claimId()) && seen.add(payout.code()) && seen.add(payout.endToEndId()));
    }

    private static Money sum(List<Payout> chosen, Function<Payout, Money> amount) {
        return chosen.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }

    private Money offered(Payout payout) {
        return offered.computeIfAbsent(
                payout.code(), code -> cashbacks.get(CashbackCode.parse(code)).amount());
    }

    private static boolean hasName(String name) {
        try {
            return SepaText.name(name).readable();
        } catch (Refusal e) {
            return false;
        }
    }

    private Line file(List<Payout> chosen, Shop shop, LocalDate day, BankProfile profile) {
        if (!shop.canPay()) {
            return new Line(Sentence.of("payouts.checks.noAccount"), false);
        }
        try {
            bankFiles.tryOut(chosen, day, profile);
            return new Line(Sentence.of("payouts.checks.file", profile.schema().message()), true);
        } catch (Refusal e) {
            return new Line(e.sentence(), false);
        }
    }
}
