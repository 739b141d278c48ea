package nl.goedmaker.replies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.goedmaker.cashback.CashbackCode;
import nl.goedmaker.customers.Customer;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import nl.goedmaker.text.phrases.Reading;

/**
 * Makes a template of a letter to one customer: what is about that customer becomes a place to fill in again. Names in the
 * letter that nothing is known of stay, so the owner looks at it before it is kept.
 */
final class TemplateFromLetter {
    /**
     * A letter without its customer.
     *
     * @param taken what stood there and was about the customer, each once, in the order of the letter
     */
    record Result(String subject, String body, List<String> taken) {}

    private record Part(int start, int end, String by) {
        boolean touches(Part other) {
            return start < other.end && other.start < end;
        }
    }

    private static final Pattern CODE = Pattern.compile("(?i)(?:[0-9a-z]{4}[- ]?){3}[0-9a-z]");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?i)(?:€|eur\\b)[\\s\\u00a0]?\\d+(?:[.,]\\d+)*(?:,-)?|\\d+(?:[.,]\\d+)*(?:,-)?[\\s\\u00a0]?(?:€|euros?\\b|eur\\b)");
    private static final Pattern IBAN = Pattern.compile("(?i)[a-z]{2}\\d{2}.*");
    private static final int SHORTEST = 2;

    private final Map<Placeholder, String> known;
    private final Customer customer;
    private final Set<String> ours;
    private final Texts texts;
    private final List<String> taken = new ArrayList<>();

    /**
     * @param known what a template would be filled with for this customer
     * @param ours mail addresses of the shop, which are nobody's secret
     */
    TemplateFromLetter(Map<Placeholder, String> known, Customer customer, Set<String> ours, Language language) {
        this.known = new EnumMap<>(known);
        this.customer = customer;
        this.ours = Set.copyOf(ours);
        this.texts = Texts.in(language);
    }

    Result of(Draft letter) {
        String subject = without(letter.subject());
        String body = without(letter.text());
        return new Result(subject, body, taken.stream().distinct().toList());
    }

    private String without(String text) {
        List<Part> parts = new ArrayList<>();
        for (Gap gap : new Filling(texts).openGaps(text)) {
            String as =
                    gap.placeholder().map(TemplateFromLetter::written).orElse(text.substring(gap.start(), gap.end()));
            add(parts, new Part(gap.start(), gap.end(), as));
        }
        value(text, known.getOrDefault(Placeholder.ORDER_NUMBER, ""), written(Placeholder.ORDER_NUMBER), parts);
        data(text, parts);
        codes(text, parts);
        names(text, parts);
        known.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().length()))
                .forEach(entry -> value(text, entry.getValue(), written(entry.getKey()), parts));
        amounts(text, parts);
        parts.sort(Comparator.comparingInt(Part::start));
        StringBuilder made = new StringBuilder();
        int from = 0;
        for (Part part : parts) {
            String was = text.substring(part.start(), part.end());
            if (!was.equals(part.by()) && !was.startsWith("[[")) {
                taken.add(was);
            }
            made.append(text, from, part.start()).append(part.by());
            from = part.end();
        }
        return made.append(text.substring(from)).toString();
    }

    /** Whole names before parts of them; “de Wit” before “Wit”. */
    private void names(String text, List<Part> parts) {
        String name = customer.name().strip();
        value(text, name, written(Placeholder.CUSTOMER_FIRST_NAME), parts);
        String rest = name;
        while (rest.indexOf(' ') > 0) {
            rest = rest.substring(rest.indexOf(' ') + 1).strip();
            if (Character.isUpperCase(rest.codePointAt(0)) || rest.indexOf(' ') > 0) {
                value(text, rest, question("replies.ask.surname"), parts);
            }
        }
    }

    /** Account numbers, mail addresses, phone numbers and postcodes, whoever they belong to. */
    private void data(String text, List<Part> parts) {
        List<String> contacts = new ArrayList<>();
        Optional.ofNullable(customer.email()).ifPresent(contacts::add);
        Optional.ofNullable(customer.phone()).ifPresent(contacts::add);
        ReplyFacts facts = new ReplyFacts("", "", Set.of(), contacts, "");
        ReplyDraft read = new ReplyDraft(text, texts.language(), true, Optional.empty(), facts);
        List<Finding> found = new ArrayList<>();
        new PersonalData().check(new LintRule.Page(read, Reading.of(text), Map.of()), found);
        for (Finding finding : found) {
            String words = text.substring(finding.start(), finding.end());
            if (ours.stream().noneMatch(words::equalsIgnoreCase)) {
                add(parts, new Part(finding.start(), finding.end(), question(kind(words))));
            }
        }
    }

    private static String kind(String words) {
        if (words.indexOf('@') >= 0) {
            return "replies.ask.email";
        }
        if (IBAN.matcher(words).matches()) {
            return "replies.ask.iban";
        }
        return words.chars().noneMatch(Character::isLetter) ? "replies.ask.phone" : "replies.ask.address";
    }

    private void codes(String text, List<Part> parts) {
        Matcher matcher = CODE.matcher(text);
        while (matcher.find()) {
            if (isWhole(text, matcher.start(), matcher.end()) && isCode(matcher.group())) {
                add(parts, new Part(matcher.start(), matcher.end(), written(Placeholder.CASHBACK_CODE)));
            }
        }
    }

    private static boolean isCode(String words) {
        try {
            CashbackCode.parse(words);
            return words.chars().anyMatch(Character::isDigit);
        } catch (Refusal e) {
            return false;
        }
    }

    private void amounts(String text, List<Part> parts) {
        Matcher matcher = AMOUNT.matcher(text);
        String offered = figure(known.getOrDefault(Placeholder.CASHBACK_AMOUNT, ""));
        while (matcher.find()) {
            boolean isOffered = !offered.isEmpty() && figure(matcher.group()).equals(offered);
            String by = isOffered ? written(Placeholder.CASHBACK_AMOUNT) : question("replies.ask.cashbackAmount");
            add(parts, new Part(matcher.start(), matcher.end(), by));
        }
    }

    /** {@code 7,50} of {@code € 7.50}, however the sign and the blank are written. */
    private static String figure(String amount) {
        return amount.replaceAll("[^0-9.,]", "").replace('.', ',');
    }

    private void value(String text, String value, String by, List<Part> parts) {
        String wanted = value.strip();
        if (wanted.length() < SHORTEST) {
            return;
        }
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length())) {
            if (isWhole(text, at, at + wanted.length())) {
                add(parts, new Part(at, at + wanted.length(), by));
            }
        }
    }

    private static boolean isWhole(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.codePointBefore(start)))
                && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
    }

    private static void add(List<Part> parts, Part part) {
        if (parts.stream().noneMatch(part::touches)) {
            parts.add(part);
        }
    }

    private static String written(Placeholder placeholder) {
        return "{" + placeholder.written() + "}";
    }

    private String question(String key) {
        return "[[" + texts.get(key) + "]]";
    }
}
