package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.attachments.AttachedFile;
import nl.goedmaker.attachments.RealFiles;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketQuery;
import nl.goedmaker.ui.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Files of a complaint, by keyboard: added, pasted, taken away, put back; and those that come with a mail. */
class FilesWindowTest {
    private static final Clock CLOCK = Clock.fixed(ShopOnDisk.SUNDAY, ShopOnDisk.ZONE);

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    private static Preferences look(Preferences.Theme theme, int size) {
        return new Preferences(Language.NL, theme, size);
    }

    private Path file(String name, byte[] content) throws Exception {
        return Files.write(folder.resolve(name), content);
    }

    private static List<String> names(WindowFixture window, Ticket ticket) {
        return window.services.attachments().of(ticket).stream()
                .map(AttachedFile::name)
                .toList();
    }

    @Test
    void filesComeAndGoByKeyboard() throws Exception {
        Ticket ticket;
        try (ShopOnDisk shop = ShopOnDisk.open(folder.resolve("shop"))) {
            ticket = shop.ticket("Sanne de Wit");
        }
        try (WindowFixture window =
                WindowFixture.open(folder.resolve("shop"), CLOCK, look(Preferences.Theme.LIGHT, 100))) {
            Screen.does(() -> window.window.openTicket(ticket.reference(), Step.LISTEN.name()));
            window.picture("files-none");

            window.answers.file =
                    Optional.of(file("taxatierapport van de juwelier, gescand.pdf", RealFiles.pdf("smaragd")));
            robot.push(KeyCode.F);
            window.settle();
            Screen.does(() -> {
                ClipboardContent content = new ClipboardContent();
                content.putImage(new WritableImage(30, 20));
                Clipboard.getSystemClipboard().setContent(content);
            });
            robot.push(KeyCode.CONTROL, KeyCode.V);
            window.settle();
            assertThat(names(window, ticket))
                    .containsExactly("taxatierapport van de juwelier, gescand.pdf", "Geplakt op 2026-11-22 09.30.png");

            Node first = Screen.on(() -> window.find("files-rows").lookup(".file-name"));
            Screen.does(first::requestFocus);
            robot.push(KeyCode.DELETE);
            window.settle();
            assertThat(names(window, ticket)).hasSize(1);
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            window.settle();
            assertThat(names(window, ticket)).hasSize(2);

            window.answers.file = Optional.of(file("leeg.jpg", new byte[0]));
            robot.push(KeyCode.F);
            window.settle();
            window.picture("files-light");
            window.services.attachments().attach(ticket, nl.goedmaker.files.GivenFile.of("ring.jpg", RealFiles.jpeg()));
            window.services.attachments().attach(ticket, nl.goedmaker.files.GivenFile.of("mail.eml", RealFiles.mail()));
            Screen.does(() -> window.window.prefer(look(Preferences.Theme.DARK, 100)));
            window.picture("files-dark");
            Screen.does(() -> window.window.prefer(look(Preferences.Theme.LIGHT, 150)));
            window.picture("files-150");
            window.resize(1024, 700);
            Screen.does(() -> window.window.prefer(look(Preferences.Theme.LIGHT, 100)));
            window.picture("files-1024");
        }
    }

    @Test
    void theFilesOfADroppedMailAreListedAndKeptWithTheComplaint() throws Exception {
        try (WindowFixture window =
                WindowFixture.open(folder.resolve("shop"), CLOCK, look(Preferences.Theme.LIGHT, 100))) {
            Path mail = file("klacht.eml", RealFiles.mail());
            Screen.does(() -> window.window.rooms().drop().take(List.of(mail)));
            window.picture("files-new-ticket");
            Node leaveOut = Screen.on(() -> window.find("new-ticket-files").lookup(".chip-remove"));
            Screen.does(leaveOut::requestFocus);
            robot.push(KeyCode.SPACE);
            window.settle();
            robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            window.settle();
            Ticket ticket = window.services
                    .tickets()
                    .get(window.services
                            .tickets()
                            .page(TicketQuery.first(TicketQuery.View.ALL, "", 2))
                            .getFirst()
                            .reference());
            assertThat(ticket.customer().name()).isEqualTo("Sanne de Wit");
            assertThat(names(window, ticket)).containsExactly("kapot slotje één.jpg", "aankoop bon.pdf");
            assertThat(Screen.<Node>on(() -> window.find("files-rows").lookup(".file-name")))
                    .isNotNull();
        }
    }
}
