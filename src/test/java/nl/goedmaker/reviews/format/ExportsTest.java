package nl.goedmaker.reviews.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.goedmaker.reviews.Place;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.ReadReview;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each platform's file as it is downloaded, beside what a person reads in it. */
class ExportsTest {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), HERE);

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = ExportsTest.class.getResourceAsStream("/nl/goedmaker/reviews/exports/" + name)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "bol-beoordelingen.csv, BOL",
        "reviews-takeout.json, GOOGLE",
        "google-api.json, GOOGLE",
        "trustpilot.csv, TRUSTPILOT",
        "kiyoh.xml, KIYOH",
        "ratings.json, WEBWINKELKEUR",
        "feedbackcompany.json, FEEDBACKCOMPANY",
        "trustedshops-bewertungen.csv, TRUSTEDSHOPS",
        "judgeme.csv, JUDGEME",
        "etsy.json, ETSY",
        "amazon-feedback.txt, AMAZON"
    })
    void whatAPersonReadsInAnExportIsWhatComesIn(String name, Platform platform) throws IOException {
        ReviewFile file = ReviewFile.of(bytes(name));

        assertThat(file.platform(name)).contains(platform);
        assertThat(file.platform("export")).as("by what is in it").contains(platform);
        assertThat(file.reviews(platform, NOW, null).stream().map(ExportsTest::line))
                .containsExactlyElementsOf(new String(bytes(name + ".expected"), StandardCharsets.UTF_8)
                        .lines()
                        .map(ExportsTest::inOrder)
                        .toList());
    }

    private static String inOrder(String line) {
        int parts = line.lastIndexOf('|') + 1;
        return line.substring(0, parts) + inOrder(line.substring(parts).split(" (?=\\S+=|[A-Z])", -1));
    }

    private static String inOrder(String... parts) {
        return Arrays.stream(parts).sorted().collect(Collectors.joining(" "));
    }

    private static String line(ReadReview review) {
        return String.join(
                "|",
                orDash(review.platformId()),
                review.author(),
                "" + review.grade(),
                day(review.postedAt()),
                review.text().replace("\n", "\\n"),
                review.reply(),
                review.repliedAt() == null ? "-" : day(review.repliedAt()),
                orDash(review.order()),
                review.article(),
                review.mail(),
                inOrder(review.parts().entrySet().stream()
                        .map(part -> part.getKey() + "=" + part.getValue())
                        .toArray(String[]::new)));
    }

    private static String orDash(@Nullable String text) {
        return text == null ? "-" : text;
    }

    private static String day(Instant moment) {
        return LocalDate.ofInstant(moment, HERE).toString();
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static String refusal(byte[] file) {
        try {
            ReviewFile.of(file);
        } catch (Refusal refusal) {
            return Texts.in(Language.NL).get(refusal.sentence());
        }
        throw new AssertionError("nothing was refused");
    }

    @Test
    void aZipWithOneExportInItCountsAsThatExport() throws IOException {
        byte[] export = bytes("trustpilot.csv");

        assertThat(ReviewFile.of(
                                zip(Map.of("reviews/trustpilot.csv", export, "__MACOSX/._trustpilot.csv", new byte[3])))
                        .reviews(Platform.TRUSTPILOT, NOW, null))
                .hasSize(2);
        assertThat(refusal(zip(Map.of("a.csv", export, "b.csv", export)))).contains("meer bestanden");
        assertThat(refusal(zip(Map.of("photo.png", export)))).contains("geen CSV-");
        assertThat(refusal(zip(Map.of("[Content_Types].xml", export, "xl/a.xml", export))))
                .contains("Excel");
        assertThat(refusal(Arrays.copyOf(zip(Map.of("a.csv", export)), 60))).contains("beschadigd");
    }

    @Test
    void theOwnersColumnsAreRememberedAsTheyWereChosen() {
        List<String> heads = List.of("wanneer", "hoe was het", "cijfer", "verpakking");
        ColumnMapping chosen = new ColumnMapping(
                Map.of(ReviewColumn.POSTED, 0, ReviewColumn.TEXT, 1, ReviewColumn.GRADE, 2), java.util.Set.of(3));

        assertThat(ColumnMapping.of(chosen.remembered(), heads.size())).contains(chosen);
        assertThat(ColumnMapping.of(chosen.remembered(), 2)).isEmpty();
        assertThat(ColumnMapping.of("nonsense", 4)).isEmpty();
        assertThat(ReviewFile.of("wanneer;hoe was het;cijfer;verpakking\n1-11-2026;goed;8;9,5\n"
                                .getBytes(StandardCharsets.UTF_8))
                        .reviews(Platform.KIYOH, NOW, chosen))
                .singleElement()
                .satisfies(review -> assertThat(review.parts()).containsExactly(Map.entry("verpakking", 95)));
    }

    @ParameterizedTest
    @CsvSource({
        "amazon-feedback.txt, AMAZON, UTF-16, '\t'",
        "trustedshops-bewertungen.csv, TRUSTEDSHOPS, windows-1252, ;"
    })
    void columnsInAnotherOrderAndAnotherCaseSayTheSame(String name, Platform platform, String charset, String separator)
            throws IOException {
        byte[] bytes = bytes(name);
        List<List<String>> rows = new String(bytes, charset)
                .lines()
                .map(line -> List.of(line.split(separator, -1)))
                .toList();
        List<Integer> order =
                IntStream.range(0, rows.getFirst().size()).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(order, new Random(4));
        String shuffled = rows.stream()
                .map(row -> order.stream().map(row::get).collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\n"));
        int heads = shuffled.indexOf('\n');
        String file = shuffled.substring(0, heads).toUpperCase(Locale.ROOT) + shuffled.substring(heads);

        assertThat(ReviewFile.of(file.getBytes(StandardCharsets.UTF_8)).reviews(platform, NOW, null))
                .isEqualTo(ReviewFile.of(bytes).reviews(platform, NOW, null));
    }

    @Test
    void theLineInWhichExcelSaysTheSeparatorIsNoHead() {
        String table = "sep=;\r\nDatum;Cijfer\r\n1-11-2026;9\r\n1-11-2026;99\r\n";

        assertThat(
                        ReviewFile.of(table.replace("99", "8").getBytes(StandardCharsets.UTF_8))
                                .reviews(Platform.BOL, NOW, null)
                                .stream()
                                .map(ReadReview::place))
                .containsExactly(Place.line(3), Place.line(4));
    }
}
