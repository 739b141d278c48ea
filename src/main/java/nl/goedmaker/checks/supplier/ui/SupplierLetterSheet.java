package nl.goedmaker.checks.supplier.ui;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.goedmaker.checks.supplier.format.LetterFormat;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FormField;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.Overlay;
import nl.goedmaker.ui.Shown;
import nl.goedmaker.ui.TabKey;

/** The sheet with a letter to a supplier: read, changed, then saved or copied. */
public final class SupplierLetterSheet {
    private final SupplierLetterViewModel model;
    private final ToggleGroup languages = new ToggleGroup();

    @FXML
    private VBox sheet;

    @FXML
    private Label title;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox content;

    @FXML
    private FlowPane language;

    @FXML
    private VBox fields;

    @FXML
    private Label problem;

    @FXML
    private Button eml;

    @FXML
    private Button pdf;

    @FXML
    private Button copy;

    @FXML
    private Button close;

    /** @param layer the window's own layer; the sheet lies above its first child */
    public SupplierLetterSheet(SupplierLetterViewModel model, Texts texts, StackPane layer) {
        this.model = model;
        Parent root = FxmlViews.load(this, texts);
        title.textProperty().bind(model.titleProperty());
        for (Language each : Language.values()) {
            language.getChildren().add(choice(each, texts.get("settings.language." + each)));
        }
        TextField to = new TextField();
        to.setId("letter-to");
        to.textProperty().bindBidirectional(model.toProperty());
        TextField subject = new TextField();
        subject.setId("letter-subject");
        subject.textProperty().bindBidirectional(model.subjectProperty());
        TextArea text = new TextArea();
        text.setId("letter-text");
        text.setWrapText(true);
        text.getStyleClass().add("supplier-letter");
        text.textProperty().bindBidirectional(model.textProperty());
        TabKey.leaves(text);
        fields.getChildren()
                .addAll(
                        new FormField(texts.get("checks.letter.to"), to),
                        new FormField(texts.get("checks.letter.subjectField"), subject),
                        new FormField(texts.get("checks.letter.textField"), text));
        problem.textProperty().bind(model.problemProperty());
        Shown.when(problem, problem.textProperty().isNotEmpty());
        // as high as what lies on it, and no higher than the window
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        scroll.prefHeightProperty().bind(content.heightProperty().add(2));
        eml.setOnAction(event -> model.save(LetterFormat.EML));
        pdf.setOnAction(event -> model.save(LetterFormat.PDF));
        copy.setOnAction(event -> model.copy());
        close.setOnAction(event -> model.close());
        eml.disableProperty().bind(model.workingProperty());
        pdf.disableProperty().bind(model.workingProperty());
        Overlay overlay = Overlay.ofForm(layer, root, model::close);
        model.openProperty().addListener((property, was, open) -> {
            if (open) {
                scroll.setVvalue(0);
                text.positionCaret(0);
                overlay.open(text);
            } else {
                overlay.close();
            }
        });
    }

    private RadioButton choice(Language each, String name) {
        RadioButton button = new RadioButton(name);
        button.setId("letter-language-" + each);
        button.setToggleGroup(languages);
        button.setSelected(each == model.languageProperty().get());
        button.selectedProperty().addListener((property, was, selected) -> {
            if (selected) {
                model.write(each);
                // where the owner thought better of it, the letter stays in its language
                select(model.languageProperty().get());
            }
        });
        return button;
    }

    private void select(Language now) {
        languages.getToggles().stream()
                .filter(toggle ->
                        toggle instanceof RadioButton button && button.getId().equals("letter-language-" + now))
                .forEach(toggle -> toggle.setSelected(true));
    }
}
