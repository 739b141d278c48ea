package nl.goedmaker.reviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.goedmaker.cli.Services;
import nl.goedmaker.demo.FilledShop;
import nl.goedmaker.drafts.ui.DraftDesk;
import nl.goedmaker.replies.ReadyText;
import nl.goedmaker.replies.TemplateText;
import nl.goedmaker.replies.TemplateUse;
import nl.goedmaker.reviews.Counted;
import nl.goedmaker.reviews.NewReview;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.ReviewQuery;
import nl.goedmaker.reviews.Standing;
import nl.goedmaker.reviews.rules.Statement;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketQuery;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.ui.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewsViewModelTest {
    private static final String KIND = "Dank je wel voor je bericht. Ik maak het graag goed.";

    @TempDir
    Path folder;

    private final TestDesk desk = new TestDesk(Language.NL, FilledShop.SUNDAY);
    private Services services;
    private ReviewsViewModel model;

    @BeforeEach
    void open() {
        services = FilledShop.open(folder);
        model = new ReviewsViewModel(
                services.reviews(),
                services.reviewReplies(),
                services.requests(),
                services.removals(),
                () -> "Lotte",
                services.reviewLinks(),
                services.signals(),
                desk.desk,
                new DraftDesk(services.drafts(), desk.screen));
        model.refresh();
    }

    @AfterEach
    void close() {
        services.close();
    }

    private Review firstUnanswered() {
        model.unansweredProperty().set(true);
        Review review = model.rows().rows().getFirst();
        model.selectedProperty().set(review);
        return review;
    }

    private Review shown() {
        return Objects.requireNonNull(model.selectedProperty().get());
    }

    @Test
    void aTextOfTheOwnersIsPutBelowWhatIsTypedAndLeavesOnlyWhenItIsComplete() {
        for (TemplateUse use : TemplateUse.values()) {
            services.templates()
                    .add(new TemplateText(
                            "Dank " + use,
                            Language.NL,
                            null,
                            use,
                            "",
                            "Dank je, {customer.firstName}. [[iets eigens]]"));
        }
        Review first = model.rows().rows().stream()
                .filter(row -> !row.isAnswered() && !row.author().isBlank())
                .findFirst()
                .orElseThrow();
        model.selectedProperty().set(first);
        model.refresh();
        assertThat(model.answer().texts())
                .extracting(ReadyText::name)
                .startsWith("Dank PUBLIC")
                .contains("Openbaar – 1 ster")
                .doesNotContain("Dank PRIVATE");
        model.answer().textProperty().set("Hoi!");
        model.answer().use(model.answer().texts().getFirst());
        assertThat(model.answer().textProperty().get())
                .isEqualTo("Hoi!\n\nDank je, " + first.author().split(" ", -1)[0] + ". [[iets eigens]]");
        model.answer().copy();
        assertThat(model.answer().errorProperty().get()).contains("iets eigens");
        assertThat(desk.copied).isEmpty();
    }

    @Test
    void theListKeepsToItsFilters() {
        model.platformProperty().set(Platform.BOL);
        assertThat(model.rows().rows()).isNotEmpty().allMatch(review -> review.platform() == Platform.BOL);
        model.unansweredProperty().set(true);
        assertThat(model.rows().rows()).isNotEmpty().noneMatch(Review::isAnswered);
        model.unansweredProperty().set(false);
        model.platformProperty().set(Platform.GOOGLE);
        assertThat(model.rows().rows()).hasSize(41);
    }

    @Test
    void aFigureShowsExactlyTheReviewsItWasTakenOver() {
        Standing bol = model.standings().stream()
                .filter(each -> each.average().platform() == Platform.BOL)
                .findFirst()
                .orElseThrow();
        model.unansweredProperty().set(true);
        model.show(bol);
        Counted counted = Objects.requireNonNull(model.countedProperty().get());
        assertThat(model.unansweredProperty().get()).isFalse();
        assertThat(model.isOfEarlier(counted)).isFalse();
        assertThat(model.rows().rows())
                .hasSize((int) bol.average().count())
                .allMatch(review -> review.platform() == Platform.BOL
                        && !review.postedAt().isBefore(counted.since())
                        && review.postedAt().isBefore(counted.until()));
        model.show(counted.withPart("CONTACT"));
        assertThat(model.rows().rows()).isEmpty();
        model.countedProperty().set(null);
        assertThat(model.rows().rows()).as("all of the platform").hasSizeGreaterThan((int)
                bol.average().count());
        model.show(bol);
        model.platformProperty().set(Platform.GOOGLE);
        assertThat(model.countedProperty().get())
                .as("another platform has other figures")
                .isNull();
        assertThat(model.rows().rows()).hasSize(41);
    }

    @Test
    void theNewestReviewIsShownUntilOneIsChosen() {
        assertThat(shown()).isEqualTo(model.rows().rows().getFirst());
        Review third = model.rows().rows().get(2);
        model.selectedProperty().set(third);
        model.refresh();
        assertThat(shown()).isEqualTo(third);
    }

    @Test
    void anAverageCountsNoMoreReviewsThanItsPlatformHas() {
        assertThat(model.standings())
                .isNotEmpty()
                .allSatisfy(standing -> assertThat(
                                services.reviews().count(standing.average().platform(), false))
                        .isGreaterThanOrEqualTo(standing.average().count()));
    }

    @Test
    void aReviewIsShownWhateverTheFilter() {
        Review google = services.reviews()
                .page(ReviewQuery.first(Platform.GOOGLE, false, 1))
                .getFirst();
        model.platformProperty().set(Platform.BOL);
        model.form().open();
        model.show(google.id(), () -> desk.trail.add("shown"));
        assertThat(shown()).isEqualTo(google);
        assertThat(model.form().openProperty().get()).isFalse();
        assertThat(desk.trail).containsExactly("shown");
    }

    @Test
    void aReviewThatIsAskedForStaysWhenAnOlderReadingEndsLater() {
        desk.background.holds = true;
        Review first = shown();
        Review wanted = model.rows().rows().get(3);
        model.refresh();
        desk.background.holds = false;
        model.show(wanted.id(), () -> {});
        desk.background.release();
        assertThat(first).isNotEqualTo(wanted);
        assertThat(shown()).isEqualTo(wanted);
    }

    @Test
    void ofTwoReviewsAskedForTheLastIsShown() {
        List<Review> rows = List.copyOf(model.rows().rows());
        desk.background.holds = true;
        model.show(rows.get(2).id(), () -> {});
        desk.background.holds = false;
        model.show(rows.get(3).id(), () -> {});
        desk.background.release();
        assertThat(shown()).isEqualTo(rows.get(3));
    }

    @Test
    void aKindAnswerIsCopiedThenKeptAndCanBeTakenBack() {
        Review review = firstUnanswered();
        model.answer().textProperty().set("  " + KIND + "\n");
        model.answer().copy();
        assertThat(desk.copied).containsExactly(KIND);
        assertThat(services.reviews().get(review.id()).isAnswered()).isFalse();
        model.answer().posted();
        assertThat(shown().reply()).isEqualTo(KIND);
        assertThat(model.answered(shown())).isEqualTo("Beantwoord op 22 nov");
        assertThat(model.answer().textProperty().get()).isEmpty();
        assertThat(model.rows().rows()).noneMatch(row -> row.id() == review.id());
        assertThat(desk.screen.notices).extracting(Sentence::key).last().isEqualTo("reviews.change.reply");
        services.journal().undo();
        assertThat(services.reviews().get(review.id()).isAnswered()).isFalse();
    }

    @Test
    void anAnswerThatTiesMoneyToTheReviewIsNeitherCopiedNorKept() {
        Review review = firstUnanswered();
        for (String bad : new String[] {
            "Pas je review aan, dan krijg je korting.",
            "Change your review and you get a refund.",
            "Für eine bessere Bewertung bekommst du einen Gutschein."
        }) {
            model.answer().textProperty().set(bad);
            model.answer().copy();
            model.answer().posted();
            assertThat(model.answer().errorProperty().get()).as(bad).isNotEmpty();
            assertThat(model.answer().textProperty().get()).isEqualTo(bad);
        }
        assertThat(desk.copied).isEmpty();
        assertThat(services.reviews().get(review.id()).isAnswered()).isFalse();
    }

    @Test
    void whatTheTicketKnowsStaysOutOfAPublicAnswer() {
        Review review = firstUnanswered();
        Ticket ticket = services.tickets()
                .get(services.tickets()
                        .page(TicketQuery.first(View.FIRST_REPLY, "", 1))
                        .getFirst()
                        .reference());
        services.reviews().link(review, ticket.reference());
        model.refresh();
        model.answer()
                .textProperty()
                .set("Ik kijk naar order "
                        + Objects.requireNonNull(ticket.line()).orderNumber() + ".");
        model.answer().posted();
        assertThat(model.answer().errorProperty().get()).isNotEmpty();
        model.openTicket(shown());
        assertThat(desk.trail).containsExactly(ticket.reference());
    }

    @Test
    void theEffectOfAGradeNamesTheDayOnWhichThePlatformCountsEverythingAgain() {
        services.journal().quietly(() -> {
            services.database()
                    .change(context -> context.execute("UPDATE review SET platform = 'other' WHERE platform = 'bol'"));
            return model;
        });
        Instant now = services.clock().instant();
        for (int days : List.of(10, 20, 30, 40, 85, 300)) {
            services.reviews()
                    .add(new NewReview(
                            Platform.BOL,
                            null,
                            "A" + days,
                            days == 300 ? 10 : 90,
                            "",
                            now.minus(Duration.ofDays(days))));
        }
        model.platformProperty().set(Platform.BOL);
        model.selectedProperty().set(model.rows().rows().getFirst());
        model.request().supposedProperty().set("4");
        assertThat(model.request().effectProperty().get())
                .startsWith(
                        "Wordt dit een 4, dan gaat je bol-gemiddelde van 9,00 naar 8,00. Vanaf 30 november 2026 is het"
                                + " 6,83: er zijn dan te weinig recente cijfers over en bol telt weer alles.");
    }

    @Test
    void anEmptyAnswerIsTold() {
        firstUnanswered();
        model.answer().posted();
        assertThat(model.answer().errorProperty().get()).startsWith("Het antwoord is leeg");
    }

    @Test
    void whatWasTypedBelowOneReviewIsThereWhenTheOwnerComesBack() {
        Review first = firstUnanswered();
        Review second = model.rows().rows().get(1);
        model.answer().textProperty().set(KIND);
        model.selectedProperty().set(second);
        assertThat(model.answer().textProperty().get()).isEmpty();
        model.selectedProperty().set(first);
        assertThat(model.answer().textProperty().get()).isEqualTo(KIND);
    }

    @Test
    void etsyWarnsBeforeAnAnswerInPublic() {
        Review etsy = services.reviews()
                .page(ReviewQuery.first(Platform.ETSY, false, 1))
                .getFirst();
        model.selectedProperty().set(etsy);
        assertThat(model.answer().closesProperty().get()).isTrue();
        services.rulebook().overrule(Platform.ETSY, Statement.REPLY_CLOSES, "NO", "Nieuwe voorwaarden");
        model.selectedProperty().set(firstUnanswered());
        assertThat(model.answer().closesProperty().get()).isFalse();
        model.selectedProperty().set(etsy);
        assertThat(model.answer().closesProperty().get()).isFalse();
    }

    @Test
    void theLengthOfAnAnswerIsCountedAndWhatAPlatformCannotTakeIsNotCopied() {
        Review google = services.reviews()
                .page(ReviewQuery.first(Platform.GOOGLE, false, 1))
                .getFirst();
        model.selectedProperty().set(google);
        model.answer().textProperty().set("Dank je wel, ik bel je.");
        assertThat(model.answer().countProperty().get()).isEqualTo("6 van hoogstens 80 woorden");
        model.answer().textProperty().set("Dank je wel. ".repeat(400));
        model.answer().copy();
        assertThat(desk.copied).isEmpty();
        assertThat(model.answer().countProperty().get()).endsWith(" · 5.199 van hoogstens 4.096 tekens");
        assertThat(model.answer().errorProperty().get()).contains("4.096");
    }

    @Test
    void aTypedReviewIsKeptAndMistakesStayAtTheirField() {
        NewReviewViewModel form = model.form();
        form.open();
        assertThat(form.dayProperty().get()).isEqualTo("22 november 2026");
        form.authorProperty().set("Noor");
        form.gradeProperty().set("11");
        form.add();
        assertThat(form.gradeErrorProperty().get()).isNotEmpty();
        form.gradeProperty().set("9,5");
        form.dayProperty().set("31 februari 2026");
        form.add();
        assertThat(form.gradeErrorProperty().get()).isEmpty();
        assertThat(form.dayErrorProperty().get()).isNotEmpty();
        form.dayProperty().set("1 december 2026");
        form.add();
        assertThat(form.dayErrorProperty().get()).contains("toekomst");
        assertThat(form.authorProperty().get()).isEqualTo("Noor");
        form.dayProperty().set("20-11-2026");
        form.add();
        assertThat(form.openProperty().get()).isFalse();
        assertThat(shown().grade()).isEqualTo(95);
        assertThat(model.day(shown())).isEqualTo("20 nov");
    }

    @Test
    void aCopiedReviewFillsTheFormAndWhatWasTypedStays() {
        model.form().paste("Cijfer: 8,5\nVera Smit\nGeplaatst op 3 november 2026\nbol\nMooie ring, snel bezorgd.");

        assertThat(model.form().openProperty().get()).isTrue();
        assertThat(model.form().platformProperty().get()).isEqualTo(Platform.BOL);
        assertThat(model.form().gradeProperty().get()).isEqualTo("8,5");
        assertThat(model.form().authorProperty().get()).isEqualTo("Vera Smit");
        assertThat(model.form().dayProperty().get()).isEqualTo("3 november 2026");
        assertThat(model.form().textProperty().get()).isEqualTo("Mooie ring, snel bezorgd.");

        model.form().authorProperty().set("Vera S.");
        model.form().paste("Nog iets dat erbij hoort, zei ze.");
        assertThat(model.form().authorProperty().get()).isEqualTo("Vera S.");
        assertThat(model.form().textProperty().get())
                .isEqualTo("Mooie ring, snel bezorgd.\nNog iets dat erbij hoort, zei ze.");
    }
}
