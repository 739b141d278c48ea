package nl.goedmaker.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeSumTest {
    @ParameterizedTest
    @CsvSource({"12, 888, 80, 4", "30, 2280, 80, 6", "22, 1914, 90, 7", "1, 100, 90, 0", "10, 800, 80, 0", "0, 0, 80, 1"
    })
    void tensNeededFollowTheFormula(long count, long tenths, int goal, long tens) {
        assertThat(new GradeSum(count, tenths).topGradesTo(goal, 100)).isEqualTo(tens);
    }

    @Property
    void soManyTopGradesReachTheGoalAndOneFewerDoesNot(
            @ForAll @IntRange(max = 500) int count,
            @ForAll @IntRange(max = 100) int each,
            @ForAll @IntRange(min = 1, max = 99) int goal) {
        GradeSum now = new GradeSum(count, (long) count * each);
        long more = now.topGradesTo(goal, 100);
        assertThat(now.plus(new GradeSum(more, more * 100)).reaches(goal)).isTrue();
        if (more > 0) {
            assertThat(now.plus(new GradeSum(more - 1, (more - 1) * 100)).reaches(goal))
                    .isFalse();
        }
    }

    @Test
    void aGoalAtTheTopIsNoGoal() {
        assertThatThrownBy(() -> new GradeSum(3, 250).topGradesTo(100, 100))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
