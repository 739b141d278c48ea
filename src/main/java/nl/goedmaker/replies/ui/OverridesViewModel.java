package nl.goedmaker.replies.ui;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.replies.Finding;
import nl.goedmaker.replies.Overrides;
import nl.goedmaker.replies.ReplyRule;
import nl.goedmaker.text.Texts;

/** Asks the owner why a letter may go in spite of what stops it: a reason for each rule. */
public final class OverridesViewModel {
    /**
     * One rule that stops the letter.
     *
     * @param title what it is called
     * @param words what it found
     */
    public record Row(ReplyRule rule, String title, String words, StringProperty reason, StringProperty error) {}

    private final Texts texts;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private Consumer<Overrides> then = given -> {};

    OverridesViewModel(Texts texts) {
        this.texts = texts;
    }

    /** @param before reasons that were given for this letter already */
    void ask(List<Finding> stops, Overrides before, Consumer<Overrides> whenGiven) {
        Map<ReplyRule, List<Finding>> byRule = stops.stream()
                .collect(Collectors.groupingBy(
                        finding -> ReplyRule.valueOf(finding.rule()), LinkedHashMap::new, Collectors.toList()));
        rows.setAll(byRule.entrySet().stream()
                .map(each -> row(each.getKey(), each.getValue(), before))
                .toList());
        then = whenGiven;
        open.set(true);
    }

    private Row row(ReplyRule rule, List<Finding> found, Overrides before) {
        Row row = new Row(
                rule,
                texts.get(rule.title()),
                found.stream()
                        .map(finding -> texts.get(finding.message()))
                        .distinct()
                        .collect(Collectors.joining("\n")),
                new SimpleStringProperty(before.reasons().getOrDefault(rule, "")),
                new SimpleStringProperty(""));
        row.reason().addListener((property, was, now) -> row.error().set(""));
        return row;
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Goes on when there is a reason everywhere. */
    public void confirm() {
        boolean complete = true;
        Map<ReplyRule, String> reasons = new EnumMap<>(ReplyRule.class);
        for (Row row : rows) {
            String words = row.reason().get().strip();
            if (words.length() < Overrides.SHORTEST) {
                row.error().set(texts.get("replies.override.short"));
                complete = false;
            }
            reasons.put(row.rule(), words);
        }
        if (complete) {
            close();
            then.accept(new Overrides(reasons));
        }
    }

    public void close() {
        open.set(false);
    }
}
