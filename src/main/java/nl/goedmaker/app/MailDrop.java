package nl.goedmaker.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.Dragboard;
import nl.goedmaker.intake.IncomingMail;
import nl.goedmaker.intake.mail.EmlReader;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.DropTarget;

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
        DropTarget.on(
                target,
                event -> event.getDragboard().hasFiles() || event.getDragboard().hasString(),
                event -> take(event.getDragboard()));
    }

    private void take(Dragboard dropped) {
        if (dropped.hasFiles()) {
            take(dropped.getFiles().stream().map(File::toPath).toList());
        } else {
            texts.accept(dropped.getString());
        }
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
