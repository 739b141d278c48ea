package nl.goedmaker.cashback;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.goedmaker.text.Sentence;

/** Where a name ends in running text, and what a name looks like. */
final class NameText {
    /** Characters in a name: what the data file and the bank message can hold. */
    static final int LONGEST = 140;

    private static final Set<String> PARTICLES = Set.of(
            "de", "den", "der", "van", "von", "vd", "v.d.", "v/d", "v.", "d.", "te", "ten", "ter", "het", "in", "t",
            "la", "le", "du", "da", "di", "del", "el", "al", "bin", "ibn", "zu", "zum", "op", "en", "e/o", "en/of",
            "and", "und", "y", "e");
    private static final List<String> GOES_ON = List.of(
            " en mijn ",
            " en het ",
            " en de ",
            " en iban",
            " and my ",
            " and the ",
            " and iban",
            " und meine ",
            " und mein ",
            " und die ",
            " und das ",
            " und iban",
            " met rekening",
            " met iban",
            " with iban",
            " iban",
            " rekening",
            " konto",
            " account",
            " code",
            " mit iban",
            " mit der iban",
            " - ",
            " – ",
            " http");
    private static final List<String> FOOTERS = List.of(
            "verstuurd",
            "verzonden",
            "sent from",
            "get outlook",
            "download outlook",
            "gesendet",
            "von meinem",
            "outlook voor");
    private static final Set<String> TITLES =
            Set.of("dr", "ir", "mr", "ing", "mej", "mevr", "prof", "joh", "wed", "fam", "dipl", "jo");

    private NameText() {}

    /**
     * A name and what was done to it.
     *
     * @param isName whether it can be one; else they are the words that stand in its place
     */
    record Tidied(String name, List<Sentence> notes, boolean isName) {}

    /** The name that starts at an index of the text, which is also given in lower case. */
    static Optional<Tidied> tidied(String text, String lower, int start) {
        int limit = Math.min(text.length(), start + 4 * LONGEST);
        int end = start;
        while (end < limit && !endsName(text, lower, start, end)) {
            end++;
        }
        return tidied(text.substring(start, end));
    }

    private static boolean endsName(String text, String lower, int start, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '\n', '\t', ';', '|', '(', '<', '!', '?', ':' -> true;
            case ',' -> endsAtComma(text, lower, at);
            case '.' -> endsSentence(text, start, at);
            case ' ' ->
                at > start && (isNumberNext(text, at + 1) || GOES_ON.stream().anyMatch(on -> lower.startsWith(on, at)));
            default -> false;
        };
    }

    /** {@code Wit, S. de} goes on behind its comma; {@code S. de Wit, code K7QF} does not. */
    private static boolean endsAtComma(String text, String lower, int at) {
        int next = at + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        boolean initial =
                next + 1 < text.length() && Character.isUpperCase(text.charAt(next)) && text.charAt(next + 1) == '.';
        return !initial || NameLabels.other(lower, next).isPresent();
    }

    /** Short words without a vowel are initials and titles: {@code Th.}, {@code drs.}, {@code Chr.} */
    private static boolean endsSentence(String text, int start, int dot) {
        if (dot + 1 < text.length() && !Character.isWhitespace(text.charAt(dot + 1))) {
            return false;
        }
        int word = dot;
        while (word > start && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        String last = text.substring(word, dot).toLowerCase(Locale.ROOT);
        boolean spoken = last.chars().anyMatch(c -> "aeiouyäëïöüéèá".indexOf(c) >= 0 || c > 0x24f);
        return last.length() >= 2 && spoken && !TITLES.contains(last);
    }

    private static boolean isNumberNext(String text, int at) {
        int digits = 0;
        for (int i = at; i < Math.min(text.length(), at + 4); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits >= 2;
    }

    /** The name without marks and quotes around it, or nothing when it cannot be a name. */
    private static Optional<Tidied> tidied(String raw) {
        StringBuilder name = new StringBuilder();
        raw.strip().codePoints().filter(point -> point != '*' && point != '_').forEach(name::appendCodePoint);
        String clean = trimmed(name.toString().replaceAll(" {2,}", " "));
        long letters = clean.codePoints().filter(Character::isLetter).count();
        boolean nameable = letters >= 2 || isPicturesOnly(clean, letters);
        if (letters == 0 && !nameable) {
            return Optional.empty();
        }
        if (clean.contains("@") || clean.contains("//") || clean.contains("[")) {
            return Optional.empty();
        }
        if (clean.codePointCount(0, clean.length()) <= LONGEST) {
            return Optional.of(new Tidied(clean, List.of(), nameable && !NoName.isSaid(clean)));
        }
        String cut = clean.substring(0, clean.offsetByCodePoints(0, LONGEST)).strip();
        return Optional.of(
                new Tidied(cut, List.of(Sentence.of("cashback.claim.nameCut", LONGEST)), !NoName.isSaid(cut)));
    }

    /** {@code 😀😀}: no name, but what the customer gave as one. */
    private static boolean isPicturesOnly(String text, long letters) {
        return letters == 0 && text.codePoints().anyMatch(point -> point > 0xff && Character.isEmoji(point));
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && " \"“”„‘’'«»:,;-–=.>".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " \"“”„‘«»:,;-–=>".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    /** A line, or what is left of one, that is nothing but a first and a last name. */
    static Optional<Tidied> looksLikeName(String line) {
        String text = trimmed(line.strip());
        if (text.length() > 60 || text.isEmpty() || text.chars().anyMatch(Character::isDigit) || isGreeting(text)) {
            return Optional.empty();
        }
        String[] words = text.split(" ");
        int capitals = 0;
        for (String word : words) {
            if (PARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
                continue;
            }
            int first = word.isEmpty() ? ' ' : word.codePointAt(0);
            boolean closed =
                    word.length() > 2 && ".,:!?".indexOf(word.charAt(word.length() - 1)) >= 0 && word.indexOf('.') > 2;
            if (!Character.isLetter(first) || Character.isLowerCase(first) || closed) {
                return Optional.empty();
            }
            capitals++;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        boolean label = NameLabels.other(lower, 0).isPresent()
                || NameLabels.atStart(lower, 0).isPresent();
        return words.length >= 2 && words.length <= 7 && capitals >= 2 && !label && !startsMail(text)
                ? tidied(text).filter(Tidied::isName)
                : Optional.empty();
    }

    private static boolean startsMail(String text) {
        String first = text.substring(0, text.indexOf(' ')).toLowerCase(Locale.ROOT);
        return Set.of(
                        "beste",
                        "hallo",
                        "hoi",
                        "dag",
                        "hi",
                        "hello",
                        "dear",
                        "liebe",
                        "lieber",
                        "guten",
                        "goedemorgen",
                        "goedemiddag",
                        "goedenavond",
                        "lieve",
                        "sehr",
                        "mijn",
                        "my",
                        "mein",
                        "meine",
                        "sent",
                        "van",
                        "from",
                        "von")
                .contains(first);
    }

    /** A closing word, or what a telephone adds below a mail. */
    static boolean isFooter(String lower, int at) {
        int end = lower.indexOf('\n', at);
        String line = lower.substring(at, Math.min(end < 0 ? lower.length() : end, at + 60));
        return isGreeting(line) || FOOTERS.stream().anyMatch(line::startsWith) || line.startsWith("--");
    }

    /** The name at the end of a short line that closes a mail: {@code groetjes Lotte Bos}. */
    static Optional<Tidied> afterGreeting(String line) {
        if (line.length() > 200) {
            return Optional.empty();
        }
        String lower = IbanSearch.lower(line);
        return NameLabels.CLOSINGS.stream()
                .map(closing -> closing + " ")
                .filter(closing -> lower.startsWith(closing)
                        || lower.contains(", " + closing)
                        || lower.contains(". " + closing)
                        || lower.contains("! " + closing))
                .map(closing -> line.substring(lower.lastIndexOf(closing) + closing.length()))
                .flatMap(name -> looksLikeName(name).stream())
                .findFirst();
    }

    static boolean isGreeting(String line) {
        String text =
                trimmed(line.strip()).toLowerCase(Locale.ROOT).replace(".", "").replace("!", "");
        return NameLabels.GREETINGS.contains(text);
    }
}
