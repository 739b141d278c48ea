package nl.goedmaker.checks.photos;

import java.util.Arrays;

/** How bright a picture is at {@value #SIDE} times {@value #SIDE} places, each from 0 to 255. */
public final class Brightness {
    public static final int SIDE = 32;

    private final double[] places;
    private final double flat;

    /**
     * @param places row by row
     * @param flat the share of the picture that is nearly the same white or black, from 0 to 1
     */
    Brightness(double[] places, double flat) {
        if (places.length != SIDE * SIDE) {
            throw new IllegalArgumentException("places: " + places.length);
        }
        this.places = places.clone();
        this.flat = flat;
    }

    double at(int x, int y) {
        return places[y * SIDE + x];
    }

    /** How far the places are from their mean (standard deviation). */
    double spread() {
        double mean = Arrays.stream(places).average().orElse(0);
        return Math.sqrt(Arrays.stream(places)
                .map(place -> (place - mean) * (place - mean))
                .average()
                .orElse(0));
    }

    /** Whether it is mostly paper: a picture of a screen, a letter or a receipt looks like any other of its kind. */
    boolean isFlat() {
        return flat > 2 / 3.0;
    }

    /** The same picture held as its camera says it was held (EXIF 2.32, orientation: 1 to 8). */
    Brightness turned(int orientation) {
        double[] turned = new double[places.length];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                int across = SIDE - 1 - x;
                int down = SIDE - 1 - y;
                turned[y * SIDE + x] = switch (orientation) {
                    case 2 -> at(across, y);
                    case 3 -> at(across, down);
                    case 4 -> at(x, down);
                    case 5 -> at(y, x);
                    case 6 -> at(y, across);
                    case 7 -> at(down, across);
                    case 8 -> at(down, x);
                    default -> at(x, y);
                };
            }
        }
        return new Brightness(turned, flat);
    }
}
