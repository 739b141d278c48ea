package nl.goedmaker.tickets.ui;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.settings.ui.FurtherCard;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.ClockRule;

/** The section of the settings with how long things may take: a row for each channel, and reviews. */
public final class ClocksForm {
    private final ClocksViewModel model;
    private final Texts texts;

    public ClocksForm(ClocksViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    public FurtherCard card() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("clock-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().add(names);
        grid.addRow(
                0,
                new Label(),
                head("tickets.clocks.firstReply"),
                head("tickets.clocks.weekends"),
                head("tickets.clocks.complaint"));
        TextField first = null;
        for (Channel channel : Channel.values()) {
            TextField hours = addRow(grid, channel);
            first = first == null ? hours : first;
        }
        int last = Channel.values().length + 1;
        Node review = field(
                "clock-review",
                model.review(),
                texts.get("tickets.clocks.review"),
                texts.get(ClockRule.REVIEW.source()));
        grid.addRow(last, name(texts.get("tickets.clocks.review")), new Label(), new Label(), review);
        Button save = button("tickets.clocks.save", "clocks-save", model::save);
        save.getStyleClass().add("accent");
        HBox buttons = new HBox(save, button("tickets.clocks.suggest", "clocks-suggest", model::suggest));
        buttons.getStyleClass().add("form-buttons");
        return new FurtherCard(
                "clocks",
                texts.get("tickets.clocks.title"),
                first == null ? grid : first,
                List.of(
                        hint(texts.get("tickets.clocks.hint")),
                        grid,
                        hint(source(Channel.BOL) + "\n" + source(Channel.ETSY) + "\n"
                                + texts.get(ClockRule.COMPLAINT.source())),
                        buttons),
                model::refresh);
    }

    private TextField addRow(GridPane grid, Channel channel) {
        ClocksViewModel.Row row = model.row(channel);
        String name = texts.get("customers.channel." + channel);
        VBox hours = field(
                "clock-hours-" + channel,
                row.hours,
                name + ": " + texts.get("tickets.clocks.firstReply"),
                source(channel));
        CheckBox weekends = new CheckBox();
        weekends.setId("clock-weekends-" + channel);
        weekends.setAccessibleText(name + ": " + texts.get("tickets.clocks.weekends"));
        weekends.selectedProperty().bindBidirectional(row.weekends);
        VBox days = field(
                "clock-days-" + channel,
                row.days,
                name + ": " + texts.get("tickets.clocks.complaint"),
                texts.get(ClockRule.COMPLAINT.source()));
        grid.addRow(channel.ordinal() + 1, name(name), hours, weekends, days);
        return (TextField) hours.getChildren().getFirst();
    }

    private String source(Channel channel) {
        return texts.get(ClockRule.firstReply(channel).source());
    }

    private static Label name(String text) {
        Label name = new Label(text);
        name.getStyleClass().add("strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        return name;
    }

    private Label head(String key) {
        Label head = new Label(texts.get(key));
        head.getStyleClass().add("form-label");
        head.setWrapText(true);
        GridPane.setValignment(head, VPos.BOTTOM);
        return head;
    }

    /** @param why where the number comes from */
    private VBox field(String id, TypedNumber number, String spoken, String why) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(4);
        field.setMinWidth(Region.USE_PREF_SIZE);
        field.setMaxWidth(Region.USE_PREF_SIZE);
        field.setAccessibleText(spoken);
        field.setTooltip(new Tooltip(why));
        field.textProperty().bindBidirectional(number.valueProperty());
        field.setOnAction(event -> model.save());
        Label error = new Label();
        error.getStyleClass().add("form-error");
        error.setWrapText(true);
        error.textProperty().bind(number.errorProperty());
        error.visibleProperty().bind(number.errorProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        number.errorProperty().addListener((property, before, sentence) -> {
            field.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("error"), !sentence.isEmpty());
            field.setAccessibleHelp(sentence);
        });
        return new VBox(field, error);
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(texts.get(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Label hint(String text) {
        Label hint = new Label(text);
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        return hint;
    }
}
