package nl.goedmaker.checks.ui;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.law.LegalTerm;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.FxmlViews;

/** The step in which a complaint is looked into: the term of the law, both sides of the evidence, and what to ask. */
public final class CheckView {
    /** From here both sides of the evidence have room beside each other. */
    private static final double BESIDE_FROM_EMS = 46;

    private final CheckViewModel model;
    private final EvidenceViewModel evidence;
    private final NotesViewModel notes;
    private final Texts texts;
    private final Parent root;

    @FXML
    private HBox banner;

    @FXML
    private Label bannerTitle;

    @FXML
    private Label bannerText;

    @FXML
    private Label bannerMore;

    @FXML
    private VBox cards;

    public CheckView(
            CheckViewModel model, EvidenceViewModel evidence, NotesViewModel notes, EvidenceWays ways, Texts texts) {
        this.model = model;
        this.evidence = evidence;
        this.notes = notes;
        this.texts = texts;
        this.root = FxmlViews.load(this, texts);
        bannerTitle.setMinWidth(Region.USE_PREF_SIZE);
        cards.getChildren()
                .addAll(
                        new OutcomeCard(evidence, texts),
                        sides(ways),
                        new QuestionsCard(model, texts),
                        new NotesCard(notes, texts));
        model.termProperty().addListener((property, before, term) -> showTerm());
        showTerm();
    }

    private GridPane sides(EvidenceWays ways) {
        EvidenceCard helping = new EvidenceCard(evidence, ways, Direction.FOR, texts);
        EvidenceCard asking = new EvidenceCard(evidence, ways, Direction.AGAINST, texts);
        GridPane sides = new GridPane();
        sides.getStyleClass().add("evidence-sides");
        sides.setMinWidth(0);
        sides.getChildren().addAll(helping, asking);
        Runnable place = () -> {
            boolean beside =
                    sides.getWidth() >= BESIDE_FROM_EMS * bannerText.getFont().getSize();
            GridPane.setConstraints(asking, beside ? 1 : 0, beside ? 0 : 1);
            double width = beside ? (sides.getWidth() - sides.getHgap()) / 2 : sides.getWidth();
            for (Region side : new Region[] {helping, asking}) {
                side.setPrefWidth(width);
                side.setMinWidth(0);
                side.setMaxHeight(Double.MAX_VALUE);
            }
        };
        sides.widthProperty().addListener((property, before, width) -> place.run());
        bannerText.fontProperty().addListener((property, before, font) -> place.run());
        place.run();
        return sides;
    }

    public Parent root() {
        return root;
    }

    public void show(Ticket ticket) {
        model.show(ticket);
        evidence.show(ticket);
        notes.show(ticket);
    }

    private void showTerm() {
        LegalTerm term = model.termProperty().get();
        banner.getStyleClass().setAll("banner", term == null ? "warn" : "info");
        bannerText.setText(term == null ? texts.get("law.term.unknown") : texts.get(term.burden(model.today())));
        bannerMore.setText(
                term == null ? "" : texts.get(term.withdrawal(model.today())) + " " + texts.get(term.caution()));
        bannerMore.setManaged(term != null);
    }
}
