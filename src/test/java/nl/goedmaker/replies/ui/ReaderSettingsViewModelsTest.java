package nl.goedmaker.replies.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.cli.Services;
import nl.goedmaker.replies.OwnWord;
import nl.goedmaker.replies.ReplyRule;
import nl.goedmaker.replies.RuleLevel;
import nl.goedmaker.text.FormOfAddress;
import nl.goedmaker.text.Language;
import nl.goedmaker.ui.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings of the answers, without a screen. */
class ReaderSettingsViewModelsTest {
    @TempDir
    Path temp;

    private ShopOnDisk shop;
    private Services services;
    private TestDesk desk;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(temp.resolve("shop"));
        services = shop.services();
        desk = new TestDesk(Language.NL, services.clock());
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private RuleRow row(ReplyRulesViewModel model, ReplyRule rule) {
        return model.rows().get(rule.ordinal());
    }

    @Test
    void aLevelIsSetSaysWhatIsNormalAndAllGoBackInOneStep() {
        ReplyRulesViewModel model =
                new ReplyRulesViewModel(services.correspondence().reader(), desk.desk);
        assertThat(model.rows()).hasSameSizeAs(ReplyRule.values()).allSatisfy(row -> {
            assertThat(row.why()).isNotBlank().doesNotContain("replies.");
            assertThat(row.title()).doesNotContain("replies.");
        });

        model.choose(ReplyRule.L9, RuleLevel.OFF);
        model.choose(ReplyRule.L10, RuleLevel.BLOCK);
        assertThat(row(model, ReplyRule.L9).level()).isEqualTo(RuleLevel.OFF);
        assertThat(row(model, ReplyRule.L9).standard()).isEqualTo("Normaal: Tip");
        assertThat(model.changedProperty().get()).isTrue();

        model.reset();
        assertThat(model.changedProperty().get()).isFalse();
        services.journal().undo();
        model.refresh();
        assertThat(row(model, ReplyRule.L10).level()).isEqualTo(RuleLevel.BLOCK);
    }

    @Test
    void moneyBesideAReviewCannotBeLetThrough() {
        ReplyRulesViewModel model =
                new ReplyRulesViewModel(services.correspondence().reader(), desk.desk);

        model.choose(ReplyRule.L1, RuleLevel.OFF);

        assertThat(row(model, ReplyRule.L1).isFixed()).isTrue();
        assertThat(row(model, ReplyRule.L1).level()).isEqualTo(RuleLevel.BLOCK);
    }

    @Test
    void wordsToAvoidAreAddedChangedInTheirPlaceAndRemoved() {
        AvoidedWordsViewModel model =
                new AvoidedWordsViewModel(services.correspondence().reader(), desk.desk);
        for (String phrase : new String[] {"desalniettemin", "zoals gezegd"}) {
            model.phrase().valueProperty().set(phrase);
            model.save();
        }
        model.edit(model.words().getFirst());
        model.phrase().valueProperty().set("niettemin");
        model.better().valueProperty().set("toch");
        model.stopsProperty().set(true);
        model.save();

        assertThat(model.words())
                .containsExactly(
                        new OwnWord("niettemin", RuleLevel.BLOCK, "toch"),
                        new OwnWord("zoals gezegd", RuleLevel.WARN, ""));
        assertThat(model.about(model.words().getFirst())).isEqualTo("Houdt tegen · liever “toch”");
        assertThat(model.phrase().get()).isEmpty();
        model.remove(model.words().getFirst());
        assertThat(model.words()).hasSize(1);
    }

    @Test
    void wordsThatCannotBeAvoidedStayInTheFormWithTheReason() {
        AvoidedWordsViewModel model =
                new AvoidedWordsViewModel(services.correspondence().reader(), desk.desk);
        model.phrase().valueProperty().set("toch");
        model.better().valueProperty().set("toch wel");
        model.save();

        assertThat(model.better().errorProperty().get()).contains("“toch”");
        assertThat(model.phrase().get()).isEqualTo("toch");
        model.phrase().valueProperty().set("?!");
        model.save();
        assertThat(model.phrase().errorProperty().get()).contains("minstens één woord");
        assertThat(model.words()).isEmpty();
    }

    @Test
    void howCustomersAreSpokenToAndWhatIsRightIsKeptPerLanguage() {
        AddressViewModel model = new AddressViewModel(services.settings(), services.ownWords(), desk.desk);
        model.choose(Language.DE, FormOfAddress.FORMAL);
        model.checkSpelling(false);
        model.word().valueProperty().set("Swarovski");
        model.add();
        model.word().valueProperty().set("twee woorden");
        model.add();

        assertThat(services.settings().address(Language.DE)).isEqualTo(FormOfAddress.FORMAL);
        assertThat(services.settings().address(Language.NL)).isEqualTo(FormOfAddress.INFORMAL);
        assertThat(services.settings().checksSpelling()).isFalse();
        assertThat(model.words()).containsExactly("Swarovski");
        assertThat(model.word().errorProperty().get()).contains("“twee woorden”");
        model.languageProperty().set(Language.DE);
        assertThat(model.words()).isEmpty();
        model.languageProperty().set(Language.NL);
        model.remove("Swarovski");
        assertThat(model.words()).isEmpty();
        services.journal().undo();
        model.refresh();
        assertThat(model.words()).containsExactly("Swarovski");
    }
}
