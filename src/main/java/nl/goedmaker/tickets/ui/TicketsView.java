package nl.goedmaker.tickets.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.ui.EndOfList;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.Navigation;
import nl.goedmaker.ui.RoomView;
import org.jspecify.annotations.Nullable;

/** The room of complaints: the list and, in its place, the workspace of the complaint that is open. */
public final class TicketsView implements RoomView {
    private final TicketsViewModel model;
    private final TicketView workspace;
    private final Texts texts;
    private final Parent root;
    private final Map<View, ToggleButton> buttons = new EnumMap<>(View.class);
    private String selected = "";

    @FXML
    private StackPane room;

    @FXML
    private VBox listPage;

    @FXML
    private FlowPane views;

    @FXML
    private TextField filter;

    @FXML
    private Label filterProblem;

    @FXML
    private ListView<TicketRow> list;

    @FXML
    private VBox empty;

    @FXML
    private Label emptyTitle;

    @FXML
    private Label emptyText;

    @FXML
    private Button emptyNew;

    public TicketsView(TicketsViewModel model, TicketView workspace, Texts texts, Navigation navigation) {
        this.model = model;
        this.workspace = workspace;
        this.texts = texts;
        this.root = FxmlViews.load(this, texts);
        room.getChildren().add(workspace.root());
        makeViews();
        makeList();
        makeEmpty(navigation);
        filter.textProperty().bindBidirectional(model.filterProperty());
        filterProblem.textProperty().bind(model.problemProperty());
        filterProblem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        filterProblem.managedProperty().bind(filterProblem.visibleProperty());
        filter.accessibleHelpProperty().bind(model.problemProperty());
        filter.addEventHandler(KeyEvent.KEY_PRESSED, this::onFilterKey);
        model.openProperty().addListener((property, before, reference) -> showWhatIsOpen());
        showWhatIsOpen();
    }

    private void makeViews() {
        ToggleGroup group = new ToggleGroup();
        for (View view : View.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("tickets-view-" + view);
            button.getStyleClass().add("step");
            button.textProperty()
                    .bind(Bindings.createStringBinding(
                            () -> texts.get("tickets.view." + view) + "  "
                                    + model.counts().getOrDefault(view, 0L),
                            model.counts()));
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            button.setOnAction(event -> button.setSelected(true));
            button.selectedProperty().addListener((property, before, selected) -> {
                // not only by an action: the arrow keys select without one
                if (selected && model.viewProperty().get() != view) {
                    model.choose(view);
                }
            });
            button.setToggleGroup(group);
            buttons.put(view, button);
            views.getChildren().add(button);
        }
        model.viewProperty().addListener((property, before, view) -> choose(view));
        choose(model.viewProperty().get());
    }

    private void choose(View view) {
        Objects.requireNonNull(buttons.get(view)).setSelected(true);
    }

    private void makeList() {
        list.setItems(model.rows().rows());
        list.setCellFactory(EndOfList.watched(
                shown -> new TicketCell(texts, model::line, this::open),
                () -> model.rows().more()));
        list.getSelectionModel().selectedItemProperty().addListener((property, before, row) -> {
            if (row != null) {
                selected = row.reference();
            }
        });
        model.rows().rows().addListener((ListChangeListener<TicketRow>) change -> selectAgain());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onListKey);
    }

    private void selectAgain() {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).reference().equals(selected)) {
                list.getSelectionModel().clearAndSelect(i);
                return;
            }
        }
        if (selected.isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().clearAndSelect(0);
        }
    }

    private void onListKey(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> open(list.getSelectionModel().getSelectedItem());
            case J -> step(1);
            case K -> step(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        int to = Math.clamp(
                list.getSelectionModel().getSelectedIndex() + (long) by,
                0,
                Math.max(0, list.getItems().size() - 1));
        list.getSelectionModel().clearAndSelect(to);
        list.getFocusModel().focus(to);
        list.scrollTo(Math.max(0, to - 3));
    }

    private void onFilterKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            focusList();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
            filter.clear();
            event.consume();
        }
    }

    private void makeEmpty(Navigation navigation) {
        emptyNew.setOnAction(event -> navigation.newTicket(""));
        InvalidationListener shown = observable -> showEmpty();
        model.rows().loadedProperty().addListener(shown);
        model.rows().rows().addListener(shown);
        model.viewProperty().addListener(shown);
        showEmpty();
    }

    private void showEmpty() {
        boolean nothing =
                model.rows().loadedProperty().get() && model.rows().rows().isEmpty();
        boolean searching = !model.filterProperty().get().isBlank();
        empty.setVisible(nothing);
        View view = model.viewProperty().get();
        emptyTitle.setText(
                searching
                        ? texts.get(
                                "tickets.list.nothingFound",
                                model.filterProperty().get().strip())
                        : texts.get("tickets.list.empty." + view));
        emptyText.setText(texts.get(searching ? "tickets.list.nothingFound.hint" : "tickets.list.empty.hint"));
        emptyNew.setVisible(!searching);
        emptyNew.setManaged(!searching);
    }

    private void open(@Nullable TicketRow row) {
        if (row != null) {
            openTicket(row.reference(), null);
        }
    }

    /** @param step the step to open; {@code null} for the one where the owner left the complaint */
    public void openTicket(String reference, @Nullable Step step) {
        selected = reference;
        model.show(reference);
        workspace.open(reference, step);
    }

    public void search(String words) {
        model.search(words);
    }

    private void showWhatIsOpen() {
        boolean listed = model.openProperty().get().isEmpty();
        listPage.setVisible(listed);
        workspace.root().setVisible(!listed);
        if (listed) {
            selectAgain();
            focus();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void refresh() {
        model.refresh();
        if (!model.openProperty().get().isEmpty()) {
            workspace.refresh();
        }
    }

    @Override
    public void focus() {
        if (model.openProperty().get().isEmpty()) {
            focusList();
        } else {
            workspace.focus();
        }
    }

    private void focusList() {
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().select(0);
        }
        list.requestFocus();
    }
}
