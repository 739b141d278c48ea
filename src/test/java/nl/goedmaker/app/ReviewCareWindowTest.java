package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.money.Money;
import nl.goedmaker.reviews.NewReview;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.settings.Preferences.Theme;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asking a customer to judge again, and a platform to take a review away, in a real window. */
class ReviewCareWindowTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:30:00Z");
    private static final Clock SUNDAY = ((InstantSource) () -> NOW).withZone(ZoneId.of("Europe/Amsterdam"));
    private static final Preferences LIGHT = new Preferences(Language.NL, Theme.LIGHT, 100);

    @TempDir
    Path folder;

    private long asked;
    private long personal;

    private WindowFixture window() throws Exception {
        WindowFixture window = WindowFixture.open(folder, SUNDAY, LIGHT);
        var services = window.services;
        Ticket ticket = services.tickets()
                .open(new NewTicket(
                        "R. Bakker",
                        null,
                        null,
                        "NL",
                        Language.NL,
                        new Purchase("1001", "ARM-1", "armband", Money.ofCents(7_495), null),
                        Channel.BOL,
                        TicketType.PACKAGING,
                        "Doosje open",
                        "Het doosje was open.",
                        null));
        services.tickets().sent(ticket, "Ik stuur je vandaag een nieuw doosje.");
        services.tickets().close(services.tickets().get(ticket.reference()), Justified.YES, ReasonCode.POST);
        for (int i = 0; i < 10; i++) {
            services.reviews()
                    .add(new NewReview(
                            Platform.BOL, null, "Anouk", 90, "Mooi", NOW.minus(Duration.ofDays(85 + i % 3))));
        }
        personal = services.reviews()
                .add(new NewReview(
                        Platform.GOOGLE,
                        null,
                        "Noor",
                        10,
                        "Nooit meer! Bel haar op 06 12345678.",
                        NOW.minus(Duration.ofDays(9))))
                .id();
        Review review = services.reviews()
                .add(new NewReview(
                        Platform.BOL,
                        null,
                        "R. Bakker",
                        40,
                        "Doosje was open, verder mooi. Jammer voor een cadeau.",
                        NOW.minus(Duration.ofDays(8))));
        services.journal().quietly(() -> {
            services.database()
                    .change(context -> context.execute(
                            "INSERT INTO review_part (review_id, part, grade) VALUES (?, 'DESCRIPTION', 90), (?,"
                                    + " 'CONDITION', 20)",
                            review.id(),
                            review.id()));
            return review;
        });
        services.reviews().link(review, ticket.reference());
        asked = review.id();
        Screen.does(() -> window.<ToggleButton>find("room-" + Room.REVIEWS).fire());
        window.settle();
        return window;
    }

    private static void fire(WindowFixture window, String id) {
        Screen.does(() -> window.<Button>find(id).fire());
        window.settle();
    }

    private static String words(WindowFixture window, String id) {
        return Screen.on(() -> window.<Label>find(id).getText());
    }

    /** The end of what is beside the list. */
    private static void lower(WindowFixture window, String name) {
        window.settle();
        Screen.does(() -> ((ScrollPane) window.window.stage().getScene().lookup(".reviews-detail")).setVvalue(1));
        window.picture(name);
    }

    /** Nothing beside the list is wider than there is room for, which would cut it off. */
    private static void fits(WindowFixture window) {
        ScrollPane scroll =
                (ScrollPane) Screen.on(() -> window.window.stage().getScene().lookup(".reviews-detail"));
        double room = Screen.on(() -> scroll.getViewportBounds().getWidth());
        assertThat(Screen.on(() -> scroll.getContent().minWidth(-1))).isLessThanOrEqualTo(room);
    }

    private static void pictures(WindowFixture window, String name) {
        lower(window, name);
        Screen.does(() -> window.window.prefer(new Preferences(Language.NL, Theme.DARK, 100)));
        lower(window, name + "-dark");
        Screen.does(() -> window.window.prefer(new Preferences(Language.NL, Theme.LIGHT, 150)));
        lower(window, name + "-150");
        fits(window);
        Screen.does(() -> window.window.prefer(LIGHT));
        window.resize(1024, 700);
        lower(window, name + "-1024");
        window.resize(1366, 768);
    }

    @Test
    void aCustomerIsAskedOnceAndTheNewGradeIsKept() throws Exception {
        try (WindowFixture window = window()) {
            assertThat(words(window, "review-parts")).isEqualTo("staat 2 · omschrijving 9");
            assertThat(words(window, "review-effect"))
                    .startsWith("Wordt dit een 8, dan gaat je bol-gemiddelde van 8,55 naar 8,91."
                            + " Vanaf 28 november 2026 is het 8,88, omdat er dan 3 oude cijfers afvallen.");
            Screen.does(() -> window.<Button>find("review-request-asked").requestFocus());
            window.settle();
            window.picture("review-care-panel");
            pictures(window, "review-care");
            fire(window, "review-request-asked");
            assertThat(window.services
                            .requests()
                            .panel(window.services.reviews().get(asked))
                            .waiting())
                    .isPresent();
            lower(window, "review-care-waiting");
            Screen.does(() -> window.window.prefer(new Preferences(Language.NL, Theme.LIGHT, 150)));
            lower(window, "review-care-waiting-150");
            fits(window);
            Screen.does(() -> window.window.prefer(LIGHT));
            Screen.does(() -> window.<TextField>find("review-request-grade").setText("elf"));
            fire(window, "review-request-regraded");
            assertThat(words(window, "review-request-error")).contains("bol is 1 tot en met 10");
            Screen.does(() -> window.<TextField>find("review-request-grade").setText("8,5"));
            fire(window, "review-request-regraded");
            assertThat(window.services.reviews().get(asked).grade()).isEqualTo(85);
            assertThat(Screen.<Node>on(() -> window.window.stage().getScene().lookup("#review-request-asked")))
                    .as("on bol nobody is asked twice")
                    .isNull();
            window.picture("review-care-done");
        }
    }

    @Test
    void aGroundThatFitsGivesATextAndTheAnswerOfThePlatformIsKept() throws Exception {
        try (WindowFixture window = window()) {
            Screen.does(() -> window.window.view().room(Room.REVIEWS).refresh());
            Screen.does(() ->
                    ((nl.goedmaker.reviews.ui.ReviewsView) window.window.view().room(Room.REVIEWS)).answer(personal));
            window.settle();
            assertThat(words(window, "review-removal-outcome")).startsWith("Misschien.");
            fire(window, "review-removal-look");
            Screen.does(() ->
                    window.<RadioButton>find("review-ground-PERSONAL_DATA").fire());
            window.settle();
            assertThat(Screen.<String>on(
                            () -> window.<TextArea>find("review-removal-text").getText()))
                    .contains("Beste Google,", "“06 12345678”");
            Screen.does(() -> window.<Button>find("review-removal-sent").requestFocus());
            window.settle();
            pictures(window, "review-removal");
            fire(window, "review-removal-sent");
            fire(window, "review-removal-removed");
            assertThat(window.services.reviews().get(personal).removedAt()).isNotNull();
        }
    }
}
