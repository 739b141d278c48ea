package nl.goedmaker.replies;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Basis;

/** F4: more than the limit is promised out of goodwill. F6: another amount is promised than was chosen. */
final class PromisedAmounts implements LintRule {
    @Override
    public void check(Page page, List<Finding> findings) {
        ReplyFacts.Agreed agreed = page.draft().facts().agreed();
        Money limit = agreed.goodwillLimit();
        if (limit == null && agreed.amounts().isEmpty()) {
            return;
        }
        Money all = agreed.amounts().stream().reduce(Money.ZERO, Money::plus);
        boolean isFavour = agreed.bases().equals(Set.of(Basis.GOODWILL));
        Set<Integer> giving = page.sentencesWith("giving");
        Set<Integer> favours = page.sentencesWith("favour");
        int said = 0;
        for (WrittenAmount written : WrittenAmount.in(page.reading())) {
            Money amount = written.amount();
            int sentence = page.token(written.first()).sentence();
            boolean isKnown = agreed.amounts().contains(amount) || amount.equals(all) || amount.equals(agreed.price());
            if (isKnown || said == MOST || !giving.contains(sentence)) {
                continue;
            }
            boolean free = isFavour || agreed.bases().isEmpty() && favours.contains(sentence);
            if (limit != null && free && amount.compareTo(limit) > 0) {
                said++;
                findings.add(finding(page, written, "F4", "replies.lint.aboveLimit", limit));
            } else if (!agreed.amounts().isEmpty()) {
                said++;
                findings.add(finding(
                        page,
                        written,
                        "F6",
                        "replies.lint.otherAmount",
                        agreed.amounts().getLast()));
            }
        }
    }

    private static Finding finding(Page page, WrittenAmount written, String rule, String message, Money right) {
        int start = page.token(written.first()).start();
        int end = page.token(written.last()).end();
        boolean point = page.draft().language() == Language.EN;
        String digits = right.cents() % 100 == 0
                ? Long.toString(right.cents() / 100)
                : right.decimal().replace('.', point ? '.' : ',');
        return new Finding(
                rule,
                Severity.WARN,
                start,
                end,
                Sentence.of(message, page.reading().text().substring(start, end), right),
                Optional.of(new Mend(Mending.label(digits), start, end, digits)));
    }
}
