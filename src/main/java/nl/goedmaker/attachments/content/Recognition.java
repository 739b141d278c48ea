package nl.goedmaker.attachments.content;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.goedmaker.attachments.MediaType;
import nl.goedmaker.intake.mail.EmlReader;

/** Recognises the kind of a file by its content; its name only tells one kind of text from another. */
final class Recognition {
    private static final int HEAD = 4_096;
    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");
    private static final Pattern PAGE = Pattern.compile(
            "(?is)\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,1000}?-->\\s*)*(?:<!doctype\\s+html|<html|<head|<body)");

    private Recognition() {}

    static String mediaType(String name, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return MediaType.JPEG;
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return MediaType.PNG;
        }
        if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return MediaType.GIF;
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return MediaType.WEBP;
        }
        if (head.startsWith("ftyp", 4)) {
            return isoMedia(head);
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return DocxText.isDocument(bytes) ? MediaType.DOCX : MediaType.ZIP;
        }
        // readers accept a header within the first 1024 bytes (PDF 32000-1, annex H, note 13)
        int pdf = head.indexOf("%PDF-");
        if (pdf >= 0 && pdf < 1_024) {
            return MediaType.PDF;
        }
        return PlainText.head(bytes).map(text -> kindOfText(name, text)).orElse(MediaType.UNKNOWN);
    }

    /** ISO 14496-12, 4.3: the brand of the file follows its first box's name. */
    private static String isoMedia(String head) {
        String brand = head.length() < 12 ? "" : head.substring(8, 12);
        if (HEIC_BRANDS.contains(brand)) {
            return MediaType.HEIC;
        }
        return brand.startsWith("qt") ? MediaType.QUICKTIME : MediaType.MP4;
    }

    private static String kindOfText(String name, String text) {
        if (PAGE.matcher(text).find()) {
            return MediaType.HTML;
        }
        if (EmlReader.isMail(text)) {
            return MediaType.EML;
        }
        return name.toLowerCase(Locale.ROOT).endsWith(".csv") ? MediaType.CSV : MediaType.PLAIN;
    }
}
