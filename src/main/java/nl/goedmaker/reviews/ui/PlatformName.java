package nl.goedmaker.reviews.ui;

import javafx.util.StringConverter;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.text.Texts;
import org.jspecify.annotations.Nullable;

/** A platform by the name it writes itself; no platform stands for all of them. */
final class PlatformName extends StringConverter<@Nullable Platform> {
    private final Texts texts;

    PlatformName(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String toString(@Nullable Platform platform) {
        return platform == null ? texts.get("reviews.filter.all") : texts.get(platform.displayName());
    }

    /** Lists of platforms are chosen from, not typed in. */
    @Override
    public @Nullable Platform fromString(String text) {
        return null;
    }
}
