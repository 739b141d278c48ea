package nl.goedmaker.replies.mail;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * A mail that is ready to go.
 *
 * @param date goes into the Date header, with its offset
 * @param id what stands before the @ of the Message-ID; unique for each mail
 */
public record Mail(
        MailParty from,
        MailParty to,
        String subject,
        String text,
        ZonedDateTime date,
        String id,
        List<Attachment> attachments) {
    public Mail {
        attachments = List.copyOf(attachments);
    }
}
