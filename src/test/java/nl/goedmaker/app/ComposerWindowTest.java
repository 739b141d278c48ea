package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Basis;
import nl.goedmaker.tickets.NewRemedy;
import nl.goedmaker.tickets.RemedyKind;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TimelineEntry;
import nl.goedmaker.ui.Screen;
import nl.goedmaker.ui.writing.WritingArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing an answer with the keyboard, in the real window. */
class ComposerWindowTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @TempDir
    Path folder;

    private WindowFixture window() throws Exception {
        WindowFixture window = WindowFixture.open(
                folder,
                Clock.fixed(NOW, ZoneId.of("Europe/Amsterdam")),
                new Preferences(Language.NL, Preferences.Theme.LIGHT, 100));
        window.services.settings().save(Bracelet.SHOP);
        return window;
    }

    private static Ticket ticket(WindowFixture window) {
        return Bracelet.ticket(window, LocalDate.parse("2026-11-04"));
    }

    private static String letter(WindowFixture window) {
        return Screen.on(() -> window.<WritingArea>find("reply-text").getText());
    }

    private static List<String> menu(WindowFixture window) {
        return Screen.on(() -> Window.getWindows().stream()
                .filter(shown -> shown instanceof ContextMenu)
                .flatMap(shown -> ((ContextMenu) shown).getItems().stream())
                .map(MenuItem::getText)
                .filter(words -> words != null && !words.isBlank())
                .toList());
    }

    @Test
    void aComplaintIsAnsweredWellInFewerThanTwelveKeyStrokes() throws Exception {
        try (WindowFixture window = window()) {
            Ticket ticket = ticket(window);
            window.services
                    .tickets()
                    .choose(
                            ticket,
                            new NewRemedy(
                                    RemedyKind.REPAIR, Basis.STATUTORY, null, LocalDate.parse("2026-11-27"), "", false),
                            true);
            Owner owner = new Owner(window);
            Screen.does(() -> window.window.openTicket(ticket.reference(), "LISTEN"));
            window.settle();
            KeyCode[] strokes = {KeyCode.A, KeyCode.F2, KeyCode.F3, KeyCode.F4, KeyCode.F5, KeyCode.F6, KeyCode.F7};
            int pressed = 0;
            for (KeyCode stroke : strokes) {
                owner.press(stroke);
                window.settle();
                pressed++;
                if (stroke == KeyCode.F5) {
                    // what the customer bought is not known, and the letter stands on the place where it is asked
                    owner.write("armband");
                }
            }
            window.picture("composer-blocks");
            assertThat(window.<TextField>find("reply-subject").getText())
                    .isEqualTo("Een goede sluiting voor je armband");
            String written = letter(window);
            assertThat(window.<Label>find("good").getText()).contains("naam", "hun woorden", "datum", "groet");
            assertThat(written)
                    .startsWith("Hoi Sanne,\n\nJe schreef")
                    .contains(
                            "de sluiting brak",
                            "Ik leg je armband zelf op mijn werkbank",
                            "Uiterlijk vrijdag 27 november")
                    .endsWith("Ilse\nStudio Lotte");
            owner.press(KeyCode.SHORTCUT, KeyCode.ENTER);
            pressed++;
            owner.waitsUntil(
                    () -> window.services.tickets().get(ticket.reference()).firstRepliedAt() != null);
            assertThat(owner.clipboard()).isEqualTo(written);
            assertThat(pressed).isLessThan(12);
            assertThat(window.services.tickets().timeline(ticket).stream()
                            .filter(entry -> entry.kind() == TimelineEntry.Kind.MESSAGE_OUT)
                            .map(TimelineEntry::text))
                    .containsExactly(written);
        }
    }

    @Test
    void aPartPressedAgainSoundsDifferentAndUndoBringsTheFirstWordingBack() throws Exception {
        try (WindowFixture window = window()) {
            Ticket ticket = ticket(window);
            Owner owner = new Owner(window);
            Screen.does(() -> window.window.openTicket(ticket.reference(), "REPLY"));
            window.settle();
            owner.press(KeyCode.F3);
            String warm = letter(window);
            owner.press(KeyCode.F3);
            assertThat(letter(window)).isEqualTo("Hoi Sanne,\n\nDat spijt me.");
            assertThat(window.<ToggleButton>find("tone-FEEL-PLAIN").isSelected())
                    .isTrue();
            owner.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(letter(window)).isEqualTo(warm);

            owner.press(KeyCode.SHORTCUT, KeyCode.END);
            owner.write(" Helaas was de sluitnig niet goed.");
            window.settle();
            owner.press(KeyCode.SHORTCUT, KeyCode.HOME);
            owner.press(KeyCode.F9);
            owner.waitsUntil(() -> menu(window).contains("sluiting"));
            window.picture("composer-spelling");
            owner.press(KeyCode.ENTER);
            owner.waitsUntil(() -> letter(window).contains("de sluiting niet goed"));

            // coming back to the letter, Ctrl+Z stays in it, and never takes back what was done elsewhere
            String whole = letter(window);
            Screen.does(() -> window.window.openTicket(ticket.reference(), "LISTEN"));
            window.settle();
            Screen.does(() -> window.window.openTicket(ticket.reference(), "REPLY"));
            window.settle();
            owner.click("reply-text");
            owner.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(letter(window)).isNotEqualTo(whole).isNotEmpty();
            owner.press(20, KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(window.services.tickets().get(ticket.reference()).reference())
                    .isEqualTo(ticket.reference());
        }
    }
}
