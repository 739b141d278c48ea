package nl.goedmaker.replies.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.drafts.ui.DraftDesk;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.replies.LetterAsTemplate;
import nl.goedmaker.replies.MarkHelp;
import nl.goedmaker.replies.OwnTemplate;
import nl.goedmaker.replies.ReplyRule;
import nl.goedmaker.replies.RuleLevel;
import nl.goedmaker.replies.TemplateOutcome;
import nl.goedmaker.replies.TemplateText;
import nl.goedmaker.replies.TemplateUse;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnTextViewModelTest {
    @TempDir
    Path folder;

    private ShopOnDisk shop;
    private TestDesk screen;
    private DraftDesk drafts;
    private OwnTextViewModel sheet;
    private OwnTextsViewModel list;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        window();
    }

    private void window() {
        screen = new TestDesk(Language.NL, shop.services().clock());
        drafts = new DraftDesk(shop.services().drafts(), screen.background);
        sheet = new OwnTextViewModel(
                shop.services().templates(),
                () -> shop.services().correspondence().reader().levels(),
                drafts,
                screen.desk);
        list = new OwnTextsViewModel(
                shop.services().templates(),
                shop.services().library(),
                shop.services().correspondence(),
                () -> sheet,
                screen.desk);
        list.refresh();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private void restart() {
        drafts.save();
        shop.close();
        open();
    }

    private OwnTemplate add(String name) {
        OwnTemplate made = shop.services()
                .templates()
                .add(new TemplateText(
                        name,
                        Language.NL,
                        null,
                        TemplateUse.PRIVATE,
                        "Over {article.name}",
                        "Hoi {customer.firstName}"));
        list.refresh();
        return made;
    }

    private List<String> names() {
        list.refresh();
        return list.texts().stream().map(own -> own.text().name()).toList();
    }

    @Test
    void aTextIsWrittenSeenAsACustomerWouldAndKept() {
        sheet.create();
        sheet.name().value().set("Gala");
        sheet.subject().value().set("Je {article.name}");
        sheet.body().value().set("Hoi {customer.firstName}, [[eigen vraag]]");
        assertThat(sheet.preview().subjectProperty().get()).isEqualTo("Je armband met schakels");
        assertThat(sheet.preview().bodyProperty().get()).isEqualTo("Hoi Sanne, [[eigen vraag]]");
        sheet.save();
        assertThat(sheet.openProperty().get()).isFalse();
        assertThat(screen.screen.notices).containsExactly(Sentence.of("replies.change.ownAdd", "Gala"));
        assertThat(names()).containsExactly("Gala");
        sheet.create();
        assertThat(sheet.name().value().get()).isEmpty();
        assertThat(sheet.hintProperty().get()).isEmpty();
    }

    @Test
    void whatIsWrongStandsBelowItsField() {
        add("Gala");
        sheet.create();
        sheet.body().value().set("Hoi,\n{naam}");
        sheet.save();
        assertThat(sheet.name().error().get()).contains("een naam");
        sheet.name().value().set("GALA");
        sheet.save();
        assertThat(sheet.body().error().get()).contains("regel 2: “{naam}”");
        sheet.body().value().set("Hoi");
        sheet.subject().value().set("{x}");
        sheet.save();
        assertThat(sheet.subject().error().get()).contains("Onderwerp, regel 1");
        sheet.subject().value().set("");
        sheet.save();
        assertThat(sheet.name().error().get()).contains("al een eigen tekst “GALA”");
        assertThat(sheet.wrong()).contains(sheet.name());
        assertThat(sheet.openProperty().get()).isTrue();
    }

    @Test
    void whatWasTypedIsThereAfterACrashUntilItIsKept() {
        OwnTemplate gala = add("Gala");
        sheet.create();
        sheet.name().value().set("Half");
        sheet.language().value().set("DE");
        restart();
        list.edit(gala);
        sheet.body().value().set("Hoi, anders");
        restart();
        sheet.create();
        assertThat(sheet.name().value().get()).isEqualTo("Half");
        assertThat(sheet.language().value().get()).isEqualTo("DE");
        assertThat(sheet.hintProperty().get()).contains("eerder");
        sheet.close();
        sheet.edit(gala);
        assertThat(sheet.name().value().get()).isEqualTo("Gala");
        assertThat(sheet.body().value().get()).isEqualTo("Hoi, anders");
        sheet.save();
        assertThat(shop.services().templates().all().getFirst().text().body()).isEqualTo("Hoi, anders");
        restart();
        list.edit(list.texts().getFirst());
        assertThat(sheet.hintProperty().get()).isEmpty();
        sheet.create();
        assertThat(sheet.name().value().get()).isEqualTo("Half");
        sheet.reset();
        restart();
        sheet.create();
        assertThat(sheet.name().value().get()).isEmpty();
    }

    @Test
    void aCopyIsLookedAtBeforeItIsKeptAndNotLeftUnasked() {
        sheet.create();
        sheet.name().value().set("Half");
        list.copy(list.builtIn(Language.EN).getFirst());
        assertThat(sheet.language().value().get()).isEqualTo("EN");
        assertThat(sheet.hintProperty().get()).contains("kopie");
        sheet.close();
        assertThat(screen.answers.asked).isEmpty();
        TemplateText made =
                new TemplateText("", Language.NL, null, TemplateUse.PRIVATE, "", "Hoi {customer.firstName}");
        sheet.keep(new LetterAsTemplate(made, List.of("Sanne", "88412")));
        assertThat(sheet.hintProperty().get()).contains("“Sanne”, “88412”");
        sheet.name().value().set("Van een brief");
        screen.answers.yes = false;
        sheet.close();
        assertThat(sheet.openProperty().get()).isTrue();
        sheet.save();
        assertThat(names()).containsExactly("Van een brief");
        sheet.create();
        assertThat(sheet.name().value().get()).isEqualTo("Half");
    }

    @Test
    void moneyBesideAReviewIsSaidWhileItIsWritten() {
        sheet.create();
        sheet.body().value().set("Ik geef je € 5,00 terug; schrijf je een review?");
        assertThat(sheet.preview().warningProperty().get()).contains("omkoping");
    }

    @Test
    void theListIsLookedThroughPutInOrderAndTakenBack() {
        add("Gala");
        add("Beurs");
        OwnTemplate post = add("Póst kwijt");
        list.searchProperty().set("kw pos");
        assertThat(list.texts()).containsExactly(post);
        list.searchProperty().set("niets");
        assertThat(list.texts()).isEmpty();
        assertThat(list.hasAny()).isTrue();
        list.searchProperty().set("");
        list.move(post, -1);
        assertThat(names()).containsExactly("Gala", "Póst kwijt", "Beurs");
        list.remove(post);
        assertThat(names()).containsExactly("Gala", "Beurs");
        shop.services().journal().undo();
        assertThat(names()).containsExactly("Gala", "Póst kwijt", "Beurs");
        assertThat(list.about(post)).isEqualTo("Nederlands");
    }

    @Test
    void theOwnersTextsStandFirstUnderTheirOwnHeading() {
        TemplateChoice choice = new TemplateChoice(screen.texts);
        TemplateRow clasp = new TemplateRow("clasp", "Sluiting", "12×", new TemplateOutcome(12, 9));
        TemplateRow own = new TemplateRow("own-1", "Gala", "", TemplateOutcome.NONE);
        choice.show(List.of(), List.of(clasp));
        assertThat(choice.rows()).containsExactly(clasp);
        choice.show(List.of(own), List.of(clasp));
        assertThat(choice.rows())
                .extracting(TemplateRow::name)
                .containsExactly("Eigen teksten", "Gala", "Van Goedmaker", "Sluiting");
        choice.searchProperty().set("slui");
        assertThat(choice.rows()).extracting(TemplateRow::name).containsExactly("Van Goedmaker", "Sluiting");
    }

    @Test
    void allThatMayStandBetweenBracesIsThereToPutInInTheLanguageOfTheText() {
        shop.services()
                .templates()
                .add(new TemplateText("Doosje", Language.NL, null, TemplateUse.SNIPPET, "", "In een stevig doosje."));
        sheet.create();

        assertThat(sheet.marks())
                .extracting(MarkHelp::written)
                .contains(
                        "{customer.firstName}",
                        "{if order.known}",
                        "{je|u}",
                        "{snippet greeting}",
                        "{snippet Doosje}",
                        "{attach slip}");
        for (MarkHelp mark : sheet.marks()) {
            sheet.use().value().set("PRIVATE");
            sheet.name().value().set("Zo " + mark.written().replaceAll("[^a-zA-Z]", ""));
            sheet.body().value().set("Hoi " + mark.written() + mark.end());
            sheet.save();
            assertThat(sheet.body().error().get()).as(mark.written()).isEmpty();
            sheet.create();
        }
        sheet.language().value().set("DE");
        assertThat(sheet.marks())
                .extracting(MarkHelp::written)
                .contains("{du|Sie}")
                .doesNotContain("{snippet Doosje}");
        sheet.language().value().set("EN");
        assertThat(sheet.marks()).extracting(MarkHelp::kind).doesNotContain(MarkHelp.Kind.CHOICE);
    }

    @Test
    void thePreviewReadsAlongAsTheOwnerWantsIt() {
        shop.services().correspondence().reader().set(ReplyRule.L9, RuleLevel.BLOCK);
        sheet.create();
        sheet.body().value().set("Hoi {customer.firstName}, je moet de armband terugsturen.");
        assertThat(sheet.preview().warningProperty().get()).contains("bevel");

        shop.services().correspondence().reader().set(ReplyRule.L9, RuleLevel.OFF);
        sheet.close();
        sheet.create();
        assertThat(sheet.preview().warningProperty().get()).isEmpty();
    }

    @Test
    void whatCameOfATextIsSaidInTheList() {
        OwnTemplate gala = add("Gala");
        Ticket ticket = shop.ticket("Sanne");
        shop.services()
                .sending()
                .markSent(
                        ticket,
                        new Draft("", "Hoi Sanne, ik maak hem.", gala.template().id()));
        list.refresh();
        assertThat(list.outcome(gala)).isEqualTo("Eén keer verstuurd");
        shop.services()
                .tickets()
                .close(shop.services().tickets().get(ticket.reference()), Justified.YES, ReasonCode.OTHER);
        list.refresh();
        assertThat(list.outcome(gala))
                .isEqualTo("Eén keer verstuurd · leidde in 1 van 1 keer tot opgelost zonder nog een mail");
        TemplateChoice choice = new TemplateChoice(screen.texts);
        TemplateRow row = new TemplateRow("clasp", "Sluiting", "12×", new TemplateOutcome(12, 9));
        assertThat(choice.outcome(row)).isEqualTo("9 van 12 meteen opgelost");
        assertThat(choice.outcome(new TemplateRow("x", "Nieuw", "", TemplateOutcome.NONE)))
                .isEmpty();
    }
}
