package nl.goedmaker.tickets.ui;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

/** Offers tags that begin like what is being typed. */
final class TagCompletion {
    private TagCompletion() {}

    /** @param tags asked away from the screen */
    static void on(TextField field, Function<String, List<String>> tags) {
        AutoCompletionBinding<String> binding = TextFields.bindAutoCompletion(
                field, request -> request.getUserText().isBlank() ? List.of() : tags.apply(request.getUserText()));
        binding.setDelay(0);
        binding.setVisibleRowCount(8);
    }
}
