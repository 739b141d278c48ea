package nl.goedmaker.demo;

import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** The data file the demo shop is built in. */
public interface DemoSite {
    /** Whether no ticket, review, customer or cashback is there yet. */
    boolean isEmpty();

    /** Does work in one transaction: when it throws, or the power fails, nothing has changed. */
    <T> T atOnce(Supplier<T> work);

    /**
     * The services on a clock of their own. What they do is no step that the owner can take back.
     *
     * @param codes where the cashback codes come from; guessable, hence for the demo shop only
     */
    DemoServices services(Clock clock, RandomGenerator codes);

    /** Gives an article the name by which the shop sells it. */
    void nameArticle(String article, String name);

    /** Fills in the days of ordering, and forgets the steps before, which no longer fit. */
    void finish();

    /**
     * Adds the many complaints and reviews of a large shop.
     *
     * @throws nl.goedmaker.text.Refusal when the one who watches does not want to go on
     */
    void add(Crowd crowd, ZoneId zone, DemoProgress progress);

    long orders();
}
