package nl.goedmaker.checks.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A made-up shop in a real data file. The bench plays larger ones, and more of them. */
class SimulationTest {
    private static final List<Long> SEEDS = List.of(201L);
    private static final SimulatedShop.Size SIZE = new SimulatedShop.Size(400, 16, 10, 50, 0.5);

    private static Confusion confusion;

    @BeforeAll
    static void play(@TempDir Path folder) throws IOException {
        confusion = new Confusion(Simulation.play(folder, SEEDS, SIZE));
    }

    @Test
    void almostNoHonestCustomerIsEverAskedFurther() {
        assertThat(confusion.complained(Kind::isHonest)).isGreaterThan(40);
        assertThat(confusion.share(Kind::isHonest))
                .as(String.join("\n", confusion.lines()))
                .isLessThan(0.02);
    }

    @Test
    void mostWhoMakeThingsUpAgainAndAgainAreAskedFurther() {
        assertThat(confusion.complained(Confusion.TRACEABLE)).isGreaterThan(10);
        assertThat(confusion.share(Confusion.TRACEABLE))
                .as(String.join("\n", confusion.lines()))
                .isGreaterThan(0.8);
    }

    @Test
    void whoDoesItOnceIsMostlyBelieved() {
        assertThat(confusion.share(kind -> kind == Kind.ONCE))
                .as("so seldom that it cannot be told from bad luck: otherwise honest people would be asked as often")
                .isLessThan(0.3);
    }
}
