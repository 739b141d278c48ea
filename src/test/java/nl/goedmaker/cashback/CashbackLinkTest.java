package nl.goedmaker.cashback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CashbackLinkTest {
    private static final CashbackCode CODE = CashbackCode.parse("K7QF-2M9X-4T6R-8");

    @ParameterizedTest
    @EnumSource(Language.class)
    void theMailHoldsTheCodeAndAsksForIbanAndTheNameOnTheCard(Language language) {
        String link = CashbackLink.mailto("info@juwelieraanzee.nl", CODE, language);
        assertThat(link)
                .startsWith("mailto:info@juwelieraanzee.nl?subject=Cashback&body=")
                .hasSizeLessThan(125)
                .isASCII();
        assertThat(URI.create(link).getScheme()).isEqualTo("mailto");
        String body = URLDecoder.decode(link.substring(link.indexOf("body=") + 5), StandardCharsets.UTF_8);
        assertThat(body)
                .contains("K7QF-2M9X-4T6R-8\r\n", "IBAN:")
                .containsPattern("(Naam op bankpas|Name on bank card|Name auf Bankkarte):");
    }

    @Test
    void theDutchMailReadsWell() {
        String link = CashbackLink.mailto("info@juwelieraanzee.nl", CODE, Language.NL);
        assertThat(link).endsWith("body=Code:%20K7QF-2M9X-4T6R-8%0D%0AIBAN:%20%0D%0ANaam%20op%20bankpas:");
    }

    @Test
    void nothingInAnAddressCanAddToTheMail() {
        assertThat(CashbackLink.mailto("a&bcc=x?y@example.com", CODE, Language.NL))
                .startsWith("mailto:a%26bcc%3Dx%3Fy@example.com?subject=");
        assertThat(CashbackLink.mailto("zoë@example.com", CODE, Language.NL))
                .startsWith("mailto:zo%C3%AB@example.com?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "juwelier", "@x", "x@", "a b@c.nl", "a@b\nc.nl"})
    void anAddressThatCannotBeMailedToIsRefused(String address) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> CashbackLink.mailto(address, CODE, Language.NL));
    }

    @Test
    void theClaimPageGetsTheCodeBehindTheHash() {
        assertThat(CashbackLink.page("https://shop.nl/claim.html", CODE))
                .isEqualTo("https://shop.nl/claim.html#K7QF-2M9X-4T6R-8");
        assertThat(CashbackLink.page("https://shop.nl/claim.html#oud", CODE))
                .isEqualTo("https://shop.nl/claim.html#K7QF-2M9X-4T6R-8");
    }
}
