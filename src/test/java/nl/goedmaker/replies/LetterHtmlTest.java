package nl.goedmaker.replies;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LetterHtmlTest {
    @Test
    void paragraphsAndLinesStayAsTheyWereTyped() {
        assertThat(LetterHtml.fragment("Hoi Sanne,\r\n\r\nEén regel.\nNog een.\n \n\nGroet, Ilse\n"))
                .endsWith("<p>Hoi Sanne,</p>\n<p>Eén regel.<br>\nNog een.</p>\n<p>Groet, Ilse</p>");
    }

    @Test
    void whatIsTypedIsNeverMarkup() {
        String typed = "<script>alert('x')</script> & \"a\" <img src=x onerror=y> http://a\"onclick=z";
        Document page = Jsoup.parse(LetterHtml.page(typed));
        assertThat(page.body().text()).isEqualTo(typed);
        assertThat(page.select("script, img")).isEmpty();
        assertThat(page.select("[onclick]")).isEmpty();
    }

    @Test
    void anAddressOfAPageIsALinkWithoutTheSignsAroundIt() {
        Document page = Jsoup.parse(
                LetterHtml.page("Kijk op (https://claim.example/#GOED-7KQ2?a=1&b=2). Of www.ilse.example, toe."));
        assertThat(page.select("a").eachAttr("href"))
                .containsExactly("https://claim.example/#GOED-7KQ2?a=1&b=2", "https://www.ilse.example");
        assertThat(page.body().text())
                .isEqualTo("Kijk op (https://claim.example/#GOED-7KQ2?a=1&b=2). Of www.ilse.example, toe.");
        assertThat(Jsoup.parse(LetterHtml.page("Los: https:// en www. en javascript:alert(1)"))
                        .select("a"))
                .isEmpty();
    }
}
