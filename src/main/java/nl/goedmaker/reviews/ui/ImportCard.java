package nl.goedmaker.reviews.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.ReviewImports.Outcome;
import nl.goedmaker.reviews.ReviewImports.Skipped;
import nl.goedmaker.reviews.format.ColumnMapping;
import nl.goedmaker.reviews.format.ReviewColumn;
import nl.goedmaker.reviews.format.ReviewFile;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.LetterChoice;
import nl.goedmaker.ui.Shown;
import org.jspecify.annotations.Nullable;

/** A file on the sheet: its platform, its columns with the first rows, and what taking it in would do. */
final class ImportCard extends VBox {
    private static final int ROWS = 3;
    private static final int MOST_REASONS = 4;
    private static final int LONGEST_CELL = 40;
    private static final String PART = "PART";
    private static final String UNUSED = "";

    private final ImportItem item;
    private final Texts texts;
    private final Label outlook = new Label();
    private final VBox reasons = new VBox();
    private final List<ComboBox<String>> columns = new ArrayList<>();
    /** What the boxes show is being put right, not chosen. */
    private boolean isShowing;

    ImportCard(ImportItem item, ImportViewModel model, Texts texts, int place) {
        this.item = item;
        this.texts = texts;
        Label problem = new Label();
        problem.textProperty().bind(item.problemProperty());
        problem.getStyleClass().add("danger-text");
        problem.setId("import-problem-" + place);
        Shown.when(problem, problem.textProperty().isNotEmpty());
        outlook.setId("import-outlook-" + place);
        Shown.when(outlook, outlook.textProperty().isNotEmpty());
        for (Label label : List.of(problem, outlook)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        getChildren().addAll(head(model, place), problem, outlook, reasons);
        ReviewFile file = item.file();
        if (file != null && !file.heads().isEmpty()) {
            getChildren().add(preview(file, place));
        }
        getStyleClass().addAll("card", "import-card");
        item.outlookProperty().addListener((property, before, now) -> show(now));
        item.problemProperty()
                .addListener(
                        (property, before, now) -> show(item.outlookProperty().get()));
        item.platformProperty()
                .addListener(
                        (property, before, now) -> show(item.outlookProperty().get()));
        show(item.outlookProperty().get());
        item.mappingProperty().addListener((property, before, now) -> show(now));
        show(item.mappingProperty().get());
    }

    private HBox head(ImportViewModel model, int place) {
        Label name = new Label(item.name());
        name.getStyleClass().add("strong");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        ComboBox<@Nullable Platform> platform = new ComboBox<>();
        platform.getItems().addAll(Platform.values());
        platform.setConverter(new PlatformName(texts, "reviews.import.choosePlatform"));
        platform.setPromptText(texts.get("reviews.import.choosePlatform"));
        platform.valueProperty().bindBidirectional(item.platformProperty());
        platform.setAccessibleText(texts.get("reviews.import.platformOf", item.name()));
        platform.setId("import-platform-" + place);
        platform.setMinWidth(Region.USE_PREF_SIZE);
        platform.setDisable(item.file() == null);
        LetterChoice.on(platform);
        Button remove = new Button(texts.get("reviews.import.remove"));
        remove.getStyleClass().add("small-button");
        remove.setAccessibleText(texts.get("reviews.import.removeFile", item.name()));
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setOnAction(event -> model.remove(item));
        HBox head = new HBox(name, platform, remove);
        head.getStyleClass().add("import-head");
        return head;
    }

    private ScrollPane preview(ReviewFile file, int place) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("import-grid");
        List<String> heads = file.heads();
        List<List<String>> rows = file.firstRows(ROWS);
        for (int column = 0; column < heads.size(); column++) {
            Label head = cell(heads.get(column));
            head.getStyleClass().add("strong");
            ComboBox<String> use = use(heads.get(column), column);
            use.setId("import-column-" + place + "-" + column);
            columns.add(use);
            grid.add(head, column, 0);
            grid.add(use, column, 1);
            for (int row = 0; row < rows.size(); row++) {
                List<String> cells = rows.get(row);
                Label cell = cell(column < cells.size() ? cells.get(column) : "");
                cell.getStyleClass().addAll("muted", "small");
                grid.add(cell, column, 2 + row);
            }
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("import-preview");
        scroll.setMinHeight(Region.USE_PREF_SIZE);
        scroll.setAccessibleText(texts.get("reviews.import.preview", item.name()));
        return scroll;
    }

    private ComboBox<String> use(String head, int column) {
        ComboBox<String> use = new ComboBox<>();
        use.getItems().add(UNUSED);
        for (ReviewColumn held : ReviewColumn.values()) {
            use.getItems().add(held.name());
        }
        use.getItems().add(PART);
        use.setConverter(new UseName());
        use.setAccessibleText(texts.get("reviews.import.columnIs", head));
        use.setMaxWidth(Double.MAX_VALUE);
        LetterChoice.on(use);
        use.valueProperty().addListener((property, before, now) -> choose(column, now));
        return use;
    }

    private void choose(int column, String use) {
        ColumnMapping mapping = item.mappingProperty().get();
        if (isShowing || mapping == null) {
            return;
        }
        item.mappingProperty()
                .set(
                        switch (use) {
                            case UNUSED -> mapping.without(column);
                            case PART -> mapping.withPart(column);
                            default -> mapping.with(column, ReviewColumn.valueOf(use));
                        });
    }

    private void show(@Nullable ColumnMapping mapping) {
        isShowing = true;
        for (int column = 0; column < columns.size(); column++) {
            String use = mapping == null
                    ? UNUSED
                    : mapping.parts().contains(column)
                            ? PART
                            : mapping.at(column).map(Enum::name).orElse(UNUSED);
            columns.get(column).setValue(use);
        }
        isShowing = false;
    }

    private void show(@Nullable Outcome outcome) {
        reasons.getChildren().clear();
        if (outcome == null) {
            boolean isLooking = item.platformProperty().get() != null
                    && item.problemProperty().get().isEmpty();
            outlook.setText(isLooking ? texts.get("reviews.import.looking") : "");
            return;
        }
        int twice = outcome.skipped().size() - outcome.unchanged();
        outlook.setText(
                texts.get("reviews.import.outlook", outcome.added(), outcome.updated(), outcome.unchanged(), twice));
        List<Skipped> news = outcome.skipped().stream()
                .filter(skipped -> !skipped.reason().key().equals("reviews.import.known"))
                .toList();
        for (Skipped skipped : news.subList(0, Math.min(MOST_REASONS, news.size()))) {
            reason(texts.get("reviews.import.skipped", skipped.at().first(), texts.get(skipped.reason())));
        }
        if (news.size() > MOST_REASONS) {
            reason(texts.get("reviews.import.skippedMore", news.size() - MOST_REASONS));
        }
    }

    private void reason(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("muted", "small");
        reasons.getChildren().add(label);
    }

    private static Label cell(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        Label label = new Label(line.length() <= LONGEST_CELL ? line : line.substring(0, LONGEST_CELL - 1) + "…");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /** What a column can hold, in words. */
    private final class UseName extends StringConverter<String> {
        @Override
        public String toString(@Nullable String use) {
            return texts.get(
                    "reviews.column." + (Objects.requireNonNullElse(use, "").isEmpty() ? "NONE" : use));
        }

        /** Chosen from a list, never typed in. */
        @Override
        public String fromString(String text) {
            return UNUSED;
        }
    }
}
