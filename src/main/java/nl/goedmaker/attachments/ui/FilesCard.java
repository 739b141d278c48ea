package nl.goedmaker.attachments.ui;

import java.io.File;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import nl.goedmaker.attachments.AttachedFile;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.ui.FilesPane;
import nl.goedmaker.ui.DropTarget;
import nl.goedmaker.ui.KeptFocus;
import nl.goedmaker.ui.PngWriter;
import nl.goedmaker.ui.Screenwork;
import nl.goedmaker.ui.Shown;

/** The card with the files of a complaint: open one with Enter, take it off with Delete. */
public final class FilesCard extends VBox implements FilesPane {
    private static final Duration PATIENCE = Duration.seconds(1);

    private final FilesViewModel model;
    private final Texts texts;
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final Button add = new Button();

    public FilesCard(FilesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("files");
        getStyleClass().addAll("card", "flat", "files");
        rows.setId("files-rows");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("files-scroll");
        Label problem = new Label();
        problem.setId("files-problem");
        problem.textProperty().bind(model.problemProperty());
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.getStyleClass().addAll("small", "files-problem");
        Shown.when(problem, problem.textProperty().isNotEmpty());
        VBox content = new VBox(problem, rows);
        content.setMinHeight(USE_PREF_SIZE);
        scroll.setContent(content);
        // as high as what is in it, as far as there is room; later, because a pane that is being laid out hears no
        // wishes
        content.heightProperty()
                .addListener((property, before, height) ->
                        Screenwork.later(() -> scroll.setPrefHeight(height.doubleValue())));
        getChildren().addAll(head(), scroll, progress());
        model.files().addListener((InvalidationListener) observable -> fill());
        fill();
    }

    private HBox head() {
        Pane gap = new Pane();
        HBox.setHgrow(gap, Priority.ALWAYS);
        add.setText(texts.get("attachments.add"));
        add.setId("files-add");
        add.getStyleClass().add("small-button");
        add.setMinWidth(USE_PREF_SIZE);
        add.setAccessibleText(texts.get("attachments.add.hint"));
        add.setTooltip(new Tooltip(texts.get("attachments.add.hint")));
        add.setOnAction(event -> model.choose());
        add.disableProperty().bind(model.workingProperty());
        HBox head = new HBox(new Label(texts.get("attachments.title")), gap, add);
        head.getStyleClass().add("card-head");
        return head;
    }

    private HBox progress() {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(model.progressProperty());
        bar.setAccessibleText(texts.get("attachments.working"));
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button stop = new Button(texts.get("attachments.stop"));
        stop.getStyleClass().add("small-button");
        stop.setOnAction(event -> model.stop());
        HBox line = new HBox(bar, stop);
        line.getStyleClass().add("item");
        Shown.now(line, false);
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> Shown.now(line, model.workingProperty().get()));
        model.workingProperty().addListener((property, was, working) -> {
            if (working) {
                patience.playFromStart();
            } else {
                patience.stop();
                Shown.now(line, false);
            }
        });
        return line;
    }

    private void fill() {
        KeptFocus.during(rows, this::makeRows, add);
    }

    private void makeRows() {
        List<AttachedFile> files = model.files();
        rows.getChildren()
                .setAll(
                        files.isEmpty()
                                ? List.of(nothing())
                                : files.stream().map(this::row).toList());
        rows.getChildren().getLast().getStyleClass().add("last");
    }

    private Node nothing() {
        Label words = new Label(texts.get("attachments.none"));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().addAll("muted", "small");
        VBox nothing = new VBox(words);
        nothing.getStyleClass().add("item");
        return nothing;
    }

    private Node row(AttachedFile file) {
        Button name = new Button(file.name());
        name.getStyleClass().addAll("link-button", "file-name");
        name.setMinWidth(0);
        // how it ends says what it is
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setTooltip(new Tooltip(file.name()));
        name.setAccessibleText(texts.get("attachments.open.of", file.name(), model.about(file)));
        name.setOnAction(event -> model.open(file));
        name.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                model.remove(file);
                event.consume();
            }
        });
        Label about = new Label(model.about(file));
        about.getStyleClass().addAll("muted", "small");
        VBox words = new VBox(name, about);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(words, menu(file));
        row.getStyleClass().addAll("item", "file-row");
        return row;
    }

    private MenuButton menu(AttachedFile file) {
        MenuButton menu = new MenuButton(texts.get("attachments.more"));
        menu.getStyleClass().add("small-button");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setAccessibleText(texts.get("attachments.more.of", file.name()));
        menu.getItems()
                .setAll(
                        item("attachments.open", () -> model.open(file)),
                        item("attachments.save", () -> model.save(file)),
                        item("attachments.remove", () -> model.remove(file)));
        return menu;
    }

    private MenuItem item(String key, Runnable work) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setOnAction(event -> work.run());
        return item;
    }

    @Override
    public Parent root() {
        return this;
    }

    @Override
    public void show(Ticket ticket) {
        model.show(ticket);
    }

    @Override
    public void choose() {
        model.choose();
    }

    private void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        Image picture = clipboard.hasFiles() ? null : clipboard.getImage();
        if (clipboard.hasFiles()) {
            take(clipboard.getFiles());
        } else if (picture != null) {
            model.takePicture(() -> PngWriter.write(picture));
        } else {
            model.nothingToPaste();
        }
    }

    /** Words are left to whoever lies below: they are a mail, and no file. */
    @Override
    public void serve(Node part) {
        part.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            // a field in which somebody types has kept it to itself by now
            if (event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.V) {
                paste();
                event.consume();
            }
        });
        DropTarget.on(
                part,
                event -> event.getDragboard().hasFiles(),
                event -> take(event.getDragboard().getFiles()));
    }

    private void take(List<File> files) {
        model.take(files.stream().map(File::toPath).toList());
    }
}
