package nl.goedmaker.checks.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.goedmaker.checks.simulation.Assortment.Article;
import nl.goedmaker.checks.simulation.Human.Account;
import nl.goedmaker.checks.simulation.Human.Purchase;
import nl.goedmaker.customers.AccountMarks;
import nl.goedmaker.money.Iban;
import nl.goedmaker.tickets.TicketType;

/** Three years and a half of a shop: all that happens, as rows, and all complaints. The same seed gives the same shop. */
final class SimulatedShop {
    static final LocalDate FIRST = LocalDate.of(2023, 1, 2);
    private static final int DAYS = 1_280;

    /** Each as often as it happens. */
    private static final List<TicketType> ON_THE_WAY = List.of(
            TicketType.LATE,
            TicketType.LATE,
            TicketType.LATE,
            TicketType.SIZE,
            TicketType.SIZE,
            TicketType.SIZE,
            TicketType.LOST,
            TicketType.LOST,
            TicketType.WRONG_ITEM,
            TicketType.WRONG_ITEM,
            TicketType.DAMAGED_IN_POST,
            TicketType.SERVICE,
            TicketType.ALLERGY,
            TicketType.EMPTY_BOX);

    private final Dice dice;
    private final AccountMarks marks;
    private final Assortment assortment;
    private final Rows rows = new Rows();
    private final List<Human> humans;
    private final List<Complaint> complaints = new ArrayList<>();
    private final Map<Account, LocalDate> firstOrders = new HashMap<>();
    private final CaseWriter cases;
    private long lastOrder;

    /**
     * How large the shop is.
     *
     * @param believed the share of untrue complaints that the owner closes as justified; of the others she says unclear of two in three
     */
    record Size(int honest, int repeating, int once, int articles, double believed) {}

    SimulatedShop(long seed, Size size, AccountMarks marks) {
        this.dice = new Dice(seed);
        this.marks = marks;
        this.assortment = new Assortment(dice, size.articles());
        this.cases = new CaseWriter(dice, rows, complaints, size.believed());
        humans = Population.of(dice, size.honest(), size.repeating(), size.once());
        assortment.write(rows, at(FIRST.minusDays(1)));
        humans.forEach(human -> {
            if (human.kind().isHonest()) {
                honest(human);
            } else {
                dishonest(human);
            }
        });
        firstOrders.forEach(this::customer);
        rows.sort();
        complaints.sort(Comparator.comparing(Complaint::at).thenComparing(Complaint::reference));
    }

    Rows rows() {
        return rows;
    }

    List<Human> humans() {
        return humans;
    }

    List<Complaint> complaints() {
        return complaints;
    }

    static Instant at(LocalDate day) {
        return day.atTime(9, 30).toInstant(ZoneOffset.UTC);
    }

    private void honest(Human human) {
        int orders = switch (human.kind()) {
            case LOYAL -> dice.between(4, 16);
            case EXACTING -> dice.between(2, 9);
            case MARKETPLACE -> dice.times(0.15, 4);
            default -> dice.times(0.35, 8);
        };
        for (int i = 0; i < orders; i++) {
            Purchase bought = buy(human, dice.of(human.accounts()), FIRST.plusDays(dice.between(0, DAYS - 40)));
            trouble(human, bought);
        }
    }

    /** What goes wrong with an order: the product as its batch is, the post, and now and then the customer’s own doing. */
    private void trouble(Human human, Purchase bought) {
        double more = human.kind() == Kind.EXACTING ? 3 : 1;
        boolean fails = assortment.fails(bought.article(), bought.batch());
        if (fails && dice.in(human.kind() == Kind.EXACTING ? 0.95 : 0.75)) {
            cases.honest(human, bought, bought.article().weakness(), false);
        } else if (dice.in(0.045 * more)) {
            cases.honest(human, bought, dice.of(ON_THE_WAY), false);
        } else if (dice.in(0.012 * more)) {
            // pulled on or caught somewhere, mostly without noticing
            cases.honest(human, bought, TicketType.BREAK, true);
        }
    }

    private void dishonest(Human human) {
        int claims = switch (human.kind()) {
            case ONCE -> 1;
            case TWICE -> 2;
            default -> dice.between(3, 8);
        };
        int honestOrders = dice.between(0, claims);
        int begin = dice.between(0, DAYS - 700);
        int within = dice.between(200, 650);
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < claims; i++) {
            days.add(FIRST.plusDays(begin + dice.between(0, within)));
        }
        days.sort(Comparator.naturalOrder());
        for (int i = 0; i < claims; i++) {
            Account account = human.accounts().get(i % human.accounts().size());
            cases.dishonest(human, buy(human, account, days.get(i)));
        }
        for (int i = 0; i < honestOrders; i++) {
            buy(human, dice.of(human.accounts()), FIRST.plusDays(begin + dice.between(0, within)));
        }
    }

    private Purchase buy(Human human, Account account, LocalDate ordered) {
        Article article = assortment.article();
        String batch = assortment.batch(article, ordered);
        LocalDate arrived = ordered.plusDays(dice.between(1, 4));
        LocalDate delivered = arrived.plusDays(dice.in(0.93) ? 0 : dice.between(1, 2));
        boolean isGift = dice.in(human.kind() == Kind.GIFT ? 0.8 : 0.06);
        boolean isFriends = human.kind() == Kind.RING && dice.in(0.7);
        Iban payer = account.lent() || dice.in(0.4)
                ? null
                : isGift || isFriends ? new Names(dice).account() : account.bank();
        long order = ++lastOrder;
        firstOrders.merge(account, ordered, (one, two) -> one.isBefore(two) ? one : two);
        rows.add(
                at(ordered),
                "INSERT INTO customer_order (id, number, customer_id, channel, ordered_on, payer_mark) VALUES (?, ?,"
                        + " ?, ?, ?, ?)",
                order,
                Long.toString(100_000 + order),
                account.id(),
                account.lent() ? "bol" : "webshop",
                ordered.toString(),
                payer == null ? null : marks.mark(payer));
        rows.add(
                at(ordered),
                "INSERT INTO order_line (id, order_id, product_id, price_cents, delivered_on, batch) SELECT ?, ?, id,"
                        + " price_cents, ?, ? FROM product WHERE id = ?",
                order,
                order,
                delivered.toString(),
                dice.in(0.6) ? batch : null,
                article.id());
        return new Purchase(order, account, article, batch, ordered, delivered, arrived, payer);
    }

    private void customer(Account account, LocalDate day) {
        var place = account.place();
        rows.add(
                at(day).minusSeconds(1),
                "INSERT INTO customer (id, name, email, phone, street, postcode, city, created_at) VALUES (?, ?, ?, ?,"
                        + " ?, ?, ?, ?)",
                account.id(),
                account.name(),
                account.email(),
                account.phone(),
                place == null ? null : place.street(),
                place == null ? null : place.postcode(),
                place == null ? null : place.city(),
                at(day).toEpochMilli());
    }
}
