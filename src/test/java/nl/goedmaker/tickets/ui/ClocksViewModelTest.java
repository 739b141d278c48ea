package nl.goedmaker.tickets.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.ClockRule;
import nl.goedmaker.tickets.ClockRules;
import nl.goedmaker.ui.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClocksViewModelTest {
    @TempDir
    Path folder;

    private ShopOnDisk shop;
    private TestDesk desk;
    private ClockRules rules;
    private ClocksViewModel model;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        desk = new TestDesk(Language.NL, shop.services().clock());
        rules = shop.services().clockRules();
        model = new ClocksViewModel(rules, desk.desk);
        model.refresh();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void everyChannelShowsItsOwnTerm() {
        assertThat(model.row(Channel.WEBSHOP).hours.valueProperty().get()).isEqualTo("48");
        assertThat(model.row(Channel.BOL).hours.valueProperty().get()).isEqualTo("24");
        assertThat(model.row(Channel.BOL).weekends.get()).isFalse();
        assertThat(model.row(Channel.ETSY).hours.valueProperty().get()).isEqualTo("24");
        assertThat(model.row(Channel.ETSY).weekends.get()).isTrue();
        assertThat(model.row(Channel.ETSY).days.valueProperty().get()).isEqualTo("14");
        assertThat(model.review().valueProperty().get()).isEqualTo("7");
    }

    @Test
    void whatIsTypedIsKeptInOneStepAndCanBeTakenBack() {
        model.row(Channel.WEBSHOP).hours.valueProperty().set(" 36 ");
        model.row(Channel.WEBSHOP).weekends.set(false);
        model.review().valueProperty().set("3");
        model.save();
        assertThat(desk.screen.notices).containsExactly(Sentence.of("tickets.change.clocks"));
        assertThat(rules.firstReply(Channel.WEBSHOP).length()).isEqualTo(Duration.ofHours(36));
        assertThat(rules.firstReply(Channel.WEBSHOP).counting()).isEqualTo(ClockRule.Counting.WEEKDAYS);
        assertThat(rules.review().length()).isEqualTo(Duration.ofDays(3));
        shop.services().journal().undo();
        model.refresh();
        assertThat(model.row(Channel.WEBSHOP).hours.valueProperty().get()).isEqualTo("48");
        assertThat(model.row(Channel.WEBSHOP).weekends.get()).isTrue();
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndNothingIsKept() {
        model.row(Channel.BOL).hours.valueProperty().set("een dag");
        model.row(Channel.ETSY).days.valueProperty().set("91");
        model.row(Channel.PHONE).hours.valueProperty().set("3");
        model.save();
        assertThat(model.row(Channel.BOL).hours.errorProperty().get()).contains("240");
        assertThat(model.row(Channel.ETSY).days.errorProperty().get()).contains("90");
        assertThat(rules.firstReply(Channel.PHONE)).isEqualTo(ClockRule.firstReply(Channel.PHONE));
        model.row(Channel.BOL).hours.valueProperty().set("8");
        assertThat(model.row(Channel.BOL).hours.errorProperty().get()).isEmpty();
    }

    @Test
    void whatIsAdvisedIsTypedAndKeptOnlyWhenSaved() {
        rules.saveFirstReply(Channel.BOL, 8, true);
        model.refresh();
        assertThat(model.row(Channel.BOL).hours.valueProperty().get()).isEqualTo("8");
        model.suggest();
        assertThat(model.row(Channel.BOL).hours.valueProperty().get()).isEqualTo("24");
        assertThat(rules.firstReply(Channel.BOL).length()).isEqualTo(Duration.ofHours(8));
        model.save();
        assertThat(rules.firstReply(Channel.BOL)).isEqualTo(ClockRule.firstReply(Channel.BOL));
    }
}
