package nl.goedmaker.reviews.link;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import nl.goedmaker.reviews.link.AuthorName.Fit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNameTest {
    @ParameterizedTest
    @CsvSource({
        "R. Bakker, Rianne Bakker, INITIAL_AND_SURNAME",
        "r bakker, Rianne Bakker-de Vries, INITIAL_AND_SURNAME",
        "Sanne W., Sanne de Wit, FIRST_NAME_AND_INITIAL",
        "Sanne, Sanne de Wit, FIRST_NAME",
        "sanne83, Sanne de Wit, FIRST_NAME",
        "de Wit, Sanne de Wit, SURNAME",
        "Sanne de Wit, Sanne de Wit, FULL",
        "Zoë Müller, Zoe Muller, FULL",
        "Łukasz, Lukasz Nowak, FIRST_NAME",
        "J.P. Visser, Jan Peter Visser, INITIAL_AND_SURNAME",
        "Bakker, R. Bakker, SURNAME",
        "Sanne W., Sanne Bakker, NONE",
        "K. Bakker, Rianne Bakker, NONE",
        "Sanne Bakker, Sanne de Wit, NONE",
        "R., Rianne Bakker, NONE",
        "Jan, Jansen, NONE",
        "Anoniem, Anoniem, NONE",
        "Amazon Customer, Customer Jansen, NONE",
        "'', Sanne de Wit, NONE"
    })
    void aNameFitsAsFarAsItIsWritten(String author, String customer, Fit fit) {
        assertThat(AuthorName.of(author).fits(customer)).isEqualTo(fit);
    }

    @Property(tries = 200)
    void anyNameOfAWordFitsTheCustomerWhoHasIt(
            @ForAll @AlphaChars @StringLength(min = 3, max = 12) String first,
            @ForAll @AlphaChars @StringLength(min = 3, max = 12) String last) {
        String customer = first + "x " + last + "q";
        Fit fit = AuthorName.of(first.charAt(0) + ". " + last.toUpperCase(java.util.Locale.ROOT) + "Q")
                .fits(customer);
        assertThat(fit).isNotEqualTo(Fit.NONE);
    }
}
