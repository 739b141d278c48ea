package nl.goedmaker.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import nl.goedmaker.replies.BlockPlacing.Edit;
import nl.goedmaker.text.FormOfAddress;
import org.junit.jupiter.api.Test;

class BlockPlacingTest {
    private static final BlockSet INFORMAL = set(FormOfAddress.INFORMAL, "Hoi Sanne,", "je");
    private static final BlockSet FORMAL = set(FormOfAddress.FORMAL, "Beste Sanne de Wit,", "u");

    private static final String WHOLE = """
        Hoi Sanne,

        Wat je schreef, las ik. Dank daarvoor. Het spijt me voor je.

        Dit ligt aan mij. Morgen is het klaar.

        Groet,
        Ilse\
        """;

    private final BlockPlacing placing = new BlockPlacing(INFORMAL);

    private static BlockSet set(FormOfAddress form, String greeting, String you) {
        return new BlockSet(
                form,
                "Over de armband",
                greeting,
                Map.of(
                        BuildingPart.ACKNOWLEDGE,
                        List.of(
                                ready(
                                        BuildingPart.ACKNOWLEDGE,
                                        Tone.WARM,
                                        "Wat " + you + " schreef, las ik. Dank daarvoor."),
                                ready(BuildingPart.ACKNOWLEDGE, Tone.PLAIN, "Wat " + you + " schreef, las ik.")),
                        BuildingPart.FEEL,
                        List.of(
                                ready(BuildingPart.FEEL, Tone.WARM, "Het spijt me voor " + you + "."),
                                ready(BuildingPart.FEEL, Tone.PLAIN, "Dat spijt me.")),
                        BuildingPart.RESPONSIBILITY,
                        List.of(ready(BuildingPart.RESPONSIBILITY, Tone.WARM, "Dit ligt aan mij.")),
                        BuildingPart.SOLVE,
                        List.of(ready(BuildingPart.SOLVE, Tone.WARM, "Morgen is het klaar.")),
                        BuildingPart.NAME,
                        List.of(ready(BuildingPart.NAME, Tone.WARM, "Groet,\nIlse"))));
    }

    private static ReadyBlock ready(BuildingPart part, Tone tone, String text) {
        return new ReadyBlock(part, tone, text);
    }

    private String next(BuildingPart part, String text, int caret) {
        return placing.next(part, text, caret).orElseThrow().applyTo(text);
    }

    @Test
    void allPartsOneAfterTheOtherAreAWholeLetter() {
        String text = "";
        for (BuildingPart part : BuildingPart.values()) {
            text = part == BuildingPart.NEXT_STEP ? text : next(part, text, text.length());
        }
        assertThat(text).isEqualTo(WHOLE);
    }

    @Test
    void inWhateverOrderTheyAreChosenTheyStandInTheirs() {
        String text = next(BuildingPart.NAME, "", 0);
        text = next(BuildingPart.SOLVE, text, 0);
        text = next(BuildingPart.ACKNOWLEDGE, text, text.length());
        text = next(BuildingPart.RESPONSIBILITY, text, 3);
        text = next(BuildingPart.FEEL, text, 0);
        assertThat(text).isEqualTo(WHOLE);
    }

    @Test
    void chosenAgainAPartTakesItsNextWordingAndThenTheFirstAgain() {
        String warm = next(BuildingPart.ACKNOWLEDGE, "", 0);
        String plain = next(BuildingPart.ACKNOWLEDGE, warm, 0);
        assertThat(plain).isEqualTo("Hoi Sanne,\n\nWat je schreef, las ik.");
        assertThat(next(BuildingPart.ACKNOWLEDGE, plain, 0)).isEqualTo(warm);
    }

    @Test
    void amongTheOwnersWordsItComesBelowTheParagraphThatIsWrittenIn() {
        String text = "Dag Sanne,\n\nIk las het net.\n\nGroet van Ilse";
        assertThat(next(BuildingPart.SOLVE, text, text.indexOf("las")))
                .isEqualTo("Dag Sanne,\n\nIk las het net.\n\nMorgen is het klaar.\n\nGroet van Ilse");
        assertThat(next(BuildingPart.SOLVE, text, 0)).isEqualTo(text + "\n\nMorgen is het klaar.");
        assertThat(next(BuildingPart.SOLVE, "Dag Sanne,\n\n", 12)).isEqualTo("Dag Sanne,\n\nMorgen is het klaar.");
    }

    @Test
    void nothingComesBetweenTheGreetingAtTheEndAndTheName() {
        String text = "Dag Sanne,\n\nIk las het net.\n\nWarme groet,\nIlse";
        String with = "Dag Sanne,\n\nIk las het net.\n\nMorgen is het klaar.\n\nWarme groet,\nIlse";
        assertThat(next(BuildingPart.SOLVE, text, text.indexOf("groet"))).isEqualTo(with);
        assertThat(next(BuildingPart.SOLVE, text, text.length())).isEqualTo(with);
        assertThat(next(BuildingPart.SOLVE, text, 0)).isEqualTo(with);
    }

    @Test
    void whatTheOwnerWroteBehindAPartIsNotTornApart() {
        String text = "Wat je schreef, las ik. En nog iets.";
        assertThat(next(BuildingPart.FEEL, text, 0))
                .isEqualTo("Wat je schreef, las ik. Het spijt me voor je. En nog iets.");
        assertThat(next(BuildingPart.RESPONSIBILITY, text, 0))
                .isEqualTo("Wat je schreef, las ik.\n\nDit ligt aan mij.\n\nEn nog iets.");
    }

    private static final BlockSet ASKING = new BlockSet(
            FormOfAddress.INFORMAL,
            "",
            "Hoi Sanne,",
            Map.of(
                    BuildingPart.SOLVE,
                    List.of(
                            ready(BuildingPart.SOLVE, Tone.WARM, "Ik maak je [[sieraad]] op [[dag]] goed."),
                            ready(BuildingPart.SOLVE, Tone.PLAIN, "Op [[dag]] is je [[sieraad]] klaar.")),
                    BuildingPart.NEXT_STEP,
                    List.of(ready(BuildingPart.NEXT_STEP, Tone.WARM, "Je hoeft niets te doen."))));

    @Test
    void aPartWhoseOpenPlacesAreFilledInIsStillKnownAndKeepsTheAnswersInItsNextWording() {
        BlockPlacing asking = new BlockPlacing(ASKING);
        String filled = "Hoi Sanne,\n\nIk maak je armband op vrijdag goed.";
        assertThat(asking.next(BuildingPart.NEXT_STEP, filled, 0).orElseThrow().applyTo(filled))
                .isEqualTo(filled + " Je hoeft niets te doen.");
        assertThat(asking.next(BuildingPart.SOLVE, filled, 0).orElseThrow().applyTo(filled))
                .isEqualTo("Hoi Sanne,\n\nOp vrijdag is je armband klaar.");
        String half = filled.replace("vrijdag", "[[dag]]");
        assertThat(asking.next(BuildingPart.SOLVE, half, 0).orElseThrow().applyTo(half))
                .isEqualTo("Hoi Sanne,\n\nOp [[dag]] is je armband klaar.");
    }

    @Test
    void wordsThatOnlyBeginLikeAPartAreTheOwnersOwn() {
        String own = "Ik maak je morgen blij.\n\nOp tijd goed.";
        assertThat(ASKING.placed(BuildingPart.SOLVE, own)).isEmpty();
    }

    @Test
    void aPartWithoutAWordingChangesNothing() {
        assertThat(placing.next(BuildingPart.NEXT_STEP, "Hoi", 3)).isEmpty();
    }

    @Test
    void anotherFormOfAddressTurnsWhatStandsUnchangedAndLeavesTheRest() {
        String text = next(BuildingPart.FEEL, next(BuildingPart.ACKNOWLEDGE, "", 0), 0) + "\n\nIk bel je morgen.";
        assertThat(placing.turned(FORMAL, text)).isEqualTo("""
            Beste Sanne de Wit,

            Wat u schreef, las ik. Dank daarvoor. Het spijt me voor u.

            Ik bel je morgen.\
            """);
        assertThat(new BlockPlacing(FORMAL).turned(INFORMAL, placing.turned(FORMAL, text)))
                .isEqualTo(text);
    }

    @Property
    void nothingOfTheOwnersWordsIsLostWhereverTheCaretIs(
            @ForAll @StringLength(max = 60) String written,
            @ForAll @IntRange(max = 60) int at,
            @ForAll BuildingPart part) {
        int caret = Math.min(at, written.length());
        placing.next(part, written, caret).ifPresent(edit -> {
            String text = edit.applyTo(written);
            assertThat(text.substring(edit.from(), edit.to()))
                    .isEqualTo(INFORMAL.of(part).getFirst().text());
            String rest = text.substring(0, edit.from()) + text.substring(edit.to());
            assertThat(bare(rest)).isEqualTo(bare((written.isBlank() ? "Hoi Sanne," : "") + written));
        });
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        text.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(bare::appendCodePoint);
        return bare.toString();
    }

    @Test
    void theChangedStretchIsKnown() {
        Edit edit = placing.next(BuildingPart.NAME, "Dag,", 4).orElseThrow();
        assertThat("Dag,\n\nGroet,\nIlse".substring(edit.from(), edit.to())).isEqualTo("Groet,\nIlse");
    }

    private static final String ASKED = """
        Mag ik je nog iets vragen:

        – Heb je een foto?
        – Wanneer brak het?

        Dank je wel!
        """;

    @Test
    void questionsComeAboveWhoSignsAndOnlyOnce() {
        String asked = placing.ask(ASKED, WHOLE).orElseThrow().applyTo(WHOLE);
        assertThat(asked).isEqualTo(WHOLE.replace("Groet,\nIlse", ASKED.strip() + "\n\nGroet,\nIlse"));
        assertThat(placing.ask(ASKED, asked)).isEmpty();
    }

    @Test
    void aQuestionThatIsNewComesBelowThoseThatStandThere() {
        String asked = placing.ask(ASKED, WHOLE).orElseThrow().applyTo(WHOLE);
        String more = ASKED.replace("– Wanneer brak het?", "– Wanneer brak het?\n– Droeg je hem in bed?");
        assertThat(placing.ask(more, asked).orElseThrow().applyTo(asked))
                .isEqualTo(asked.replace("– Wanneer brak het?", "– Wanneer brak het?\n– Droeg je hem in bed?"));
    }

    @Test
    void questionsBeginALetterAndFollowOneThatNobodySigned() {
        assertThat(placing.ask(ASKED, "").orElseThrow().applyTo("")).isEqualTo("Hoi Sanne,\n\n" + ASKED.strip());
        assertThat(placing.ask(ASKED, "Hoi,\n\nDat spijt me.\n").orElseThrow().applyTo("Hoi,\n\nDat spijt me.\n"))
                .isEqualTo("Hoi,\n\nDat spijt me.\n\n" + ASKED.strip());
        assertThat(placing.ask(ASKED, "Hallo,\n\nTut mir leid.\n\nMit freundlichen Grüßen\nIlse")
                        .orElseThrow()
                        .words())
                .isEqualTo(ASKED.strip() + "\n\n");
    }

    @Property(tries = 300)
    void questionsLeaveAllThatWasTypedAsItIs(@ForAll @StringLength(max = 80) String written) {
        placing.ask(ASKED, written).ifPresent(edit -> {
            String text = edit.applyTo(written);
            String rest = text.substring(0, edit.from()) + text.substring(edit.to());
            assertThat(bare(rest)).isEqualTo(bare((written.isBlank() ? "Hoi Sanne," : "") + written));
        });
    }
}
