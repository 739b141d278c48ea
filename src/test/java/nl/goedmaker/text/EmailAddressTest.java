package nl.goedmaker.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @ParameterizedTest
    @CsvSource({
        "sanne@voorbeeld.nl, sanne@voorbeeld.nl",
        "'  Sanne.deWit+goud@Voorbeeld.NL ', Sanne.deWit+goud@voorbeeld.nl",
        "mailto:sanne@voorbeeld.nl, sanne@voorbeeld.nl",
        "'Sanne de Wit <sanne@voorbeeld.nl>', sanne@voorbeeld.nl",
        "jürgen@müller.de, jürgen@müller.de",
        "o'hara@mail.example.co.uk, o'hara@mail.example.co.uk",
    })
    void anAddressIsReadAsPeoplePasteIt(String typed, String address) {
        assertThat(EmailAddress.parse(typed).value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "sanne",
                "sanne@",
                "@voorbeeld.nl",
                "sanne@voorbeeld",
                "sanne@@voorbeeld.nl",
                "sanne @voorbeeld.nl",
                "a,b@voorbeeld.nl",
                "sanne@voorbeeld..nl",
                "sanne@-voorbeeld.nl",
                "sanne@1.2.3.4",
                ".a@voorbeeld.nl",
                "sanne@voorbeeld.nl\r\nBcc: all@example.com",
                "sanne@voorbeeld.nl?bcc=all",
                "a\u0000b@voorbeeld.nl"
            })
    void whatIsNoAddressIsRefusedWithASentence(String typed) {
        assertThatThrownBy(() -> EmailAddress.parse(typed))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(Texts.in(Language.NL)
                                        .has(refusal.sentence().key()))
                                .isTrue());
    }

    @Test
    void aVeryLongAddressIsRefusedAndShownShort() {
        assertThatThrownBy(() -> EmailAddress.parse("a".repeat(100_000) + "@voorbeeld.nl"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.sentence().key()).isEqualTo("ui.email.tooLong");
                    assertThat(refusal.sentence().arguments().getFirst().toString())
                            .hasSizeLessThan(60);
                });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSentences(Language language) {
        Texts texts = Texts.in(language);
        assertThat(texts.get("ui.email.noAt", "sanne")).contains("sanne", "@");
    }
}
