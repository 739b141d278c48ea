package nl.goedmaker.replies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.goedmaker.attachments.AttachedFile;
import nl.goedmaker.attachments.FileKind;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.cashback.CashbackState;
import nl.goedmaker.cashback.Cashbacks;
import nl.goedmaker.customers.OrderLine;
import nl.goedmaker.law.BurdenOfProof;
import nl.goedmaker.law.LegalTerm;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.settings.Shop;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.FormOfAddress;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Remedy;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.tickets.Tickets;
import nl.goedmaker.tickets.TimelineEntry;

/** Works out what an answer to a ticket is written from. */
public final class TicketCircumstances {
    private final Tickets tickets;
    private final Cashbacks cashbacks;
    private final Function<Ticket, List<AttachedFile>> files;
    private final Function<Ticket, Optional<LinkedReview>> review;
    private final Settings settings;
    private final Clock clock;

    /**
     * @param files those that are kept with a ticket
     * @param review the one that a letter about a ticket has to heed
     */
    public TicketCircumstances(
            Tickets tickets,
            Cashbacks cashbacks,
            Function<Ticket, List<AttachedFile>> files,
            Function<Ticket, Optional<LinkedReview>> review,
            Settings settings,
            Clock clock) {
        this.tickets = tickets;
        this.cashbacks = cashbacks;
        this.files = files;
        this.review = review;
        this.settings = settings;
        this.clock = clock;
    }

    /** In the customer's language, spoken to as their own mail suggests, or as the shop does. */
    public Circumstances of(Ticket ticket) {
        return of(ticket, Optional.empty());
    }

    /** @param wanted how to speak to the customer, where that was said */
    public Circumstances of(Ticket ticket, Optional<FormOfAddress> wanted) {
        Language language = ticket.customer().language();
        String complaint = complaint(ticket);
        FormOfAddress form =
                wanted.or(() -> GuessedAddress.of(complaint, language)).orElseGet(() -> settings.address(language));
        Set<ReplyCondition> holding = EnumSet.noneOf(ReplyCondition.class);
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        shop(values);
        customer(ticket, values);
        OwnWords words = KeySentence.of(complaint, language, form);
        values.put(Placeholder.OWN_WORDS, words.clause());
        values.put(Placeholder.OWN_QUOTE, words.quote());
        Set<String> names = new LinkedHashSet<>();
        order(ticket, values, holding);
        remedy(ticket, values, holding);
        cashback(ticket, values, holding, names);
        story(ticket, holding);
        review.apply(ticket).ifPresent(linked -> review(linked, language, values, holding));
        for (AttachedFile file : files.apply(ticket)) {
            names.add(file.name());
            if (file.kind() == FileKind.PHOTO) {
                holding.add(ReplyCondition.PHOTO_RECEIVED);
            }
        }
        return new Circumstances(values, holding, form, names);
    }

    /** For an answer below a review, where nothing of an order may stand. */
    Circumstances ofReview(String author, Language language) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        shop(values);
        values.put(Placeholder.CUSTOMER_FIRST_NAME, author.strip().split("\\s+", 2)[0]);
        return new Circumstances(values, Set.of(), settings.address(language), Set.of());
    }

    private void shop(Map<Placeholder, String> values) {
        Shop shop = settings.shop();
        values.put(Placeholder.SHOP_NAME, shop.name());
        values.put(Placeholder.SHOP_OWNER_NAME, shop.ownerName());
    }

    private static void customer(Ticket ticket, Map<Placeholder, String> values) {
        values.put(Placeholder.CUSTOMER_FIRST_NAME, ticket.customer().firstName());
        values.put(Placeholder.CUSTOMER_NAME, ticket.customer().name());
    }

    private String complaint(Ticket ticket) {
        return tickets.timeline(ticket).stream()
                .filter(entry -> entry.kind() == TimelineEntry.Kind.MESSAGE_IN)
                .findFirst()
                .map(TimelineEntry::text)
                .orElse("");
    }

    private void order(Ticket ticket, Map<Placeholder, String> values, Set<ReplyCondition> holding) {
        OrderLine line = ticket.line();
        LocalDate delivered = line == null ? null : line.deliveredOn();
        if (line != null) {
            values.put(Placeholder.ORDER_NUMBER, line.orderNumber());
            values.put(Placeholder.ARTICLE_NAME, line.articleName());
        }
        holding.add(ReplyCondition.valueOf("CHANNEL_" + ticket.channel().name()));
        LocalDate today = LocalDate.now(clock);
        Optional<LegalTerm> term = Optional.ofNullable(delivered)
                .map(day -> LegalTerm.of(day, ticket.customer().country()));
        put(holding, ReplyCondition.DELIVERY_KNOWN, term.isPresent());
        put(
                holding,
                ReplyCondition.TERM_CONFORMITY,
                term.filter(known -> known.on(today) == BurdenOfProof.CUSTOMER).isEmpty());
        put(
                holding,
                ReplyCondition.TERM_WITHDRAWAL,
                term.filter(known -> known.canWithdraw(today)).isPresent());
    }

    private void remedy(Ticket ticket, Map<Placeholder, String> values, Set<ReplyCondition> holding) {
        Language language = ticket.customer().language();
        List<Remedy> remedies = tickets.remedies(ticket);
        for (Remedy remedy : remedies) {
            LocalDate promised = remedy.promisedOn();
            if (promised != null) {
                values.put(Placeholder.PROMISE_DATE, Dates.weekday(promised, language));
            }
        }
        if (!remedies.isEmpty()) {
            Remedy last = remedies.getLast();
            holding.add(ReplyCondition.REMEDY_CHOSEN);
            holding.add(ReplyCondition.valueOf("REMEDY_" + last.kind().name()));
            holding.add(ReplyCondition.valueOf("BASIS_" + last.basis().name()));
            Optional.ofNullable(last.amount())
                    .ifPresent(amount -> values.put(Placeholder.REMEDY_AMOUNT, amount.display(language)));
        }
    }

    private void cashback(
            Ticket ticket, Map<Placeholder, String> values, Set<ReplyCondition> holding, Set<String> names) {
        Language language = ticket.customer().language();
        for (Cashback cashback : cashbacks.ofTicket(ticket)) {
            CashbackState state = cashback.state();
            put(holding, ReplyCondition.CASHBACK_OPEN, state == CashbackState.OFFERED);
            put(holding, ReplyCondition.CASHBACK_PAID, state == CashbackState.PAID);
            put(holding, ReplyCondition.CASHBACK_EXPIRED, state == CashbackState.EXPIRED);
            if (state == CashbackState.OFFERED || state == CashbackState.PAID || state == CashbackState.EXPIRED) {
                values.put(Placeholder.CASHBACK_AMOUNT, cashback.amount().display(language));
                values.put(Placeholder.CASHBACK_CODE, cashback.code().display());
                values.put(Placeholder.CASHBACK_VALID_UNTIL, Dates.day(cashback.expiresOn(), language));
            }
            if (state == CashbackState.OFFERED) {
                names.add(Circumstances.SLIP);
            }
        }
    }

    private void story(Ticket ticket, Set<ReplyCondition> holding) {
        put(holding, ReplyCondition.DELIVERY_LATE, ticket.type() == TicketType.LATE);
        boolean again = tickets.history(ticket).otherTickets() > 0;
        holding.add(again ? ReplyCondition.COMPLAINT_AGAIN : ReplyCondition.COMPLAINT_FIRST);
        put(holding, ReplyCondition.ANSWER_FIRST, ticket.firstRepliedAt() == null);
        put(
                holding,
                ReplyCondition.ANSWER_LATE,
                ticket.waitsForFirstReply() && ticket.firstReplyDue().isBefore(clock.instant()));
    }

    private static void review(
            LinkedReview linked, Language language, Map<Placeholder, String> values, Set<ReplyCondition> holding) {
        values.put(Placeholder.REVIEW_PLATFORM, Texts.in(language).get(linked.platform()));
        switch (linked.again()) {
            case BY_PLATFORM_ONCE -> holding.addAll(Set.of(ReplyCondition.REVIEW_BUTTON, ReplyCondition.REVIEW_ONCE));
            case BY_PLATFORM -> holding.add(ReplyCondition.REVIEW_BUTTON);
            case BY_SHOP -> holding.add(ReplyCondition.REVIEW_ASK);
            case NOT -> {}
        }
    }

    private static void put(Set<ReplyCondition> holding, ReplyCondition condition, boolean holds) {
        if (holds) {
            holding.add(condition);
        }
    }
}
