package nl.goedmaker.cashback.ui;

import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.EndOfList;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.ListHead;
import nl.goedmaker.ui.RoomView;
import nl.goedmaker.ui.Shown;
import nl.goedmaker.ui.SideBySide;
import nl.goedmaker.ui.keys.Command;
import nl.goedmaker.ui.keys.ControlCommands;

/** The room of the cashbacks: the box for what customers send back, the list, and the slip of the chosen one. */
public final class CashbackView implements RoomView {
    private static final double BESIDE_FROM_EMS = 74;

    private final CashbackViewModel model;
    private final Texts texts;
    private final Parent root;
    private final ControlCommands controls;
    private boolean reselecting;

    @FXML
    private Label subtitle;

    @FXML
    private GridPane columns;

    @FXML
    private VBox main;

    @FXML
    private StackPane claimBox;

    @FXML
    private FlowPane filters;

    @FXML
    private HBox head;

    @FXML
    private ListView<CashbackRow> list;

    @FXML
    private VBox empty;

    @FXML
    private Label emptyText;

    @FXML
    private Button openTickets;

    /** @param claims the box where a customer's answer is taken in, shown above the list */
    public CashbackView(CashbackViewModel model, Texts texts, Parent claims) {
        this.model = model;
        this.texts = texts;
        this.root = FxmlViews.load(this, texts);
        this.controls = new ControlCommands(
                root,
                Map.of(
                        Command.READ_CLAIM, List.of("claim-text"),
                        Command.ACCEPT_CLAIM, List.of("claim-accept"),
                        Command.PRINT_SLIP, List.of("cashback-print"),
                        Command.SAVE_SLIP, List.of("cashback-save"),
                        Command.COPY_CODE, List.of("cashback-copy-code"),
                        Command.COPY_LINK, List.of("cashback-copy-link"),
                        Command.CASHBACK_TICKET, List.of("cashback-open-ticket"),
                        Command.REVOKE_CASHBACK, List.of("cashback-revoke")));
        ListHead.align(head, list);
        claimBox.getChildren().setAll(List.of(claims));
        SideBySide.arrange(columns, main, new CashbackCard(model, texts).root(), subtitle, BESIDE_FROM_EMS);
        bindList();
        bindFilters();
    }

    private void bindList() {
        list.setItems(model.rows().rows());
        list.setCellFactory(EndOfList.watched(cells -> new CashbackCell(), model.rows()::more));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<CashbackRow>) change -> {
            if (!reselecting) {
                model.choose(List.copyOf(list.getSelectionModel().getSelectedItems()));
            }
        });
        model.rows().rows().addListener((ListChangeListener<CashbackRow>) change -> reselect());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.openTicket();
            }
        });
        Shown.when(
                empty,
                model.rows().loadedProperty().and(Bindings.isEmpty(model.rows().rows())));
        emptyText.textProperty().bind(model.emptyText());
        openTickets.setOnAction(event -> model.openTickets());
        Shown.when(openTickets, model.filterProperty().isNull());
    }

    /** A list that was read again has new rows; what was chosen stays chosen. */
    private void reselect() {
        List<CashbackRow> rows = model.stillChosen();
        reselecting = true;
        list.getSelectionModel().clearSelection();
        rows.forEach(list.getSelectionModel()::select);
        reselecting = false;
        model.choose(rows);
    }

    private void bindFilters() {
        model.filters().addListener((ListChangeListener<StateFilter>) change -> {
            if (filters.getChildren().size() == model.filters().size()) {
                for (int i = 0; i < filters.getChildren().size(); i++) {
                    ((ToggleButton) filters.getChildren().get(i))
                            .setText(label(model.filters().get(i)));
                }
            } else {
                filters.getChildren()
                        .setAll(model.filters().stream().map(this::toggle).toList());
            }
        });
    }

    private String label(StateFilter filter) {
        return texts.get("cashback.filter", filter.name(), filter.count());
    }

    private ToggleButton toggle(StateFilter filter) {
        ToggleButton button = new ToggleButton(label(filter));
        button.setId("cashback-filter-" + (filter.state() == null ? "all" : filter.state()));
        button.getStyleClass().add("money-filter");
        button.setSelected(model.filterProperty().get() == filter.state());
        button.setOnAction(event -> {
            model.filterProperty().set(filter.state());
            button.setSelected(true);
        });
        model.filterProperty().addListener((property, before, wanted) -> button.setSelected(wanted == filter.state()));
        return button;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public boolean can(Command command) {
        return controls.can(command);
    }

    @Override
    public void run(Command command) {
        controls.run(command);
    }

    @Override
    public void focus() {
        list.requestFocus();
    }
}
