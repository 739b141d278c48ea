package nl.goedmaker.reviews.link;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.text.Sentence;

/**
 * Weighs complaints against what a review tells. The weights are our own: an order or an address stands for a person, a name for
 * several, a day or a word for many; what is left below {@link #ENOUGH} is not proposed.
 */
public final class LinkProposals {
    /** More than these are no longer a help. */
    public static final int MOST = 5;

    static final int ENOUGH = 40;
    private static final int SAME_ORDER = 100;
    private static final int SAME_MAIL = 90;
    private static final int WORDS_TO_SHARE = 3;
    private static final int WORDS_TO_NAME = 4;
    private static final int MOST_BY_TEXT = 40;
    private static final double ALIKE = 0.3;

    private final ReviewClues review;
    private final ZoneId zone;
    private final AuthorName author;
    private final List<String> telling;

    public LinkProposals(ReviewClues review, ZoneId zone) {
        this.review = review;
        this.zone = zone;
        this.author = AuthorName.of(review.author());
        this.telling = SharedWords.telling(review.text());
    }

    /** The strongest first, the newest of equal ones; empty when nothing fits. */
    public List<LinkProposal> of(List<LinkCandidate> candidates) {
        return candidates.stream()
                .map(this::weigh)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(LinkProposal::strength)
                        .reversed()
                        .thenComparing(LinkProposal::openedAt, Comparator.reverseOrder())
                        .thenComparing(LinkProposal::ticket))
                .limit(MOST)
                .toList();
    }

    private record Reason(int weight, Sentence sentence) {}

    private Optional<LinkProposal> weigh(LinkCandidate candidate) {
        List<Reason> reasons = new ArrayList<>();
        order(candidate).ifPresent(reasons::add);
        mail(candidate).ifPresent(reasons::add);
        name(candidate).ifPresent(reasons::add);
        boolean isSomebody = !reasons.isEmpty();
        words(candidate).ifPresent(reasons::add);
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        opened(candidate).ifPresent(reasons::add);
        if (isSomebody) {
            delivered(candidate).ifPresent(reasons::add);
        }
        article(candidate).ifPresent(reasons::add);
        channel(candidate).ifPresent(reasons::add);
        int strength = reasons.stream().mapToInt(Reason::weight).sum() - elsewhere(candidate);
        if (strength < ENOUGH) {
            return Optional.empty();
        }
        reasons.sort(Comparator.comparingInt(Reason::weight).reversed());
        return Optional.of(new LinkProposal(
                candidate.ticket(),
                candidate.subject(),
                candidate.customer(),
                candidate.openedAt(),
                strength,
                reasons.stream().map(Reason::sentence).toList()));
    }

    private Optional<Reason> order(LinkCandidate candidate) {
        String wanted = plain(review.order());
        return candidate.orders().stream()
                .filter(number -> !wanted.isEmpty() && plain(number).equals(wanted))
                .findFirst()
                .map(number -> new Reason(SAME_ORDER, Sentence.of("reviews.link.reason.order", number)));
    }

    private static String plain(String number) {
        return number.toUpperCase(Locale.ROOT).replaceAll("[-./ ]", "");
    }

    private Optional<Reason> mail(LinkCandidate candidate) {
        return review.mail().isBlank() || !review.mail().strip().equalsIgnoreCase(candidate.mail())
                ? Optional.empty()
                : Optional.of(new Reason(SAME_MAIL, Sentence.of("reviews.link.reason.mail", candidate.mail())));
    }

    private Optional<Reason> name(LinkCandidate candidate) {
        String customer = candidate.customer();
        return Optional.ofNullable(
                switch (author.fits(customer)) {
                    case FULL -> new Reason(60, Sentence.of("reviews.link.reason.name", customer));
                    case INITIAL_AND_SURNAME ->
                        new Reason(45, Sentence.of("reviews.link.reason.initial", review.author(), customer));
                    case FIRST_NAME_AND_INITIAL ->
                        new Reason(40, Sentence.of("reviews.link.reason.initial", review.author(), customer));
                    case SURNAME -> new Reason(25, Sentence.of("reviews.link.reason.surname", customer));
                    case FIRST_NAME -> new Reason(20, Sentence.of("reviews.link.reason.firstName", customer));
                    case NONE -> null;
                });
    }

    /** Whole days apart are counted on the calendar of the shop. */
    private Optional<Reason> opened(LinkCandidate candidate) {
        LocalDate opened = LocalDate.ofInstant(candidate.openedAt(), zone);
        long days = ChronoUnit.DAYS.between(opened, posted());
        long apart = Math.abs(days);
        int weight = apart <= 7 ? 20 : apart <= 30 ? 12 : apart <= 90 && days > 0 ? 5 : 0;
        String key = days == 0
                ? "reviews.link.reason.sameDay"
                : days > 0 ? "reviews.link.reason.before" : "reviews.link.reason.after";
        return weight == 0 ? Optional.empty() : Optional.of(new Reason(weight, Sentence.of(key, apart)));
    }

    private LocalDate posted() {
        return LocalDate.ofInstant(review.postedAt(), zone);
    }

    private Optional<Reason> delivered(LinkCandidate candidate) {
        LocalDate delivered = candidate.deliveredOn();
        if (delivered == null) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(delivered, posted());
        return days < 0 || days > 60
                ? Optional.empty()
                : Optional.of(new Reason(8, Sentence.of("reviews.link.reason.delivered", days)));
    }

    /** Words alone have to be many, and the days few. */
    private Optional<Reason> words(LinkCandidate candidate) {
        List<String> shared = SharedWords.in(telling, candidate.subject() + "\n" + candidate.text());
        double share = telling.isEmpty() ? 0 : (double) shared.size() / telling.size();
        if (shared.size() < WORDS_TO_SHARE || share < ALIKE) {
            return Optional.empty();
        }
        int weight = (int) Math.min(MOST_BY_TEXT, 5L * shared.size() * Math.min(1, share * 2));
        String named = String.join(", ", shared.subList(0, Math.min(WORDS_TO_NAME, shared.size())));
        return Optional.of(new Reason(weight, Sentence.of("reviews.link.reason.words", named)));
    }

    private Optional<Reason> article(LinkCandidate candidate) {
        String wanted = review.article().strip();
        return candidate.articles().stream()
                .filter(article -> !wanted.isEmpty() && article.equalsIgnoreCase(wanted))
                .findFirst()
                .map(article -> new Reason(10, Sentence.of("reviews.link.reason.article", article)));
    }

    private Optional<Reason> channel(LinkCandidate candidate) {
        Channel own = channelOf(review.platform());
        return own == Channel.WEBSHOP || own != candidate.channel()
                ? Optional.empty()
                : Optional.of(new Reason(
                        5,
                        Sentence.of(
                                "reviews.link.reason.channel", review.platform().displayName())));
    }

    /** Who reviews on a market place bought there. */
    private int elsewhere(LinkCandidate candidate) {
        Channel own = channelOf(review.platform());
        return own == Channel.WEBSHOP || own == candidate.channel() || candidate.channel() == Channel.OTHER ? 0 : 15;
    }

    /** Where a review’s author bought. */
    static Channel channelOf(Platform platform) {
        return switch (platform) {
            case BOL -> Channel.BOL;
            case ETSY -> Channel.ETSY;
            case AMAZON -> Channel.AMAZON;
            default -> Channel.WEBSHOP;
        };
    }

    /** How long before a review a complaint of the same name may have been opened. */
    static Duration reach(AuthorName.Fit least) {
        return least == AuthorName.Fit.FIRST_NAME ? Duration.ofDays(31) : Duration.ofDays(730);
    }
}
