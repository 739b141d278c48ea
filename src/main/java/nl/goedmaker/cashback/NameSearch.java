package nl.goedmaker.cashback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.text.Sentence;

/** Finds the account holder's name: where it is announced, else beside the account number, else in the signature. */
final class NameSearch {
    /** Announcements followed up; a real mail has a handful. */
    private static final int MOST_TRIED = 100;

    private NameSearch() {}

    /** @param isTold whether the customer said that this is the name */
    record Found(String name, boolean isTold, List<Sentence> notes) {
        static Found of(NameText.Tidied tidied, boolean told) {
            List<Sentence> notes = new ArrayList<>(tidied.notes());
            if (!told) {
                notes.add(Sentence.of("cashback.claim.nameUntold", tidied.name()));
            }
            return new Found(tidied.name(), told, List.copyOf(notes));
        }

        /** Whether there is a letter in it; pictures alone are only taken when there is nothing better. */
        boolean isLettered() {
            return name.codePoints().anyMatch(Character::isLetter);
        }
    }

    /**
     * What came of looking.
     *
     * @param unusable what stands where the name was announced and is none, when no name was announced elsewhere
     */
    record Outcome(Optional<Found> found, Optional<String> unusable) {}

    /** @param guessing whether a name may be taken that nothing announces */
    static Outcome in(String text, List<IbanSearch.Found> ibans, boolean guessing) {
        String lower = IbanSearch.lower(text);
        List<String> unusable = new ArrayList<>();
        Optional<Found> announced = announced(text, lower, unusable);
        if (announced.filter(Found::isLettered).isPresent()) {
            return new Outcome(announced, Optional.empty());
        }
        Optional<NameText.Tidied> guessed = guessing
                ? besideIban(text, ibans).or(() -> signature(text.lines().toList()))
                : Optional.empty();
        return new Outcome(
                guessed.map(tidied -> Found.of(tidied, false)).or(() -> announced),
                unusable.stream().findFirst());
    }

    /**
     * The first name that is announced; pictures alone only when no letters are.
     *
     * @param unusable gets what was announced as a name and cannot be one
     */
    private static Optional<Found> announced(String text, String lower, List<String> unusable) {
        Optional<Found> pictures = Optional.empty();
        boolean segment = true;
        int tried = 0;
        for (int at = 0; at < text.length() && tried < MOST_TRIED; at++) {
            char c = text.charAt(at);
            boolean wordStart = Character.isLetter(c) && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
            int end = wordStart ? announcementEnd(lower, at, segment) : -1;
            if (end > 0) {
                tried++;
                Optional<NameText.Tidied> name =
                        value(text, lower, end, NameLabels.anywhere(lower, at).isPresent());
                name.filter(tidied -> !tidied.isName())
                        .map(NameText.Tidied::name)
                        .ifPresent(unusable::add);
                Optional<Found> found = name.filter(NameText.Tidied::isName).map(tidied -> Found.of(tidied, true));
                if (found.filter(Found::isLettered).isPresent()) {
                    return found;
                }
                pictures = pictures.or(() -> found);
            }
            if (c == '\n' || c == ',' || c == ';' || c == '|' || c == '\t' || c == '(' || c == '.') {
                segment = true;
            } else if (Character.isLetterOrDigit(c)) {
                segment = false;
            }
        }
        return pictures;
    }

    /** The index behind the words that announce a name here, or -1. */
    private static int announcementEnd(String lower, int at, boolean segment) {
        return NameLabels.anywhere(lower, at)
                .or(() -> NameLabels.atStart(lower, at)
                        .filter(label -> segment || lower.startsWith(":", skipped(lower, at + label.length(), " *"))))
                .map(label -> at + label.length())
                .orElse(-1);
    }

    private static Optional<NameText.Tidied> value(String text, String lower, int from, boolean anywhere) {
        int at = skipped(text, from, " *_\t");
        if (at < text.length() && text.charAt(at) == '(') {
            int close = text.indexOf(')', at);
            at = close > 0 && close - at < 60 ? skipped(text, close + 1, " *_\t") : at;
        }
        int colon = lowerCaseUntilColon(text, at);
        boolean marked = colon >= 0 || (at < text.length() && "=-–".indexOf(text.charAt(at)) >= 0);
        at = skipped(text, colon >= 0 ? colon + 1 : at, marked ? " *_\t:=-–." : " *_\t.,");
        if (at < text.length() && text.charAt(at) == '\n') {
            return marked || anywhere ? nextLine(text, lower, at) : Optional.empty();
        }
        if (at >= text.length() || (!marked && !anywhere && Character.isLowerCase(text.codePointAt(at)))) {
            return Optional.empty();
        }
        return NameText.tidied(text, lower, at);
    }

    /** The colon that ends a label with more words in it, {@code naam van de houder:}, or -1. */
    private static int lowerCaseUntilColon(String text, int from) {
        for (int at = from; at < Math.min(text.length(), from + 45); at++) {
            char c = text.charAt(at);
            if (c == ':' || c == '=') {
                return at;
            }
            if (!(Character.isLowerCase(c) || c == ' ' || c == '*' || c == '/' || c == '\t')) {
                return -1;
            }
        }
        return -1;
    }

    private static Optional<NameText.Tidied> nextLine(String text, String lower, int from) {
        int at = skipped(text, from, " \t\n*>");
        if (at >= text.length()
                || text.substring(from, at).chars().filter(c -> c == '\n').count() > 2
                || NameLabels.other(lower, at).isPresent()
                || NameLabels.atStart(lower, at).isPresent()
                || NameText.isFooter(lower, at)) {
            return Optional.empty();
        }
        return NameText.tidied(text, lower, at);
    }

    private static int skipped(String text, int from, String characters) {
        int at = from;
        while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static Optional<NameText.Tidied> besideIban(String text, List<IbanSearch.Found> ibans) {
        return ibans.stream().max(IbanSearch.Found.LIKELIEST_LAST).flatMap(iban -> {
            int lineStart = text.lastIndexOf('\n', Math.max(0, iban.start() - 1)) + 1;
            int lineEnd = text.indexOf('\n', iban.end());
            lineEnd = lineEnd < 0 ? text.length() : lineEnd;
            String before = text.substring(Math.min(lineStart, iban.start()), iban.start());
            String after = text.substring(iban.end(), lineEnd);
            String above = lastLine(text.substring(Math.max(0, lineStart - 200), Math.max(0, lineStart)));
            String below = text.substring(lineEnd, Math.min(text.length(), lineEnd + 200))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .findFirst()
                    .orElse("");
            return NameText.looksLikeName(after)
                    .or(() -> NameText.looksLikeName(before))
                    .or(() -> NameText.looksLikeName(above))
                    .or(() -> NameText.looksLikeName(below));
        });
    }

    private static String lastLine(String text) {
        return text.lines().filter(line -> !line.isBlank()).reduce("", (first, second) -> second);
    }

    private static Optional<NameText.Tidied> signature(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Optional<NameText.Tidied> behind = NameText.afterGreeting(lines.get(i));
            if (behind.isPresent()) {
                return behind;
            }
            if (lines.get(i).length() <= 40 && NameText.isGreeting(lines.get(i))) {
                Optional<NameText.Tidied> name = lines.subList(i + 1, Math.min(lines.size(), i + 4)).stream()
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .flatMap(NameText::looksLikeName);
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }
}
