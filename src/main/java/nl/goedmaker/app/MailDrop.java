package nl.goedmaker.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import nl.goedmaker.intake.IncomingMail;
import nl.goedmaker.intake.mail.EmlReader;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.ui.Desk;

/** Takes a mail or text file that is dropped on the window. */
final class MailDrop {
    private final Desk desk;
    private final Consumer<IncomingMail> mails;
    private final Consumer<String> texts;

    /** @param texts gets dropped words, a selection from a mail program for example */
    MailDrop(Desk desk, Consumer<IncomingMail> mails, Consumer<String> texts) {
        this.desk = desk;
        this.mails = mails;
        this.texts = texts;
    }

    void on(Node target) {
        target.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles() || event.getDragboard().hasString()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        target.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            Dragboard dropped = event.getDragboard();
            if (dropped.hasFiles()) {
                take(dropped.getFiles().stream().map(file -> file.toPath()).toList());
            } else if (dropped.hasString()) {
                texts.accept(dropped.getString());
            }
            event.setDropCompleted(true);
            event.consume();
        });
    }

    /** Reads the one file; anything else is refused with a sentence. */
    void take(List<Path> files) {
        ZoneId zone = desk.clock().getZone();
        desk.background()
                .run(
                        () -> {
                            if (files.size() != 1) {
                                throw Refusal.badInput("intake.file.kind", files.size());
                            }
                            return read(files.getFirst(), zone);
                        },
                        mails);
    }

    private static IncomingMail read(Path file, ZoneId zone) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString();
        String lower = name.toLowerCase(Locale.ROOT);
        if (!lower.endsWith(".eml") && !lower.endsWith(".txt")) {
            throw Refusal.badInput("intake.file.kind", name);
        }
        try {
            if (Files.size(file) > EmlReader.MOST_BYTES) {
                throw Refusal.badInput("intake.file.tooLarge", EmlReader.MOST_BYTES / (1024 * 1024));
            }
            byte[] bytes = Files.readAllBytes(file);
            return lower.endsWith(".eml") ? EmlReader.read(bytes, zone) : EmlReader.readText(bytes, zone);
        } catch (IOException e) {
            throw Refusal.badInput("intake.file.unreadable", name);
        }
    }
}
