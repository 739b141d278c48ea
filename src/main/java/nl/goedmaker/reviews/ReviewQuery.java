package nl.goedmaker.reviews;

import org.jspecify.annotations.Nullable;

/**
 * Which reviews a list asks for, newest first.
 *
 * @param platform only this one, or {@code null} for all
 * @param unanswered only those without a reply
 * @param counted only those behind a figure, or {@code null} for all
 * @param after the last review of the page before, or {@code null} for the first page
 * @param size reviews a page, 1–1000
 */
public record ReviewQuery(
        @Nullable Platform platform,
        boolean unanswered,
        @Nullable Counted counted,
        @Nullable Review after,
        int size) {
    public ReviewQuery {
        if (size < 1 || size > 1000) {
            throw new IllegalArgumentException("page size " + size);
        }
    }

    public static ReviewQuery first(@Nullable Platform platform, boolean unanswered, int size) {
        return new ReviewQuery(platform, unanswered, null, null, size);
    }

    /** The reviews that a figure was taken over. */
    public static ReviewQuery behind(Counted counted, int size) {
        return new ReviewQuery(null, false, counted, null, size);
    }

    public ReviewQuery next(Review last) {
        return new ReviewQuery(platform, unanswered, counted, last, size);
    }
}
