package nl.goedmaker.cashback.ui;

import javafx.collections.ListChangeListener;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.RemedyKind;
import org.jspecify.annotations.Nullable;

/** The remedies that go with the ground that was chosen. */
final class KindChoice extends FlowPane {
    private final SolveForm form;
    private final Texts texts;
    private final ToggleGroup group = new ToggleGroup();

    KindChoice(SolveForm form, Texts texts) {
        super(18, 8);
        this.form = form;
        this.texts = texts;
        form.kinds().addListener((ListChangeListener<RemedyKind>) change -> showKinds());
        form.kindProperty().addListener((property, before, kind) -> select(kind));
    }

    private void showKinds() {
        group.getToggles().clear();
        getChildren().setAll(form.kinds().stream().map(this::button).toList());
    }

    private RadioButton button(RemedyKind kind) {
        RadioButton button = new RadioButton(texts.get("tickets.remedy.kind." + kind));
        button.setId("kind-" + kind);
        button.setUserData(kind);
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setSelected(kind == form.kindProperty().get());
        button.setOnAction(event -> form.kindProperty().set(kind));
        return button;
    }

    private void select(@Nullable RemedyKind kind) {
        group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == kind));
    }
}
