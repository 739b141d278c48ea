package nl.goedmaker.checks.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.goedmaker.text.FoldedText;

/** Tells by its lines what of a mail is written by its sender. Knows Dutch, English and German mail programs and manners. */
final class Lines {
    /** “Op vr 20 nov 2026 om 08:31 schreef Sanne:”, but not “op 3 november schreef ik jullie:”. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "^\\W*(?:op|on|am)\\b.{0,200}\\d.{0,200}(?:\\bschreef\\b(?! (?:ik|wij|we)\\b)|\\bschrieb\\b(?!"
                    + " (?:ich|wir)\\b)|(?<!\\b(?:i|we) )\\bwrote\\b).{0,200}:$");

    /** The same, broken after the first half. */
    private static final Pattern ANNOUNCED_ABOVE = Pattern.compile("^\\W*(?:op|on|am)\\b.{0,200}\\d.{0,200}$");

    private static final Pattern ANNOUNCED_BELOW =
            Pattern.compile("^.{0,200}(?:\\bschreef\\b.{0,200}|\\bschrieb\\b.{0,200}|\\bwrote):$");

    private static final Pattern EARLIER = Pattern.compile(
            "^-{2,}\\s*(?:oorspronkelijk bericht|doorgestuurd bericht|original message|forwarded message"
                    + "|ursprungliche nachricht|weitergeleitete nachricht).*|^_{10,}$");

    private static final Pattern FROM = Pattern.compile("^\\*?(?:van|from|von):.{0,200}");
    private static final Pattern HEADER =
            Pattern.compile("^\\*?(?:verzonden|datum|sent|date|gesendet|aan|to|an|onderwerp|subject|betreff):.{0,200}");
    private static final int HEADERS = 3;

    private static final Pattern GREETING = Pattern.compile(
            "^(?:hoi|hallo|he|hey|hi|dag|beste|geachte|lieve|goede?morgen|goede?middag|goeden?avond|goedendag|l\\.?s\\.?|dear|hello|good"
                + " (?:morning|afternoon|evening)|sehr geehrte[rs]?|liebe[rs]?|guten (?:tag|morgen|abend))\\b(?:(?:["
                + " /]+[\\p{L}\\p{N}.'’&-]+){0,5}\\s*[,:]|(?:[ /]+[\\p{L}.'’-]+){0,2}[!.]*)$");

    private static final Pattern SIGN_OFF =
            Pattern.compile("^(?:(?:met |alvast )?(?:vriendelijke|hartelijke|lieve|warme|beste)"
                    + " groet(?:en|jes)?|groet(?:en|jes)?|m\\.?v\\.?g\\.?|(?:(?:with )?(?:kind|best|warm|kindest)"
                    + " )?regards|sincerely|yours (?:truly|sincerely|faithfully)|best wishes|(?:mit"
                    + " )?(?:freundliche[nmr]?|viele[n]?|liebe[n]?|beste[n]?|schone) gru(?:ss|ß)(?:en|e)?|mfg|lg)\\b"
                    + "[^?]{0,40}$");

    private static final Pattern SENT_WITH = Pattern.compile(
            "^(?:verstuurd vanaf|verzonden vanaf|verzonden met|sent from my|sent from|von meinem .{1,40}"
                    + " gesendet|gesendet von|get outlook for|outlook voor|download outlook).*");

    private final String text;
    private final List<Passage> lines = new ArrayList<>();
    private final List<String> folded = new ArrayList<>();

    private Lines(String text) {
        this.text = text;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Passage line = new Passage(start, end);
            lines.add(line);
            folded.add(FoldedText.of(line.in(text)).letters().strip());
            start = end + 1;
        }
    }

    /** Without what is quoted. */
    static List<Passage> unquoted(String text) {
        return new Lines(text).pieces(false);
    }

    /** Without what is quoted, and without greeting and signature. */
    static List<Passage> written(String text) {
        return new Lines(text).pieces(true);
    }

    private List<Passage> pieces(boolean bare) {
        List<Passage> pieces = new ArrayList<>();
        int begin = -1;
        boolean begun = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = folded.get(i);
            int announced = announced(i);
            if (isEarlier(i) || announced > 0 && !quotes(i + announced) || bare && endsLetter(line)) {
                add(pieces, begin, lines.get(i).start());
                return pieces;
            }
            boolean left = line.startsWith(">")
                    || announced > 0
                    || bare
                            && (!begun && isGreeting(line)
                                    || SENT_WITH.matcher(line).matches());
            if (left) {
                add(pieces, begin, lines.get(i).start());
                begin = -1;
                i += Math.max(0, announced - 1);
            } else if (begin < 0) {
                begin = lines.get(i).start();
            }
            begun |= !left && !line.isEmpty();
        }
        add(pieces, begin, text.length());
        return pieces;
    }

    /** How many lines say that somebody wrote what follows; 0 when this one does not begin to. */
    private int announced(int at) {
        String line = folded.get(at);
        if (ANNOUNCED.matcher(line).matches()) {
            return 1;
        }
        return at + 1 < folded.size()
                        && ANNOUNCED_ABOVE.matcher(line).matches()
                        && ANNOUNCED_BELOW.matcher(folded.get(at + 1)).matches()
                        && ANNOUNCED.matcher(line + " " + folded.get(at + 1)).matches()
                ? 2
                : 0;
    }

    private boolean quotes(int from) {
        int at = from;
        while (at < folded.size() && folded.get(at).isEmpty()) {
            at++;
        }
        return at < folded.size() && folded.get(at).startsWith(">");
    }

    /** Whether from here on an earlier message stands, with its own head. */
    private boolean isEarlier(int at) {
        if (EARLIER.matcher(folded.get(at)).matches()) {
            return true;
        }
        return FROM.matcher(folded.get(at)).matches()
                && folded.subList(at + 1, Math.min(folded.size(), at + 1 + HEADERS)).stream()
                        .anyMatch(line -> HEADER.matcher(line).matches());
    }

    private static boolean isGreeting(String line) {
        return GREETING.matcher(line).matches();
    }

    private static boolean endsLetter(String line) {
        return line.equals("--") || SIGN_OFF.matcher(line).matches();
    }

    private static void add(List<Passage> pieces, int start, int end) {
        if (start >= 0 && end > start) {
            pieces.add(new Passage(start, end));
        }
    }
}
