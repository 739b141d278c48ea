package nl.goedmaker.cashback.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.VPos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.goedmaker.cashback.slip.SlipFormat;
import nl.goedmaker.cashback.slip.SlipPicture;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.EndOfList;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.ListHead;
import nl.goedmaker.ui.RoomView;
import nl.goedmaker.ui.SideBySide;
import org.jspecify.annotations.Nullable;

/** The room of the cashbacks: the box for what customers send back, the list, and the slip of the chosen one. */
public final class CashbackView implements RoomView {
    private static final double BESIDE_FROM_EMS = 74;
    private static final double SLIP_EMS = 13;

    private final CashbackViewModel model;
    private final Texts texts;
    private final Parent root;
    private boolean reselecting;

    @FXML
    private Label subtitle;

    @FXML
    private GridPane columns;

    @FXML
    private VBox main;

    @FXML
    private VBox side;

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
    private VBox nothing;

    @FXML
    private VBox card;

    @FXML
    private Label amount;

    @FXML
    private Label state;

    @FXML
    private Label customer;

    @FXML
    private GridPane lines;

    @FXML
    private ImageView picture;

    @FXML
    private Label pictureNote;

    @FXML
    private MenuButton save;

    @FXML
    private MenuButton print;

    @FXML
    private Button copyCode;

    @FXML
    private Button copyLink;

    @FXML
    private Button openTicket;

    @FXML
    private Button revoke;

    @FXML
    private Label several;

    /** @param claims the box where a customer's answer is taken in, shown above the list */
    public CashbackView(CashbackViewModel model, Texts texts, Parent claims) {
        this.model = model;
        this.texts = texts;
        this.root = FxmlViews.load(this, texts);
        ListHead.align(head, list);
        claimBox.getChildren().setAll(List.of(claims));
        SideBySide.arrange(columns, main, side, subtitle, BESIDE_FROM_EMS);
        bindList();
        bindFilters();
        bindCard();
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
        empty.visibleProperty()
                .bind(model.rows()
                        .loadedProperty()
                        .and(Bindings.isEmpty(model.rows().rows())));
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

    private void bindCard() {
        card.visibleProperty().bind(model.detailsProperty().isNotNull());
        card.managedProperty().bind(card.visibleProperty());
        nothing.visibleProperty().bind(card.visibleProperty().not());
        nothing.managedProperty().bind(nothing.visibleProperty());
        model.detailsProperty().addListener((property, before, details) -> showDetails(details));
        model.pictureProperty().addListener((property, before, slip) -> picture.setImage(image(slip)));
        picture.managedProperty().bind(picture.imageProperty().isNotNull());
        picture.fitWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> subtitle.getFont().getSize() * SLIP_EMS, subtitle.fontProperty()));
        pictureNote.textProperty().bind(model.pictureNoteProperty());
        pictureNote.visibleProperty().bind(pictureNote.textProperty().isNotEmpty());
        pictureNote.managedProperty().bind(pictureNote.visibleProperty());
        several.visibleProperty().bind(model.single().not());
        several.managedProperty().bind(several.visibleProperty());
        formats(save, model::save);
        formats(print, model::print);
        copyCode.setOnAction(event -> model.copyCode());
        copyLink.setOnAction(event -> model.copyLink());
        openTicket.setOnAction(event -> model.openTicket());
        revoke.setOnAction(event -> model.revoke());
        for (Button button : List.of(copyCode, openTicket)) {
            button.disableProperty().bind(model.single().not());
        }
        for (Button button : List.of(copyLink, revoke)) {
            button.disableProperty()
                    .bind(model.single().not().or(model.printable().not()));
        }
    }

    private void formats(MenuButton button, Consumer<SlipFormat> action) {
        for (SlipFormat format : SlipFormat.values()) {
            MenuItem item = new MenuItem(texts.get("cashback.format." + format));
            item.setOnAction(event -> action.accept(format));
            button.getItems().add(item);
        }
        button.disableProperty().bind(model.printable().not());
    }

    private void showDetails(@Nullable CashbackDetails details) {
        if (details == null) {
            return;
        }
        CashbackRow row = details.row();
        amount.setText(row.amount());
        customer.setText(row.customer());
        state.setText(row.state());
        state.getStyleClass().setAll("label", "pill", row.colour().isEmpty() ? "grey" : row.colour());
        lines.getChildren().clear();
        for (int i = 0; i < details.lines().size(); i++) {
            CashbackDetails.Line line = details.lines().get(i);
            Label name = new Label(line.name());
            name.getStyleClass().add("muted");
            name.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setValignment(name, VPos.TOP);
            Label value = new Label(line.value());
            value.setWrapText(true);
            name.setLabelFor(value);
            lines.addRow(i, name, value);
        }
    }

    private static @Nullable WritableImage image(@Nullable SlipPicture slip) {
        if (slip == null) {
            return null;
        }
        WritableImage image = new WritableImage(slip.width(), slip.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        slip.width(),
                        slip.height(),
                        PixelFormat.getIntArgbInstance(),
                        slip.argb(),
                        0,
                        slip.width());
        return image;
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
    public void focus() {
        list.requestFocus();
    }
}
