package nl.goedmaker.reviews.ui;

import javafx.util.StringConverter;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.text.Texts;
import org.jspecify.annotations.Nullable;

/** A platform by the name it writes itself; no platform stands for all of them. */
final class PlatformName extends StringConverter<@Nullable Platform> {
    private final Texts texts;
    private final String none;

    PlatformName(Texts texts) {
        this(texts, "reviews.filter.all");
    }

    /** @param none key of the words for no platform */
    PlatformName(Texts texts, String none) {
        this.texts = texts;
        this.none = none;
    }

    @Override
    public String toString(@Nullable Platform platform) {
        return platform == null ? texts.get(none) : texts.get(platform.displayName());
    }

    /** Lists of platforms are chosen from, not typed in. */
    @Override
    public @Nullable Platform fromString(String text) {
        return null;
    }
}
