package nl.goedmaker.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextField;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import nl.goedmaker.text.Texts;

/** Dialogs of the real desktop, each owned by the window. */
public final class FxDialogs implements Dialogs {
    private final Supplier<Window> owner;
    private final Supplier<Texts> texts;

    public FxDialogs(Supplier<Window> owner, Supplier<Texts> texts) {
        this.owner = owner;
        this.texts = texts;
    }

    @Override
    public boolean confirm(String title, String text, String goOn) {
        ButtonType yes = new ButtonType(goOn, ButtonBar.ButtonData.OK_DONE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, text, cancel(), yes);
        return dressed(alert, title).showAndWait().filter(yes::equals).isPresent();
    }

    @Override
    public Optional<String> ask(String title, String text, String label, String goOn) {
        ButtonType yes = new ButtonType(goOn, ButtonBar.ButtonData.OK_DONE);
        Dialog<String> dialog = new Dialog<>();
        TextField field = new TextField();
        field.setId("dialog-answer");
        javafx.scene.control.Label explanation = new javafx.scene.control.Label(text);
        explanation.setWrapText(true);
        javafx.scene.layout.VBox content = new javafx.scene.layout.VBox(12, explanation, new FormField(label, field));
        content.setPrefWidth(420);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().setAll(cancel(), yes);
        dialog.getDialogPane()
                .lookupButton(yes)
                .disableProperty()
                .bind(field.textProperty().isEmpty());
        dialog.setResultConverter(button -> button == yes ? field.getText().strip() : null);
        dialog.setOnShown(event -> field.requestFocus());
        return dressed(dialog, title).showAndWait().filter(answer -> !answer.isEmpty());
    }

    @Override
    public void tell(String title, String text) {
        Alert alert = new Alert(
                Alert.AlertType.INFORMATION,
                text,
                new ButtonType(texts.get().get("app.close"), ButtonBar.ButtonData.OK_DONE));
        dressed(alert, title).showAndWait();
    }

    @Override
    public Optional<Path> saveAs(String title, String suggestedName, String extension) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(extension, "*." + extension));
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    @Override
    public List<Path> files(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        List<File> chosen = chooser.showOpenMultipleDialog(owner.get());
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    private ButtonType cancel() {
        return new ButtonType(texts.get().get("app.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    }

    private <T> Dialog<T> dressed(Dialog<T> dialog, String title) {
        Window window = owner.get();
        dialog.initOwner(window);
        dialog.setTitle(title);
        dialog.setHeaderText(title);
        dialog.setGraphic(null);
        dialog.getDialogPane().getStylesheets().setAll(window.getScene().getStylesheets());
        dialog.getDialogPane().setStyle(window.getScene().getRoot().getStyle());
        return dialog;
    }
}
