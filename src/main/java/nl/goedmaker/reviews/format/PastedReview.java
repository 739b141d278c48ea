package nl.goedmaker.reviews.format;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.goedmaker.reviews.Platform;
import org.jspecify.annotations.Nullable;

/**
 * What a block of text, copied from the page of a platform, says about a review. All of it is a guess for the owner to look at; what
 * is not found stays open.
 *
 * @param grade in tenths, on the scale of the platform; {@code null} when none was found
 * @param day when it was posted; “a month ago” is counted back from today
 * @param text what is left once the rest is taken out
 */
public record PastedReview(
        @Nullable Platform platform,
        @Nullable Integer grade,
        String author,
        @Nullable LocalDate day,
        String text) {
    private static final int LONGEST_HEAD = 80;
    private static final int LONGEST_NAME = 40;
    private static final int MOST_LINES = 2_000;

    /** Words that stand on the page of one platform only, in small letters; the first that fits counts. */
    private static final Map<Platform, Pattern> TELLING = Map.ofEntries(
            Map.entry(
                    Platform.TRUSTPILOT,
                    anyOf("trustpilot|datum van (?:de )?ervaring|date of experience|datum der erfahrung")),
            Map.entry(
                    Platform.GOOGLE,
                    anyOf("google|local guide|reactie van de eigenaar|response from the owner|antwort vom inhaber")),
            Map.entry(Platform.KIYOH, anyOf("kiyoh|klantenvertellen")),
            Map.entry(Platform.WEBWINKELKEUR, anyOf("webwinkelkeur")),
            Map.entry(Platform.FEEDBACKCOMPANY, anyOf("feedback ?company")),
            Map.entry(Platform.TRUSTEDSHOPS, anyOf("trusted ?shops")),
            Map.entry(Platform.JUDGEME, anyOf("judge\\.?me")),
            Map.entry(Platform.ETSY, anyOf("etsy|aangekocht item|gekocht item|purchased item|gekaufter artikel")),
            Map.entry(Platform.AMAZON, anyOf("amazon|verified purchase|geverifieerde aankoop|verifizierter kauf")),
            Map.entry(
                    Platform.BOL, anyOf("bol(?:\\.com)?|pluspunten|minpunten|komt overeen met (?:de )?beschrijving")));

    private static final Pattern STARS = Pattern.compile("[★⭐🌟☆✩]\\x{fe0f}?(?:\\s?[★⭐🌟☆✩]\\x{fe0f}?){0,9}");
    private static final Pattern OF_SCALE = Pattern.compile("(?i)(?:\\b(?:beoordeeld met|beoordeling|bewertet"
        + " mit|mit|bewertung|rated|rating|cijfer|score|note|grade|sterren|stars|sterne)\\b\\s*:?\\s*)?\\b(\\d{1,2}(?:[.,]\\d)?)\\s*(?:/|\\b(?:van"
        + " de|van|uit|von|out of|of)\\b)\\s*(5|10)\\b(?:\\s*(?:sterren|sternen|sterne|stars))?(?:\\s*(?:bewertet))?");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\b(?:beoordeling|eindcijfer|cijfer|score|rating|grade|bewertung|note|sterren|stars|sterne)\\b\\s*:?\\s*"
                + "(\\d{1,2}(?:[.,]\\d)?)(?![\\d/:-])");
    private static final Pattern COUNTED =
            Pattern.compile("(?i)(?<![\\d.,/-])([1-5](?:[.,]\\d)?)\\s*(?:sterren|ster|stars|star|sterne|stern)\\b");
    private static final Pattern AGO = Pattern.compile(
            "(?i)\\b(\\d{1,3}|een|één|an|a|one|einem|einer|eine|ein)\\s+(minuten|minuut|minutes?|uur|uren|hours?|stunden?|dag|"
                + "dagen|days?|tag|tagen|tage|week|weken|weeks?|woche|wochen|maand|maanden|months?|monat|monaten|jaar|jaren|"
                + "years?|jahr|jahren)\\s+(?:geleden|ago)\\b");
    private static final Pattern VOR = Pattern.compile(
            "(?i)\\bvor\\s+(\\d{1,3}|einem|einer|eine|ein)\\s+(minuten?|stunden?|tag|tagen|woche|wochen|monat|monaten|jahr|jahren)\\b");
    private static final Pattern NEAR = Pattern.compile(
            "(?i)^(?:(vandaag|today|heute|zojuist|just now|gerade eben)|(gisteren|yesterday|gestern))$");
    private static final Pattern BEFORE_DAY =
            Pattern.compile("(?i)^(?:geplaatst(?: op)?|datum(?: van (?:de )?ervaring| der erfahrung)?|date(?: of"
                + " experience)?|posted(?: on)?|reviewed(?: in .{2,30})? on|beoordeeld(?: in .{2,30})? op|bewertet(?:"
                + " in .{2,30})? am|op|on|am|vom)\\s*:?\\s+(?=[\\p{L}\\d])");
    private static final Pattern BEFORE_NAME = Pattern.compile(
            "(?i)^(?:naam|name|klant|kunde|door|by|von|geschreven door|written by)\\s*:?\\s+(?=\\p{L})");
    /** What the page says around the words of the customer. */
    private static final Pattern NOISE =
            Pattern.compile("(?i)(?:local guide.*|\\d+ (?:reviews?|recensies|foto['’]?s|fotos|photos?|"
                + "rezensionen|bewertungen|beoordelingen)(?:\\s*[·•].*)?|(?:nuttig|useful|helpful|hilfreich|nützlich|like|delen|share|"
                + "teilen|leuk|antwoorden|reply|antworten|reageren|melden|report|meer|more|mehr|nieuw|new|neu|nl|de|en|be|gb|us|"
                + "geverifieerd|verified|verifiziert|google|trustpilot|bol|bol\\.com|kiyoh|klantenvertellen|webwinkelkeur|etsy|amazon|trusted"
                + " shops|judge\\.me|feedback company|geverifieerde (?:koper|aankoop)|verified"
                + " (?:buyer|purchase)|verifizierter (?:käufer|kauf)|op uitnodiging|invited|auf einladung|ongevraagde"
                + " review|unprompted review)(?:\\s*\\(?\\d*\\)?)?)[.…]?");
    /** When it was bought: of no use once it is known when it was posted. */
    private static final Pattern EXPERIENCE =
            Pattern.compile("(?i)(?:datum van (?:de )?ervaring|date of experience|datum der erfahrung)\\s*:.{0,60}");
    /** From here on it is the shop that speaks. */
    private static final Pattern ANSWER =
            Pattern.compile("(?i)(?:reactie van (?:de )?(?:eigenaar|verkoper|.{2,40})|response from .{2,40}|"
                    + "reply from .{2,40}|antwort (?:vom|von) .{2,40})(?:\\s*[·•].*|\\s+\\d.*)?:?");

    private static Pattern anyOf(String words) {
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + words + ")(?![\\p{L}\\d])");
    }

    /**
     * Reads a copied block.
     *
     * @param clock says what “yesterday” is
     */
    public static PastedReview of(String pasted, Clock clock) {
        return new Reading(pasted, clock).review();
    }

    private static final class Reading {
        private final Clock clock;
        private final LocalDate today;
        private final List<String> rest = new ArrayList<>();
        private @Nullable Platform platform;
        private @Nullable Integer grade;
        private int scale;
        private @Nullable LocalDate day;
        private String author = "";
        private boolean isLoose;

        Reading(String pasted, Clock clock) {
            this.clock = clock;
            this.today = LocalDate.now(clock);
            this.platform = platform(pasted);
            for (String line :
                    pasted.strip().lines().limit(MOST_LINES).map(String::strip).toList()) {
                if (ANSWER.matcher(line).matches()) {
                    break;
                }
                if (!NOISE.matcher(line).matches()
                        && (day == null || !EXPERIENCE.matcher(line).matches())) {
                    take(line);
                }
            }
        }

        private static @Nullable Platform platform(String pasted) {
            StringBuilder heads = new StringBuilder();
            pasted.lines()
                    .map(String::strip)
                    .filter(line -> line.length() <= LONGEST_HEAD)
                    .limit(MOST_LINES)
                    .forEach(line -> heads.append(line.toLowerCase(Locale.ROOT)).append('\n'));
            for (Platform platform : Platform.values()) {
                Pattern words = TELLING.get(platform);
                if (words != null && words.matcher(heads).find()) {
                    return platform;
                }
            }
            return null;
        }

        /** A short line may say how good and when; what is left of it then is nothing of the customer's. */
        private void take(String line) {
            String left = line;
            if (line.length() <= LONGEST_HEAD) {
                left = withoutDay(withoutGrade(line));
                if (left.length() < line.length() && isLeftover(left)) {
                    return;
                }
                if (left.length() < line.length() && isName(strippedSigns(left)) && author.isEmpty()) {
                    author = strippedSigns(left);
                    return;
                }
                left = left.length() < line.length() && isSentence(line) ? line : strippedSigns(left);
                Matcher named = BEFORE_NAME.matcher(left);
                if (author.isEmpty() && named.find() && isName(left.substring(named.end()))) {
                    author = left.substring(named.end());
                    return;
                }
            }
            rest.add(left);
        }

        /** “Ik kreeg na 3 dagen 2 van 5 ringen” is a sentence; what it counts is no grade. */
        private static boolean isSentence(String line) {
            return line.split("\\s+", -1).length > 7;
        }

        private String withoutGrade(String line) {
            if (isSentence(line) && !STARS.matcher(line).find()) {
                return line;
            }
            Matcher stars = STARS.matcher(line);
            if (grade == null && stars.find() && stars.group().codePoints().anyMatch(sign -> sign != ' ')) {
                int of = (int) stars.group()
                        .codePoints()
                        .filter(sign -> "★⭐🌟☆✩".indexOf(sign) >= 0)
                        .count();
                OptionalInt tenths = GradeText.tenths(stars.group(), Math.max(of, 5));
                if (tenths.isPresent() && (of == 5 || of == 10 || stars.group().indexOf('☆') < 0)) {
                    found(tenths.getAsInt(), of > 5 ? 10 : 5, false);
                    return without(line, stars);
                }
            }
            for (Pattern pattern : List.of(OF_SCALE, COUNTED, NAMED)) {
                Matcher written = pattern.matcher(line);
                if ((grade == null || isLoose) && written.find()) {
                    int most = pattern == OF_SCALE ? Integer.parseInt(written.group(2)) : pattern == COUNTED ? 5 : 10;
                    OptionalInt tenths = GradeText.tenths(written.group(1), most);
                    if (tenths.isPresent() && !(isLoose && pattern == NAMED)) {
                        found(tenths.getAsInt(), pattern == NAMED ? 0 : most, pattern == NAMED);
                        return without(line, written);
                    }
                }
            }
            return line;
        }

        private void found(int tenths, int of, boolean loose) {
            grade = tenths;
            scale = of;
            isLoose = loose;
        }

        private String withoutDay(String line) {
            if (day != null || isSentence(line)) {
                return line;
            }
            String bare = strippedSigns(line);
            Matcher near = NEAR.matcher(bare);
            if (near.matches()) {
                day = near.group(1) == null ? today.minusDays(1) : today;
                return "";
            }
            for (Pattern pattern : List.of(AGO, VOR)) {
                Matcher ago = pattern.matcher(line);
                if (ago.find()) {
                    day = back(ago.group(1), ago.group(2).toLowerCase(Locale.ROOT));
                    return without(line, ago);
                }
            }
            String written = BEFORE_DAY.matcher(bare).replaceFirst("");
            LocalDate found = DayStyle.of(List.of(written), Platform.OTHER, clock)
                    .moment(written)
                    .map(moment -> LocalDate.ofInstant(moment, clock.getZone()))
                    .filter(posted -> !posted.isAfter(today))
                    .orElse(null);
            if (found != null) {
                day = found;
                return "";
            }
            return line;
        }

        private LocalDate back(String count, String unit) {
            int many = Character.isDigit(count.charAt(0)) ? Integer.parseInt(count) : 1;
            return switch (unit.substring(0, 2)) {
                case "mi", "uu", "ur", "ho", "st" -> today;
                case "da", "ta" -> today.minusDays(many);
                case "we", "wo" -> today.minusWeeks(many);
                case "ma", "mo" -> today.minusMonths(many);
                default -> today.minusYears(many);
            };
        }

        private static String without(String line, Matcher found) {
            return (line.substring(0, found.start()) + " " + line.substring(found.end())).strip();
        }

        private static String strippedSigns(String left) {
            return left.replaceAll("^[\\s·•|,:;–—-]+|[\\s·•|,:;–—-]+$", "");
        }

        private static boolean isLeftover(String left) {
            String bare = strippedSigns(left);
            return bare.isEmpty()
                    || NOISE.matcher(bare).matches()
                    || !bare.codePoints().anyMatch(Character::isLetter);
        }

        /** A short line that ends in no full stop but that of an initial. */
        private static boolean isName(String line) {
            return !line.isEmpty()
                    && line.length() <= LONGEST_NAME
                    && line.split("\\s+", -1).length <= 4
                    && Character.isLetter(line.codePointAt(0))
                    && line.codePoints().noneMatch(Character::isDigit)
                    && !line.matches(".*[!?…:;,\"].*|.*\\p{L}{2,}\\.$");
        }

        PastedReview review() {
            int first = 0;
            while (first < rest.size() && rest.get(first).isBlank()) {
                first++;
            }
            // a name stands on a line of its own above the words
            if (author.isEmpty() && first + 1 < rest.size() && isName(rest.get(first))) {
                author = rest.remove(first);
            } else if (author.isEmpty()
                    && first < rest.size()
                    && rest.size() - first == 1
                    && (grade != null || day != null)
                    && isName(rest.get(first))
                    && !rest.get(first).isBlank()
                    && Character.isUpperCase(rest.get(first).codePointAt(0))
                    && rest.get(first).contains(" ")) {
                author = rest.remove(first);
            }
            Platform known = platform;
            if (known == null && grade != null && scale == 10) {
                known = Platform.BOL;
            } else if (known == null && grade != null && scale == 5) {
                // where most stars without a name are copied from
                known = Platform.GOOGLE;
            }
            Integer shown = grade;
            int most = known == null ? 5 : known.scale();
            if (shown != null && (shown > most * 10 || (scale != 0 && known != null && scale != most))) {
                shown = null;
            }
            return new PastedReview(known, shown, author, day, text());
        }

        private String text() {
            return String.join("\n", rest).replaceAll("\n{3,}", "\n\n").strip();
        }
    }
}
