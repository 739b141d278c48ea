package nl.goedmaker.cashback.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.RemedyKind;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.ui.StepPane;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.Screenwork;
import nl.goedmaker.ui.SideBySide;
import nl.goedmaker.ui.Sight;

/** The third step: on what ground, which remedy, how much, by when; and what was chosen before. */
public final class SolveStep implements StepPane {
    private static final double BESIDE_FROM_EMS = 62;

    private final SolveStepViewModel model;
    private final GivenLines given;
    private final Parent root;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Label burden;

    @FXML
    private VBox above;

    @FXML
    private VBox form;

    @FXML
    private Button choose;

    @FXML
    private Label closedWhy;

    @FXML
    private GridPane columns;

    @FXML
    private VBox main;

    @FXML
    private VBox side;

    @FXML
    private VBox chosenCard;

    @FXML
    private VBox chosen;

    @FXML
    private VBox limitCard;

    @FXML
    private Label limit;

    public SolveStep(SolveStepViewModel model, GivenLines given, Desk desk) {
        this.model = model;
        this.given = given;
        Texts texts = desk.texts();
        this.root = FxmlViews.load(this, texts);
        burden.textProperty().bind(model.words().burdenProperty());
        limitCard.getChildren().add(1, given);
        limit.textProperty().bind(model.words().limitProperty());
        form.getChildren().setAll(new SolveFields(model, texts).all());
        new ChosenRemedies(model, texts, chosen, choose);
        // "nothing chosen yet" beside a code would not be true
        chosenCard
                .visibleProperty()
                .bind(Bindings.isNotEmpty(model.rows())
                        .or(Bindings.isEmpty(model.offers().rows())));
        chosenCard.managedProperty().bind(chosenCard.visibleProperty());
        arrange(new OfferPane(model.offers(), desk, choose));
        choose.disableProperty().bind(model.closedProperty());
        closedWhy.visibleProperty().bind(model.closedProperty());
        closedWhy.managedProperty().bind(closedWhy.visibleProperty());
        choose.textProperty()
                .bind(Bindings.when(model.form().kindProperty().isEqualTo(RemedyKind.CASHBACK))
                        .then(texts.get("cashback.solve.offer"))
                        .otherwise(texts.get("cashback.solve.choose")));
        choose.setOnAction(event -> model.choose());
        keepInSight();
    }

    /** The codes stand at the top of the side column or, where there is no room beside, above everything else. */
    private void arrange(OfferPane offers) {
        ObservableBooleanValue beside = SideBySide.arrange(columns, main, side, limit, BESIDE_FROM_EMS);
        above.managedProperty().bind(offers.visibleProperty().and(Bindings.not(beside)));
        Runnable place = () -> {
            above.getChildren().remove(offers);
            side.getChildren().remove(offers);
            (beside.get() ? side : above).getChildren().addFirst(offers);
        };
        beside.addListener((property, before, now) -> place.run());
        place.run();
        // parts that move while the page is being laid out ask for their new height afterwards
        columns.widthProperty().addListener((property, before, width) -> Screenwork.later(columns::requestLayout));
    }

    /** After a choice the next question and the button are seen; after an offer, its code. */
    private void keepInSight() {
        model.form().basisProperty().addListener((property, before, basis) -> follow(basis != null));
        model.form().kindProperty().addListener((property, before, kind) -> follow(kind != null));
        model.form().reasonAsked().addListener((property, before, asked) -> follow(asked));
        model.offers().rows().addListener((ListChangeListener<OfferRow>) change -> {
            // with the keyboard in the form, it was the form that made the offer
            if (main.isFocusWithin() && !change.getList().isEmpty()) {
                Screenwork.later(this::goToOffer);
            }
        });
    }

    /** The form is empty again; what there is to do now is to hand out the code. */
    private void goToOffer() {
        Node first = columns.getParent().lookup("#offer-slip");
        if (first != null) {
            first.requestFocus();
        }
        scroll.setVvalue(0);
    }

    private void follow(boolean goesOn) {
        if (goesOn) {
            Screenwork.later(() -> Sight.bring(choose));
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void show(Ticket ticket) {
        model.show(ticket);
        given.show(ticket);
    }
}
