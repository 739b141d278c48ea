package nl.goedmaker.attachments.content;

import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedmaker.files.GivenFile;
import nl.goedmaker.intake.IncomingMail;
import nl.goedmaker.intake.mail.EmlReader;
import nl.goedmaker.text.Refusal;

/** The words of a saved mail: who sent it, what it is about, what it says and which files came with it. */
final class MailText {
    private MailText() {}

    static String of(byte[] bytes, ZoneId zone) {
        try {
            IncomingMail mail = EmlReader.read(bytes, zone);
            return Stream.concat(
                            Stream.of(
                                    mail.senderName().orElse(""),
                                    mail.senderEmail().orElse(""),
                                    mail.subject().orElse(""),
                                    mail.text()),
                            mail.files().stream().map(GivenFile::name))
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining("\n"));
        } catch (Refusal noMail) {
            throw Refusal.badInput("attachments.text.broken");
        }
    }
}
