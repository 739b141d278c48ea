package nl.goedmaker.replies;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.phrases.PhraseBook;
import nl.goedmaker.text.phrases.Reading;
import nl.goedmaker.text.phrases.Token;

/** L4: order number, IBAN, mail address, phone number, address or surname in an answer that everybody reads. */
final class PersonalData implements LintRule {
    private static final int SHORTEST_PHONE = 9;
    private static final int LONGEST_PHONE = 15;
    private static final int SHORTEST_ORDER = 5;
    private static final int LONGEST_MAIL_PART = 64;
    private static final int LONGEST_PLACE_WORD = 6;
    private static final Set<String> PLACE_WORDS = Set.of(
            "op", "aan", "naar", "via", "over", "at", "to", "on", "by", "an", "auf", "in", "unter", "nach", "um");

    @Override
    public void check(Page page, List<Finding> findings) {
        if (!page.draft().isPublic()) {
            return;
        }
        ReplyFacts facts = page.draft().facts();
        List<Finding> found = new ArrayList<>();
        List<String> known = new ArrayList<>(facts.orderNumbers());
        known.addAll(facts.contacts());
        known.add(facts.surname());
        known(page.reading(), known, found);
        mailAddresses(page.draft().text(), facts.sender().contacts(), found);
        numbers(page.reading(), found);
        orders(page, found);
        found.stream()
                .sorted(java.util.Comparator.comparingInt(Finding::start).thenComparing(Finding::end))
                .filter(new Distinct()::isNew)
                .limit(MOST)
                .map(finding -> withMend(page, finding))
                .forEach(findings::add);
    }

    /** The words go; a greeting keeps its first name, and a plus before a number goes along. */
    private static Finding withMend(Page page, Finding finding) {
        String text = page.reading().text();
        int start = finding.start();
        while (start > 0 && "+#(".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        Mend mend = page.mending().without(Math.max(0, beforePlace(text, start)), finding.end());
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.start(),
                finding.end(),
                finding.message(),
                Optional.of(mend));
    }

    /** Where a word like “op” before it begins, which has no meaning without it. */
    private static int beforePlace(String text, int start) {
        int end = start;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int begin = end;
        while (begin > 0 && end - begin < LONGEST_PLACE_WORD && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        return begin > 0 && PLACE_WORDS.contains(text.substring(begin, end)) ? begin : start;
    }

    /** Drops a finding that begins inside the one before it. */
    private static final class Distinct {
        private int end = -1;

        boolean isNew(Finding finding) {
            if (finding.start() < end) {
                return false;
            }
            end = finding.end();
            return true;
        }
    }

    private static void known(Reading reading, List<String> values, List<Finding> found) {
        Map<String, List<List<Token>>> byFirst = new HashMap<>();
        for (String value : values) {
            List<Token> words = Reading.of(value).tokens();
            if (!words.isEmpty()) {
                byFirst.computeIfAbsent(words.getFirst().word(), w -> new ArrayList<>())
                        .add(words);
            }
        }
        List<Token> tokens = reading.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            for (List<Token> words : byFirst.getOrDefault(tokens.get(i).word(), List.of())) {
                boolean same = i + words.size() <= tokens.size();
                for (int j = 1; j < words.size() && same; j++) {
                    same = tokens.get(i + j).word().equals(words.get(j).word());
                }
                if (same) {
                    add(
                            reading.text(),
                            tokens.get(i).start(),
                            tokens.get(i + words.size() - 1).end(),
                            found);
                }
            }
        }
    }

    /** A number that is said to be of an order, also of one that is not known here. */
    private static void orders(Page page, List<Finding> found) {
        List<Token> tokens = page.reading().tokens();
        for (PhraseBook.Hit hit : page.hits("order")) {
            int last = endOfNumber(page.reading(), hit.last());
            if (last >= 0) {
                add(
                        page.reading().text(),
                        tokens.get(hit.last()).start(),
                        tokens.get(last).end(),
                        found);
            }
        }
    }

    /** Digits joined by hyphens, together too many for a year or a size, or -1. */
    private static int endOfNumber(Reading reading, int from) {
        List<Token> tokens = reading.tokens();
        int digits = 0;
        int last = from;
        for (int i = from; i < tokens.size(); i++) {
            boolean joined = i == from
                    || tokens.get(i).start() == tokens.get(i - 1).end() + 1
                            && reading.text().charAt(tokens.get(i - 1).end()) == '-';
            if (!joined || !WrittenAmount.isDigits(tokens.get(i).word())) {
                break;
            }
            digits += tokens.get(i).word().length();
            last = i;
        }
        return digits >= SHORTEST_ORDER ? last : -1;
    }

    private static void mailAddresses(String text, List<String> own, List<Finding> found) {
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = at;
            while (start > 0 && at - start < LONGEST_MAIL_PART && isMailSign(text.charAt(start - 1))) {
                start--;
            }
            int end = at + 1;
            boolean dot = false;
            while (end < text.length() && end - at < 4 * LONGEST_MAIL_PART && isMailSign(text.charAt(end))) {
                dot |= text.charAt(end) == '.'
                        && end > at + 1
                        && end + 1 < text.length()
                        && isMailSign(text.charAt(end + 1));
                end++;
            }
            if (start < at && dot) {
                int last = text.charAt(end - 1) == '.' ? end - 1 : end;
                String address = text.substring(start, last);
                if (own.stream().noneMatch(address::equalsIgnoreCase)) {
                    add(text, start, last, found);
                }
            }
        }
    }

    private static boolean isMailSign(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || c == '+';
    }

    private static void numbers(Reading reading, List<Finding> found) {
        List<Token> tokens = reading.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int last = Math.max(iban(reading, i), Math.max(phone(reading, i), postcode(reading, i)));
            if (last >= 0) {
                add(reading.text(), tokens.get(i).start(), tokens.get(last).end(), found);
                i = last;
            }
        }
    }

    /** Tokens from here that together are an IBAN by its check digits (ISO 13616, mod 97), or -1. */
    private static int iban(Reading reading, int from) {
        String first = reading.tokens().get(from).word();
        if (first.length() < 4 || !areLetters(first, 0, 2) || !WrittenAmount.isDigits(first.substring(2, 4))) {
            return -1;
        }
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < Math.min(reading.tokens().size(), from + 9); i++) {
            joined.append(reading.tokens().get(i).word());
            if (joined.length() > 34) {
                return -1;
            }
            if (joined.length() >= 15 && checks(joined.toString())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean checks(String iban) {
        StringBuilder digits = new StringBuilder();
        for (char c : (iban.substring(4) + iban.substring(0, 4))
                .toUpperCase(Locale.ROOT)
                .toCharArray()) {
            int value = c <= 'Z' ? Character.digit(c, 36) : -1;
            if (value < 0) {
                return false;
            }
            digits.append(value);
        }
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    /** Number groups from here with nothing but separators between them: nine to fifteen digits that begin with + or 0, or -1. */
    private static int phone(Reading reading, int from) {
        List<Token> tokens = reading.tokens();
        String text = reading.text();
        Token first = tokens.get(from);
        boolean plus = first.start() > 0 && text.charAt(first.start() - 1) == '+';
        if (!plus && first.word().charAt(0) != '0') {
            return -1;
        }
        int digits = 0;
        int last = -1;
        for (int i = from; i < Math.min(tokens.size(), from + 8); i++) {
            Token token = tokens.get(i);
            boolean joined = i == from || isSeparator(text, tokens.get(i - 1).end(), token.start());
            if (!joined || !token.word().chars().allMatch(c -> c >= '0' && c <= '9')) {
                break;
            }
            digits += token.word().length();
            last = i;
        }
        return digits >= SHORTEST_PHONE && digits <= LONGEST_PHONE ? last : -1;
    }

    private static boolean isSeparator(String text, int from, int to) {
        return to - from <= 3 && text.substring(from, to).chars().allMatch(c -> " -()/.\u00a0".indexOf(c) >= 0);
    }

    /** A Dutch postcode: four digits and two capitals. */
    private static int postcode(Reading reading, int from) {
        Token token = reading.tokens().get(from);
        String digits = token.word();
        if (digits.length() < 4 || digits.charAt(0) == '0' || !WrittenAmount.isDigits(digits.substring(0, 4))) {
            return -1;
        }
        if (digits.length() == 6) {
            return areCapitals(reading.text(), token.end() - 2, token.end()) ? from : -1;
        }
        if (digits.length() > 4 || from + 1 == reading.tokens().size()) {
            return -1;
        }
        Token next = reading.tokens().get(from + 1);
        boolean follows = next.start() == token.end() + 1 && next.end() == next.start() + 2;
        return follows && areCapitals(reading.text(), next.start(), next.end()) ? from + 1 : -1;
    }

    private static boolean areLetters(String word, int from, int to) {
        return word.substring(from, to).chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static boolean areCapitals(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static void add(String text, int start, int end, List<Finding> found) {
        found.add(new Finding(
                "L4",
                Severity.BLOCK,
                start,
                end,
                Sentence.of("replies.lint.personalData", text.substring(start, Math.min(end, start + 60))),
                Optional.empty()));
    }
}
