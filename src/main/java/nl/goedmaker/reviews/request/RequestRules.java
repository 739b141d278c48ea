package nl.goedmaker.reviews.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.request.Condition.Kind;
import nl.goedmaker.reviews.request.Condition.State;
import nl.goedmaker.reviews.request.RequestFacts.Complaint;
import nl.goedmaker.reviews.request.RequestFacts.Settlement;
import nl.goedmaker.reviews.rules.PlatformRules;
import nl.goedmaker.reviews.rules.RequestRule;
import nl.goedmaker.reviews.rules.Statement;
import nl.goedmaker.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The conditions of a request to judge again, checked against the data. */
final class RequestRules {
    private final PlatformRules rules;
    private final RequestFacts facts;
    private final int quietDays;
    private final LocalDate today;
    private final ZoneId zone;

    /** @param quietDays how many days have to pass after a cashback was settled */
    RequestRules(PlatformRules rules, RequestFacts facts, int quietDays, LocalDate today, ZoneId zone) {
        this.rules = rules;
        this.facts = facts;
        this.quietDays = quietDays;
        this.today = today;
        this.zone = zone;
    }

    RequestPanel panel() {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(allowed());
        if (rules.request().allowsAsking()) {
            conditions.add(contact());
            conditions.add(askedBefore());
            editable().ifPresent(conditions::add);
            conditions.add(solved());
            conditions.add(money());
        }
        return new RequestPanel(
                rules.request(),
                conditions,
                facts.requests(),
                Optional.ofNullable(facts.complaint()).map(Complaint::language));
    }

    private Condition allowed() {
        Sentence platform = rules.platform().displayName();
        return new Condition(
                Kind.ALLOWED,
                rules.request().allowsAsking() ? State.MET : State.NEVER,
                Sentence.of("reviews.request.allowed." + rules.request(), platform));
    }

    private Condition contact() {
        Complaint complaint = facts.complaint();
        Instant written = complaint == null ? null : complaint.writtenAt();
        if (complaint == null || written == null) {
            return unseen(Kind.CONTACT, Sentence.of("reviews.request.contact.none"));
        }
        if (rules.request() == RequestRule.BUILT_IN_ONCE && complaint.channel() != channel(rules.platform())) {
            return unseen(
                    Kind.CONTACT,
                    Sentence.of(
                            "reviews.request.contact.elsewhere",
                            rules.platform().displayName()));
        }
        return met(
                Kind.CONTACT,
                rules.request() == RequestRule.BUILT_IN_ONCE
                        ? Sentence.of("reviews.request.contact.platform", day(written))
                        : Sentence.of("reviews.request.contact", day(written)));
    }

    /** The sales channel that belongs to a platform; {@code null} where reviews come from all of them. */
    private static @Nullable Channel channel(Platform platform) {
        return switch (platform) {
            case BOL -> Channel.BOL;
            case ETSY -> Channel.ETSY;
            case AMAZON -> Channel.AMAZON;
            case GOOGLE, TRUSTPILOT, KIYOH, WEBWINKELKEUR, FEEDBACKCOMPANY, TRUSTEDSHOPS, JUDGEME, OTHER -> null;
        };
    }

    private Condition askedBefore() {
        Optional<ReviewRequest> last = facts.requests().stream().findFirst();
        if (last.isEmpty()) {
            return met(
                    Kind.ASKED,
                    Sentence.of(
                            rules.request() == RequestRule.BUILT_IN_ONCE
                                    ? "reviews.request.asked.notYetOnce"
                                    : "reviews.request.asked.notYet",
                            rules.platform().displayName()));
        }
        LocalDate asked = day(last.get().askedAt());
        if (rules.request() == RequestRule.BUILT_IN_ONCE) {
            return new Condition(
                    Kind.ASKED,
                    State.NEVER,
                    Sentence.of(
                            "reviews.request.asked.once",
                            asked,
                            rules.platform().displayName()));
        }
        return last.get().isWaiting()
                ? new Condition(Kind.ASKED, State.WAITS, Sentence.of("reviews.request.asked.waiting", asked))
                : unseen(Kind.ASKED, Sentence.of("reviews.request.asked.before", asked));
    }

    private Optional<Condition> editable() {
        OptionalInt days = rules.whole(Statement.EDIT_DAYS);
        if (rules.replyCloses() && facts.review().isAnswered()) {
            return Optional.of(new Condition(
                    Kind.EDITABLE,
                    State.NEVER,
                    Sentence.of(
                            "reviews.request.edit.answered", rules.platform().displayName())));
        }
        if (days.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = day(facts.review().postedAt()).plusDays(days.getAsInt());
        return Optional.of(
                today.isAfter(last)
                        ? new Condition(Kind.EDITABLE, State.NEVER, Sentence.of("reviews.request.edit.over", last))
                        : met(Kind.EDITABLE, Sentence.of("reviews.request.edit.until", last)));
    }

    private Condition solved() {
        Complaint complaint = facts.complaint();
        if (complaint == null) {
            return unseen(Kind.SOLVED, Sentence.of("reviews.request.solved.noComplaint"));
        }
        Instant closed = complaint.closedAt();
        return closed == null
                ? unseen(Kind.SOLVED, Sentence.of("reviews.request.solved.open", complaint.reference()))
                : met(Kind.SOLVED, Sentence.of("reviews.request.solved", complaint.reference(), day(closed)));
    }

    /** Money and reviews never meet: where money is seen, no reason makes this one pass. */
    private Condition money() {
        if (facts.complaint() == null) {
            return unseen(Kind.MONEY, Sentence.of("reviews.request.money.unknown"));
        }
        if (facts.money().stream().anyMatch(settlement -> settlement.at() == null)) {
            return new Condition(Kind.MONEY, State.WAITS, Sentence.of("reviews.request.money.open", quietDays));
        }
        Optional<LocalDate> free = facts.money().stream()
                .map(Settlement::at)
                .map(Objects::requireNonNull)
                .max(Instant::compareTo)
                .map(settled -> day(settled).plusDays(quietDays));
        return free.filter(today::isBefore)
                .map(day -> new Condition(
                        Kind.MONEY, State.WAITS, Sentence.of("reviews.request.money.quiet", day, quietDays)))
                .orElseGet(() -> met(Kind.MONEY, Sentence.of("reviews.request.money.none")));
    }

    private static Condition met(Kind kind, Sentence sentence) {
        return new Condition(kind, State.MET, sentence);
    }

    private static Condition unseen(Kind kind, Sentence sentence) {
        return new Condition(kind, State.UNSEEN, sentence);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
