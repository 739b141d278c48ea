package nl.goedmaker.checks;

import nl.goedmaker.checks.readings.StoryReader;
import nl.goedmaker.checks.story.StoryReading;

/** Which of the stories that are counted in this shop a message tells. */
public final class ToldStories implements StoryReader {
    @Override
    public int stories(String text) {
        StoryReading told = StoryReading.of(text);
        return (told.wornOnce() == null ? 0 : WORN_ONCE) + (told.byItself() == null ? 0 : BROKE_BY_ITSELF);
    }
}
