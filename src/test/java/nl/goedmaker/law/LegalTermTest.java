package nl.goedmaker.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalTermTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-03, NL, 2027-11-03",
        "2026-11-03, de, 2027-11-03",
        "2026-11-03, BE, 2028-11-03",
        "2026-11-03, FR, 2027-11-03",
        "2028-02-29, NL, 2029-02-28",
        "2028-02-29, BE, 2030-02-28",
        "2027-02-28, NL, 2028-02-28",
    })
    void theSellerProvesForTheTermOfTheCountry(LocalDate delivered, String country, LocalDate until) {
        LegalTerm term = LegalTerm.of(delivered, country);

        assertThat(term.sellerProvesUntil()).isEqualTo(until);
        assertThat(term.on(until)).isEqualTo(BurdenOfProof.SELLER);
        assertThat(term.on(until.plusDays(1))).isEqualTo(BurdenOfProof.CUSTOMER);
    }

    @Test
    void withdrawalRunsFourteenDaysAfterTheDayOfDelivery() {
        LegalTerm term = LegalTerm.of(LocalDate.of(2026, 11, 3), "NL");

        assertThat(term.withdrawalUntil()).isEqualTo(LocalDate.of(2026, 11, 17));
        assertThat(term.canWithdraw(LocalDate.of(2026, 11, 17))).isTrue();
        assertThat(term.canWithdraw(LocalDate.of(2026, 11, 18))).isFalse();
    }

    @Test
    void theBannerSaysUntilWhenTheOwnerProves() {
        LegalTerm term = LegalTerm.of(LocalDate.of(2026, 11, 3), "NL");
        Texts texts = Texts.in(Language.NL);

        assertThat(texts.get(term.burden(LocalDate.of(2026, 11, 20))))
                .isEqualTo(
                        "Binnen 12 maanden na levering (tot en met 3 november 2027) is het aan jou om te bewijzen dat"
                                + " het sieraad goed was. Doorvragen mag, weigeren om deze lijst niet.");
        assertThat(texts.get(term.burden(LocalDate.of(2027, 11, 4)))).contains("Sinds 4 november 2027");
        assertThat(texts.get(term.withdrawal(LocalDate.of(2026, 11, 18)))).contains("tot en met 17 november 2026");
    }

    @Test
    void aCountryThatWasNotLookedUpSaysSo() {
        assertThat(LegalTerm.of(LocalDate.of(2026, 11, 3), "ES").caution().key())
                .isEqualTo("law.term.uncertain");
        assertThat(LegalTerm.of(LocalDate.of(2026, 11, 3), "NL").caution().key())
                .isEqualTo("law.term.notAdvice");
    }
}
