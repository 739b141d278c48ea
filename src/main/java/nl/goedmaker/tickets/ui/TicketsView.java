package nl.goedmaker.tickets.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.SavedSearch;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.Navigation;
import nl.goedmaker.ui.RoomView;
import nl.goedmaker.ui.keys.Command;
import nl.goedmaker.ui.keys.ControlCommands;
import org.jspecify.annotations.Nullable;

/** The room of complaints: the list and, in its place, the workspace of the complaint that is open. */
public final class TicketsView implements RoomView {
    private final TicketsViewModel model;
    private final TicketView workspace;
    private final Texts texts;
    private final Parent root;
    private final BulkViewModel bulk;
    private final ShortcutsViewModel shortcuts;
    private final ShortcutsPane sidebar;
    private final KeptSelection selection;
    private final BulkBar chosen;
    private final ControlCommands controls;

    @FXML
    private StackPane room;

    @FXML
    private VBox listPage;

    @FXML
    private FlowPane views;

    @FXML
    private TextField filter;

    @FXML
    private MenuButton listMenu;

    @FXML
    private Label filterProblem;

    @FXML
    private TableView<TicketRow> list;

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
            ShortcutsViewModel shortcuts,
            BulkViewModel bulk,
            TicketView workspace,
            TicketSearchViewModel searching,
            Texts texts,
            Navigation navigation) {
        this.model = model;
        this.shortcuts = shortcuts;
        this.bulk = bulk;
        this.workspace = workspace;
        this.texts = texts;
        this.root = FxmlViews.load(this, texts);
        this.controls = new ControlCommands(
                listPage,
                Map.of(Command.FIND, List.of("tickets-filter"), Command.LIST_MENU, List.of("tickets-list-menu")));
        room.getChildren().add(workspace.root());
        new ViewPills(views, model, texts);
        new ListMenu(listMenu, model, shortcuts, texts);
        makeList();
        selection = new KeptSelection(list, bulk);
        sidebar = new ShortcutsPane(shortcuts, texts, this::focus);
        makeEmpty(navigation);
        chosen = new BulkBar(
                bulk,
                texts,
                () -> model.counts().getOrDefault(model.viewProperty().get(), 0L),
                selection::one,
                list::requestFocus);
        listPage.getChildren().add(2, chosen);
        filter.textProperty().bindBidirectional(model.filterProperty());
        filterProblem.textProperty().bind(model.problemProperty());
        filterProblem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        filterProblem.managedProperty().bind(filterProblem.visibleProperty());
        filter.accessibleHelpProperty().bind(model.problemProperty());
        TicketSearch.on(filter, empty, searching, texts, selection::focus);
        filter.addEventHandler(KeyEvent.KEY_PRESSED, this::onFilterKey);
        model.openProperty().addListener((property, before, reference) -> showWhatIsOpen());
        showWhatIsOpen();
    }

    private void makeList() {
        TicketTable table =
                new TicketTable(list, model, texts, () -> listMenu.getFont().getSize(), this::open);
        listMenu.fontProperty().addListener((property, before, font) -> table.showColumns());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onListKey);
    }

    private void onListKey(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> open(selection.row());
            case SPACE -> selection.toggle();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void onFilterKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            selection.focus();
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
        selection.only(reference);
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
            selection.again();
            focus();
        } else {
            workspace.appear();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Optional<Node> shortcuts() {
        return Optional.of(sidebar);
    }

    @Override
    public void refresh() {
        model.refresh();
        shortcuts.refresh();
        bulk.refresh();
        if (!model.openProperty().get().isEmpty()) {
            workspace.refresh();
        }
    }

    @Override
    public void focus() {
        if (model.openProperty().get().isEmpty()) {
            selection.focus();
        } else {
            workspace.focus();
        }
    }

    @Override
    public boolean can(Command command) {
        boolean listed = model.openProperty().get().isEmpty();
        return switch (command.category()) {
            case TICKET_LIST -> command == Command.FIND || listed && canInList(command);
            case CHOSEN -> listed && chosen.can(command);
            default ->
                listed ? TicketCommands.OPENING.contains(command) && selection.row() != null : workspace.can(command);
        };
    }

    private boolean canInList(Command command) {
        return switch (command) {
            case SAVE_SEARCH ->
                model.savedProperty().get() == null
                        && !model.filterProperty().get().isBlank()
                        && model.problemProperty().get().isEmpty();
            case RENAME_SEARCH, REMOVE_SEARCH, MOVE_SEARCH_UP, MOVE_SEARCH_DOWN ->
                model.savedProperty().get() != null;
            default -> controls.can(command);
        };
    }

    private void runInList(Command command) {
        SavedSearch saved = model.savedProperty().get();
        if (command == Command.FIND) {
            model.show("");
            controls.run(command);
        } else if (command == Command.SAVE_SEARCH) {
            shortcuts.save();
        } else if (saved == null) {
            controls.run(command);
        } else {
            switch (command) {
                case RENAME_SEARCH -> shortcuts.rename(saved);
                case REMOVE_SEARCH -> shortcuts.remove(saved);
                case MOVE_SEARCH_UP -> shortcuts.move(saved, -1);
                case MOVE_SEARCH_DOWN -> shortcuts.move(saved, 1);
                default -> controls.run(command);
            }
        }
    }

    /** From the list, the chosen complaint is opened for it. */
    @Override
    public void run(Command command) {
        TicketRow row = selection.row();
        if (command.category() == Command.Category.TICKET_LIST) {
            runInList(command);
        } else if (!model.openProperty().get().isEmpty()) {
            workspace.run(command);
        } else if (command.category() == Command.Category.CHOSEN) {
            chosen.run(command);
        } else if (row != null) {
            selection.only(row.reference());
            model.show(row.reference());
            workspace.open(row.reference(), command);
        }
    }
}
