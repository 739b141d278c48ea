package nl.goedmaker.replies.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.replies.TemplateOutcome;
import nl.goedmaker.text.FoldedText;
import nl.goedmaker.text.Texts;

/** The templates to begin an answer from: the owner's own first, then those that come with the program, as far as they fit the search. */
public final class TemplateChoice {
    private final Texts texts;
    private final ObservableList<TemplateRow> rows = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty("");
    private List<TemplateRow> own = List.of();
    private List<TemplateRow> builtIn = List.of();

    TemplateChoice(Texts texts) {
        this.texts = texts;
        search.addListener((property, before, now) -> fill());
    }

    /** What is looked for in the names: the beginnings of words, in any order. */
    public StringProperty searchProperty() {
        return search;
    }

    /** Templates with the headings above them; headings only where the owner has templates of their own. */
    public ObservableList<TemplateRow> rows() {
        return rows;
    }

    /** What came of the answers that began with it, in a few words; blank while nothing is known. */
    public String outcome(TemplateRow row) {
        return outcome("replies.template.outcomeShort", row);
    }

    /** The same as a sentence. */
    public String fullOutcome(TemplateRow row) {
        return outcome("replies.template.outcome", row);
    }

    private String outcome(String key, TemplateRow row) {
        TemplateOutcome came = row.outcome();
        return came.used() == 0 ? "" : texts.get(key, came.solvedWithoutAnotherMail(), came.used());
    }

    void show(List<TemplateRow> ownOnes, List<TemplateRow> builtInOnes) {
        own = List.copyOf(ownOnes);
        builtIn = List.copyOf(builtInOnes);
        fill();
    }

    private void fill() {
        List<TemplateRow> shown = new ArrayList<>();
        add(shown, "replies.templates.own", own);
        add(shown, "replies.templates.builtIn", builtIn);
        if (!rows.equals(shown)) {
            rows.setAll(shown);
        }
    }

    private void add(List<TemplateRow> shown, String heading, List<TemplateRow> templates) {
        FoldedText typed = FoldedText.of(search.get());
        List<TemplateRow> found = templates.stream()
                .filter(row -> FoldedText.of(row.name()).hasAll(typed))
                .toList();
        if (!own.isEmpty() && !found.isEmpty()) {
            shown.add(TemplateRow.heading(texts.get(heading)));
        }
        shown.addAll(found);
    }
}
