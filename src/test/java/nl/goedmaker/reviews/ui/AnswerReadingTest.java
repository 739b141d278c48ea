package nl.goedmaker.reviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.goedmaker.cli.Services;
import nl.goedmaker.demo.FilledShop;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.text.Language;
import nl.goedmaker.ui.TestDesk;
import nl.goedmaker.ui.writing.TextMark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerReadingTest {
    @TempDir
    Path folder;

    private final StringProperty text = new SimpleStringProperty("");
    private Services services;
    private AnswerReading reading;
    private Review review;

    @BeforeEach
    void open() {
        services = FilledShop.open(folder);
        reading = new AnswerReading(services.reviewReplies(), new TestDesk(Language.NL, FilledShop.SUNDAY).desk, text);
        review = services.reviews().unanswered(1).getFirst();
    }

    @AfterEach
    void close() {
        services.close();
    }

    @Test
    void theReaderReadsAlongInTheLanguageOfTheAnswerAndStopsInAny() {
        text.set("Je moet eerst de voorwaarden lezen en dan met het pakje naar de winkel van het dorp."
                + " You get a voucher if you change your review.");
        reading.read(review, () -> {});
        assertThat(reading.rows().getFirst().finding().rule()).isEqualTo("L1");
        assertThat(reading.rows()).extracting(row -> row.finding().rule()).contains("L9");
        assertThat(reading.marks()).extracting(TextMark::kind).contains(TextMark.Kind.STOP, TextMark.Kind.TIP);
        reading.mend(reading.rows().getFirst());
        reading.read(review, () -> {});
        assertThat(text.get()).startsWith("Je moet").doesNotContain("voucher");
        assertThat(reading.rows()).extracting(row -> row.finding().rule()).doesNotContain("L1");
        text.set("Dank je wel, [[naam]].");
        reading.read(review, () -> {});
        assertThat(reading.marks()).extracting(TextMark::kind).contains(TextMark.Kind.GAP);
        text.set("");
        reading.read(review, () -> {});
        assertThat(reading.rows()).isEmpty();
    }

    @Test
    void aMendForATextThatWasChangedSinceChangesNothing() {
        text.set("Je krijgt korting als je de review aanpast.");
        reading.read(review, () -> {});
        text.set("Ik bel je.");
        reading.mend(reading.rows().getFirst());
        assertThat(text.get()).isEqualTo("Ik bel je.");
    }
}
