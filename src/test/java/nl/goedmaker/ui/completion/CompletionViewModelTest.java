package nl.goedmaker.ui.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import org.junit.jupiter.api.Test;

class CompletionViewModelTest {
    /** What was asked and not answered yet. */
    private final Map<String, Consumer<List<Proposal>>> asked = new LinkedHashMap<>();

    private final CompletionViewModel model =
            new CompletionViewModel((typed, caret, done) -> asked.put(typed, done), Texts.in(Language.NL));

    private void type(String text) {
        model.typed(text, text.length());
    }

    private void answer(String typed, String... texts) {
        int start = typed.lastIndexOf(' ') + 1;
        assertThat(asked).containsKey(typed);
        asked.get(typed)
                .accept(List.of(texts).stream()
                        .map(text -> new Proposal(text.strip(), text, start, typed.length()))
                        .toList());
    }

    @Test
    void oneLetterOfAWordAsksNothingButAFieldsValuesComeAtOnce() {
        type("");
        type("s");
        type("ring s");
        type("-s");
        assertThat(asked).isEmpty();
        type("ring st");
        type("status:");
        type("bedrag:1");
        assertThat(asked).containsOnlyKeys("ring st", "status:", "bedrag:1");
        type("klant:\"Sanne V");
        assertThat(asked).containsKey("klant:\"Sanne V");
        model.ask("", 0);
        assertThat(asked).containsKey("");
    }

    @Test
    void anAnswerToAnOlderTextIsDropped() {
        type("st");
        type("sta");
        answer("sta", "status:");
        answer("st", "status:", "steen:");
        assertThat(model.proposals()).extracting(Proposal::label).containsExactly("status:");
        type("ring sta");
        model.close();
        answer("ring sta", "status:");
        assertThat(model.isOpen()).isFalse();
    }

    @Test
    void theArrowsGoFromNoneToTheLastAndBackToNone() {
        type("status:");
        answer("status:", "status:open ", "status:wacht ");
        assertThat(model.chosen()).isEmpty();
        assertThat(model.best()).map(Proposal::label).contains("status:open");
        assertThat(model.spoken()).startsWith("2 aanvullingen");
        assertThat(model.move(-1)).isFalse();
        assertThat(model.move(1)).isTrue();
        assertThat(model.move(1)).isTrue();
        assertThat(model.chosen()).map(Proposal::label).contains("status:wacht");
        assertThat(model.spoken()).startsWith("status:wacht. 2 van 2");
        assertThat(model.move(1)).isFalse();
        assertThat(model.move(-1)).isTrue();
        assertThat(model.move(-1)).isTrue();
        assertThat(model.chosen()).isEmpty();
    }

    @Test
    void aProposalTakesThePlaceOfTheWordAndLeavesTheRest() {
        Proposal status = new Proposal("status:open", "status:open ", 5, 8);
        assertThat(status.within("ring sta gala")).isEqualTo("ring status:open gala");
        assertThat(status.within("ring sta")).isEqualTo("ring status:open ");
        assertThat(status.caret()).isEqualTo(17);
    }

    @Test
    void whatStandsThereAlreadyIsNotProposed() {
        type("ring status:open");
        answer("ring status:open", "status:open ");
        assertThat(model.isOpen()).isFalse();
    }
}
