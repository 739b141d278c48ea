package nl.goedmaker.reviews.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.goedmaker.text.UnquotedText;

/**
 * Finds a sentence that makes a review depend on what the shop does: “refund or one star”. Quoted speech, negations and the many
 * harmless uses of the same words are left alone. The lists are our own, for Dutch, German and English.
 */
public final class ThreatWords {
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+(?:[.](?=\\p{N})[^.!?\\n]+)*");

    private static final String BAD_REVIEW =
            "(?:(?:slechte|negatieve|lage|vernietigende|beroerde|waardeloze|schlechte[nrs]?|negative[nrs]?|miese[nrs]?|bad|terrible|horrible|poor|nasty|awful|low)"
                + " (?:[\\p{L}]+ )?(?:reviews?|recensies?|beoordeling(?:en)?"
                + "|score|cijfer|bewertung(?:en)?|rezension(?:en)?|note|ratings?|feedback)|(?:één|een|1|nul|0|ein(?:en)?|null|one|zero)["
                + " -]?(?:star|ster(?:ren|retje)?|sterne?|stars))";
    private static final String REVIEW =
            "(?:reviews?|recensies?|beoordeling(?:en)?|bewertung(?:en)?|rezension(?:en)?|trustpilot|kiyoh)";
    private static final String POSTS =
            "(?:schrijf|plaats|zet|geef|laat|post|deel|maak|ga|zal|volgt|krijg\\p{L}*|komt|kom|staat"
                    + "|schreibe?n?|hinterlasse|gebe|gibt|poste|bewerte|werde|folgt|bekomm\\p{L}*|mache"
                    + "|leave|leaving|write|writing|posting|give|giving|get)";
    private static final String PRAISE =
            "(?:goede|mooie|positieve|nette|prachtige|fijne|vijf|5|gute[nrs]?|schöne[nrs]?|positive[nrs]?|tolle[nrs]?"
                    + "|fünf|good|great|nice|positive|five|lovely)";

    private static final List<Pattern> THREATS = List.of(
            // anders schrijf ik een slechte review; sonst gibt es einen Stern; otherwise I leave a bad review
            words("(?:(?<!niet |iets |heel |wat |ergens |iemand |nicht |etwas |ganz |jemand )(?:anders|sonst)|zo"
                    + " niet|of anders|andernfalls|ansonsten|otherwise|or"
                    + " else)[ ,:]+(?:dan"
                    + " )?(?=(?:" + POSTS + "|ik|ich|i|i['’]ll|you|"
                    + BAD_REVIEW + ")(?!\\p{L})).{0,80}?"
                    + BAD_REVIEW),
            words("(?:anders|sonst|zo niet|of anders|andernfalls|ansonsten|otherwise|or else)[ ,:]+(?:dan )?(?:ik"
                    + " |ich |i |i['’]ll |i will )?"
                    + POSTS + " .{0,60}?" + REVIEW),
            // tenzij, unless: before or after
            words("(?:tenzij|unless|es sei denn)[ ,].{0,120}?" + BAD_REVIEW),
            words(BAD_REVIEW + ".{0,60}?[ ,](?:tenzij|unless|es sei denn|if (?:you|i) (?:don['’]t|do"
                    + " not|won['’]t)|als (?:je|u|jullie|ik) (?:niet|geen|mijn geld niet)|wenn"
                    + " (?:sie|ihr|ich|du) (?:nicht|kein\\p{L}*|mein geld nicht))"),
            // geld terug of één ster; refund or one star
            words("(?:geld terug|terugbetal\\p{L}*|terugstort\\p{L}*|vergoed\\p{L}*|refund|money back|geld"
                    + " zurück|erstatt\\p{L}*)[^,;]{0,40}[ ,]+(?:of|or|oder)(?:"
                    + " (?:ik|ich|i|anders|je|u|jullie|you|sie|ihr|es|er))?.{0,40}?"
                    + BAD_REVIEW),
            // of ik geef één ster; or I will leave a bad review
            words("(?<!vroeg |vroegen |vraag |weten |weet niet |twijfel |know |sure |asked |wonder )(?:of"
                    + " (?:ik|je|u|jullie) (?:"
                    + POSTS + ")|oder (?:ich|sie|ihr|es) " + POSTS
                    + "|or (?:i|you)(?:['’]ll| will|['’]m going to)? " + POSTS + ").{0,60}?" + BAD_REVIEW),
            // als ik mijn geld niet terugkrijg, schrijf ik een slechte review
            words("(?:als|indien|wanneer) (?:ik|u|je|jullie|het|dit|er) .{0,80}?(?:niet|geen) .{0,80}?" + POSTS
                    + " .{0,40}?" + BAD_REVIEW),
            words("(?:wenn|falls) (?:ich|sie|ihr|du|es|das) .{0,80}?(?:nicht|kein\\p{L}*) .{0,80}?" + POSTS
                    + " .{0,40}?" + BAD_REVIEW),
            words("if (?:i|you|this|it) .{0,40}?(?:don['’]t|do not|doesn['’]t|does not|not|no) .{0,80}?" + POSTS
                    + " .{0,40}?" + BAD_REVIEW));

    private static final Pattern NEGATED = words("(?:(?:geen|kein\\p{L}*|no) (?:[\\p{L}]+ )?" + BAD_REVIEW
            + "|(?:niet|nooit|nicht|nie|never|not|won['’]t|wouldn['’]t|zonder|ohne|without)(?: [\\p{L}]+){0,3} "
            + BAD_REVIEW
            + "(?!.{0,60}(?:tenzij|unless|es sei denn))"
            + "|" + BAD_REVIEW + " (?:niet|nicht) )");
    private static final Pattern PRAISED =
            words(PRAISE + " (?:[\\p{L}]+ )?(?:" + REVIEW + "|sterren|sterne|stars|rating|score)");
    private static final Pattern BAD = words(BAD_REVIEW);
    /** What was not done cannot be held out any more. */
    private static final Pattern UNREAL =
            words("(?:anders|sonst|otherwise) (?:had|hadden|hätte|hätten|i would have|would have|zou|zouden)");

    private ThreatWords() {}

    private static Pattern words(String pattern) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + pattern + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);
    }

    /** The first sentence that makes a condition of a review. */
    public static Optional<String> in(String message) {
        return sentences(message).stream()
                .filter(ThreatWords::isThreat)
                .findFirst()
                .map(String::strip);
    }

    private static boolean isThreat(String sentence) {
        if (THREATS.stream().noneMatch(threat -> threat.matcher(sentence).find())
                || UNREAL.matcher(sentence).find()) {
            return false;
        }
        if (NEGATED.matcher(sentence).find() && !isHeldOut(sentence)) {
            return false;
        }
        return !PRAISED.matcher(sentence).find() || BAD.matcher(sentence).find();
    }

    /** “If I get no answer I write a bad review”: the no belongs to the answer. */
    private static boolean isHeldOut(String sentence) {
        String rest = NEGATED.matcher(sentence).replaceAll("");
        return BAD.matcher(rest).find();
    }

    private static List<String> sentences(String message) {
        String text = UnquotedText.of(message);
        List<String> sentences = new ArrayList<>();
        SENTENCE.matcher(text).results().map(MatchResult::group).forEach(sentences::add);
        return sentences;
    }
}
