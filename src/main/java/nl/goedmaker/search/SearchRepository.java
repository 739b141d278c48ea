package nl.goedmaker.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the shop keeps, as far as it can be searched. Every call costs the same few statements, however much there is. */
public interface SearchRepository {
    /**
     * What fits, newest first: those first whose head (not only what was written) fits. A merged ticket's place is taken by the one
     * it points to.
     *
     * @param most rows; only the newest are looked at when very many fit
     */
    List<Found> find(Kind kind, SearchQuery query, int most);

    /** What was written in tickets, newest first, for each at most a few pieces. */
    Map<Long, List<String>> written(Collection<Long> tickets);

    /** Those with one of these references, each once; where one was merged, the one it points to. */
    List<Found> tickets(Collection<String> references);

    /** @param number in any case, with or without blanks, dashes, slashes and points; when one is written just so, only that */
    List<Found> orders(String number);

    /** @param code 13 symbols, compact */
    Optional<Found> cashback(String code);

    /** The newest cashbacks that were claimed to an account. */
    List<Found> accounts(String iban);

    /** Whether some ticket holds a word, or one that begins with it. */
    boolean knows(String word, boolean prefix);

    /**
     * Words that tickets hold.
     *
     * @param first their first letter, folded
     * @param shortest in chars
     * @return with the number of tickets for each; never more than some thousands
     */
    Map<String, Long> words(String first, int shortest, int longest);

    /** Names or numbers that begin with something, for a field that holds words. */
    List<String> names(SearchField field, String start, int most);
}
