package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import nl.goedmaker.cli.Services;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.demo.FilledShop;
import nl.goedmaker.money.Money;
import nl.goedmaker.reviews.NewReview;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.rules.Statement;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.Screen;
import nl.goedmaker.ui.Sight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of the platforms in the settings, and what the figures say of labels and pages, in a real window. */
class PlatformsWindowTest {
    @TempDir
    Path folder;

    private static void fire(WindowFixture window, String id) {
        Screen.does(() -> ((Button) window.find(id)).fire());
        window.settle();
    }

    private static void pictures(WindowFixture window, String name) {
        window.picture(name);
        window.resize(1024, 700);
        window.picture(name + "-1024");
        window.resize(1366, 768);
    }

    /** A solved complaint with a low grade, about which the customer may be asked, or was asked with the day to look today. */
    private static void request(Services services, String who, Platform platform, boolean asked) {
        String reference = services.tickets()
                .open(new NewTicket(
                        who,
                        null,
                        null,
                        "NL",
                        Language.NL,
                        new Purchase("9911" + who.length(), "ARM-204", "armband", Money.ofCents(4995), null),
                        Channel.WEBSHOP,
                        TicketType.LATE,
                        "Kwam te laat",
                        "Waar blijft hij?",
                        services.clock().instant()))
                .reference();
        services.tickets().sent(services.tickets().get(reference), "Ik stuur vandaag een nieuwe.");
        services.tickets().close(services.tickets().get(reference), Justified.YES, ReasonCode.POST);
        Review review = services.reviews()
                .add(new NewReview(
                        platform,
                        null,
                        who,
                        20,
                        "Kwam te laat.",
                        services.clock().instant()));
        services.reviews().link(review, reference);
        if (asked) {
            services.requests()
                    .asked(
                            services.reviews().get(review.id()),
                            "Telefonisch besproken",
                            LocalDate.now(services.clock()));
        }
    }

    private WindowFixture open(int textSize, Preferences.Theme theme) throws Exception {
        FilledShop.open(folder).close();
        WindowFixture window =
                WindowFixture.open(folder, FilledShop.SUNDAY, new Preferences(Language.NL, theme, textSize));
        window.services.journal().quietly(() -> {
            window.services
                    .database()
                    .change(context -> context.execute("INSERT INTO review_part (review_id, part, grade) SELECT"
                            + " review.id, asked.column2, grade FROM review JOIN (VALUES ('bol', 'DELIVERY_TIME'),"
                            + " ('bol', 'CONTACT'), ('bol', 'CONDITION'), ('kiyoh', 'Hoe waarschijnlijk is het dat"
                            + " je ons aanraadt aan familie, vrienden of collega’s, en waarom?'), ('kiyoh',"
                            + " 'Levertijd')) asked ON review.platform = asked.column1"));
            return window;
        });
        request(window.services, "Noor Visser", Platform.GOOGLE, false);
        request(window.services, "Teun Bos", Platform.KIYOH, true);
        Screen.does(() -> window.window.open(Room.TODAY));
        window.settle();
        Screen.does(() ->
                Sight.bring(((Labeled) window.window.stage().getScene().getRoot().lookupAll(".button").stream()
                                .filter(node ->
                                        node.getId() != null && node.getId().startsWith("today-ask-"))
                                .findFirst()
                                .orElseThrow())
                        .getParent()));
        window.picture("platforms-" + textSize + "-today");
        Screen.does(() -> window.window.open(Room.SETTINGS));
        window.settle();
        fire(window, "section-platforms");
        return window;
    }

    private static void figures(WindowFixture window, String name) {
        Screen.does(() -> window.window.open(Room.INSIGHTS));
        window.settle();
        Screen.does(() -> {
            Node day = window.find("pages-day");
            day.requestFocus();
            ((javafx.scene.control.ScrollPane) window.window.stage().getScene().lookup("#insights .scroll-pane"))
                    .setVvalue(1);
        });
        pictures(window, name);
    }

    @Test
    void aRuleIsChangedWithAReasonAndGivesWayAgain() throws Exception {
        try (WindowFixture window = open(100, Preferences.Theme.LIGHT)) {
            pictures(window, "platforms");
            fire(window, "rule-change-NORM");
            TextField value = window.find("rule-value");
            assertThat(Screen.on(value::isFocused)).isTrue();
            Screen.does(() -> value.setText("8,5"));
            fire(window, "rule-save");
            assertThat(Screen.on(() -> window.<TextField>find("rule-reason").getAccessibleHelp()))
                    .contains("waarom");
            pictures(window, "platforms-change");
            Screen.does(() -> window.<TextField>find("rule-reason").setText("Stond in de mail van bol"));
            fire(window, "rule-save");
            assertThat(window.services.rulebook().of(Platform.BOL).tenths(Statement.NORM))
                    .hasValue(85);
            assertThat(window.<Button>find("rule-follow-NORM").getAccessibleText())
                    .contains("8,0");
            window.picture("platforms-own");
            fire(window, "rule-follow-NORM");
            assertThat(window.services.rulebook().of(Platform.BOL).tenths(Statement.NORM))
                    .hasValue(80);
            window.picture("platforms-followed");
            Screen.does(() -> window.<ComboBox<Platform>>find("rules-platform").setValue(Platform.AMAZON));
            fire(window, "rule-change-AVERAGE_ALSO");
            window.picture("platforms-several");
            figures(window, "platforms-figures");
            String part = window.<Button>find("page-figure-BOL-1").getText();
            fire(window, "page-figure-BOL-1");
            assertThat(part)
                    .contains("("
                            + window.<ListView<?>>find("reviews-list")
                                    .getItems()
                                    .size() + ")");
            pictures(window, "platforms-behind");
            fire(window, "reviews-counted-remove");
            assertThat(window.<Node>find("reviews-list").isFocused()).isTrue();
            assertThat(window.<Node>find("reviews-import").isVisible()).isTrue();
        }
    }

    @Test
    void inTheDarkAndLargeItFitsToo() throws Exception {
        try (WindowFixture window = open(150, Preferences.Theme.DARK)) {
            fire(window, "rule-change-REQUEST");
            pictures(window, "platforms-150-dark");
            figures(window, "platforms-150-dark-figures");
        }
    }
}
