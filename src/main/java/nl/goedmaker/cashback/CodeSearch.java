package nl.goedmaker.cashback;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;

/** Finds what may be a cashback code in a text. */
final class CodeSearch {
    private static final int MOST_FOUND = 20;

    private CodeSearch() {}

    /**
     * @param written as it stands in the text
     * @param code the code, when it is a right one
     */
    record Found(String written, Optional<CashbackCode> code) {
        boolean isRight() {
            return code.isPresent();
        }

        /** Whether it can be meant as a code: a right one, or one with about as many symbols. */
        boolean isLikely() {
            long symbols = written.chars().filter(c -> isToken((char) c)).count();
            return isRight() || Math.abs(symbols - CashbackCode.LENGTH) <= 1;
        }

        /** Whether something that looks like an account number is no more than this code. */
        boolean isIn(String compact) {
            String symbols = written.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
            return compact.contains(symbols) || symbols.contains(compact);
        }

        String shown() {
            return code.map(CashbackCode::display).orElse(written);
        }

        List<Sentence> notes() {
            String plain = written.replace("-", "");
            return code.filter(right -> !plain.equals(right.compact()))
                    .map(right -> List.of(Sentence.of("cashback.claim.codeTidied", written, right.display())))
                    .orElse(List.of());
        }
    }

    /** Everything that looks like a code, in the order of the text; right account numbers are passed over. */
    static List<Found> in(String text, List<IbanSearch.Found> ibans) {
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < text.length() && found.size() < MOST_FOUND; at++) {
            if (!startsToken(text, at)) {
                continue;
            }
            int here = at;
            Optional<IbanSearch.Found> iban = ibans.stream()
                    .filter(other -> other.isRight() && other.covers(here))
                    .findFirst();
            if (iban.isPresent()) {
                at = iban.get().end() - 1;
                continue;
            }
            Optional<Found> candidate = candidate(text, at);
            if (candidate.isPresent()) {
                found.add(candidate.get());
                at += candidate.get().written().length() - 1;
            }
        }
        return found;
    }

    private static Optional<Found> candidate(String text, int start) {
        int symbols = 0;
        int digits = 0;
        StringBuilder groups = new StringBuilder();
        int group = 0;
        int end = start;
        for (int at = start; at < text.length() && at < start + 40 && symbols <= CashbackCode.LENGTH; at++) {
            char c = text.charAt(at);
            if (isToken(c)) {
                symbols++;
                group++;
                digits += c >= '0' && c <= '9' ? 1 : 0;
                end = at + 1;
                if (symbols == CashbackCode.LENGTH && !isToken(text, at + 1)) {
                    groups.append(group);
                    return judged(text.substring(start, end), groups.toString(), digits, labelled(text, start));
                }
            } else if (isSeparator(c)) {
                if (isToken(text, at - 1)) {
                    groups.append(group).append('-');
                    group = 0;
                }
            } else {
                break;
            }
        }
        // too short, too long: worth showing only where the customer said that it is the code
        String written = text.substring(start, wordsEnd(text, start));
        long count = written.chars().filter(c -> isToken((char) c)).count();
        boolean coded = count >= 6 && written.chars().anyMatch(Character::isDigit) && labelled(text, start);
        return coded ? Optional.of(new Found(written, Optional.empty())) : Optional.empty();
    }

    private static Optional<Found> judged(String written, String groups, int digits, boolean labelled) {
        boolean shaped = groups.equals("4-4-4-1") || (groups.equals("13") && digits > 0);
        if (!labelled && (!shaped || digits == 0)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Found(written, Optional.of(CashbackCode.parse(written))));
        } catch (Refusal refusal) {
            boolean typingError = labelled || groups.equals("4-4-4-1");
            boolean certain = digits > 0 || (labelled && groups.equals("4-4-4-1"));
            return typingError && certain ? Optional.of(new Found(written, Optional.empty())) : Optional.empty();
        }
    }

    /** Where the groups joined by single dashes end, at most 40 characters on. */
    private static int wordsEnd(String text, int start) {
        int at = start;
        while (at < text.length() && at < start + 40 && (isToken(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        return at;
    }

    private static boolean labelled(String text, int start) {
        if (start > 0 && text.charAt(start - 1) == '#') {
            return true;
        }
        String before = text.substring(Math.max(0, start - 14), start).toLowerCase(Locale.ROOT);
        int label = before.lastIndexOf("code");
        return label >= 0
                        && before.substring(label + 4).chars().noneMatch(c -> Character.isLetterOrDigit(c) || c == '\n')
                || before.endsWith("code is ")
                || before.endsWith("code ist ");
    }

    private static boolean startsToken(String text, int at) {
        return isToken(text.charAt(at)) && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private static boolean isToken(String text, int at) {
        return at >= 0 && at < text.length() && isToken(text.charAt(at));
    }

    private static boolean isToken(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean isSeparator(char c) {
        return c != '\n' && CashbackCode.isSkipped(c);
    }
}
