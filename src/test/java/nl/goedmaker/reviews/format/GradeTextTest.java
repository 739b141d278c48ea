package nl.goedmaker.reviews.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradeTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        8        | 10 | 80
        8,5      | 10 | 85
        8.5      | 10 | 85
        8,50     | 10 | 85
        8,5/10   | 10 | 85
        8.5 / 10 | 10 | 85
        9 van 10 | 10 | 90
        9 von 10 | 10 | 90
        10       | 10 | 100
        4 sterren| 5  | 40
        1 ster   | 5  | 10
        5 stars  | 5  | 50
        4 Sterne | 5  | 40
        ★★★★☆    | 5  | 40
        ★★★★☆    | 10 | 80
        ★★★★★    | 10 | 100
        ⭐⭐⭐      | 5  | 30
        ☆☆☆☆☆    | 5  | 0
        FIVE     | 5  | 50
        one      | 5  | 10
        4.5★     | 5  | 45
        """)
    void aGradeIsReadAsPlatformsAndPeopleWriteIt(String written, int scale, int tenths) {
        assertThat(GradeText.tenths(written, scale)).hasValue(tenths);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "8,55", "4/5", "-1", "acht", "", "★★★☆", "8,5,5", "8..5", "1e1", "١", "10,1", "8 9"})
    void whatIsNoGradeOnTheScaleIsNotTakenForOne(String written) {
        assertThat(GradeText.tenths(written, 10)).isEmpty();
    }

    @Test
    void aGradeThatAPlatformWorkedOutIsRoundedToTheNearestTenthButNeverOntoTheScale() {
        assertThat(GradeText.nearestTenths("4,67", 5)).hasValue(47);
        assertThat(GradeText.nearestTenths("4.65", 5)).hasValue(47);
        assertThat(GradeText.nearestTenths("4.64", 5)).hasValue(46);
        assertThat(GradeText.nearestTenths("5.04", 5)).isEmpty();
    }

    @Property
    void everyTenthOfTheScaleIsReadBackWithCommaAndPoint(@ForAll @IntRange(max = 100) int tenths) {
        String comma = tenths / 10 + "," + tenths % 10;

        assertThat(GradeText.tenths(comma, 10)).hasValue(tenths);
        assertThat(GradeText.tenths(comma.replace(',', '.') + "/10", 10)).hasValue(tenths);
    }

    @Property
    void noTextIsEverAGradeOffTheScale(@ForAll @StringLength(max = 60) String text) {
        OptionalInt grade = GradeText.tenths(text, 5);

        assertThat(grade.orElse(0)).isBetween(0, 50);
    }
}
