package nl.goedmaker.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.RoomView;
import nl.goedmaker.ui.Screenwork;
import nl.goedmaker.ui.Shown;
import nl.goedmaker.ui.keys.Command;
import nl.goedmaker.ui.keys.KeyMap;
import org.kordamp.ikonli.javafx.FontIcon;

/** The frame: sidebar, top bar, and the room that is open. Rooms are made when they are first shown. */
public final class MainView {
    /** Below this many times the text's height the rooms need the width more than the names in the sidebar do. */
    private static final double COMPACT = 66;

    private final MainViewModel model;
    private final Texts texts;
    private final Function<Room, RoomView> factory;
    private final Map<Room, RoomView> made = new EnumMap<>(Room.class);
    private final Map<Room, ToggleButton> buttons = new EnumMap<>(Room.class);
    private final Parent root;
    private boolean isCompact;

    @FXML
    private StackPane layer;

    @FXML
    private VBox sidebar;

    @FXML
    private Label brand;

    @FXML
    private ScrollPane roomScroll;

    @FXML
    private VBox center;

    @FXML
    private VBox rooms;

    @FXML
    private VBox lastRoom;

    @FXML
    private Label foot;

    @FXML
    private TextField search;

    @FXML
    private Label searchKey;

    @FXML
    private Button paste;

    @FXML
    private Button newTicket;

    @FXML
    private StackPane host;

    public MainView(MainViewModel model, Texts texts, Function<Room, RoomView> factory) {
        this.model = model;
        this.texts = texts;
        this.factory = factory;
        this.root = FxmlViews.load(this, texts);
        passTime();
        makeButtons();
        foot.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("app.foot") + "\n"
                                + model.backupProperty().get(),
                        model.backupProperty()));
        paste.setAccessibleText(paste.getText() + ". " + texts.get("app.paste.hint"));
        paste.setTooltip(new Tooltip(texts.get("app.paste.hint")));
        model.roomProperty().addListener((property, before, room) -> show(room));
        // later: nothing may be restyled while the window is being styled or laid out
        layer.widthProperty().addListener((property, before, width) -> Screenwork.later(this::arrange));
        newTicket.fontProperty().addListener((property, before, font) -> Screenwork.later(this::arrange));
    }

    /** Where there is little room, the sidebar shows signs and counts; the names stand in the tooltips. */
    private void arrange() {
        boolean compact = layer.getWidth() < COMPACT * newTicket.getFont().getSize();
        if (compact == isCompact) {
            return;
        }
        isCompact = compact;
        for (Node node : List.of(layer, sidebar)) {
            node.getStyleClass().remove("compact");
            if (compact) {
                node.getStyleClass().add("compact");
            }
        }
        brand.setText(compact ? "G" : "Goedmaker");
        Shown.now(foot, !compact);
        buttons.forEach((room, button) -> {
            HBox content = (HBox) button.getGraphic();
            content.setSpacing(compact ? 5 : 10);
            content.getChildren().stream()
                    .filter(node ->
                            !(node instanceof FontIcon || node.getStyleClass().contains("nav-count")))
                    .forEach(node -> Shown.now(node, !compact));
            button.setTooltip(compact ? new Tooltip(texts.get("app.room." + room)) : null);
        });
        showShortcuts();
    }

    private void showShortcuts() {
        rooms.getChildren().stream()
                .filter(node -> !(node instanceof ToggleButton))
                .forEach(node -> Shown.now(node, !isCompact));
    }

    private void makeButtons() {
        ToggleGroup group = new ToggleGroup();
        for (Room room : Room.values()) {
            ToggleButton button = button(room);
            button.setUserData(room);
            button.setToggleGroup(group);
            buttons.put(room, button);
            (room == Room.SETTINGS ? lastRoom : rooms).getChildren().add(button);
        }
        group.selectedToggleProperty().addListener((property, before, selected) -> {
            if (selected == null) {
                group.selectToggle(before);
            } else {
                // the arrow keys select without an action
                model.roomProperty().set((Room) selected.getUserData());
            }
        });
    }

    private ToggleButton button(Room room) {
        String name = texts.get("app.room." + room);
        Label label = new Label(name);
        label.getStyleClass().add("nav-name");
        Label count = new Label();
        count.getStyleClass().add("nav-count");
        if (room == Room.TODAY) {
            count.getStyleClass().add("hot");
        }
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Long.toString(model.counts().getOrDefault(room, 0L)), model.counts()));
        count.visibleProperty().bind(count.textProperty().isNotEqualTo("0"));
        count.managedProperty().bind(count.visibleProperty());
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox content = new HBox(10, new FontIcon(room.icon()), label, gap, count);
        content.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        ToggleButton button = new ToggleButton();
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("nav-item");
        button.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(button.widthProperty().subtract(22));
        button.accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("app.room.spoken", name, model.counts().getOrDefault(room, 0L)),
                        model.counts()));
        button.setOnAction(event -> model.roomProperty().set(room));
        button.setId("room-" + room);
        return button;
    }

    public Parent root() {
        return root;
    }

    /** What comes back, or is to be told, shows by itself; a minute in which nothing does costs a look at the clock. */
    private void passTime() {
        Timeline minutes = new Timeline(new KeyFrame(Duration.minutes(1), event -> {
            if (model.hasTurned()) {
                refresh();
            }
        }));
        minutes.setCycleCount(Animation.INDEFINITE);
        root.sceneProperty().addListener((property, before, scene) -> {
            if (scene == null) {
                minutes.stop();
            } else {
                minutes.play();
            }
        });
    }

    /** Where notices and overlays go: above everything else. */
    public StackPane layer() {
        return layer;
    }

    /**
     * Where a notice covers nothing: over the empty part of the sidebar.
     *
     * @return the height that is free there, in pixels; none where only the signs of the rooms stand
     */
    double freeInSidebar() {
        return isCompact ? 0 : roomScroll.getHeight() - rooms.getHeight();
    }

    /** The sidebar's width now, in pixels. */
    double sidebarWidth() {
        return sidebar.getWidth();
    }

    /** @param height what the room leaves free at the foot of the window, in pixels */
    void keepFree(double height) {
        center.setPadding(new Insets(0, 0, height, 0));
    }

    /** Begins with a room that was made, and read, already. */
    public void show(Room room, RoomView view) {
        made.put(room, view);
        place(room, view);
    }

    public void show(Room room) {
        boolean isNew = !made.containsKey(room);
        RoomView view = made.computeIfAbsent(room, factory);
        place(room, view);
        if (isNew) {
            // what is scrolled stands in the window, where the keyboard can go to, only once it is laid out
            host.applyCss();
            host.layout();
            view.focus();
        }
        view.refresh();
    }

    private void place(Room room, RoomView view) {
        Objects.requireNonNull(buttons.get(room)).setSelected(true);
        host.getChildren().setAll(List.<Node>of(view.root()));
        shortcuts(room, view);
        view.focus();
    }

    /** Below the name of the room that is open. */
    private void shortcuts(Room room, RoomView view) {
        rooms.getChildren().removeIf(node -> !(node instanceof ToggleButton));
        view.shortcuts()
                .ifPresent(node -> rooms.getChildren().add(rooms.getChildren().indexOf(buttons.get(room)) + 1, node));
        showShortcuts();
    }

    public RoomView room(Room room) {
        return made.computeIfAbsent(room, factory);
    }

    /** After a change: what is shown now is read again, the rest when it is opened. */
    public void refresh() {
        model.refresh();
        RoomView view = made.get(model.roomProperty().get());
        if (view != null) {
            view.refresh();
        }
    }

    /**
     * @param onSearch gets the words when the owner presses Enter in the search field
     * @param onPalette when the field is pointed at
     */
    public void onActions(Runnable onNew, Runnable onPaste, Consumer<String> onSearch, Runnable onPalette) {
        newTicket.setOnAction(event -> onNew.run());
        paste.setOnAction(event -> onPaste.run());
        search.setOnAction(event -> onSearch.accept(search.getText()));
        // before the field takes the keyboard, so that the palette can give it back to where it was
        search.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            onPalette.run();
            event.consume();
        });
    }

    /** Tells the keys of what has a button of its own. */
    public void showKeys(KeyMap keys) {
        searchKey.setText(keys.spelled(Command.PALETTE, texts));
        newTicket.setText(texts.get("app.newTicket", keys.spelled(Command.NEW_TICKET, texts)));
    }
}
