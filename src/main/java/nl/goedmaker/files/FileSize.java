package nl.goedmaker.files;

import java.text.NumberFormat;
import nl.goedmaker.text.Displayed;
import nl.goedmaker.text.Language;

/** The size of a file as a person reads it: {@code 812 B}, {@code 45 kB}, {@code 2,1 MB}; a kB is 1000 bytes. */
public record FileSize(long bytes) implements Displayed {
    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;

    @Override
    public String display(Language language) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        if (bytes < MEGA) {
            return Math.round((double) bytes / KILO) + " kB";
        }
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setMaximumFractionDigits(1);
        return format.format((double) bytes / MEGA) + " MB";
    }
}
