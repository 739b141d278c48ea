package nl.goedmaker.insights.ui;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.insights.Figure;
import nl.goedmaker.insights.SurveyLines;
import nl.goedmaker.insights.ui.InsightsViewModel.Bar;
import nl.goedmaker.insights.ui.InsightsViewModel.Big;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.ButtonWords;

/** Draws figures as buttons, so that each can be pressed, tabbed to and read aloud. */
final class InsightCharts {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double COLUMN_EM = 6;

    private final Texts texts;
    private final ObjectProperty<Figure> chosen;

    InsightCharts(Texts texts, ObjectProperty<Figure> chosen) {
        this.texts = texts;
        this.chosen = chosen;
    }

    /** @param narrow below each other instead of side by side */
    Node bigs(List<Big> bigs, boolean narrow) {
        Pane row = narrow ? new VBox() : new HBox();
        row.getStyleClass().add(narrow ? "today-cards" : "insight-columns");
        for (Big big : bigs) {
            Label value = new Label(big.value());
            value.getStyleClass().add("big");
            Label name = new Label(big.name());
            name.getStyleClass().addAll("muted", "small");
            name.setWrapText(true);
            Button button = button(new ButtonWords(value, name), big.figure(), big.name() + ": " + big.value());
            button.setPrefWidth(10);
            button.getStyleClass().setAll("button", "card", "card-button");
            button.setMaxHeight(Double.MAX_VALUE);
            button.setId("big-" + big.figure().getClass().getSimpleName());
            HBox.setHgrow(button, Priority.ALWAYS);
            row.getChildren().add(button);
        }
        return row;
    }

    /** Upright bars side by side: time. */
    Node columns(String title, List<Bar> bars, String none) {
        VBox card = card(title);
        if (bars.stream().allMatch(bar -> bar.share() == 0)) {
            card.getChildren().add(muted(none));
            return card;
        }
        HBox row = new HBox();
        row.getStyleClass().add("bar-columns");
        for (Bar bar : bars) {
            Region column = new Region();
            column.getStyleClass().add("bar");
            column.setMaxHeight(Region.USE_PREF_SIZE);
            column.setMinHeight(Region.USE_PREF_SIZE);
            column.setStyle(String.format(Locale.ROOT, "-fx-pref-height: %.2fem;", bar.share() * COLUMN_EM));
            Label value = new Label(bar.value());
            value.getStyleClass().add("small");
            Label name = new Label(bar.name());
            name.getStyleClass().addAll("small", "muted");
            VBox content = new VBox(value, column, name);
            content.getStyleClass().add("bar-column");
            Button button = button(content, bar.figure(), bar.spoken());
            button.getStyleClass().setAll("button", "bar-button");
            button.setMaxHeight(Double.MAX_VALUE);
            button.setId(title.replace('.', '-') + "-" + bars.indexOf(bar));
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setPrefWidth(10);
            row.getChildren().add(button);
        }
        card.getChildren().add(row);
        return card;
    }

    /** Lying bars below each other: kinds. */
    Node rows(String title, List<Bar> bars, String none) {
        VBox card = card(title);
        if (bars.isEmpty()) {
            card.getChildren().add(muted(none));
        }
        for (Bar bar : bars) {
            Label name = new Label(bar.name());
            name.getStyleClass().add("bar-name");
            Region line = new Region();
            line.getStyleClass().add("bar");
            line.setMinWidth(2);
            line.setMaxWidth(Region.USE_PREF_SIZE);
            HBox track = new HBox(line);
            HBox.setHgrow(track, Priority.ALWAYS);
            track.getStyleClass().add("bar-track");
            track.setMinWidth(0);
            track.setPrefWidth(0);
            line.prefWidthProperty().bind(track.widthProperty().multiply(bar.share()));
            Label value = new Label(bar.value());
            value.getStyleClass().add("bar-value");
            value.setMinWidth(Region.USE_PREF_SIZE);
            HBox content = new HBox(name, track, value);
            content.getStyleClass().add("bar-row");
            Button button = button(content, bar.figure(), bar.spoken());
            button.getStyleClass().setAll("button", "bar-button", "bar-line");
            button.setId(title.replace('.', '-') + "-" + bars.indexOf(bar));
            content.prefWidthProperty().bind(button.widthProperty().subtract(4));
            card.getChildren().add(button);
        }
        return card;
    }

    /** Figures below each other, each with what it may be in truth. */
    Node lines(String title, List<SurveyLines.Line> lines, String none) {
        VBox card = card(title);
        if (lines.isEmpty()) {
            card.getChildren().add(muted(none));
        }
        for (SurveyLines.Line line : lines) {
            Label name = new Label(line.name());
            name.getStyleClass().add("strong");
            name.setWrapText(true);
            Label note = new Label(line.note());
            note.getStyleClass().addAll("muted", "small");
            note.setWrapText(true);
            VBox words = new VBox(name, note);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            Label value = new Label(line.value());
            value.getStyleClass().add("strong");
            value.setMinWidth(Region.USE_PREF_SIZE);
            HBox content = new HBox(words, value);
            content.getStyleClass().add("bar-row");
            Button button = button(content, line.figure(), line.spoken());
            button.getStyleClass().setAll("button", "bar-button", "bar-line");
            button.setId(title.replace('.', '-') + "-" + lines.indexOf(line));
            content.prefWidthProperty().bind(button.widthProperty().subtract(4));
            card.getChildren().add(button);
        }
        return card;
    }

    private VBox card(String title) {
        Label label = new Label(texts.get(title));
        label.getStyleClass().add("h2");
        VBox card = new VBox(label);
        card.getStyleClass().add("card");
        return card;
    }

    private Label muted(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }

    private Button button(Node content, Figure figure, String spoken) {
        Button button = new Button(null, content);
        if (content instanceof ButtonWords words) {
            words.in(button);
        }
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(spoken);
        button.setOnAction(event -> chosen.set(figure));
        button.pseudoClassStateChanged(CHOSEN, figure.equals(chosen.get()));
        // buttons live as long as the chart; a weak listener lets go of those of an older one
        javafx.beans.value.ChangeListener<Figure> mark =
                (property, before, now) -> button.pseudoClassStateChanged(CHOSEN, figure.equals(now));
        button.getProperties().put(CHOSEN, mark);
        chosen.addListener(new javafx.beans.value.WeakChangeListener<>(mark));
        return button;
    }
}
