package nl.goedmaker.reviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.reviews.NewReview;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.link.LinkProposal;
import nl.goedmaker.reviews.survey.SurveyKind;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.TestDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkViewModelTest {
    @TempDir
    Path folder;

    private final SimpleObjectProperty<@Nullable Review> shown = new SimpleObjectProperty<>();
    private final List<Review> changed = new ArrayList<>();
    private ShopOnDisk shop;
    private TestDesk desk;
    private LinkViewModel model;
    private Ticket ticket;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        desk = new TestDesk(Language.NL, shop.services().clock());
        model = new LinkViewModel(shown, shop.services().reviewLinks(), desk.desk, review -> {
            changed.add(review);
            shown.set(shop.services().reviews().get(review.id()));
        });
        ticket = shop.ticket("Sanne de Wit");
        shown.set(review("Sanne W."));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private List<LinkProposal> proposals() {
        return model.stateProperty().get() instanceof LinkViewModel.State.Proposed(List<LinkProposal> proposals)
                ? proposals
                : List.of();
    }

    private Review review(String author) {
        return shop.services()
                .reviews()
                .add(new NewReview(
                        Platform.GOOGLE,
                        null,
                        author,
                        20,
                        "Jammer.",
                        shop.services().clock().instant()));
    }

    @Test
    void aProposalIsLinkedAndTakenOff() {
        assertThat(proposals()).isNotEmpty();
        model.link(proposals().getFirst());
        assertThat(changed).hasSize(1);
        assertThat(model.stateProperty().get())
                .isInstanceOfSatisfying(
                        LinkViewModel.State.Linked.class,
                        linked -> assertThat(linked.ticket().reference()).isEqualTo(ticket.reference()));
        assertThat(proposals()).isEmpty();
        model.unlink();
        assertThat(proposals()).isNotEmpty();
    }

    @Test
    void theReviewReadAgainMeanwhileIsStillTheSame() {
        desk.background.holds = true;
        Review again = shop.services()
                .reviews()
                .get(java.util.Objects.requireNonNull(shown.get()).id());
        shown.set(review("Niemand"));
        shown.set(again);
        shown.set(shop.services().reviews().get(again.id()));
        desk.background.release();
        assertThat(proposals()).isNotEmpty();
    }

    @Test
    void aProposalSaysWhoItIsAndWhy() {
        assertThat(model.head(proposals().getFirst())).isEqualTo(ticket.reference() + " · Sanne de Wit · 22\u00a0nov");
        assertThat(model.reasons(proposals().getFirst()))
                .startsWith("“Sanne W.” past bij Sanne de Wit · klacht van dezelfde dag");
    }

    @Test
    void withoutAFittingComplaintTheReviewBecomesOne() {
        shown.set(review("Niemand"));
        assertThat(proposals()).isEmpty();
        model.complain();
        assertThat(model.stateProperty().get()).isInstanceOf(LinkViewModel.State.Linked.class);
    }

    @Test
    void anAnswerToTheQuestionAfterSolvingIsKeptAndAMistakeIsTold() {
        SurveyViewModel survey =
                new SurveyViewModel(shop.services().surveys(), shop.services().settings(), desk.desk);
        survey.show(ticket);
        survey.copy();
        assertThat(desk.copied.getFirst()).contains("Sanne", "Lotte").doesNotContain("review");
        survey.scoreProperty().set("11");
        survey.keep();
        assertThat(survey.errorProperty().get()).contains("11");
        survey.scoreProperty().set("9");
        assertThat(survey.errorProperty().get()).isEmpty();
        survey.textProperty().set("Fijn");
        survey.keep();
        assertThat(survey.answers()).containsExactly("Aanraden: 9 van 10, op 22 nov: Fijn");
        assertThat(survey.scoreProperty().get()).isEmpty();
        survey.kindProperty().set(SurveyKind.CSAT);
        survey.scoreProperty().set("0");
        survey.keep();
        assertThat(survey.errorProperty().get()).contains("1 tot en met 5");
    }
}
