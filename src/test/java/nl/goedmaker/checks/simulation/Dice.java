package nl.goedmaker.checks.simulation;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that is the same for the same seed. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean in(double chance) {
        return random.nextDouble() < chance;
    }

    /** Both bounds included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    long bits() {
        return random.nextLong();
    }

    <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    String of(String... some) {
        return some[random.nextInt(some.length)];
    }

    /** The place of a weight, as often as it weighs. */
    int weighed(double... weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double left = random.nextDouble() * sum;
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    /** How often something happens that goes on with a chance each time, at least once. */
    int times(double goesOn, int most) {
        int times = 1;
        while (times < most && in(goesOn)) {
            times++;
        }
        return times;
    }
}
