package nl.goedmaker.replies;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.goedmaker.text.FormOfAddress;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.phrases.Reading;

/**
 * The sentence of a complaint that tells what went wrong. Greetings, threats, insults, wishes and what has a number, an address or an
 * account in it are passed over. The work is bounded: only the beginning of a long mail is read.
 */
final class KeySentence {
    /** Signs of a mail that are read; what went wrong stands in the beginning. */
    private static final int MOST = 20_000;

    private static final int SENTENCES = 200;
    private static final int LONGEST = 160;
    private static final int FEWEST_WORDS = 3;

    /** “order 88412”, “(bestelnummer: 88412)”; every part of it has a bounded length. */
    private static final Pattern ORDER = Pattern.compile("(?iu)[ (]{0,2}\\b(?:van |met |from |von )?(?:mijn |my |meiner"
            + " )?(?:order|bestelling|bestelnummer|ordernummer|bestellung|bestellnummer)["
            + " ]?(?:nummer|number|nr\\.?|no\\.?)?[ :#]{0,3}[a-z]{0,4}-?\\d{3,12}\\)?");

    private static final Pattern NUMBER = Pattern.compile("\\d{4,}|@|\\b[A-Z]{2}\\d{2}");

    private final ComplaintWords words;
    private final Language language;

    private KeySentence(Language language) {
        this.language = language;
        this.words = ComplaintWords.in(language);
    }

    /** What went wrong, for an answer in the language of the complaint. */
    static OwnWords of(String complaint, Language language, FormOfAddress form) {
        return new KeySentence(language).find(complaint, form);
    }

    private OwnWords find(String complaint, FormOfAddress form) {
        String text = written(complaint);
        List<Reading.Range> ranges = Reading.of(text).sentences();
        String best = "";
        int most = 0;
        for (Reading.Range range : ranges.subList(0, Math.min(SENTENCES, ranges.size()))) {
            for (String part : text.substring(range.start(), range.end()).split("\n", 20)) {
                String sentence = clean(part);
                int worth = worth(sentence);
                if (worth > most) {
                    most = worth;
                    best = sentence;
                }
            }
        }
        return best.isEmpty() ? OwnWords.NONE : new OwnWords(clause(best, form), quote(best));
    }

    private String clause(String sentence, FormOfAddress form) {
        return Optional.of(new TurnedSentence(words, language, form).of(sentence))
                .filter(turned -> turned.length() <= LONGEST)
                .orElse("");
    }

    /** Without what was quoted of an earlier mail. */
    private static String written(String complaint) {
        String begin = complaint.length() <= MOST ? complaint : complaint.substring(0, MOST);
        return begin.lines()
                .takeWhile(line -> !line.startsWith("-----") && !line.equals("-- ") && !line.equals("--"))
                .filter(line -> !line.stripLeading().startsWith(">"))
                .collect(Collectors.joining("\n"));
    }

    private String clean(String part) {
        String begin = part.length() <= 600 ? part : part.substring(0, 600);
        String clean = ORDER.matcher(begin)
                .replaceAll("")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{So}\\p{Cs}\"“”„«»{}\\[\\]]", " ")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replace(" .", ".")
                .replace(" ,", ",")
                .strip();
        clean = withoutGreeting(clean);
        return isShouted(clean) ? clean.charAt(0) + clean.substring(1).toLowerCase(Locale.ROOT) : clean;
    }

    /** “Hi there, my bracelet broke” begins with the bracelet. */
    private String withoutGreeting(String sentence) {
        int end = 0;
        while (end < sentence.length() && ",!".indexOf(sentence.charAt(end)) < 0) {
            end++;
        }
        String head = sentence.substring(0, end).toLowerCase(Locale.ROOT);
        String[] said = head.split(" ");
        String rest = end < sentence.length() ? sentence.substring(end + 1).strip() : "";
        boolean isGreeting = said.length <= 4 && words.has("greeting", said[0]) && !rest.isEmpty();
        return isGreeting
                ? new StringBuilder()
                        .appendCodePoint(Character.toUpperCase(rest.codePointAt(0)))
                        .append(rest, rest.offsetByCodePoints(0, 1), rest.length())
                        .toString()
                : sentence;
    }

    private static boolean isShouted(String sentence) {
        long letters = sentence.chars().filter(Character::isLetter).count();
        long capitals = sentence.chars().filter(Character::isUpperCase).count();
        return letters > 6 && capitals * 10 > letters * 7;
    }

    /** How much it tells of what went wrong; nothing at all for what is better not repeated. */
    private int worth(String sentence) {
        String[] said = sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’]+");
        if (said.length < FEWEST_WORDS || NUMBER.matcher(sentence).find()) {
            return 0;
        }
        int worth = 0;
        for (String word : said) {
            if (words.has("threat", word) || words.has("never", word)) {
                return 0;
            }
            worth += words.has("telling", word) ? 4 : words.has("trouble", word) ? 2 : 0;
            worth -= words.has("asking", word) ? 1 : 0;
        }
        worth -= words.has("greeting", said[0]) ? 4 : 0;
        worth -= sentence.endsWith("?") ? 3 : 0;
        return worth - Math.clamp((said.length - 25) / 5, 0, 3);
    }

    /** Cut off between two words where it is long. */
    private static String quote(String sentence) {
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        int end = sentence.lastIndexOf(' ', LONGEST - 1);
        int cut = end > LONGEST / 2
                ? end
                : sentence.offsetByCodePoints(0, Math.min(LONGEST / 2, sentence.codePointCount(0, sentence.length())));
        return sentence.substring(0, cut).replaceAll("[ ,;:–-]+$", "") + "…";
    }
}
