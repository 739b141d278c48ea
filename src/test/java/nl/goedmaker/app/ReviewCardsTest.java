package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.cli.Services;
import nl.goedmaker.reviews.NewReview;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.survey.SurveyAnswer;
import nl.goedmaker.reviews.survey.SurveyKind;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.settings.Preferences.Theme;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The complaint a review belongs to, what stands out about it, and the question after solving, in a real window. */
class ReviewCardsTest {
    private static final Preferences LIGHT = new Preferences(Language.NL, Theme.LIGHT, 100);

    @TempDir
    Path folder;

    /** A complaint with a threat, three low reviews of the same bracelet, and twenty answers. */
    private static Ticket fill(ShopOnDisk shop) {
        Services services = shop.services();
        Ticket ticket = shop.ticket("Sanne de Wit");
        services.tickets().receive(ticket, "Ik wil vandaag mijn geld terug, anders schrijf ik een slechte review.");
        shop.ticket("Sanne van Dijk");
        for (int i = 0; i < 20; i++) {
            services.surveys()
                    .add(new SurveyAnswer(
                            SurveyKind.NPS,
                            i == 0 ? ticket.reference() : null,
                            i < 10 ? 9 : i < 16 ? 8 : 5,
                            i == 0 ? "Snel geholpen" : "",
                            java.time.LocalDate.of(2026, 11, 20)));
        }
        shop.pass(Duration.ofMinutes(40));
        for (String author : List.of("Noor", "Rianne B.", "Sanne W.")) {
            shop.pass(Duration.ofMinutes(7));
            Review review = services.reviews()
                    .add(new NewReview(
                            Platform.BOL,
                            null,
                            author,
                            20,
                            "De ARM-1 was na één keer dragen stuk. Dat had ik niet verwacht voor deze prijs.",
                            services.clock().instant()));
            if (author.equals("Noor")) {
                services.reviewLinks().link(review, ticket.reference());
            }
        }
        return ticket;
    }

    /** @param arrive goes to what is to be seen; a new language makes the rooms anew */
    private static void look(WindowFixture window, String name, Runnable arrive) {
        arrive.run();
        window.picture(name);
        Screen.does(() -> window.window.prefer(new Preferences(Language.NL, Theme.DARK, 100)));
        window.picture(name + "-dark");
        Screen.does(() -> window.window.prefer(new Preferences(Language.DE, Theme.LIGHT, 150)));
        window.settle();
        arrive.run();
        window.picture(name + "-de-150");
        Screen.does(() -> window.window.prefer(LIGHT));
        window.resize(1024, 700);
        arrive.run();
        window.picture(name + "-small");
        window.resize(1366, 768);
    }

    /** Scrolls the part of the page that a node stands in down to it. */
    private static void down(WindowFixture window, String id) {
        Screen.does(() -> {
            Node at = window.find(id);
            while (at != null && !(at instanceof ScrollPane)) {
                at = at.getParent();
            }
            ((ScrollPane) java.util.Objects.requireNonNull(at)).setVvalue(1);
        });
        window.settle();
    }

    private static void press(WindowFixture window, KeyCode code) {
        Screen.does(() -> window.<Node>find("reviews-list")
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
        window.settle();
    }

    private Ticket filled() {
        try (ShopOnDisk shop = ShopOnDisk.open(folder)) {
            return fill(shop);
        }
    }

    @Test
    void aReviewIsLinkedByOneKeyAndACustomerIsAskedHowItWent() throws Exception {
        Ticket ticket = filled();
        try (WindowFixture window = WindowFixture.open(
                folder, java.time.Clock.fixed(ShopOnDisk.SUNDAY.plusSeconds(7_200), ShopOnDisk.ZONE), LIGHT)) {
            Screen.does(() -> window.<ToggleButton>find("room-" + Room.REVIEWS).fire());
            window.settle();
            assertThat(window.<Button>find("review-link-0").getAccessibleText()).contains(ticket.reference());
            look(window, "review-proposals", () -> down(window, "review-link"));
            press(window, KeyCode.L);
            assertThat(window.services.reviews().get(3).ticket()).isEqualTo(ticket.reference());
            assertThat(window.<Button>find("review-unlink").getAccessibleText()).contains(ticket.reference());
            assertThat(window.<Node>find("review-signals").isVisible()).isTrue();
            look(window, "review-linked", () -> down(window, "review-link"));
            Screen.does(() ->
                    window.<ListView<?>>find("reviews-list").getSelectionModel().select(1));
            window.settle();
            press(window, KeyCode.M);
            assertThat(window.services.reviews().get(2).ticket()).isNotNull().isNotEqualTo(ticket.reference());

            Screen.does(() -> window.window.openTicket(ticket.reference(), "FOLLOW_UP"));
            window.settle();
            Screen.does(() -> window.<TextField>find("survey-score").setText("8"));
            Screen.does(() -> window.<Button>find("survey-keep").fire());
            window.settle();
            assertThat(window.services.surveys().of(ticket.reference())).hasSize(2);
            look(window, "survey", () -> {
                Screen.does(() -> window.window.openTicket(ticket.reference(), "FOLLOW_UP"));
                window.settle();
                down(window, "survey");
            });

            Screen.does(() -> window.<ToggleButton>find("room-" + Room.INSIGHTS).fire());
            window.settle();
            Screen.does(() -> window.<Button>find("insights-survey-title-0").fire());
            window.settle();
            assertThat(window.<ListView<?>>find("insight-list").getItems()).hasSize(1);
            look(window, "insights-survey", () -> down(window, "insights-survey-title-0"));
        }
    }
}
