package nl.goedmaker.replies;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.phrases.PhraseBook;
import nl.goedmaker.tickets.RemedyKind;

/** F5: the answer offers another remedy than the one that was chosen, and not that one. Ways of giving money count as one. */
final class OtherRemedy implements LintRule {
    private record Offer(String section, Set<RemedyKind> kinds) {}

    private static final List<Offer> OFFERS = List.of(
            new Offer("offer-repair", Set.of(RemedyKind.REPAIR)),
            new Offer("offer-replacement", Set.of(RemedyKind.REPLACEMENT)),
            new Offer("offer-money", Set.of(RemedyKind.REFUND, RemedyKind.PRICE_REDUCTION, RemedyKind.CASHBACK)));

    @Override
    public void check(Page page, List<Finding> findings) {
        Set<RemedyKind> chosen = page.draft().facts().agreed().remedies();
        if (chosen.isEmpty() || chosen.contains(RemedyKind.EXPLANATION)) {
            return;
        }
        boolean offersChosen = OFFERS.stream()
                .filter(offer -> offer.kinds().stream().anyMatch(chosen::contains))
                .anyMatch(offer -> !page.hits(offer.section()).isEmpty());
        if (offersChosen) {
            return;
        }
        RemedyKind first = chosen.stream().sorted().findFirst().orElseThrow();
        for (Offer offer : OFFERS) {
            List<PhraseBook.Hit> hits = page.hits(offer.section());
            if (!hits.isEmpty()) {
                PhraseBook.Hit hit = hits.getFirst();
                String gap = page.wording("chosen").replace("{0}", page.wording(first.name()));
                findings.add(new Finding(
                        "F5",
                        Severity.WARN,
                        page.start(hit),
                        page.end(hit),
                        Sentence.of("replies.lint.otherRemedy", page.words(hit), page.wording(first.name())),
                        Optional.of(page.mending().sentenceInstead(page.start(hit), page.end(hit), gap))));
                return;
            }
        }
    }
}
