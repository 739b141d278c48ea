package nl.goedmaker.replies.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import nl.goedmaker.text.EmailAddress;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.stream.MimeConfig;
import org.junit.jupiter.api.Test;

class EmlFileTest {
    private static final ZonedDateTime DATE =
            ZonedDateTime.of(2026, 11, 22, 9, 30, 0, 0, ZoneId.of("Europe/Amsterdam"));
    private static final String TEXT =
            "Hoi Sanne 💎,\n\nIk stuur hem vóór vrijdag terug.\n.\nFrom hier € 7,50\n\nGroet,\nIlse";

    private static Mail mail(String subject, String name, Attachment... attachments) {
        return new Mail(
                new MailParty("Juwelier aan Zee", EmailAddress.parse("ilse@voorbeeld.nl")),
                new MailParty(name, EmailAddress.parse("sanne@voorbeeld.nl")),
                subject,
                TEXT,
                DATE,
                "K-2026-0147-1",
                List.of(attachments));
    }

    private static Message read(byte[] bytes) throws IOException {
        return Message.Builder.of()
                .use(MimeConfig.PERMISSIVE)
                .parse(new ByteArrayInputStream(bytes))
                .build();
    }

    private static String text(Entity entity) throws IOException {
        StringWriter text = new StringWriter();
        ((TextBody) entity.getBody()).getReader().transferTo(text);
        return text.toString().replace("\r\n", "\n");
    }

    private static void bothForms(Entity entity) throws IOException {
        assertThat(entity.getMimeType()).isEqualTo("multipart/alternative");
        List<Entity> forms = ((Multipart) entity.getBody()).getBodyParts();
        assertThat(forms).extracting(Entity::getMimeType).containsExactly("text/plain", "text/html");
        assertThat(forms).allSatisfy(form -> assertThat(form.getCharset()).isEqualToIgnoringCase("UTF-8"));
        assertThat(text(forms.getFirst())).isEqualTo(TEXT);
        assertThat(text(forms.getLast()))
                .contains("<p>Hoi Sanne 💎,</p>", "<p>Groet,<br>\nIlse</p>", "<meta charset=\"utf-8\">");
    }

    @Test
    void aMailIsReadBackAsItWasWritten() throws IOException {
        byte[] bytes = EmlFile.bytes(mail("Je armband is klaar ✨ – vóór vrijdag", "Sanne de Wít"));
        Message message = read(bytes);

        assertThat(message.getSubject()).isEqualTo("Je armband is klaar ✨ – vóór vrijdag");
        assertThat(message.getTo().flatten().getFirst().getName()).isEqualTo("Sanne de Wít");
        assertThat(message.getTo().flatten().getFirst().getAddress()).isEqualTo("sanne@voorbeeld.nl");
        assertThat(message.getFrom().getFirst().getAddress()).isEqualTo("ilse@voorbeeld.nl");
        assertThat(message.getDate().toInstant()).isEqualTo(DATE.toInstant());
        assertThat(message.getMessageId()).isEqualTo("<K-2026-0147-1@voorbeeld.nl>");
        assertThat(message.getHeader().getField("X-Unsent").getBody()).isEqualTo("1");
        bothForms(message);
    }

    @Test
    void theFileIsSevenBitWithShortLinesAndCrlf() {
        String file = new String(EmlFile.bytes(mail("✨".repeat(60), "Sanne")), StandardCharsets.ISO_8859_1);

        assertThat(file.chars()).allMatch(c -> c < 128);
        assertThat(file.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(file.lines()).allMatch(line -> line.length() <= 998);
    }

    @Test
    void attachmentsComeBackByteForByteWithTheirNames() throws IOException {
        byte[] pdf = new byte[5_000];
        for (int i = 0; i < pdf.length; i++) {
            pdf[i] = (byte) i;
        }
        Message message = read(EmlFile.bytes(mail(
                "Bon",
                "Sanne",
                new Attachment("bon.pdf", "application/pdf", pdf),
                new Attachment("foto “één” 💍.jpg", "image/jpeg", new byte[] {1, 2, 3}),
                new Attachment("..\\x\r\nBcc: a@example.com", "text/html\r\nX: y", new byte[0]))));

        List<Entity> parts = ((Multipart) message.getBody()).getBodyParts();
        assertThat(parts).hasSize(4);
        bothForms(parts.getFirst());
        assertThat(parts.get(1).getFilename()).isEqualTo("bon.pdf");
        assertThat(parts.get(1).getMimeType()).isEqualTo("application/pdf");
        assertThat(((BinaryBody) parts.get(1).getBody()).getInputStream().readAllBytes())
                .isEqualTo(pdf);
        assertThat(parts.get(2).getFilename()).isEqualTo("foto “één” 💍.jpg");
        assertThat(parts.get(3).getMimeType()).isEqualTo("application/octet-stream");
        assertThat(parts.get(3).getHeader().getFields())
                .noneMatch(field -> field.getName().equals("Bcc"));
        assertThat(parts.get(3).getFilename()).doesNotContain("\\", ":", "\n");
    }

    @Test
    void aLineBreakInASubjectOrNameIsNoSecondHeader() throws IOException {
        Message message =
                read(EmlFile.bytes(mail("Hoi\r\nBcc: all@example.com\r\n\r\nbody", "Sanne\r\nBcc: all@example.com")));

        assertThat(message.getBcc()).isNull();
        assertThat(message.getSubject()).isEqualTo("Hoi Bcc: all@example.com body");
        assertThat(message.getTo().flatten()).hasSize(1);
    }
}
