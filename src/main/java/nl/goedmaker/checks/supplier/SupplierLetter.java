package nl.goedmaker.checks.supplier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.goedmaker.settings.Shop;
import nl.goedmaker.text.Texts;

/** A letter as it is written, or as the owner changed it. */
public record SupplierLetter(String subject, String text) {
    private static final String ITEM = "– ";

    /**
     * Writes the letter.
     *
     * @param texts in the supplier’s language
     */
    public static SupplierLetter of(SupplierReport report, Shop shop, Texts texts) {
        boolean isOne = report.isOneArticle();
        List<String> parts = new ArrayList<>();
        parts.add(
                report.supplier().isBlank()
                        ? texts.get("checks.letter.hello")
                        : texts.get("checks.letter.helloTo", report.supplier()));
        parts.add(
                isOne
                        ? texts.get("checks.letter.why", report.article(), report.people())
                        : texts.get("checks.letter.whySeveral", report.people()));
        parts.add(list(
                texts.get("checks.letter.cases"),
                report.cases().stream().map(each -> line(each, isOne, texts)).toList()));
        if (report.sold() > 0 && !report.article().isBlank()) {
            parts.add(texts.get("checks.letter.sold", report.article(), report.sold(), report.failed()));
        }
        parts.add(list(
                texts.get("checks.letter.questions"),
                List.of(
                        texts.get("checks.letter.ask.cause"),
                        texts.get("checks.letter.ask.replace"),
                        texts.get("checks.letter.ask.stock"))));
        if (report.cases().stream().anyMatch(each -> each.photos() > 0)) {
            parts.add(texts.get("checks.letter.photos"));
        }
        parts.add(texts.get("checks.letter.thanks"));
        parts.add(String.join(
                "\n",
                Stream.concat(Stream.of(texts.get("checks.letter.greeting")), sender(shop))
                        .toList()));
        return new SupplierLetter(subject(report, texts), String.join("\n\n", parts) + "\n");
    }

    private static String subject(SupplierReport report, Texts texts) {
        return report.isOneArticle()
                ? texts.get(
                        "checks.letter.subject",
                        report.article(),
                        report.cases().size())
                : texts.get("checks.letter.subjectSeveral", report.cases().size());
    }

    private static String list(String before, List<String> lines) {
        return before + "\n"
                + String.join("\n", lines.stream().map(line -> ITEM + line).toList());
    }

    private static String line(SupplierCase each, boolean isOneArticle, Texts texts) {
        Long days = each.daysAfterDelivery();
        List<String> facts = new ArrayList<>();
        if (!isOneArticle && !each.article().isBlank()) {
            facts.add(each.article());
        }
        facts.add(texts.get("tickets.type." + each.type()));
        facts.add(
                days == null || days < 0
                        ? texts.get("checks.letter.reported", each.reportedOn())
                        : texts.get("checks.letter.reportedAfter", each.reportedOn(), days));
        if (!each.batch().isBlank()) {
            facts.add(texts.get("checks.letter.batch", each.batch()));
        }
        if (each.photos() > 0) {
            facts.add(texts.get("checks.letter.photoCount", each.photos()));
        }
        return each.reference() + ": " + String.join("; ", facts);
    }

    /** Who signs: the owner, the shop and its address for mail, as far as they are filled in. */
    private static Stream<String> sender(Shop shop) {
        return Stream.of(shop.ownerName(), shop.name(), shop.email())
                .filter(Objects::nonNull)
                .filter(line -> !line.isBlank())
                .distinct();
    }
}
