package nl.goedmaker.reviews.link;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Complaints that may belong to a review, each found by an index. */
public interface LinkRepository {
    /** Empty when there is no such review. */
    Optional<ReviewClues> clues(long review);

    /** Complaints about an order, however its number is typed. */
    List<Long> byOrder(String number, int most);

    List<Long> byMail(String mail, int most);

    /**
     * Complaints of customers whose names hold all of these words, opened within a time, those nearest to a moment first.
     *
     * @param names as {@link nl.goedmaker.search.PlainWords} gives them
     */
    List<Named> byName(List<String> names, Instant from, Instant until, Instant near, int most);

    /**
     * Complaints opened within a time that hold any of these words.
     *
     * @param words as {@link nl.goedmaker.search.PlainWords} gives them
     */
    List<Long> byWords(List<String> words, Instant from, Instant until, int most);

    /** What is known of complaints; where one was merged, of the one it became. */
    List<LinkCandidate> candidates(Collection<Long> tickets);

    record Named(long ticket, String customer) {}
}
