package nl.goedmaker.checks.ui;

import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.checks.hindsight.Pointing;
import org.jspecify.annotations.Nullable;

/**
 * A signal as the settings show it.
 *
 * @param title what it looks for
 * @param strength as chosen, kept or not; {@code null} for the one it finds by itself
 * @param asleep as chosen, kept or not
 * @param isOwn whether the owner put it together
 * @param figures how often it pointed right; blank while nobody looked back
 * @param suggestion what to do about it; blank when nothing
 * @param pointing the complaints behind the figures; {@code null} while nobody looked back
 */
public record SignalRow(
        String name,
        String title,
        Direction direction,
        @Nullable Strength strength,
        boolean asleep,
        boolean isOwn,
        String figures,
        String suggestion,
        @Nullable Pointing pointing) {}
