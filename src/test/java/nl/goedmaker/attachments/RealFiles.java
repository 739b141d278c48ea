package nl.goedmaker.attachments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files as customers send them, small and real. */
public final class RealFiles {
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final byte[] JPEG = Base64.getDecoder()
            .decode("/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////"
                    + "////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=");

    private RealFiles() {}

    public static byte[] png() {
        return PNG.clone();
    }

    public static byte[] jpeg() {
        return JPEG.clone();
    }

    public static byte[] pdf(String words) throws IOException {
        return pdf(words, "");
    }

    /** @param password to open it with; empty for none */
    public static byte[] pdf(String words, String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(words);
                content.endText();
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    public static byte[] docx(String documentXml) throws IOException {
        return zip("[Content_Types].xml", "<Types/>", "word/document.xml", documentXml);
    }

    /** @param namesAndContents one after the other */
    public static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** A mail with a photo, a PDF and a picture within its page, as mail programs send them. */
    public static byte[] mail() throws IOException {
        Base64.Encoder base64 = Base64.getMimeEncoder();
        return """
            From: Sanne de Wit <sanne@voorbeeld.nl>
            To: lotte@studiolotte.example
            Date: Fri, 20 Nov 2026 08:31:00 +0100
            Subject: Armband gebroken
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="buiten"

            --buiten
            Content-Type: multipart/related; boundary="binnen"

            --binnen
            Content-Type: text/html; charset=utf-8

            <p>Mijn armband is <b>gebroken</b>, zie de foto.</p><img src="cid:1">
            --binnen
            Content-Type: image/png
            Content-ID: <1>
            Content-Transfer-Encoding: base64

            %s
            --binnen--
            --buiten
            Content-Type: image/jpeg; name="=?utf-8?Q?kapot_slotje_=C3=A9=C3=A9n.jpg?="
            Content-Disposition: attachment
            Content-Transfer-Encoding: base64

            %s
            --buiten
            Content-Type: application/pdf
            Content-Disposition: attachment; filename*=utf-8''aankoop%%20bon.pdf
            Content-Transfer-Encoding: base64

            %s
            --buiten--
            """.formatted(
                        base64.encodeToString(PNG),
                        base64.encodeToString(JPEG),
                        base64.encodeToString(pdf("Aankoopbon zilversmid")))
                .replace("\r\n", "\n")
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
