package nl.goedmaker.checks.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LikenessTest {
    @Provide
    Arbitrary<String> complaints() {
        return Arbitraries.longs().map(seed -> new ComplaintTexts(seed).next());
    }

    private static Set<Integer> shared(String one, String other) {
        Set<Integer> bands = new HashSet<>(Bands.of(Shingles.of(one)));
        bands.retainAll(Bands.of(Shingles.of(other)));
        return bands;
    }

    @Property(tries = 200)
    void likenessIsTheSameFromEitherSide(@ForAll("complaints") String one, @ForAll("complaints") String other) {
        Shingles mine = Shingles.of(one);
        Shingles theirs = Shingles.of(other);
        assertThat(mine.likeness(theirs)).isEqualTo(theirs.likeness(mine)).isBetween(0.0, 1.0);
    }

    @Property(tries = 200)
    void aTextIsWhollyLikeItselfHoweverItIsTyped(@ForAll("complaints") String text) {
        String shouted = text.toUpperCase(java.util.Locale.ROOT).replace(" ", "\n ");
        assertThat(Shingles.of(text).likeness(Shingles.of(shouted))).isEqualTo(1);
        assertThat(shared(text, shouted)).hasSize(Bands.COUNT);
    }

    @Property(tries = 300)
    void aTextAndItsCopyWithOneWordChangedAreFound(@ForAll("complaints") String text, @ForAll int place) {
        String[] words = text.split(" ");
        words[Math.floorMod(place, words.length)] = "iets";
        String copy = String.join(" ", words);
        assertThat(Shingles.of(text).likeness(Shingles.of(copy))).isGreaterThan(Shingles.NEARLY_SAME);
        assertThat(shared(text, copy)).isNotEmpty();
    }

    @Property(tries = 200)
    void whatIsQuotedAndSaidToAnybodyDoesNotCount(
            @ForAll("complaints") String text, @ForAll("complaints") String other) {
        String mail = "Beste Lotte,\n\n" + text + "\n\nMet vriendelijke groet,\nSanne de Wit\n06-12345678\n\n"
                + "Op vr 20 nov 2026 om 08:31 schreef Studio Lotte <lotte@studiolotte.example>:\n> " + other;
        assertThat(OwnPart.of(mail, ShopWords.NONE).shingles(mail).likeness(Shingles.of(text)))
                .isEqualTo(1);
    }

    @Property(tries = 200)
    void whatTheShopWroteIsNotTheCustomers(@ForAll("complaints") String text) {
        String sent =
                "Wat vervelend dat je dit met ons sieraad meemaakt. Stuur je ons een scherpe foto van de breuk, en laat"
                        + " je weten wanneer je het voor het eerst droeg? Dan lossen wij het samen met je op.";
        String message = text + " " + sent;
        ShopWords shop = ShopWords.of(List.of(sent));
        Shingles own = OwnPart.of(message, shop).shingles(message);
        assertThat(own.likeness(Shingles.of(text))).isEqualTo(1);
        assertThat(own.likeness(Shingles.of(sent))).isLessThan(0.1);
    }

    @Test
    void fewWordsAndTheSameWordsAgainAndAgainSayNothing() {
        assertThat(Bands.of(Shingles.of("Hoi, mijn ring is stuk, wat moet ik nu doen?")))
                .isEmpty();
        assertThat(Bands.of(Shingles.of("help ".repeat(50)))).isEmpty();
        assertThat(Bands.of(Shingles.of(""))).isEmpty();
        assertThat(Shingles.of("").likeness(Shingles.of(""))).isZero();
        assertThat(Bands.of(
                        Shingles.of("Hoi, ik heb de armband één keer gedragen en hij is nu al kapot. Groetjes Sam")))
                .as("what anybody may write")
                .isEmpty();
        assertThat(Bands.of(Shingles.of(TWENTY.substring(0, TWENTY.lastIndexOf(' ')))))
                .isEmpty();
        assertThat(Bands.of(Shingles.of(TWENTY))).hasSize(Bands.COUNT);
    }

    /** They stand in data files: another number would find nothing that was read before. */
    @Test
    void theNumbersOfATextNeverChange() {
        assertThat(Bands.of(Shingles.of("Één" + TWENTY.substring(3)))).startsWith(FIRST, SECOND);
    }

    private static final String TWENTY =
            "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien"
                    + " zestien zeventien achttien negentien twintig";

    private static final int FIRST = 129652803;
    private static final int SECOND = -1597845371;

    @ParameterizedTest
    @ValueSource(longs = {1, 20261122, 77, 4096, -5})
    void nearlyAllThatAreNearlyTheSameAreFoundAndFewOthersLookedAt(long seed) {
        ComplaintTexts texts = new ComplaintTexts(seed);
        List<Shingles> all = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            String text = texts.next();
            all.add(Shingles.of(text));
            // from hardly changed to hardly the same
            all.add(Shingles.of(texts.nearCopy(text, 0.01 + i % 15 * 0.01)));
        }
        Map<Integer, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            for (int band : Bands.of(all.get(i))) {
                index.computeIfAbsent(band, added -> new ArrayList<>()).add(i);
            }
        }
        int same = 0;
        int found = 0;
        long looked = 0;
        for (int i = 0; i < all.size(); i++) {
            Set<Integer> candidates = new HashSet<>();
            Bands.of(all.get(i)).forEach(band -> candidates.addAll(index.getOrDefault(band, List.of())));
            looked += candidates.size() - 1;
            for (int j = 0; j < all.size(); j++) {
                if (j != i && all.get(i).likeness(all.get(j)) >= Shingles.NEARLY_SAME) {
                    same++;
                    found += candidates.contains(j) ? 1 : 0;
                }
            }
        }
        assertThat(same).isGreaterThan(500);
        assertThat((double) found / same).isGreaterThanOrEqualTo(0.98);
        assertThat((double) looked / all.size()).isLessThan(20);
    }

    @Test
    void theChanceToBeFoundIsWhatTheBandsPromise() {
        double promised = 1 - Math.pow(1 - Math.pow(Shingles.NEARLY_SAME, Bands.ROWS), Bands.COUNT);
        assertThat(promised).isCloseTo(0.992, within(0.001));
    }

    @Test
    void sideBySideMarksWhatBothWrote() {
        String mine = "De sluiting van mijn armband brak al na één keer dragen op een feestje in Breda.";
        String theirs = "Hoi Lotte,\nDe sluiting van mijn ketting brak al na een keer dragen op het werk.";
        SideBySide both =
                SideBySide.of(mine, OwnPart.of(mine, ShopWords.NONE), theirs, OwnPart.of(theirs, ShopWords.NONE));
        assertThat(both.inMine().stream().map(place -> place.in(mine)))
                .containsExactly("De sluiting van mijn", "brak al na één keer dragen op");
        assertThat(both.inTheirs().stream().map(place -> place.in(theirs)))
                .containsExactly("De sluiting van mijn", "brak al na een keer dragen op");
        assertThat(both.likeness()).isBetween(0.1, 0.6);
    }
}
