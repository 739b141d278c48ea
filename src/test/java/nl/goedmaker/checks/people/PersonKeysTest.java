package nl.goedmaker.checks.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.goedmaker.customers.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonKeysTest {
    private static Optional<String> address(String street, String postcode, String country) {
        return AddressKey.of(new Address(street, postcode, null), country);
    }

    @ParameterizedTest
    @CsvSource({
        "Sanne.de.Wit@gmail.com, sannedewit@gmail.com",
        "sannedewit+webshop@googlemail.com, sannedewit@gmail.com",
        "Sanne.Wit@ziggo.nl, sanne.wit@ziggo.nl",
        "sanne+ring@fastmail.com, sanne@fastmail.com",
        "info@devries.example, info@devries.example",
    })
    void spellingsOfOneMailboxAreOne(String typed, String key) {
        assertThat(EmailKey.of(typed)).contains(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2ixee2337yg7@verkopen.bol.com",
                "x7f9@marketplace.amazon.nl",
                "abc@mail.etsy.com",
                "no-reply@winkel.example",
                "@gmail.com",
                "sanne",
                ""
            })
    void aBorrowedOrNobodysMailboxIsNoKey(String typed) {
        assertThat(EmailKey.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "06 24 35 19 70, NL, +31624351970",
        "0031624351970, NL, +31624351970",
        "+31 (0)6-24351970, BE, +31624351970",
        "31624351970, NL, +31624351970",
        "624351970, NL, +31624351970",
        "+31 06 24351970, NL, +31624351970",
        "020-4351970, NL, +31204351970",
        "0475 83 12 90, BE, +32475831290",
        "0171 3928416, DE, +491713928416",
        "+49 171 3928416, NL, +491713928416",
    })
    void waysToWriteOneNumberAreOne(String typed, String country, String key) {
        assertThat(PhoneKey.of(typed, country)).contains(key);
    }

    @ParameterizedTest
    @CsvSource({
        "0612, NL",
        "0612345678, NL",
        "0000000000, NL",
        "0800-1234567, NL",
        "06-2435197, NL",
        "geen, NL",
        "'', DE"
    })
    void tooShortMadeUpAndServiceNumbersAreNoKey(String typed, String country) {
        assertThat(PhoneKey.of(typed, country)).isEmpty();
    }

    @Test
    void aMobileNumberIsOnePersonsAndTheOneOfAHouseIsNot() {
        assertThat(PhoneKey.isOnePersons("+31624351970")).isTrue();
        assertThat(PhoneKey.isOnePersons("+32475831290")).isTrue();
        assertThat(PhoneKey.isOnePersons("+491713928416")).isTrue();
        assertThat(PhoneKey.isOnePersons("+31204351970")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Kerkstraat 12-A, 1234 AB, NL|1234AB|12|a",
        "Kerkstr. 12 a, 1234ab, NL|1234AB|12|a",
        "kerkstraat 12a, 1234 ab, NL|1234AB|12|a",
        "Kerkstraat 12 hs, 1234 AB, NL|1234AB|12|hs",
        "Kerkstraat 12 huis, 1234 AB, NL|1234AB|12|hs",
        "Kerkstraat 12-III, 1234 AB, NL|1234AB|12|3",
        "Kerkstraat 12 3 hoog, 1234 AB, NL|1234AB|12|3",
        "Kerkstraat 012, 1234 AB, NL|1234AB|12|",
        "Plein 1944 12, 1234 AB, NL|1234AB|12|",
        "1e Kerkstraat 5, NL-1234 AB, NL|1234AB|5|",
    })
    void aDutchFrontDoorIsItsPostcodeAndNumber(String street, String postcode, String key) {
        assertThat(address(street, postcode, "NL")).contains(key);
    }

    @Test
    void neighboursUpstairsLiveElsewhere() {
        assertThat(address("Kerkstraat 12-1", "1234 AB", "NL"))
                .isNotEqualTo(address("Kerkstraat 12-2", "1234 AB", "NL"));
        assertThat(address("Kerkstraat 12", "1234 AB", "NL"))
                .isNotEqualTo(address("Kerkstraat 12 hs", "1234 AB", "NL"));
    }

    @ParameterizedTest
    @CsvSource({
        "Müllerstraße 5, Muellerstr. 5, 10115, D-10115, DE",
        "Müllerstrasse 5 b, MUELLERSTRASSE 5b, 10115, 10115, DE",
        "Rue de la Paix 12 bte 3, rue de la paix 12/3, 1000, B-1000, BE",
        "12 rue de la Paix, '12, Rue de la Paix', 75002, 75002, FR",
        "Kerkstraat 12 bus 4, kerkstr. 12/4, 2000, B 2000, BE",
    })
    void elsewhereTheStreetCountsHoweverItIsWritten(
            String one, String other, String code, String otherCode, String country) {
        assertThat(address(one, code, country)).isPresent().isEqualTo(address(other, otherCode, country));
    }

    @ParameterizedTest
    @CsvSource({
        "Kerkstraat, 1234 AB, NL",
        "Kerkstraat 12, '', NL",
        "Kerkstraat 12, 1234, NL",
        "Packstation 123, 10115, DE",
        "PostNL-punt Kerkstraat 12, 1234 AB, NL",
        "12, 10115, DE",
    })
    void halfAnAddressOrAParcelPointIsNoKey(String street, String postcode, String country) {
        assertThat(address(street, postcode, country)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Sanne de Wit, S. de Wit",
        "Sanne de Wit, 'Wit, Sanne de'",
        "Mevr. S.M. de Wit, Sanne Maria Wit",
        "Jörg Müller, JOERG MUELLER",
        "José García, Jose Garcia",
        "Anne-Marie de Wit, A. de Wit",
        "Sanne Jansen - de Wit, S. Jansen-de Wit",
    })
    void namesOfOnePersonAreSimilar(String one, String other) {
        assertThat(NameLikeness.alike(one, other)).isTrue();
        assertThat(NameLikeness.alike(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Sanne de Wit, Joost de Wit",
        "Sanne de Wit, Sanne Bakker",
        "De Wit, Sanne de Wit",
        "Fam. de Wit, S. de Wit",
        "Sanne de Wit, Sanne Jansen-de Wit",
        "S.M. de Wit, Sanne Petra de Wit",
        "Jan & Sanne de Wit, Jan de Wit",
        "Sanne, Sanne",
        "?, ?",
    })
    void whatMayBeTwoPeopleIsNotSimilar(String one, String other) {
        assertThat(NameLikeness.alike(one, other)).isFalse();
        assertThat(NameLikeness.alike(other, one)).isFalse();
    }
}
