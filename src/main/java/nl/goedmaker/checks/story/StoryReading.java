package nl.goedmaker.checks.story;

import org.jspecify.annotations.Nullable;

/** Stand-in until the merge. */
public record StoryReading(
        @Nullable String wornOnce,
        @Nullable String byItself,
        @Nullable String admitted,
        @Nullable String offersReturn) {
    public static final StoryReading NOTHING = new StoryReading(null, null, null, null);

    public static StoryReading of(String message) {
        return new StoryReading(null, null, null, null);
    }
}
