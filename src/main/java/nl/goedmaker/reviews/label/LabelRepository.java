package nl.goedmaker.reviews.label;

import java.time.Instant;
import java.time.YearMonth;
import java.util.OptionalInt;
import nl.goedmaker.reviews.Platform;

/** What the conditions of a label are counted from, as kept. */
public interface LabelRepository {
    long posted(Platform platform, Instant from, Instant until);

    /** As the owner read it on the platform; empty when she did not say. */
    OptionalInt itemsSold(Platform platform, YearMonth month);

    void putItemsSold(Platform platform, YearMonth month, int items);
}
