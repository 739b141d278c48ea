package nl.goedmaker.checks.readings;

import nl.goedmaker.attachments.AttachedFile;
import nl.goedmaker.checks.photos.PhotoFacts;

/** What was read from a photo; {@link PhotoFacts#NOTHING} when its file is gone or cannot be read. */
public record PhotoReading(AttachedFile file, PhotoFacts facts) {}
