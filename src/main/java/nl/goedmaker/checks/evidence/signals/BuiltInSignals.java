package nl.goedmaker.checks.evidence.signals;

import java.util.List;
import nl.goedmaker.checks.evidence.Signal;

/** The signals that come with the program, in the order in which they are listed. */
public final class BuiltInSignals {
    private static final List<Signal> ALL = List.of(
            new SameArticle(),
            new SameBatch(),
            new SameSupplier(),
            new KnownFault(),
            new Admission(),
            new OffersReturn(),
            new PhotoUnasked(),
            new CleanOrders(),
            new JustifiedBefore(),
            new EarlyFault(),
            new ToldTruly(),
            new SimilarClaims(),
            new UntrueBefore(),
            new SharedAccount(),
            new SharedAddress(),
            new OtherPayer(),
            new NearSameText(),
            new SamePhoto(),
            new PhotoBeforeDelivery(),
            new PhotoDeclined(),
            new StoryChanged(),
            new WornOnce(),
            new ToldBefore(),
            new LowestGrades(),
            new ReviewFirst(),
            new EndOfTerm());

    private BuiltInSignals() {}

    public static List<Signal> all() {
        return ALL;
    }
}
