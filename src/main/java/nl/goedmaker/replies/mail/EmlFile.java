package nl.goedmaker.replies.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import nl.goedmaker.replies.LetterHtml;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.UnstructuredFieldImpl;
import org.apache.james.mime4j.message.BodyPartBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.message.MultipartBuilder;
import org.apache.james.mime4j.stream.RawField;

/**
 * A mail as an {@code .eml} file (RFC 5322, MIME): the text in UTF-8, plain and with its paragraphs and links, attachments beside
 * it, and {@code X-Unsent: 1}, at which mail programs open it as a draft.
 */
public final class EmlFile {
    private static final int LONGEST_SUBJECT = 300;

    private EmlFile() {}

    /** The bytes of the file. Line breaks and other control characters in a name or subject become spaces: no second header. */
    public static byte[] bytes(Mail mail) {
        try {
            MultipartBuilder both = alternatives(text(mail));
            return DefaultMessageWriter.asBytes(head(mail)
                    .setBody((mail.attachments().isEmpty() ? both : parts(mail, both)).build())
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same as plain text only, without attachments: the same mail gives the same bytes. */
    public static byte[] plain(Mail mail) {
        try {
            return DefaultMessageWriter.asBytes(head(mail)
                    .setContentTransferEncoding("quoted-printable")
                    .setBody(text(mail), StandardCharsets.UTF_8)
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Mail mail) {
        return mail.text().replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\r\n");
    }

    private static Message.Builder head(Mail mail) {
        Message.Builder head = Message.Builder.of().setFrom(mailbox(mail.from()));
        MailParty to = mail.to();
        if (to != null) {
            head.setTo(mailbox(to));
        }
        return head.setSubject(line(mail.subject(), LONGEST_SUBJECT))
                .setDate(
                        Date.from(mail.date().toInstant()),
                        TimeZone.getTimeZone(mail.date().getZone()))
                .setMessageId("<" + mail.id().replaceAll("[^A-Za-z0-9.-]", "-") + "@" + domain(mail.from()) + ">")
                .addField(UnstructuredFieldImpl.PARSER.parse(new RawField("X-Unsent", "1"), null));
    }

    /** The plainest first, as RFC 2046 5.1.4 wants it. */
    private static MultipartBuilder alternatives(String text) throws IOException {
        String html = LetterHtml.page(text).replace("\n", "\r\n");
        return MultipartBuilder.create("alternative")
                .addBodyPart(BodyPartBuilder.create()
                        .setContentTransferEncoding("quoted-printable")
                        .setBody(text, StandardCharsets.UTF_8))
                .addBodyPart(BodyPartBuilder.create()
                        .setBody(html, "html", StandardCharsets.UTF_8)
                        .setContentTransferEncoding("quoted-printable"));
    }

    private static MultipartBuilder parts(Mail mail, MultipartBuilder text) throws IOException {
        MultipartBuilder parts = MultipartBuilder.create("mixed")
                .addBodyPart(BodyPartBuilder.create().setBody(text.build()));
        for (Attachment attachment : mail.attachments()) {
            parts.addBodyPart(BodyPartBuilder.create()
                    .setBody(attachment.bytes(), mediaType(attachment.mediaType()))
                    .setContentTransferEncoding("base64")
                    .setContentDisposition("attachment", fileName(attachment.name())));
        }
        return parts;
    }

    private static Mailbox mailbox(MailParty party) {
        String address = party.address().value();
        int at = address.indexOf('@');
        String name = line(party.name(), 100);
        return new Mailbox(name.isEmpty() ? null : name, address.substring(0, at), address.substring(at + 1));
    }

    private static String domain(MailParty from) {
        String domain = from.address().value().substring(from.address().value().indexOf('@') + 1);
        return domain.chars().allMatch(c -> c < 128) ? domain : "goedmaker.invalid";
    }

    private static String line(String text, int longest) {
        String clean = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return clean.codePointCount(0, clean.length()) <= longest
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, longest));
    }

    private static String fileName(String name) {
        String clean = line(name, 120).replaceAll("[\\\\/:*?\"<>|]", "-");
        return clean.isEmpty() ? "bijlage" : clean;
    }

    private static String mediaType(String type) {
        String lower = type.toLowerCase(Locale.ROOT).strip();
        return lower.matches("[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,60}")
                        && !lower.startsWith("multipart/")
                        && !lower.startsWith("message/")
                ? lower
                : "application/octet-stream";
    }
}
