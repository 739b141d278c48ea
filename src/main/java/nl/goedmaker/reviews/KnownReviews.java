package nl.goedmaker.reviews;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.goedmaker.reviews.ImportedReviewRepository.Sighting;
import org.jspecify.annotations.Nullable;

/**
 * Recognises what a file holds among the reviews that are kept: by the platform’s own id or, without one, by the author, the day and
 * the words. A kept review is recognised once: two rows of one file are two reviews.
 */
final class KnownReviews {
    /** A review typed over from a page that says “a month ago” may be this many days off. */
    private static final int TYPED_WITHIN_DAYS = 45;
    /** Words that came out of the same review, when nothing else is sure. */
    private static final double ALMOST_WORD_FOR_WORD = 0.9;

    private static final int LONG_ENOUGH_TO_TELL = 20;
    private static final int MOST_CANDIDATES = 30;

    /** What platforms write where they may not say who it was. */
    private static final Set<String> NAMELESS = Set.of(
            "anoniem",
            "anonymous",
            "anonym",
            "a google user",
            "een google-gebruiker",
            "ein google-nutzer",
            "klant",
            "kunde");

    private final ImportedReviewRepository repository;
    private final Platform platform;
    private final ZoneId zone;
    private final Set<Long> recognised = new HashSet<>();
    private final Map<String, List<Sighting>> byAuthorAndDay = new HashMap<>();
    private final Map<String, List<Sighting>> typedByAuthor = new HashMap<>();

    /** @param reviews all of the file */
    KnownReviews(ImportedReviewRepository repository, Platform platform, Collection<ReadReview> reviews, ZoneId zone) {
        this.repository = repository;
        this.platform = platform;
        this.zone = zone;
        boolean all = reviews.stream().anyMatch(review -> review.platformId() == null);
        for (Sighting sighting : repository.sightings(platform, all)) {
            String author = folded(sighting.author());
            byAuthorAndDay
                    .computeIfAbsent(key(author, day(sighting)), key -> new ArrayList<>())
                    .add(sighting);
            if (sighting.isTyped() && !author.isEmpty()) {
                typedByAuthor.computeIfAbsent(author, key -> new ArrayList<>()).add(sighting);
            }
        }
    }

    /** The kept review for each of some that were read; {@code null} in the place of a new one. */
    List<@Nullable KeptReview> of(List<ReadReview> reviews) {
        Map<String, KeptReview> byId = repository.byPlatformId(
                platform,
                reviews.stream()
                        .map(ReadReview::platformId)
                        .filter(Objects::nonNull)
                        .toList());
        Map<Integer, List<Long>> candidates = new HashMap<>();
        Set<Long> wanted = new HashSet<>();
        for (int at = 0; at < reviews.size(); at++) {
            ReadReview read = reviews.get(at);
            if (read.platformId() == null || !byId.containsKey(read.platformId())) {
                List<Long> found = candidates(read);
                candidates.put(at, found);
                wanted.addAll(found);
            }
        }
        Map<Long, KeptReview> kept = wanted.isEmpty() ? Map.of() : repository.get(wanted);
        List<@Nullable KeptReview> known = new ArrayList<>(reviews.size());
        for (int at = 0; at < reviews.size(); at++) {
            ReadReview read = reviews.get(at);
            KeptReview same = read.platformId() == null ? null : byId.get(read.platformId());
            if (same == null) {
                same = best(read, candidates.getOrDefault(at, List.of()), kept).orElse(null);
            }
            if (same != null) {
                recognised.add(same.id());
            }
            known.add(same);
        }
        return known;
    }

    private List<Long> candidates(ReadReview read) {
        String author = folded(read.author());
        LocalDate day = day(read);
        List<Long> found = new ArrayList<>();
        for (int apart : new int[] {0, -1, 1}) {
            take(byAuthorAndDay.getOrDefault(key(author, day.plusDays(apart)), List.of()), read, found);
        }
        take(
                typedByAuthor.getOrDefault(author, List.of()).stream()
                        .filter(sighting -> Math.abs(ChronoUnit.DAYS.between(day, day(sighting))) <= TYPED_WITHIN_DAYS)
                        .toList(),
                read,
                found);
        return found;
    }

    private void take(List<Sighting> sightings, ReadReview read, List<Long> found) {
        for (Sighting sighting : sightings) {
            if (found.size() < MOST_CANDIDATES
                    && (read.platformId() == null || sighting.isTyped())
                    && !recognised.contains(sighting.id())) {
                found.add(sighting.id());
            }
        }
    }

    private Optional<KeptReview> best(ReadReview read, List<Long> candidates, Map<Long, KeptReview> kept) {
        KeptReview best = null;
        double most = 0;
        for (long id : candidates) {
            KeptReview candidate = kept.get(id);
            double likeness = candidate == null || recognised.contains(id) ? 0 : likeness(read, candidate);
            if (candidate != null && likeness > most) {
                best = candidate;
                most = likeness;
            }
        }
        return Optional.ofNullable(best);
    }

    /** @return 0 when it cannot be the same, else more for what looks more alike */
    private double likeness(ReadReview read, KeptReview kept) {
        String order = Objects.requireNonNullElse(read.order(), "");
        if (!order.isEmpty() && !kept.order().isEmpty() && !order.equals(kept.order())) {
            return 0;
        }
        boolean sameDay = day(read).equals(kept.postedAt().atZone(zone).toLocalDate());
        boolean sameGrade = read.grade() == kept.grade();
        double alike = Likeness.of(kept.text(), read.text());
        boolean same;
        if (!sameDay) {
            same = alike >= ALMOST_WORD_FOR_WORD && read.text().length() >= LONG_ENOUGH_TO_TELL;
        } else if (kept.text().isBlank() && (read.text().isBlank() || kept.platformId() == null)) {
            // a grade alone: of somebody with a name it may have changed, of nobody it is another one
            same = sameGrade || (!folded(read.author()).isEmpty() && read.text().isBlank());
        } else {
            same = alike >= Likeness.THE_SAME;
        }
        return same ? 1 + alike + (sameGrade ? 0.5 : 0) + (sameDay ? 1 : 0) : 0;
    }

    private LocalDate day(ReadReview read) {
        return read.postedAt().atZone(zone).toLocalDate();
    }

    private LocalDate day(Sighting sighting) {
        return sighting.postedAt().atZone(zone).toLocalDate();
    }

    private static String key(String author, LocalDate day) {
        return day.toEpochDay() + " " + author;
    }

    private static String folded(String author) {
        String name = author.strip().toLowerCase(Locale.ROOT);
        return NAMELESS.contains(name) ? "" : name;
    }
}
