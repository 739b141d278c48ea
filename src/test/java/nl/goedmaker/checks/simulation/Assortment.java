package nl.goedmaker.checks.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.goedmaker.tickets.TicketType;

/** What the shop sells: articles of some suppliers, in batches, of which some are bad. */
final class Assortment {
    private static final int SUPPLIERS = 7;
    private static final double USUAL = 0.035;
    private static final double POOR_ARTICLE = 0.09;
    private static final double BAD_BATCH = 0.30;

    private final Dice dice;
    private final List<Article> articles = new ArrayList<>();
    private final Map<String, Boolean> bad = new HashMap<>();

    /** @param weakness what fails first */
    record Article(int id, String number, String name, int supplier, double rate, TicketType weakness) {}

    Assortment(Dice dice, int many) {
        this.dice = dice;
        for (int i = 1; i <= many; i++) {
            String sort = dice.of("armband", "ketting", "ring", "oorbellen", "enkelband");
            TicketType weakness = List.of(
                            TicketType.BREAK, TicketType.CLASP, TicketType.STONE_LOST, TicketType.DISCOLOURING)
                    .get(dice.weighed(4, 3, 2, 2));
            articles.add(new Article(
                    i,
                    sort.substring(0, 3).toUpperCase(java.util.Locale.ROOT) + "-" + (100 + i),
                    sort + " " + dice.of("Luna", "Roos", "Duin", "Parel", "Zee", "Stella", "Fien", "Noa") + " " + i,
                    dice.between(1, SUPPLIERS),
                    dice.in(0.06) ? POOR_ARTICLE : USUAL,
                    weakness));
        }
    }

    void write(Rows rows, Instant at) {
        rows.add(at, "INSERT INTO category (id, name) VALUES (1, 'sieraden')");
        for (Article article : articles) {
            rows.add(
                    at,
                    "INSERT INTO product (id, article, name, category_id, price_cents, supplier) VALUES (?, ?, ?, 1,"
                            + " ?, ?)",
                    article.id(),
                    article.number(),
                    article.name(),
                    dice.between(15, 120) * 100 - 5,
                    article.supplier() == SUPPLIERS ? null : "Leverancier " + article.supplier());
        }
    }

    /** The first ones sell best. */
    Article article() {
        double place = dice.between(0, 9_999) / 10_000.0;
        return articles.get((int) (place * Math.sqrt(place) * articles.size()));
    }

    /** One in each half year. */
    String batch(Article article, LocalDate ordered) {
        return article.number() + "/" + ordered.getYear() + (ordered.getMonthValue() <= 6 ? "A" : "B");
    }

    boolean fails(Article article, String batch) {
        return dice.in(bad.computeIfAbsent(batch, any -> dice.in(0.04)) ? BAD_BATCH : article.rate());
    }
}
