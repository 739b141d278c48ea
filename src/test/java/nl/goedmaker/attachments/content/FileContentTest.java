package nl.goedmaker.attachments.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import nl.goedmaker.attachments.RealFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is recognised in files, also in those that were made to do harm. */
class FileContentTest {
    private static final String WORD = """
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
        <w:p><w:r><w:t>De ring</w:t></w:r><w:r><w:tab/><w:t>is kapot</w:t></w:r></w:p>
        <w:p><w:r><w:t>smaragd &amp; goud</w:t></w:r></w:p></w:body></w:document>\
        """;

    private static FileContent read(String name, byte[] bytes) {
        return FileContent.of(name, bytes, ZoneId.of("Europe/Amsterdam"));
    }

    private static FileContent read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] begins(String latin) {
        return Arrays.copyOf(latin.getBytes(StandardCharsets.ISO_8859_1), 200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        GIF89a              | image/gif
        RIFFxxxxWEBPVP8     | image/webp
        xxxxftypheic        | image/heic
        xxxxftypmif1        | image/heic
        xxxxftypisom        | video/mp4
        xxxxftypqt          | video/quicktime
        %PDF-1.7            | application/pdf
        MZ                  | application/octet-stream
        """)
    void aFileIsKnownByHowItBegins(String begin, String type) {
        assertThat(read("foto.jpg", begins(begin)).mediaType()).isEqualTo(type);
    }

    @Test
    void picturesAreKnownWhateverTheyAreCalled() {
        assertThat(read("factuur.pdf", RealFiles.png()).mediaType()).isEqualTo("image/png");
        assertThat(read("brief.txt", RealFiles.jpeg()).mediaType()).isEqualTo("image/jpeg");
    }

    @Test
    void aPageIsAPageAlsoWhenItIsCalledAPhotoAndItsScriptsAreNoText() {
        FileContent page = read("foto.jpg", "<!DOCTYPE html><script>evil()</script><p>De <b>ring</b> is kapot</p>");
        assertThat(page.mediaType()).isEqualTo("text/html");
        assertThat(page.text()).isEqualTo("De ring is kapot");
    }

    @Test
    void textIsReadInTheCharsetItWasWrittenIn() {
        String words = "Eén keer gedragen – kapot";
        assertThat(read("a.txt", words.getBytes(Charset.forName("windows-1252")))
                        .text())
                .isEqualTo(words);
        assertThat(read("a.txt", words.getBytes(StandardCharsets.UTF_16)).text())
                .isEqualTo(words);
        assertThat(read("a.csv", "order;prijs\n1;2").mediaType()).isEqualTo("text/csv");
        assertThat(read("a.txt", words).mediaType()).isEqualTo("text/plain");
    }

    @Test
    void aVeryLongTextIsCutBetweenTwoCharacters() {
        FileContent long8 = read("a.txt", "é".repeat(3_000_000));
        assertThat(long8.text()).hasSizeBetween(999_000, 1_000_000).matches("é+");
        FileContent long16 = read("a.txt", "é".repeat(3_000_000).getBytes(StandardCharsets.UTF_16));
        assertThat(long16.text()).hasSizeBetween(999_000, 1_000_000).matches("é+");
        FileContent jewels = read("a.txt", "💎".repeat(1_500_000));
        assertThat(jewels.text().length()).isLessThanOrEqualTo(1_000_000);
        assertThat(jewels.text()).endsWith("💎");
    }

    @Test
    void aWordDocumentIsReadParagraphByParagraph() throws IOException {
        FileContent document = read("brief.docx", RealFiles.docx(WORD));
        assertThat(document.mediaType()).endsWith("wordprocessingml.document");
        assertThat(document.text().lines().map(String::strip).filter(line -> !line.isEmpty()))
                .containsExactly("De ring\tis kapot", "smaragd & goud");
        assertThat(read("x.docx", RealFiles.zip("foto.txt", "x")).mediaType()).isEqualTo("application/zip");
    }

    @Test
    void aWordDocumentThatAsksForFilesOrUnpacksWithoutEndHasNoText() throws IOException {
        String outside = "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + WORD.replace("De ring", "&e;");
        String laughs = "<!DOCTYPE w [<!ENTITY a \"" + "ha".repeat(1_000) + "\"><!ENTITY b \"" + "&a;".repeat(1_000)
                + "\"><!ENTITY c \"" + "&b;".repeat(1_000) + "\">]>" + WORD.replace("De ring", "&c;");
        for (byte[] hostile : new byte[][] {
            RealFiles.docx(outside), RealFiles.docx(laughs), RealFiles.docx("geen xml"), RealFiles.docx(WORD + "<")
        }) {
            FileContent content = read("brief.docx", hostile);
            assertThat(content.text()).doesNotContain("haha").hasSizeLessThan(100);
            assertThat(content.mediaType()).endsWith("wordprocessingml.document");
        }
        FileContent bomb =
                read("bom.docx", RealFiles.zip("vulling", " ".repeat(120_000_000), "word/document.xml", WORD));
        assertThat(bomb.text()).isEmpty();
        assertThat(bomb.remark()).isPresent();
    }

    @Test
    void aPdfThatUnpacksWithoutEndHasNoText() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
            byte[] blanks = new byte[1_000_000];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 300; i++) {
                out.write(blanks);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n4 0 obj<</Length "
                        + packed.size() + "/Filter/FlateDecode>>stream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        pdf.writeBytes(packed.toByteArray());
        pdf.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
        FileContent bomb = read("bom.pdf", pdf.toByteArray());
        assertThat(bomb.text()).isEmpty();
        assertThat(bomb.remark()).isPresent();
    }

    @Test
    void everyTruncationAndEveryNoiseIsAnAnswer() throws IOException {
        byte[][] whole = {
            RealFiles.pdf("smaragd"), RealFiles.docx(WORD), RealFiles.mail(), RealFiles.png(), RealFiles.jpeg()
        };
        Random random = new Random(7);
        for (byte[] file : whole) {
            for (int i = 0; i < 60; i++) {
                assertThat(read("x", Arrays.copyOf(file, random.nextInt(file.length + 1))))
                        .isNotNull();
                byte[] noisy = file.clone();
                for (int n = 0; n < 20; n++) {
                    noisy[random.nextInt(noisy.length)] = (byte) random.nextInt();
                }
                FileContent content = read("x", noisy);
                assertThat(content.text()).doesNotContain("\u0000").hasSizeLessThan(1_000_001);
            }
        }
    }

    @Test
    void aSavedMailIsReadWithItsSenderAndTheNamesOfItsFiles() throws IOException {
        FileContent mail = read("vraag.eml", RealFiles.mail());
        assertThat(mail.mediaType()).isEqualTo("message/rfc822");
        assertThat(mail.text()).contains("Sanne de Wit", "Armband gebroken", "zie de foto", "aankoop bon.pdf");
    }

    @Test
    void aPdfOfManyPagesIsReadAndKeptWithinTheLimit() throws IOException {
        assertThat(read("a.pdf", RealFiles.pdf("Een smaragd in goud")).text()).isEqualTo("Een smaragd in goud");
    }
}
