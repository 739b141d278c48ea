package nl.goedmaker.checks.photos;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the file of a photo tells.
 *
 * @param taken when, by the clock of the camera; {@code null} when the file does not say or the clock was not set. That is no
 *     sign of anything: most programs that send photos take it out
 * @param hash {@code null} for what is no photo, shows nothing, is damaged or of a kind that cannot be read
 */
public record PhotoFacts(
        @Nullable LocalDateTime taken, @Nullable PhotoHash hash) {
    public static final PhotoFacts NOTHING = new PhotoFacts(null, null);

    /** EXIF 2.32, 4.6.5: DateTimeOriginal. */
    private static final DateTimeFormatter EXIF =
            DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private static final int LENGTH = 19;

    /** Before the telephones that people complain with; a clock that was never set begins then. */
    private static final int FIRST_YEAR = 2005;

    /** A clock in another zone may be so far ahead of the shop’s. */
    private static final Duration AHEAD = Duration.ofHours(26);

    /**
     * @param mediaType as recognised by its content
     * @param cameIn by the shop’s clock: no photo is taken after that
     */
    public static PhotoFacts of(byte[] content, String mediaType, LocalDateTime cameIn) {
        Optional<Metadata> metadata = metadata(content);
        Optional<PhotoHash> hash = PhotoPixels.read(content, mediaType)
                .map(picture ->
                        picture.turned(metadata.map(PhotoFacts::orientation).orElse(1)))
                .flatMap(PhotoHash::of);
        return new PhotoFacts(metadata.flatMap(found -> taken(found, cameIn)).orElse(null), hash.orElse(null));
    }

    private static Optional<Metadata> metadata(byte[] content) {
        try {
            return Optional.of(ImageMetadataReader.readMetadata(new ByteArrayInputStream(content), content.length));
        } catch (ImageProcessingException | IOException | RuntimeException e) {
            // a file may come from anybody
            return Optional.empty();
        } catch (OutOfMemoryError e) {
            // it said that it holds more than there is
            return Optional.empty();
        }
    }

    private static int orientation(Metadata metadata) {
        Directory first = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        try {
            return first != null && first.containsTag(ExifDirectoryBase.TAG_ORIENTATION)
                    ? first.getInt(ExifDirectoryBase.TAG_ORIENTATION)
                    : 1;
        } catch (MetadataException e) {
            return 1;
        }
    }

    private static Optional<LocalDateTime> taken(Metadata metadata, LocalDateTime cameIn) {
        Directory photo = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        if (photo == null) {
            return Optional.empty();
        }
        // not the one of the file, which says when it was last changed
        return moment(photo.getString(ExifDirectoryBase.TAG_DATETIME_ORIGINAL))
                .or(() -> moment(photo.getString(ExifDirectoryBase.TAG_DATETIME_DIGITIZED)))
                .filter(moment -> isSet(moment) && moment.isBefore(cameIn.plus(AHEAD)));
    }

    private static Optional<LocalDateTime> moment(@Nullable String written) {
        if (written == null || written.length() < LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(written.substring(0, LENGTH), EXIF));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A clock that lost its battery begins in the first hour of some year. */
    private static boolean isSet(LocalDateTime moment) {
        boolean justBegun = moment.getMonth() == Month.JANUARY && moment.getDayOfMonth() == 1 && moment.getHour() == 0;
        return moment.getYear() >= FIRST_YEAR && !justBegun;
    }
}
