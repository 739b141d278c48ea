package nl.goedmaker.replies.ui;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.replies.ReaderSettings;
import nl.goedmaker.replies.ReplyRule;
import nl.goedmaker.replies.RuleLevel;
import nl.goedmaker.replies.RuleLevels;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;

/** How strict the reader is about each rule. */
public final class ReplyRulesViewModel {
    private final ReaderSettings reader;
    private final Desk desk;
    private final Latest reading = new Latest();
    private final ObservableList<RuleRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();

    public ReplyRulesViewModel(ReaderSettings reader, Desk desk) {
        this.reader = reader;
        this.desk = desk;
        show(RuleLevels.STANDARD);
    }

    /** All rules in their own order; always as many, so that a row can be made once. */
    public ObservableList<RuleRow> rows() {
        return rows;
    }

    /** Whether a rule has another level than it has by itself. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    public void refresh() {
        desk.background().run(reader::levels, reading.only(this::show));
    }

    private void show(RuleLevels levels) {
        List<RuleRow> fresh = Arrays.stream(ReplyRule.values())
                .map(rule -> row(rule, levels.of(rule)))
                .toList();
        if (rows.size() != fresh.size()) {
            rows.setAll(fresh);
        }
        for (int i = 0; i < fresh.size(); i++) {
            if (!rows.get(i).equals(fresh.get(i))) {
                rows.set(i, fresh.get(i));
            }
        }
        changed.set(!levels.set().isEmpty());
    }

    private RuleRow row(ReplyRule rule, RuleLevel level) {
        return new RuleRow(
                rule,
                desk.texts().get(rule.title()),
                desk.texts().get(rule.why()),
                level,
                level == rule.standard()
                        ? ""
                        : desk.texts().get("replies.levels.standard", Sentence.of(words(rule, rule.standard()))));
    }

    /** The levels to choose from. The owner's own words have one of their own each: they are heeded or not. */
    public static List<RuleLevel> levels(ReplyRule rule) {
        return rule == ReplyRule.W1 ? List.of(RuleLevel.WARN, RuleLevel.OFF) : List.of(RuleLevel.values());
    }

    /** Key of what a level is called. */
    public static String words(ReplyRule rule, RuleLevel level) {
        return rule == ReplyRule.W1 && level != RuleLevel.OFF ? "replies.levels.each" : "replies.levels." + level;
    }

    public void choose(ReplyRule rule, RuleLevel level) {
        change(() -> reader.set(rule, level));
    }

    /** Gives every rule the level it has by itself, in one step. */
    public void reset() {
        change(reader::reset);
    }

    private void change(Runnable work) {
        desk.background()
                .run(
                        () -> {
                            work.run();
                            return reader.levels();
                        },
                        levels -> {
                            show(levels);
                            desk.notices().done(Sentence.of("settings.change.reader"));
                        },
                        refusal -> {
                            refresh();
                            desk.notices().refused(refusal.sentence());
                        });
    }
}
