package nl.goedmaker.reviews.link;

import java.time.Instant;
import nl.goedmaker.reviews.Platform;

/**
 * What a review tells about who wrote it and what it is about.
 *
 * @param order the number of the order; blank when it is not known
 * @param mail the author's address; blank when it is not known
 * @param article what was bought; blank when it is not known
 * @param text the beginning of it
 */
public record ReviewClues(
        Platform platform, String author, String order, String mail, String article, String text, Instant postedAt) {}
