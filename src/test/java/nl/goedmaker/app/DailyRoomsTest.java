package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import nl.goedmaker.demo.DemoShop;
import nl.goedmaker.demo.storage.DatabaseDemoSite;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.settings.Preferences.Theme;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.Screen;
import nl.goedmaker.ui.writing.WritingArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Today, reviews, figures and settings in a real window with the demo shop. */
class DailyRoomsTest {
    private static final Clock SUNDAY =
            ((InstantSource) () -> Instant.parse("2026-11-22T08:30:00Z")).withZone(ZoneId.of("Europe/Amsterdam"));
    private static final Preferences LIGHT = new Preferences(Language.NL, Theme.LIGHT, 100);

    @TempDir
    Path folder;

    private WindowFixture demo() throws Exception {
        WindowFixture window = WindowFixture.open(folder, SUNDAY, LIGHT);
        DemoShop.fill(new DatabaseDemoSite(window.services.database()), SUNDAY, DemoShop.SEED);
        Screen.does(() -> window.window.view().refresh());
        return window;
    }

    private static void open(WindowFixture window, Room room) {
        Screen.does(() -> {
            window.<ToggleButton>find("room-" + Room.CASHBACK).fire();
            window.<ToggleButton>find("room-" + room).fire();
        });
        window.settle();
    }

    private static void fire(WindowFixture window, String id) {
        Screen.does(() -> window.<Button>find(id).fire());
        window.settle();
    }

    private static void pictures(WindowFixture window, String name) {
        window.picture(name);
        Screen.does(() -> window.window.prefer(new Preferences(Language.NL, Theme.DARK, 100)));
        window.picture(name + "-dark");
        Screen.does(() -> window.window.prefer(new Preferences(Language.DE, Theme.LIGHT, 150)));
        window.picture(name + "-de-150");
        Screen.does(() -> window.window.prefer(LIGHT));
        window.resize(1024, 700);
        window.picture(name + "-small");
        window.resize(1366, 768);
    }

    @Test
    void todayLeadsToTheWork() throws Exception {
        try (WindowFixture window = demo()) {
            open(window, Room.TODAY);
            pictures(window, "today");
            fire(window, "today-average-BOL");
            assertThat(window.<ToggleButton>find("room-REVIEWS").isSelected()).isTrue();
            assertThat(window.<ListView<?>>find("reviews-list").getItems())
                    .as("exactly those the average is taken over")
                    .hasSize(22);
            window.picture("reviews-behind-a-figure");
            open(window, Room.TODAY);
            fire(window, "today-open");
            assertThat(window.<ToggleButton>find("room-INSIGHTS").isSelected()).isTrue();
            assertThat(window.<ListView<?>>find("insight-list").getItems()).isNotEmpty();
        }
    }

    @Test
    void figuresShowTheComplaintsBehindThem() throws Exception {
        try (WindowFixture window = demo()) {
            open(window, Room.INSIGHTS);
            pictures(window, "insights");
            fire(window, "insights-chart-types-0");
            assertThat(window.<ListView<?>>find("insight-list").getItems()).isNotEmpty();
        }
    }

    @Test
    void reviewsAreFilteredReadAndAddedByHand() throws Exception {
        try (WindowFixture window = demo()) {
            open(window, Room.REVIEWS);
            ListView<?> list = window.find("reviews-list");
            int all = list.getItems().size();
            Screen.does(() -> window.<CheckBox>find("reviews-unanswered").fire());
            window.settle();
            assertThat(list.getItems()).hasSizeLessThan(all).isNotEmpty();
            Screen.does(() -> list.getSelectionModel().select(0));
            pictures(window, "reviews");
            fire(window, "reviews-add");
            Screen.does(() -> {
                window.<TextField>find("review-new-author").setText("Noor");
                window.<TextField>find("review-new-grade").setText("11");
                window.<TextArea>find("review-new-text").setText("Mooi ingepakt.");
            });
            fire(window, "review-new-save");
            window.picture("reviews-add");
            assertThat(window.services.reviews().page(nl.goedmaker.reviews.ReviewQuery.first(null, false, 1)))
                    .noneMatch(review -> review.author().equals("Noor"));
            Screen.does(() -> window.<TextField>find("review-new-grade").setText("9,5"));
            fire(window, "review-new-save");
            assertThat(window.services.reviews().page(nl.goedmaker.reviews.ReviewQuery.first(null, false, 1)))
                    .allMatch(review -> review.author().equals("Noor") && review.grade() == 95);
        }
    }

    @Test
    void settingsAreSavedAndMistakesStayAtTheirField() throws Exception {
        try (WindowFixture window = demo()) {
            open(window, Room.SETTINGS);
            pictures(window, "settings");
            Screen.does(() -> window.<TextField>find("bank-iban").setText("nl91 abna 0417164300"));
            window.settle();
            assertThat(window.<Label>find("bank-iban-reading").getText()).contains("NL91 ABNA 0417 1643 00");
            fire(window, "bank-save");
            assertThat(window.services.settings().shop().iban()).isEqualTo("NL91ABNA0417164300");
            fire(window, "section-data");
            fire(window, "data-backup");
            window.picture("settings-data");
            assertThat(window.services.backups().last()).isPresent();
            Screen.does(() -> window.<ToggleButton>find("language-en").fire());
            window.settle();
            assertThat(window.<Button>find("shop-save").getText()).isEqualTo("Save");
        }
    }

    @Test
    void theFirstStartAsksWhatToBeginWith() throws Exception {
        try (WindowFixture window = WindowFixture.firstStart(folder, SUNDAY, LIGHT)) {
            pictures(window, "welcome");
            fire(window, "welcome-demo");
            assertThat(window.window.stage().getScene().lookup("#welcome-demo")).isNull();
            assertThat(window.services.agenda().things()).isPositive();
        }
    }

    @Test
    void aReviewOfTodayIsAnsweredFromThere() throws Exception {
        try (WindowFixture window = demo()) {
            open(window, Room.TODAY);
            Review review = window.services.agenda().day(1).reviews().rows().getFirst();
            fire(window, "today-review-" + review.id());
            WritingArea answer = window.find("review-answer");
            assertThat(Screen.<Object>on(() -> answer.getScene().getFocusOwner()))
                    .isSameAs(answer);
            assertThat(window.<ListView<Review>>find("reviews-list")
                            .getSelectionModel()
                            .getSelectedItems())
                    .extracting(Review::id)
                    .containsExactly(review.id());
            Screen.does(() -> answer.replaceText("Pas je review aan, dan krijg je korting."));
            fire(window, "review-answer-posted");
            pictures(window, "reviews-answer");
            assertThat(window.services.reviews().get(review.id()).isAnswered()).isFalse();
            open(window, Room.TODAY);
            fire(window, "today-review-" + review.id());
            Screen.does(() -> window.<WritingArea>find("review-answer")
                    .replaceText("Wat vervelend dat je niets hoorde. Ik bel je vandaag nog."));
            fire(window, "review-answer-posted");
            assertThat(window.services.reviews().get(review.id()).isAnswered()).isTrue();
            window.picture("reviews-answered");
        }
    }

    @Test
    void theProgressOfTheDemoShopIsSeenAndStopHasTheKeyboard() throws Exception {
        CompletableFuture<Boolean> looked = new CompletableFuture<>();
        try (WindowFixture window = WindowFixture.open(folder, SUNDAY, LIGHT)) {
            WelcomeViewModel model = new WelcomeViewModel(
                    window.services.settings(),
                    window.window.background(),
                    progress -> {
                        progress.goesOn(62, 100);
                        looked.join();
                    },
                    preferences -> {});
            Screen.does(() -> new WelcomeView(model, Texts.in(Language.NL))
                    .open(window.window.view().layer()));
            window.settle();
            Screen.does(() -> window.<Button>find("welcome-demo").fire());
            WaitForAsyncUtils.waitFor(
                    20, TimeUnit.SECONDS, () -> model.progressProperty().get() > 0.6);
            Screen.picture(window.window.stage().getScene(), "welcome-filling");
            assertThat(Screen.<Node>on(() -> window.window.stage().getScene().getFocusOwner())
                            .getId())
                    .isEqualTo("welcome-stop");
            looked.complete(true);
            window.settle();
        } finally {
            looked.complete(true);
        }
    }

    @Test
    void fillingTheDemoShopCanBeStopped() throws Exception {
        try (WindowFixture window = WindowFixture.firstStart(folder, SUNDAY, LIGHT)) {
            Screen.does(() -> window.<Button>find("welcome-demo").fire());
            Screen.does(() -> window.<Button>find("welcome-stop").fire());
            window.settle();
            assertThat(window.<Button>find("welcome-demo").isDisabled()).isFalse();
            assertThat(window.services.reviews().count(null, false)).isZero();
            window.picture("welcome-stopped");
            fire(window, "welcome-empty");
            assertThat(window.<ToggleButton>find("room-SETTINGS").isSelected()).isTrue();
        }
    }

    @Test
    void beginningEmptyLeadsToTheShopsOwnFields() throws Exception {
        try (WindowFixture window = WindowFixture.firstStart(folder, SUNDAY, LIGHT)) {
            fire(window, "welcome-empty");
            assertThat(window.<ToggleButton>find("room-SETTINGS").isSelected()).isTrue();
            assertThat(window.services.settings().isFirstStart()).isFalse();
            for (Room room : new Room[] {Room.TODAY, Room.REVIEWS, Room.INSIGHTS}) {
                open(window, room);
                pictures(window, room.name().toLowerCase(Locale.ROOT) + "-empty");
            }
        }
    }
}
