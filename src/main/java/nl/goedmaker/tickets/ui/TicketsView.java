package nl.goedmaker.tickets.ui;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
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
import nl.goedmaker.ui.Screenwork;
import nl.goedmaker.ui.keys.Command;
import org.jspecify.annotations.Nullable;

/** The room of complaints: the list and, in its place, the workspace of the complaint that is open. */
public final class TicketsView implements RoomView {
    private final TicketsViewModel model;
    private final TicketView workspace;
    private final Texts texts;
    private final Parent root;
    private final Map<View, ToggleButton> buttons = new EnumMap<>(View.class);
    private final BulkViewModel bulk;
    private final Set<String> selected = new HashSet<>();
    /** The rows that the selection belongs to: while others take their place, the list lets go of it by itself. */
    private List<TicketRow> known = List.of();
    /** Reference of the row that has the keyboard. */
    private String focused = "";

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

    public TicketsView(
            TicketsViewModel model,
            BulkViewModel bulk,
            TicketView workspace,
            TicketSearchViewModel searching,
            Texts texts,
            Navigation navigation) {
        this.model = model;
        this.bulk = bulk;
        this.workspace = workspace;
        this.texts = texts;
        this.root = FxmlViews.load(this, texts);
        room.getChildren().add(workspace.root());
        makeViews();
        makeList();
        makeEmpty(navigation);
        listPage.getChildren()
                .add(
                        2,
                        new BulkBar(
                                bulk,
                                texts,
                                () -> model.counts()
                                        .getOrDefault(model.viewProperty().get(), 0L),
                                this::selectOne,
                                list::requestFocus));
        filter.textProperty().bindBidirectional(model.filterProperty());
        filterProblem.textProperty().bind(model.problemProperty());
        filterProblem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        filterProblem.managedProperty().bind(filterProblem.visibleProperty());
        filter.accessibleHelpProperty().bind(model.problemProperty());
        TicketSearch.on(filter, empty, searching, texts, this::focusList);
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
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<TicketRow>) change -> chosen());
        list.getFocusModel().focusedItemProperty().addListener((property, before, row) -> {
            if (row != null && known.equals(list.getItems())) {
                focused = row.reference();
            }
        });
        // later, once the list itself has let go of the rows that were there
        model.rows().rows().addListener((ListChangeListener<TicketRow>) change -> Screenwork.later(this::selectAgain));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onListKey);
    }

    private void selectAgain() {
        List<TicketRow> rows = List.copyOf(list.getItems());
        int[] places = IntStream.range(0, rows.size())
                .filter(i -> selected.contains(rows.get(i).reference()))
                .toArray();
        known = rows;
        if (places.length > 0) {
            list.getSelectionModel().clearSelection();
            list.getSelectionModel().selectIndices(places[0], Arrays.copyOfRange(places, 1, places.length));
            list.getFocusModel().focus(place(rows));
        } else if (selected.isEmpty() && !rows.isEmpty()) {
            list.getSelectionModel().clearAndSelect(0);
        }
        chosen();
    }

    private int place(List<TicketRow> rows) {
        return Math.max(0, rows.stream().map(TicketRow::reference).toList().indexOf(focused));
    }

    /** What is chosen stays chosen while the list is read again. */
    private void chosen() {
        if (!known.equals(list.getItems())) {
            return;
        }
        List<TicketRow> rows = list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
        if (!rows.isEmpty()) {
            selected.clear();
            rows.forEach(row -> selected.add(row.reference()));
        }
        if (!bulk.rows().equals(rows)) {
            bulk.choose(rows);
        }
    }

    private void selectOne() {
        list.getSelectionModel().clearAndSelect(Math.max(0, list.getFocusModel().getFocusedIndex()));
        bulk.choose(list.getSelectionModel().getSelectedItems());
        list.requestFocus();
    }

    /** Chooses the row that has the keyboard as well, or lets go of it. */
    private void toggle() {
        int focused = list.getFocusModel().getFocusedIndex();
        if (list.getSelectionModel().isSelected(focused)) {
            list.getSelectionModel().clearSelection(focused);
        } else {
            list.getSelectionModel().select(focused);
        }
        list.getFocusModel().focus(focused);
    }

    private void onListKey(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> open(list.getSelectionModel().getSelectedItem());
            case SPACE -> toggle();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void onFilterKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
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
        selected.clear();
        selected.add(reference);
        focused = reference;
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
        bulk.refresh();
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

    @Override
    public boolean can(Command command) {
        return model.openProperty().get().isEmpty()
                ? TicketCommands.OPENING.contains(command)
                        && list.getSelectionModel().getSelectedItem() != null
                : workspace.can(command);
    }

    /** From the list, the chosen complaint is opened for it. */
    @Override
    public void run(Command command) {
        TicketRow row = list.getSelectionModel().getSelectedItem();
        if (!model.openProperty().get().isEmpty()) {
            workspace.run(command);
        } else if (row != null) {
            selected.clear();
            selected.add(row.reference());
            model.show(row.reference());
            workspace.open(row.reference(), command);
        }
    }

    private void focusList() {
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().select(0);
        }
        list.requestFocus();
    }
}
