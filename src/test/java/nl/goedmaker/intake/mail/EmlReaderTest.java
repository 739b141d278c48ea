package nl.goedmaker.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import nl.goedmaker.intake.IncomingMail;
import nl.goedmaker.text.Refusal;
import org.junit.jupiter.api.Test;

class EmlReaderTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String HTML_ONLY = """
        From: =?utf-8?Q?L=C3=A9a_Dupont?= <lea@voorbeeld.nl>\r
        Date: Fri, 20 Nov 2026 07:31:00 +0000\r
        Subject: =?iso-8859-1?Q?Kaputt_nach_gro=DFer_Feier?=\r
        MIME-Version: 1.0\r
        Content-Type: text/html; charset=windows-1252\r
        \r
        <html><style>p{}</style><body><p>Mijn ketting is kapot, \u00e9\u00e9n keer gedragen.</p></body></html>\r
        """;

    @Test
    void aMailOfHtmlAloneInAnOldCharsetIsRead() {
        IncomingMail mail = EmlReader.read(HTML_ONLY.getBytes(Charset.forName("windows-1252")), ZONE);
        assertThat(mail.senderName()).contains("Léa Dupont");
        assertThat(mail.senderEmail()).contains("lea@voorbeeld.nl");
        assertThat(mail.subject()).contains("Kaputt nach großer Feier");
        assertThat(mail.receivedAt()).contains(LocalDateTime.of(2026, 11, 20, 8, 31));
        assertThat(mail.text()).isEqualTo("Mijn ketting is kapot, één keer gedragen.");
    }

    @Test
    void everyTruncationIsAMailOrASentence() {
        byte[] mail = HTML_ONLY.getBytes(Charset.forName("windows-1252"));
        for (int length = 0; length < mail.length; length += 3) {
            byte[] part = Arrays.copyOf(mail, length);
            try {
                assertThat(EmlReader.read(part, ZONE)).isNotNull();
            } catch (Refusal e) {
                assertThat(e.sentence().key()).startsWith("intake.file.");
            }
        }
    }

    @Test
    void noMailEmptyAndTooLargeAreRefused() {
        refused(new byte[0], "intake.file.empty");
        refused("zomaar wat woorden".getBytes(StandardCharsets.UTF_8), "intake.file.noMail");
        refused(new byte[EmlReader.MOST_BYTES + 1], "intake.file.tooLarge");
        byte[] random = new byte[100_000];
        new java.util.Random(1).nextBytes(random);
        refused(random, "intake.file.noMail");
    }

    @Test
    void partsNestedWithoutEndDoNoHarm() {
        StringBuilder mail = new StringBuilder("From: a@voorbeeld.nl\r\nSubject: x\r\n");
        for (int i = 0; i < 5_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        try {
            assertThat(EmlReader.read(mail.toString().getBytes(StandardCharsets.US_ASCII), ZONE)
                            .text())
                    .isEmpty();
        } catch (Refusal e) {
            assertThat(e.sentence().key()).isEqualTo("intake.file.noMail");
        }
    }

    private static void refused(byte[] file, String key) {
        assertThatThrownBy(() -> EmlReader.read(file, ZONE))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }
}
