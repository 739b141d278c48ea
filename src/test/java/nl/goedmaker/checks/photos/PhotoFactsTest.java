package nl.goedmaker.checks.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import nl.goedmaker.attachments.MediaType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoFactsTest {
    private static final LocalDateTime CAME_IN = LocalDateTime.of(2026, 11, 22, 9, 30);

    private static @Nullable PhotoHash hash(byte[] content, String mediaType) {
        return PhotoFacts.of(content, mediaType, CAME_IN).hash();
    }

    private static PhotoHash jpeg(BufferedImage picture, float quality) {
        return Objects.requireNonNull(hash(Pictures.jpeg(picture, quality), MediaType.JPEG));
    }

    private static @Nullable LocalDateTime taken(String exif) {
        byte[] jpeg = Pictures.withExif(Pictures.jpeg(Pictures.jewel(1), 0.8f), exif, 1);
        return PhotoFacts.of(jpeg, MediaType.JPEG, CAME_IN).taken();
    }

    @Test
    void aPhotoThatWentThroughOtherProgramsLooksTheSame() {
        for (long seed = 0; seed < 6; seed++) {
            BufferedImage photo = Pictures.jewel(seed);
            PhotoHash first = jpeg(photo, 0.92f);
            assertThat(first.distance(jpeg(photo, 0.35f))).as("saved again").isLessThanOrEqualTo(2);
            assertThat(first.distance(jpeg(Pictures.scaled(photo, 0.4), 0.7f)))
                    .as("made smaller")
                    .isLessThanOrEqualTo(2);
            assertThat(first.distance(jpeg(Pictures.scaled(photo, 1.7), 0.7f)))
                    .as("made larger")
                    .isLessThanOrEqualTo(2);
            assertThat(first.distance(jpeg(Pictures.brighter(photo, 1.08f), 0.8f)))
                    .as("brighter")
                    .isLessThanOrEqualTo(PhotoHash.SAME);
            assertThat(first.distance(jpeg(Pictures.trimmed(photo, 0.01), 0.8f)))
                    .as("trimmed")
                    .isLessThanOrEqualTo(PhotoHash.SAME);
            assertThat(first.distance(Objects.requireNonNull(hash(Pictures.png(photo), MediaType.PNG))))
                    .as("kept as PNG")
                    .isLessThanOrEqualTo(2);
        }
    }

    @Test
    void photosOfDifferentThingsLookDifferent() {
        List<PhotoHash> all = new ArrayList<>();
        for (long seed = 100; seed < 140; seed++) {
            all.add(jpeg(Pictures.scaled(Pictures.jewel(seed), 0.5), 0.8f));
        }
        int least = 64;
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                least = Math.min(least, all.get(i).distance(all.get(j)));
            }
        }
        assertThat(least).isGreaterThan(PhotoHash.SAME + 3);
    }

    @Test
    void aPhotoThatOnlySaysHowItWasHeldLooksLikeOneThatWasTurned() {
        BufferedImage upright = Pictures.jewel(3);
        BufferedImage stored = Pictures.turned(Pictures.turned(Pictures.turned(upright)));
        byte[] said = Pictures.withExif(Pictures.jpeg(stored, 0.9f), "2026:11:20 08:31:00", 6);
        PhotoHash turned = Objects.requireNonNull(hash(said, MediaType.JPEG));
        assertThat(jpeg(upright, 0.9f).distance(turned)).isLessThanOrEqualTo(2);
        assertThat(jpeg(upright, 0.9f).distance(jpeg(stored, 0.9f))).isGreaterThan(PhotoHash.SAME);
    }

    @Test
    void whatShowsNothingOrIsALetterOrALogoIsLikeNoOther() {
        BufferedImage plain = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        assertThat(hash(Pictures.jpeg(plain, 0.8f), MediaType.JPEG)).isNull();
        Graphics2D pen = plain.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 600, 400);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 18));
        for (int y = 30; y < 400; y += 30) {
            pen.drawString("Uw pakket is bezorgd op vrijdag 20 november om 14:05", 30, y);
        }
        pen.dispose();
        assertThat(hash(Pictures.png(plain), MediaType.PNG)).isNull();
        assertThat(hash(Pictures.png(Pictures.scaled(Pictures.jewel(5), 0.1)), MediaType.PNG))
                .isNull();
    }

    @Test
    void theMomentAPhotoWasTakenIsRead() {
        assertThat(taken("2026:11:20 08:31:07")).isEqualTo(LocalDateTime.of(2026, 11, 20, 8, 31, 7));
        assertThat(PhotoFacts.of(Pictures.jpeg(Pictures.jewel(1), 0.8f), MediaType.JPEG, CAME_IN)
                        .taken())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "1970:01:01 00:00:00",
        "2000:01:01 00:00:00",
        "2004:12:31 23:59:59",
        "2019:01:01 00:12:00",
        "2026:11:25 12:00:00",
        "2026:13:45 99:00:00",
        "0000:00:00 00:00:00",
        "    :  :     :  :  ",
        "yesterday at about noon",
    })
    void aClockThatWasNotSetSaysNothing(String exif) {
        assertThat(taken(exif)).isNull();
    }

    @Test
    void filesThatAreCutOffOrDamagedGiveNothingAndHarmNobody() {
        byte[] photo = Pictures.withExif(
                Pictures.jpeg(Pictures.scaled(Pictures.jewel(2), 0.3), 0.8f), "2026:11:20 08:31:00", 1);
        byte[] png = Pictures.png(Pictures.scaled(Pictures.jewel(2), 0.2));
        SplittableRandom random = new SplittableRandom(5);
        assertThatCode(() -> {
                    for (int i = 0; i < 60; i++) {
                        for (byte[] whole : List.of(photo, png)) {
                            byte[] broken =
                                    Arrays.copyOf(whole, i % 3 == 0 ? random.nextInt(whole.length) : whole.length);
                            for (int hit = 0; hit < 20 && broken.length > 0 && i % 3 > 0; hit++) {
                                int reach = i % 3 == 1 ? Math.min(300, broken.length) : broken.length;
                                broken[random.nextInt(reach)] = (byte) random.nextInt(256);
                            }
                            for (String type : List.of(MediaType.JPEG, MediaType.PNG, MediaType.WEBP, MediaType.HEIC)) {
                                PhotoFacts.of(broken, type, CAME_IN);
                            }
                        }
                    }
                })
                .doesNotThrowAnyException();
        assertThat(PhotoFacts.of(new byte[0], MediaType.JPEG, CAME_IN)).isEqualTo(PhotoFacts.NOTHING);
        assertThat(PhotoFacts.of("RIFF....WEBP".getBytes(StandardCharsets.US_ASCII), MediaType.WEBP, CAME_IN))
                .isEqualTo(PhotoFacts.NOTHING);
    }

    @Test
    void aSmallFileThatUnfoldsToAHugePictureIsLeftAlone() throws IOException {
        assertThat(hash(hugePng(60_000, 60_000), MediaType.PNG)).isNull();
        assertThat(hash(hugePng(Integer.MAX_VALUE, Integer.MAX_VALUE), MediaType.PNG))
                .isNull();
    }

    /** A PNG that says it is so large, with the first rows of it. */
    private static byte[] hugePng(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream header = new DataOutputStream(head);
        header.writeInt(width);
        header.writeInt(height);
        header.write(new byte[] {8, 2, 0, 0, 0});
        chunk(out, "IHDR", head.toByteArray());
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(rows)) {
            packed.write(new byte[2_000_000]);
        }
        chunk(out, "IDAT", rows.toByteArray());
        chunk(out, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(content);
        out.writeInt(content.length);
        out.write(type);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
