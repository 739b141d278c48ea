package nl.goedmaker.checks.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.checks.hindsight.Replay;
import nl.goedmaker.checks.own.Comparison;
import nl.goedmaker.checks.own.ComplaintField;
import nl.goedmaker.checks.own.OwnRule;
import nl.goedmaker.checks.own.Scope;
import nl.goedmaker.cli.Services;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.ui.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignalsViewModelTest {
    @TempDir
    Path folder;

    private ShopOnDisk shop;
    private Services services;
    private TestDesk desk;
    private SignalsViewModel model;
    private OwnSignalViewModel sheet;
    private OwnSignalsViewModel own;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        services = shop.services();
        desk = new TestDesk(Language.NL, services.clock());
        model = new SignalsViewModel(services.signalSettings(), services.retrospect(), services.readings(), desk.desk);
        sheet = new OwnSignalViewModel(services.ownSignals(), () -> List.of("armband", "ring"), desk.desk);
        own = new OwnSignalsViewModel(services.ownSignals(), () -> sheet, desk.desk);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private void closed(int count) {
        for (int i = 0; i < count; i++) {
            services.tickets().close(shop.ticket("Klant " + i), Justified.YES, ReasonCode.PRODUCT_FAULT);
        }
    }

    private SignalRow row(String name) {
        return model.rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void figuresStandThereOnlyAfterLookingBack() {
        closed(6);
        model.refresh();
        assertThat(row("WORN_ONCE").figures()).isEmpty();
        model.look();
        assertThat(row("WORN_ONCE").figures()).isEqualTo("Wees 0 keer goed, 6 keer fout; 0\u00a0% (0–39)");
        assertThat(row("WORN_ONCE").suggestion()).isNotEmpty();
        assertThat(model.toldProperty().get()).isEqualTo("Teruggekeken op 6 gesloten klachten.");
        model.sleep("WORN_ONCE", true);
        assertThat(row("WORN_ONCE").suggestion()).isEmpty();
    }

    @Test
    void nothingClosedIsSaidInASentence() {
        model.refresh();
        model.look();
        assertThat(model.toldProperty().get()).isEqualTo("Er is nog geen gesloten klacht om op terug te kijken.");
    }

    @Test
    void whatIsChosenIsPlayedAgainstWhatIsKeptAndKeptInOneStep() {
        closed(6);
        model.refresh();
        model.choose("SAME_ARTICLE", Strength.LIGHT);
        assertThat(model.replayProperty().get()).as("nobody looked back").isNull();
        model.look();
        model.sleep("KNOWN_FAULT", true);
        Replay replay = model.replayProperty().get();
        assertThat(replay).isNotNull();
        assertThat(replay.changed()).isNotEmpty();
        assertThat(services.signalSettings().tuning().asleep()).isEmpty();
        model.save();
        assertThat(services.signalSettings().tuning().asleep()).containsExactly("KNOWN_FAULT");
        assertThat(model.changedProperty().get()).isFalse();
        assertThat(model.replayProperty().get()).isNull();
        services.journal().undo();
        assertThat(services.signalSettings().tuning().strengths()).isEmpty();
    }

    @Test
    void whatWasChosenSurvivesARefreshAndCanBeLeft() {
        model.refresh();
        model.sleep("WORN_ONCE", true);
        services.signalSettings().sleep("END_OF_TERM");
        model.refresh();
        assertThat(row("WORN_ONCE").asleep()).isTrue();
        assertThat(row("END_OF_TERM").asleep()).isTrue();
        model.discard();
        assertThat(row("WORN_ONCE").asleep()).isFalse();
        assertThat(row("END_OF_TERM").asleep()).isTrue();
        assertThat(model.changedProperty().get()).isFalse();
    }

    @Test
    void lookingBackCanBeStopped() {
        closed(3);
        model.refresh();
        desk.background.holds = true;
        model.look();
        assertThat(model.lookingProperty().get()).isTrue();
        model.stop();
        desk.background.release();
        assertThat(model.lookingProperty().get()).isFalse();
        assertThat(model.toldProperty().get()).isEqualTo("Teruggekeken op één gesloten klacht.");
    }

    @Test
    void anOwnSignalIsTriedWhileItIsBuiltAndThenKept() {
        closed(2);
        own.create();
        sheet.form().scopeProperty().set(Scope.COMPLAINT);
        assertThat(sheet.form().fields()).doesNotContain(ComplaintField.ANY, ComplaintField.JUSTIFIED);
        assertThat(sheet.form().fieldProperty().get()).isEqualTo(ComplaintField.TYPE);
        assertThat(sheet.form().values()).contains("BREAK");
        sheet.form().fieldProperty().set(ComplaintField.PRICE);
        assertThat(sheet.form().values()).isEmpty();
        sheet.form().valueProperty().set("veel");
        assertThat(sheet.readsProperty().get()).isEmpty();
        sheet.form().valueProperty().set("50");
        assertThat(sheet.form().comparisonProperty().get()).isEqualTo(Comparison.AT_LEAST);
        assertThat(sheet.triedProperty().get()).isEqualTo("Zou bij 2 van je laatste 2 klachten gezien zijn.");
        sheet.save();
        assertThat(sheet.nameErrorProperty().get()).startsWith("Geef het signaal een naam");
        sheet.form().nameProperty().set("Duur stuk");
        sheet.save();
        assertThat(sheet.openProperty().get()).isFalse();
        own.refresh();
        assertThat(own.all()).hasSize(1);
        assertThat(own.words(own.all().getFirst())).startsWith("prijs is minstens");
        own.remove(own.all().getFirst());
        assertThat(own.all()).isEmpty();
    }

    @Test
    void countingOthersAlwaysSpeaksForTheCustomer() {
        own.create();
        sheet.form().scopeProperty().set(Scope.ARTICLE);
        assertThat(sheet.form().directionProperty().get()).isEqualTo(Direction.FOR);
        sheet.form().leastProperty().set("veel");
        sheet.form().nameProperty().set("Zelfde artikel");
        sheet.save();
        assertThat(sheet.countErrorProperty().get()).isNotEmpty();
    }

    @Test
    void aNewOneThatWasBegunIsThereAgainAndAChangedOneIsChanged() {
        own.create();
        sheet.form().nameProperty().set("Begonnen");
        sheet.close();
        services.ownSignals()
                .add(new OwnRule(
                        "Ringen",
                        Direction.AGAINST,
                        Strength.LIGHT,
                        Scope.COMPLAINT,
                        ComplaintField.CATEGORY,
                        Comparison.IS,
                        "ring",
                        1,
                        365));
        own.refresh();
        own.edit(own.all().getFirst());
        assertThat(sheet.form().nameProperty().get()).isEqualTo("Ringen");
        assertThat(sheet.form().valueProperty().get()).isEqualTo("ring");
        sheet.form().valueProperty().set("armband");
        sheet.save();
        assertThat(services.ownSignals().all().getFirst().rule().value()).isEqualTo("armband");
        own.create();
        assertThat(sheet.form().nameProperty().get()).isEqualTo("Begonnen");
    }
}
