package nl.goedmaker.reviews.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.intake.IncomingMail;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.Reviews;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.tickets.Tickets;
import org.jspecify.annotations.Nullable;

/** Brings reviews and complaints together. Each change is one step that can be taken back. */
public final class ReviewLinks {
    private static final int MOST_OF_A_KIND = 20;
    private static final int MOST_NAMED = 300;
    private static final int MOST_ALIKE = 40;
    private static final int WORDS_TO_LOOK_FOR = 6;
    /** Complaints that come in after the review they are about. */
    private static final Duration AFTER = Duration.ofDays(31);

    private static final Duration ALIKE_WITHIN = Duration.ofDays(21);
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 1_000_000;

    private final LinkRepository repository;
    private final Reviews reviews;
    private final Tickets tickets;
    private final Settings settings;
    private final Journal journal;
    private final Clock clock;

    public ReviewLinks(
            LinkRepository repository,
            Reviews reviews,
            Tickets tickets,
            Settings settings,
            Journal journal,
            Clock clock) {
        this.repository = repository;
        this.reviews = reviews;
        this.tickets = tickets;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
    }

    /** What stands in a complaint where a review says nothing. */
    public record Blanks(String name, String subject) {}

    /** Complaints the review may belong to, the strongest first, at most {@link LinkProposals#MOST}. */
    public List<LinkProposal> proposals(Review review) {
        ReviewClues clues = clues(review);
        return new LinkProposals(clues, clock.getZone()).of(repository.candidates(found(clues)));
    }

    private ReviewClues clues(Review review) {
        ReviewClues known =
                repository.clues(review.id()).orElseThrow(() -> Refusal.badInput("reviews.unknown", review.id()));
        if (!known.order().isBlank()) {
            return known;
        }
        String told =
                IncomingMail.read(known.text(), clock.getZone()).orderNumber().orElse("");
        return new ReviewClues(
                known.platform(), known.author(), told, known.mail(), known.article(), known.text(), known.postedAt());
    }

    private Set<Long> found(ReviewClues clues) {
        Set<Long> found = new LinkedHashSet<>();
        if (!clues.order().isBlank()) {
            found.addAll(repository.byOrder(clues.order(), MOST_OF_A_KIND));
        }
        if (!clues.mail().isBlank()) {
            found.addAll(repository.byMail(clues.mail().strip(), MOST_OF_A_KIND));
        }
        found.addAll(named(clues));
        List<String> telling = SharedWords.telling(clues.text());
        if (telling.size() >= WORDS_TO_LOOK_FOR / 2) {
            Instant posted = clues.postedAt();
            found.addAll(repository.byWords(
                    telling.subList(0, Math.min(WORDS_TO_LOOK_FOR, telling.size())),
                    posted.minus(ALIKE_WITHIN),
                    posted.plus(ALIKE_WITHIN),
                    MOST_ALIKE));
        }
        return found;
    }

    private List<Long> named(ReviewClues clues) {
        AuthorName author = AuthorName.of(clues.author());
        if (author.words().isEmpty()) {
            return List.of();
        }
        Instant posted = clues.postedAt();
        AuthorName.Fit least = author.fits(clues.author());
        return repository
                .byName(
                        author.words(),
                        posted.minus(LinkProposals.reach(least)),
                        posted.plus(AFTER),
                        posted,
                        MOST_NAMED)
                .stream()
                .filter(named -> author.fits(named.customer()) != AuthorName.Fit.NONE)
                .map(LinkRepository.Named::ticket)
                .limit(MOST_OF_A_KIND)
                .toList();
    }

    /**
     * @param ticket reference of the complaint it belongs to
     * @throws Refusal when there is no such complaint
     */
    public Ticket link(Review review, String ticket) {
        Ticket found = tickets.get(ticket);
        reviews.link(review, found.reference());
        return found;
    }

    /** Takes a review away from its complaint. */
    public void unlink(Review review) {
        reviews.link(review, null);
    }

    /**
     * Makes a complaint of a review, as if its author had written to the shop when it was posted, and links the two.
     *
     * @throws Refusal when the review has a complaint already
     */
    public Ticket complaint(Review review, Blanks blanks) {
        ReviewClues clues = clues(review);
        return journal.change(Change.of("reviews.change.complaint", review.author()), () -> {
            String linked = reviews.get(review.id()).ticket();
            if (linked != null) {
                throw Refusal.no("reviews.link.already", linked);
            }
            Ticket opened = tickets.open(complaint(review, clues, blanks));
            reviews.link(review, opened.reference());
            return tickets.get(opened.reference());
        });
    }

    private NewTicket complaint(Review review, ReviewClues clues, Blanks blanks) {
        IncomingMail read = IncomingMail.read(review.text(), clock.getZone());
        String author = review.author().strip();
        String article = clues.article().isBlank() ? read.article().orElse("") : clues.article();
        return new NewTicket(
                cut(author.isEmpty() ? blanks.name() : author, LONGEST_NAME),
                clues.mail().isBlank() ? null : clues.mail().strip(),
                null,
                settings.shop().country(),
                read.language().orElseGet(() -> settings.preferences().language()),
                new Purchase(orNull(clues.order()), orNull(article), null, null, null),
                LinkProposals.channelOf(review.platform()),
                read.type().map(TicketType::valueOf).orElse(TicketType.OTHER),
                review.text().isBlank() ? blanks.subject() : "",
                cut(review.text(), LONGEST_TEXT),
                review.postedAt());
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    /** What does not fit in its field is left out: it stands in the review. */
    private static @Nullable String orNull(String value) {
        String stripped = value.strip();
        return stripped.isEmpty() || stripped.length() > 80 ? null : stripped;
    }

    /** What the platform’s review leaves open is empty. */
    public Optional<Ticket> ticketOf(Review review) {
        return Optional.ofNullable(review.ticket()).map(tickets::get);
    }
}
