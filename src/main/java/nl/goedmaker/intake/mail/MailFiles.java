package nl.goedmaker.intake.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.goedmaker.files.GivenFile;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.jspecify.annotations.Nullable;

/** What was sent along with a mail: parts with a file name, parts that say they are attached, and pictures (RFC 2183). */
final class MailFiles {
    private static final int DEEPEST = 12;
    private static final int MOST = 100;

    private final List<GivenFile> found = new ArrayList<>();

    private MailFiles() {}

    static List<GivenFile> in(Message mail) throws IOException {
        MailFiles files = new MailFiles();
        files.look(mail, 0);
        return files.found;
    }

    private void look(Entity part, int depth) throws IOException {
        Body body = part.getBody();
        if (found.size() >= MOST || depth > DEEPEST || body == null) {
            return;
        }
        if (body instanceof Multipart parts) {
            for (Entity each : parts.getBodyParts()) {
                look(each, depth + 1);
            }
        } else if (depth > 0 && body instanceof Message mail) {
            add(name(part, Objects.requireNonNullElse(mail.getSubject(), "mail") + ".eml"), written(mail));
        } else if (isFile(part) && body instanceof SingleBody single) {
            try (InputStream in = single.getInputStream()) {
                add(name(part, nameless(part)), in.readAllBytes());
            }
        }
    }

    private void add(String name, byte[] content) {
        if (content.length > 0) {
            found.add(GivenFile.of(name, content));
        }
    }

    private static boolean isFile(Entity part) {
        return "attachment".equalsIgnoreCase(part.getDispositionType())
                || !name(part, "").isEmpty()
                || part.getMimeType().startsWith("image/");
    }

    private static byte[] written(Message mail) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DefaultMessageWriter().writeMessage(mail, out);
        return out.toByteArray();
    }

    /** Older programs name a file in the type instead of the disposition, and write it as they write a subject. */
    private static String name(Entity part, String otherwise) {
        @Nullable String name = part.getFilename();
        if ((name == null || name.isBlank()) && part.getHeader() != null) {
            name = part.getHeader().getField("Content-Type") instanceof ContentTypeField type
                    ? type.getParameter("name")
                    : null;
        }
        if (name == null || name.isBlank()) {
            return otherwise;
        }
        return name.contains("=?") ? DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT) : name;
    }

    private String nameless(Entity part) {
        String type = part.getMimeType().toLowerCase(Locale.ROOT);
        String end = type.startsWith("image/") ? "." + type.substring("image/".length()) : "";
        return "image-" + (found.size() + 1) + end.replace(".jpeg", ".jpg");
    }
}
