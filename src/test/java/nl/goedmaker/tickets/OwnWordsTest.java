package nl.goedmaker.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tags, own reasons and checklists. */
class OwnWordsTest {
    @TempDir
    Path temp;

    private ShopOnDisk shop;
    private Ticket ticket;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(temp.resolve("shop"));
        ticket = shop.ticket("Sanne");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aTagIsOneWordWhateverItsCapitals() {
        Tags tags = shop.services().tags();
        tags.add(ticket, "  Gala   avond ");
        tags.add(shop.ticket("Joost"), "gala avond");

        assertThat(tags.all()).containsExactly(new Tag("Gala avond", 2));
        assertThat(tags.completions("gal")).containsExactly("Gala avond");
        assertThat(tags.completions("%")).isEmpty();
        for (String wrong : List.of("", "  ", "a,b", "x".repeat(41), "\"gala\"")) {
            assertThatThrownBy(() -> tags.add(ticket, wrong)).hasMessage("tickets.tag.unusable");
        }
        tags.remove(ticket, "gala avond");
        assertThat(tags.of(ticket)).isEmpty();
        shop.services().journal().undo();
        assertThat(tags.of(ticket)).containsExactly("Gala avond");
    }

    @Test
    void tagsAreRenamedMergedAndDeletedAndAllOfItCanBeTakenBack() {
        Tags tags = shop.services().tags();
        Ticket other = shop.ticket("Joost");
        tags.add(ticket, "gala");
        tags.add(ticket, "feest");
        tags.add(other, "feest");
        assertThatThrownBy(() -> tags.rename("feest", "GALA")).hasMessage("tickets.tag.taken");
        tags.rename("gala", "Gala");
        assertThatThrownBy(() -> tags.merge("feest", "FEEST")).hasMessage("tickets.tag.itself");
        assertThatThrownBy(() -> tags.merge("feest", "bal")).hasMessage("tickets.tag.unknown");
        tags.merge("feest", "gala");
        assertThat(tags.all()).containsExactly(new Tag("Gala", 2));
        shop.services().journal().undo();
        assertThat(tags.all()).containsExactly(new Tag("feest", 2), new Tag("Gala", 1));
        tags.delete("feest");
        assertThat(tags.of(other)).isEmpty();
        shop.services().journal().undo();
        assertThat(tags.of(other)).containsExactly("feest");
    }

    @Test
    void anOwnReasonClosesAndKeepsItsNameWhenItIsRetired() {
        Reasons reasons = shop.services().reasons();
        ReasonCode thin = reasons.add("Té dun gegoten");
        assertThat(thin.code()).isEqualTo("TE_DUN_GEGOTEN");
        assertThatThrownBy(() -> reasons.add("té dun gegoten")).hasMessage("tickets.reasons.taken");
        assertThatThrownBy(() -> reasons.add(" ")).hasMessage("tickets.reasons.unusable");
        assertThatThrownBy(() -> reasons.add("Te DUN gegoten")).hasMessage("tickets.reasons.taken");
        assertThat(reasons.add("戒指").code()).isEqualTo("OWN");
        assertThat(reasons.offered()).startsWith(thin).endsWith(ReasonCode.OTHER);

        shop.services().tickets().close(ticket, Justified.YES, reasons.find("te-dun-gegoten"));
        reasons.rename(thin, "Gietfout");
        reasons.retire(new ReasonCode(thin.code(), "Gietfout"), true);

        ReasonCode kept = shop.services().tickets().get(ticket.reference()).reason();
        assertThat(kept).isEqualTo(new ReasonCode("TE_DUN_GEGOTEN", "Gietfout"));
        assertThat(kept.words(Texts.in(Language.NL))).isEqualTo("Gietfout");
        assertThat(reasons.offered()).doesNotContain(kept);
        assertThatThrownBy(() -> reasons.find("TE_DUN_GEGOTEN")).hasMessage("tickets.reasons.unknown");
        assertThat(shop.services().tickets().timeline(ticket).getLast().text()).isEqualTo("Té dun gegoten");
    }

    @Test
    void noOwnReasonTakesTheNameOfOneThatComesWithTheProgram() {
        Reasons reasons = shop.services().reasons();
        for (String name : List.of("Other", "sérvice", "Product-fault", " POST ")) {
            assertThatThrownBy(() -> reasons.add(name)).as(name).hasMessage("tickets.reasons.builtIn");
        }
        ReasonCode thin = reasons.add("Te dun");
        reasons.add("Te dik");
        assertThatThrownBy(() -> reasons.rename(thin, "Other")).hasMessage("tickets.reasons.builtIn");
        assertThatThrownBy(() -> reasons.rename(thin, "té dik")).hasMessage("tickets.reasons.taken");
        reasons.rename(thin, "Té dun");
        assertThat(reasons.find("other")).isEqualTo(ReasonCode.OTHER);
        assertThat(reasons.find("te dun").ownName()).isEqualTo("Té dun");
    }

    @Test
    void aTagThatLooksTheSameIsTheSameAndOneThatNobodySeesIsNone() {
        Tags tags = shop.services().tags();
        tags.add(ticket, "caf\u00e9");
        tags.add(ticket, "cafe\u0301");
        tags.add(ticket, "ca\u200bf\u00e9\u00a0");
        assertThat(tags.of(ticket)).containsExactly("caf\u00e9");
        assertThat(tags.all()).hasSize(1);
        for (String unseen : List.of("\u200b\u200b", "\ufeff", "\u200d", "\u00a0")) {
            assertThatThrownBy(() -> tags.add(ticket, unseen)).hasMessage("tickets.tag.unusable");
        }
    }

    @Test
    void aChecklistIsTickedAndPutInAnotherOrder() {
        Checklists checklists = shop.services().checklists();
        for (String text : List.of("foto vragen", "doosje bestellen", "bellen")) {
            checklists.add(ticket, text);
        }
        assertThatThrownBy(() -> checklists.add(ticket, " ")).hasMessage("tickets.checklist.unusable");
        checklists.move(ticket, checklists.of(ticket).getLast(), -2);
        checklists.move(ticket, checklists.of(ticket).getFirst(), -1);
        checklists.tick(ticket, checklists.of(ticket).get(1), true);

        assertThat(checklists.of(ticket))
                .extracting(ChecklistItem::text)
                .containsExactly("bellen", "foto vragen", "doosje bestellen");
        assertThat(checklists.of(ticket)).extracting(ChecklistItem::isDone).containsExactly(false, true, false);
        checklists.remove(ticket, checklists.of(ticket).getFirst());
        assertThat(checklists.of(ticket)).hasSize(2);
        shop.services().journal().undo();
        assertThat(checklists.of(ticket)).hasSize(3);
    }
}
