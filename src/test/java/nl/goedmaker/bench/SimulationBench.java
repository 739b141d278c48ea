package nl.goedmaker.bench;

import java.nio.file.Path;
import java.util.List;
import nl.goedmaker.checks.simulation.Simulation;

/**
 * What checks come to with honest and dishonest customers of made-up shops: the confusion table, once for an owner who believes half
 * of what is made up, and once for one who believes three in ten. The seeds were not looked at while signals were weighed.
 */
public final class SimulationBench {
    private static final List<Long> SEEDS = List.of(601L, 602L, 603L, 604L, 605L, 606L, 607L, 608L);
    private static final int HONEST = 2_500;

    private SimulationBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        for (double believed : new double[] {0.5, 0.3}) {
            System.out.printf("shops of seeds %s, of untrue complaints %.0f %% believed%n", SEEDS, 100 * believed);
            Simulation.report(folder.resolve("believed" + believed), SEEDS, HONEST, believed)
                    .forEach(System.out::println);
        }
    }
}
