package nl.goedmaker.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.goedmaker.intake.IncomingMail;
import nl.goedmaker.text.Refusal;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Reads a mail that was saved as a file ({@code .eml}, RFC 5322), or a plain text file. */
public final class EmlReader {
    /** The largest file that is read: photos of 25 MB, as mail writes them (RFC 2045, 6.8). */
    public static final int MOST_BYTES = 36 * 1024 * 1024;

    private static final int MOST_BOUNDARIES = 200;
    private static final byte[] BOUNDARY = "boundary".getBytes(StandardCharsets.US_ASCII);
    private static final int DEEPEST = 12;
    private static final int MOST_HEADER_LINES = 2_000;
    private static final Pattern FIELD = Pattern.compile("[!-9;-~]{1,80}:.*");
    /** Fields that mail programs write and people do not paste. */
    private static final Pattern MAIL_ONLY = Pattern.compile(
            "(?i)(?:mime-version|content-type|content-transfer-encoding|message-id|received|return-path):.*");

    private static final MimeConfig LIMITS = MimeConfig.custom()
            .setMaxLineLen(MOST_BYTES)
            .setMaxHeaderLen(200_000)
            .setMaxHeaderCount(2_000)
            .build();

    private EmlReader() {}

    /** @throws Refusal when it is empty, too large, or no mail */
    public static IncomingMail read(byte[] file, ZoneId zone) {
        requireSize(file);
        requireShallow(file);
        try {
            Message message = message(file);
            String from = Optional.ofNullable(message.getFrom())
                    .filter(list -> !list.isEmpty())
                    .map(list -> list.getFirst().getName() == null
                            ? list.getFirst().getAddress()
                            : list.getFirst().getName() + " <" + list.getFirst().getAddress() + ">")
                    .orElse("");
            Optional<LocalDateTime> sent =
                    Optional.ofNullable(message.getDate()).map(date -> LocalDateTime.ofInstant(date.toInstant(), zone));
            String subject = Optional.ofNullable(message.getSubject()).orElse("");
            String text = text(message);
            if (from.isEmpty() && subject.isEmpty() && sent.isEmpty()) {
                throw Refusal.badInput("intake.file.noMail");
            }
            return IncomingMail.of(from, sent, subject, text, zone).with(MailFiles.in(message));
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            throw Refusal.badInput("intake.file.noMail");
        }
    }

    /** Whether a text begins with the header of a saved mail, and not with header lines as people paste them. */
    public static boolean isMail(String text) {
        return text.lines()
                .limit(MOST_HEADER_LINES)
                .takeWhile(line -> line.startsWith(" ")
                        || line.startsWith("\t")
                        || line.startsWith("From ")
                        || FIELD.matcher(line).matches())
                .anyMatch(line -> MAIL_ONLY.matcher(line).matches());
    }

    /**
     * Subject and body of a mail, decoded: the plain text, or the source of the page when there is nothing else, in which
     * quotes can still be told from the answer.
     *
     * @throws Refusal when it is empty, too large, or no mail
     */
    public static String source(byte[] file) {
        requireSize(file);
        requireShallow(file);
        try {
            Message message = message(file);
            String plain = part(message, "text/plain", 0);
            String html = plain == null || plain.isBlank() ? part(message, "text/html", 0) : null;
            String subject = Optional.ofNullable(message.getSubject()).orElse("");
            if (html != null) {
                return "<p>" + Entities.escape(subject) + "</p>\n" + html;
            }
            return subject + "\n\n" + (plain == null ? "" : plain);
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            throw Refusal.badInput("intake.file.noMail");
        }
    }

    private static Message message(byte[] file) throws IOException {
        try (InputStream in = new ByteArrayInputStream(file)) {
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(LIMITS);
            return builder.parseMessage(in);
        }
    }

    /**
     * Reads a text file in UTF-8 or, where that cannot be, Windows-1252.
     *
     * @throws Refusal when it is empty, too large or no text
     */
    public static IncomingMail readText(byte[] file, ZoneId zone) {
        requireSize(file);
        for (byte each : file) {
            if (each == 0) {
                throw Refusal.badInput("intake.file.noText");
            }
        }
        return IncomingMail.read(decoded(file), zone);
    }

    private static void requireSize(byte[] file) {
        if (file.length == 0) {
            throw Refusal.badInput("intake.file.empty");
        }
        if (file.length > MOST_BYTES) {
            throw Refusal.badInput("intake.file.tooLarge", MOST_BYTES / (1024 * 1024));
        }
    }

    /** The parser calls itself once a level, so a mail of thousands of levels, which nobody sends, is not given to it. */
    private static void requireShallow(byte[] file) {
        int found = 0;
        for (int at = 0; at <= file.length - BOUNDARY.length; at++) {
            if (isBoundary(file, at) && ++found > MOST_BOUNDARIES) {
                throw Refusal.badInput("intake.file.noMail");
            }
        }
    }

    private static boolean isBoundary(byte[] file, int at) {
        for (int i = 0; i < BOUNDARY.length; i++) {
            // the one bit by which ASCII tells its two cases apart
            if ((file[at + i] | 0x20) != BOUNDARY[i]) {
                return false;
            }
        }
        return true;
    }

    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }

    private static String text(Entity mail) throws IOException {
        String plain = part(mail, "text/plain", 0);
        if (plain != null && !plain.isBlank()) {
            return plain;
        }
        String html = part(mail, "text/html", 0);
        return html == null ? "" : Jsoup.parse(html).body().wholeText().replaceAll("\\n{3,}", "\n\n");
    }

    private static @Nullable String part(Entity entity, String type, int depth) throws IOException {
        Body body = entity.getBody();
        if (body instanceof TextBody text && type.equals(entity.getMimeType()) && !isAttachment(entity)) {
            return content(text);
        }
        if (body instanceof Multipart parts && depth < DEEPEST) {
            for (Entity each : parts.getBodyParts()) {
                String found = part(each, type, depth + 1);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static boolean isAttachment(Entity entity) {
        return "attachment".equalsIgnoreCase(entity.getDispositionType());
    }

    private static String content(TextBody text) throws IOException {
        byte[] bytes;
        try (InputStream in = text.getInputStream()) {
            bytes = in.readAllBytes();
        }
        String name = text.getMimeCharset();
        if (name == null || name.equalsIgnoreCase("us-ascii")) {
            return decoded(bytes);
        }
        try {
            return new String(bytes, Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return decoded(bytes);
        }
    }
}
