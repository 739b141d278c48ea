package nl.goedmaker.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FoldedTextTest {
    @Test
    void accentsAndCapitalsMakeNoDifference() {
        assertThat(FoldedText.of("Één Überraschung").hasAll(FoldedText.of("uberra een")))
                .isTrue();
        assertThat(FoldedText.of("Een ring").hasAll(FoldedText.of("RÏNG"))).isTrue();
    }

    @Test
    void aWordIsFoundByItsBeginningOnly() {
        assertThat(FoldedText.of("herinnering, ring").wordAt("ring", 0)).isEqualTo(13);
        assertThat(FoldedText.of("herinnering").hasAll(FoldedText.of("ring"))).isFalse();
    }

    @Property
    void everyLetterKeepsItsPlace(@ForAll String text) {
        assertThat(FoldedText.of(text).letters()).hasSameSizeAs(text);
    }
}
