package nl.goedmaker.replies.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import nl.goedmaker.text.EmailAddress;
import org.junit.jupiter.api.Test;

class MailtoTest {
    private static final EmailAddress SANNE = EmailAddress.parse("sanne+goud@voorbeeld.nl");

    @Test
    void lineBreaksAndSpacesAreEncodedAsMailProgramsExpect() {
        Mailto mailto = Mailto.of(SANNE, "Je armband & ring", "Hoi Sanne,\nTot vrijdag 💎");

        assertThat(mailto.link())
                .isEqualTo("mailto:sanne%2Bgoud@voorbeeld.nl?subject=Je%20armband%20%26%20ring"
                        + "&body=Hoi%20Sanne%2C%0D%0ATot%20vrijdag%20%F0%9F%92%8E");
        assertThat(mailto.bodyLeftOut()).isFalse();
    }

    @Test
    void aTextThatIsTooLongIsLeftOutAndSaid() {
        Mailto mailto = Mailto.of(SANNE, "✨".repeat(500), "woord ".repeat(400));

        assertThat(mailto.bodyLeftOut()).isTrue();
        assertThat(mailto.link()).doesNotContain("body=").hasSizeLessThanOrEqualTo(Mailto.LONGEST_LINK);
    }

    @Property
    void theTextComesBackWhenTheLinkIsDecoded(@ForAll @StringLength(max = 200) String typed) {
        String body = new String(typed.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        Mailto mailto = Mailto.of(SANNE, "Hoi", body);
        assertThat(mailto.link()).hasSizeLessThanOrEqualTo(Mailto.LONGEST_LINK).matches("[\\x21-\\x7e]+");
        if (!mailto.bodyLeftOut() && !body.isEmpty()) {
            String link = mailto.link();
            String decoded = URLDecoder.decode(link.substring(link.indexOf("&body=") + 6), StandardCharsets.UTF_8);
            assertThat(decoded)
                    .isEqualTo(body.replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\r\n"));
        }
    }
}
