package nl.goedmaker.reviews.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.replies.ReplyDraft;
import nl.goedmaker.replies.ReplyFacts;
import nl.goedmaker.replies.ReplyLint;
import nl.goedmaker.reviews.format.SurveyFile;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveysTest {
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    private ShopOnDisk shop;
    private Surveys surveys;
    private Ticket ticket;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        surveys = shop.services().surveys();
        ticket = shop.ticket("Sanne de Wit");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private long count(SurveyKind kind) {
        return surveys.figures(SUNDAY).stream()
                .filter(figures -> figures.kind() == kind)
                .mapToLong(SurveyFigures::count)
                .sum();
    }

    private List<ReadAnswer> read(SurveyKind kind, String file) {
        return SurveyFile.of(file.getBytes(StandardCharsets.UTF_8))
                .answers(kind, shop.services().clock());
    }

    private static void refused(Runnable work, String key) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo(key));
    }

    @Test
    void anAnswerIsKeptWithItsComplaintAndTakenBack() {
        surveys.add(new SurveyAnswer(SurveyKind.NPS, ticket.reference(), 9, "Fijn", SUNDAY));
        assertThat(surveys.of(ticket.reference()))
                .extracting(SurveyAnswer::score)
                .containsExactly(9);
        assertThat(count(SurveyKind.NPS)).isOne();
        assertThat(count(SurveyKind.CSAT)).isZero();
        shop.services().journal().undo();
        assertThat(count(SurveyKind.NPS)).isZero();
    }

    @Test
    void onlyAnswersOfTheYearCount() {
        surveys.add(new SurveyAnswer(SurveyKind.NPS, null, 9, "", LocalDate.of(2025, 11, 22)));
        surveys.add(new SurveyAnswer(SurveyKind.NPS, null, 9, "", LocalDate.of(2025, 11, 23)));
        assertThat(count(SurveyKind.NPS)).isOne();
    }

    @Test
    void whatCannotBeIsRefused() {
        refused(() -> surveys.add(new SurveyAnswer(SurveyKind.CSAT, null, 0, "", SUNDAY)), "reviews.survey.score");
        refused(
                () -> surveys.add(new SurveyAnswer(SurveyKind.NPS, null, 5, "", SUNDAY.plusDays(1))),
                "reviews.survey.inFuture");
        refused(() -> surveys.add(new SurveyAnswer(SurveyKind.NPS, "K-2020-0001", 5, "", SUNDAY)), "tickets.unknown");
        refused(
                () -> surveys.add(new SurveyAnswer(SurveyKind.NPS, null, 5, "x".repeat(20_001), SUNDAY)),
                "reviews.survey.long");
    }

    @Test
    void aFileIsTakenInOnceByAnyHeads() {
        String file = "Tijdstempel;NPS-score;Opmerking;Klacht\n21-11-2026 10:00;9/10;Top;" + ticket.reference()
                + "\n20-11-2026;3;;\n20-11-2026;3;;\n";
        List<ReadAnswer> answers = read(SurveyKind.NPS, file);
        assertThat(answers).hasSize(3);
        assertThat(surveys.look(answers)).isEqualTo(new Surveys.Outcome(3, List.of()));
        assertThat(count(SurveyKind.NPS)).isZero();
        assertThat(surveys.take("nps.csv", answers)).isEqualTo(new Surveys.Outcome(3, List.of()));
        assertThat(surveys.take("nps.csv", answers)).isEqualTo(new Surveys.Outcome(0, List.of(2, 3, 4)));
        assertThat(surveys.of(ticket.reference()))
                .extracting(SurveyAnswer::text)
                .containsExactly("Top");
        assertThat(read(SurveyKind.CSAT, "date,csat,comment\n2026-11-01,4,ok\n"))
                .containsExactly(
                        new ReadAnswer(2, new SurveyAnswer(SurveyKind.CSAT, null, 4, "ok", LocalDate.of(2026, 11, 1))));
    }

    @Test
    void aFileWithAMistakeChangesNothing() {
        refused(() -> read(SurveyKind.NPS, "datum;cijfer\n20-11-2026;11\n"), "reviews.survey.file.score");
        refused(() -> read(SurveyKind.NPS, "datum;cijfer\n20-13-2026;1\n"), "reviews.file.day");
        refused(() -> read(SurveyKind.NPS, "dag;hoe was het\n20-11-2026;1\n"), "reviews.survey.file.columns");
        List<ReadAnswer> second =
                read(SurveyKind.NPS, "datum;cijfer;klacht\n20-11-2026;9;\n20-11-2026;9;K-2020-0009\n");
        refused(() -> surveys.take("nps.csv", second), "reviews.survey.file.ticket");
        assertThat(count(SurveyKind.NPS)).isZero();
    }

    @Test
    void theQuestionPassesTheReaderInEveryLanguage() {
        for (Language language : Language.values()) {
            for (SurveyKind kind : SurveyKind.values()) {
                SurveyLetter letter = SurveyLetter.of(kind, ticket, "Lotte", ShopOnDisk.ZONE, Texts.in(language));
                ReplyFacts facts = new ReplyFacts("Sanne", "", java.util.Set.of(), List.of(), ticket.subject());
                assertThat(new ReplyLint().check(ReplyDraft.mail(letter.text(), language, facts)))
                        .as(letter.text())
                        .isEmpty();
                assertThat(letter.text()).contains("Sanne", "Lotte", ticket.subject());
            }
        }
    }
}
