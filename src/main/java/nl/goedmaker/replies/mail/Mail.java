package nl.goedmaker.replies.mail;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail that is ready to go.
 *
 * @param to {@code null} for a draft whose recipient is chosen in the mail program
 * @param date goes into the Date header, with its offset
 * @param id what stands before the @ of the Message-ID; unique for each mail
 */
public record Mail(
        MailParty from,
        @Nullable MailParty to,
        String subject,
        String text,
        ZonedDateTime date,
        String id,
        List<Attachment> attachments) {
    public Mail {
        attachments = List.copyOf(attachments);
    }
}
