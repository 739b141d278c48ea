package nl.goedmaker.checks.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.regex.Pattern;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a check says is about what is seen, never about what somebody is. */
class OutcomeWordsTest {
    private static final Pattern ACCUSING = Pattern.compile(
            "(?iu)fraud|oplicht|bedrieg|bedrog|leugen|\\bliegt|\\bdief|diefstal|verdacht|\\bdader|misbruik|onbetrouwbaar"
                + "|betrug|betrüg|lüg|verdächtig|\\btäter|unglaubwürdig|\\bliar|\\blies\\b|\\blying|thief|cheat|scam"
                + "|suspicious|suspect|guilty|dishonest");
    /** A share may only be that of words which are the same. */
    private static final Pattern SHARE = Pattern.compile("%|procent|percent|prozent|\\bkans\\b|probab|wahrscheinlich");

    @ParameterizedTest
    @EnumSource(Language.class)
    void noSentenceAccusesAnybodyOrSaysHowLikelyItIs(Language language) {
        Texts texts = Texts.in(language);
        assertThat(Collections.list(texts.bundle().getKeys()))
                .filteredOn(key -> key.startsWith("checks."))
                .hasSizeGreaterThan(100)
                // what the owner is told not to write has to be named
                .filteredOn(key -> !key.startsWith("checks.note."))
                .allSatisfy(key -> assertThat(ACCUSING.matcher(texts.get(key)).find())
                        .as("%s: %s", key, texts.get(key))
                        .isFalse())
                .filteredOn(key -> !key.equals("checks.signal.nearSameText.found") && !key.startsWith("checks.beside."))
                // how often a signal was right says something about the signal
                .filteredOn(key -> !key.startsWith("checks.hindsight."))
                .allSatisfy(key -> assertThat(SHARE.matcher(texts.get(key)).find())
                        .as("%s: %s", key, texts.get(key))
                        .isFalse());
    }
}
