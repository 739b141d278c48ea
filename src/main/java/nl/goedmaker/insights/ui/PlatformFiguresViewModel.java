package nl.goedmaker.insights.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.goedmaker.reviews.Average;
import nl.goedmaker.reviews.Counted;
import nl.goedmaker.reviews.PartAverage;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.Reviews;
import nl.goedmaker.reviews.Standing;
import nl.goedmaker.reviews.label.LabelCondition;
import nl.goedmaker.reviews.label.LabelStanding;
import nl.goedmaker.reviews.label.Labels;
import nl.goedmaker.reviews.rules.RuleWords;
import nl.goedmaker.reviews.rules.Statement;
import nl.goedmaker.reviews.ui.StandingWords;
import nl.goedmaker.settings.ui.EditedText;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;

/** What the platforms showed on a day, and how far the shop is from their labels today. */
public final class PlatformFiguresViewModel {
    /**
     * A platform on a day.
     *
     * @param figure as the platform shows it
     * @param band the word beside it; blank when there is none
     * @param counted the reviews behind the figure
     * @param further the other figures of its page, and the averages of parts
     */
    public record Shown(
            Platform platform,
            String title,
            String figure,
            String band,
            boolean isEstimate,
            Counted counted,
            List<Further> further) {
        public Shown {
            further = List.copyOf(further);
        }
    }

    /** A figure beside the first one of a page, with what it is a figure of. */
    public record Further(String words, Counted counted) {}

    /** A condition of a label in words. */
    public record Step(String words, boolean isMet) {}

    /**
     * How far a label is.
     *
     * @param danger a warning; blank when the account is safe
     * @param asksItems whether it counts what was sold this month, which only the owner knows
     */
    public record Label(
            Platform platform,
            boolean isReached,
            List<Step> steps,
            List<String> ahead,
            String danger,
            boolean asksItems) {
        public Label {
            steps = List.copyOf(steps);
            ahead = List.copyOf(ahead);
        }
    }

    private record Today(List<LabelStanding> labels, List<Standing> standings, Map<Platform, OptionalInt> sold) {}

    private final Reviews reviews;
    private final Labels labels;
    private final Desk desk;
    private final Consumer<Counted> way;
    private final StandingWords words;
    private final RuleWords ruleWords;
    private final Latest reading = new Latest();
    private final Latest readingDay = new Latest();
    private final EditedText day = new EditedText();
    private final Map<Platform, EditedText> items = new EnumMap<>(Platform.class);
    private final ReadOnlyObjectWrapper<List<Shown>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Label>> board = new ReadOnlyObjectWrapper<>(List.of());

    /** @param way shows the reviews behind a figure */
    public PlatformFiguresViewModel(Reviews reviews, Labels labels, Desk desk, Consumer<Counted> way) {
        this.way = way;
        this.reviews = reviews;
        this.labels = labels;
        this.desk = desk;
        this.words = new StandingWords(desk.texts());
        this.ruleWords = new RuleWords(desk.texts());
        for (Platform platform : Platform.values()) {
            items.put(platform, cleared(new EditedText()));
        }
        cleared(day).saved(Dates.day(desk.today(), desk.texts().language()));
    }

    private static EditedText cleared(EditedText text) {
        text.valueProperty()
                .addListener((property, before, typed) -> text.errorProperty().set(""));
        return text;
    }

    /** The day whose pages are asked for. */
    public EditedText day() {
        return day;
    }

    /** How many items were sold on a platform this month, as the owner types it. */
    public EditedText items(Platform platform) {
        return Objects.requireNonNull(items.get(platform));
    }

    public ReadOnlyObjectProperty<List<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Label>> labelsProperty() {
        return board.getReadOnlyProperty();
    }

    public void refresh() {
        LocalDate today = desk.today();
        desk.background()
                .run(
                        () -> {
                            List<LabelStanding> all = labels.on(today);
                            Map<Platform, OptionalInt> sold = new EnumMap<>(Platform.class);
                            all.forEach(label -> sold.put(
                                    label.platform(), labels.itemsSold(label.platform(), YearMonth.from(today))));
                            return new Today(all, reviews.averages(today), sold);
                        },
                        reading.only(this::show));
        showDay();
    }

    private void show(Today today) {
        today.sold()
                .forEach((platform, sold) ->
                        items(platform).load(sold.isPresent() ? Integer.toString(sold.getAsInt()) : ""));
        board.set(today.labels().stream()
                .map(label -> label(label, today.standings()))
                .toList());
    }

    private Label label(LabelStanding label, List<Standing> standings) {
        return new Label(
                label.platform(),
                label.isReached(),
                label.conditions().stream()
                        .map(condition -> new Step(step(condition), condition.isMet()))
                        .toList(),
                standings.stream()
                        .filter(standing -> standing.average().platform() == label.platform())
                        .flatMap(standing -> standing.ahead().stream())
                        .map(ahead -> words.ahead(label.platform(), ahead))
                        .toList(),
                label.danger()
                        .map(end -> danger(label.platform(), end, standings))
                        .orElse(""),
                label.conditions().stream().anyMatch(condition -> condition.statement() == Statement.GOLD_ITEMS));
    }

    private String danger(Platform platform, BigDecimal end, List<Standing> standings) {
        boolean isReached = standings.stream()
                .map(Standing::average)
                .anyMatch(average ->
                        average.platform() == platform && average.value().compareTo(end) <= 0);
        return isReached
                ? text("insights.label.danger.reached", words.grade(end), name(platform))
                : text("insights.label.danger", words.grade(end), name(platform));
    }

    private String step(LabelCondition condition) {
        BigDecimal have = condition.have();
        if (condition.statement() == Statement.GOLD_REVIEWS || condition.statement() == Statement.GOLD_ITEMS) {
            String key = "insights.label." + condition.statement();
            return have == null
                    ? text(key + ".unknown", condition.need())
                    : text(condition.isMet() ? key + ".met" : key, have, condition.need());
        }
        String part = condition.part().isEmpty() ? text("insights.label.average") : ruleWords.part(condition.part());
        if (have == null) {
            return text("insights.label.grade.unknown", part, words.grade(condition.need()));
        }
        return condition.isMet()
                ? text("insights.label.grade.met", part, words.grade(have.setScale(1, RoundingMode.HALF_UP)))
                : text(
                        "insights.label.grade",
                        part,
                        words.grade(missed(have, condition.need())),
                        words.grade(condition.need()));
    }

    /** One decimal, or two where one would round up to what is asked. */
    private static BigDecimal missed(BigDecimal have, BigDecimal need) {
        BigDecimal rounded = have.setScale(1, RoundingMode.HALF_UP);
        return rounded.compareTo(need) >= 0 ? have.setScale(2, RoundingMode.DOWN) : rounded;
    }

    /** Shows what the pages said at the end of the typed day. */
    public void showDay() {
        LocalDate asked;
        try {
            asked = Dates.parse(day.get());
        } catch (Refusal e) {
            day.errorProperty().set(desk.texts().get(e.sentence()));
            return;
        }
        if (asked.isAfter(desk.today())) {
            day.errorProperty().set(text("insights.pages.future"));
            return;
        }
        day.errorProperty().set("");
        desk.background()
                .run(
                        () -> reviews.averages(asked),
                        readingDay.only(standings -> shown.set(standings.stream()
                                .map(standing -> shown(standing, asked))
                                .toList())));
    }

    private Shown shown(Standing standing, LocalDate on) {
        Counted counted = counted(standing.average(), on);
        List<Further> further = new ArrayList<>();
        for (Average also : standing.also()) {
            further.add(new Further(words.also(also), counted(also, on)));
        }
        for (PartAverage part : standing.parts()) {
            further.add(new Further(words.part(part), counted.withPart(part.part())));
        }
        return new Shown(
                standing.average().platform(),
                words.title(standing.average()),
                words.figure(standing),
                words.band(standing),
                standing.average().isEstimate(),
                counted,
                further);
    }

    private Counted counted(Average average, LocalDate on) {
        return Counted.of(average, on, desk.clock().getZone());
    }

    /** Keeps how many items were sold on a platform this month, as one step. */
    public void saveItems(Platform platform) {
        EditedText field = items(platform);
        String typed = field.get().strip().replaceAll("[. ]", "");
        YearMonth month = YearMonth.from(desk.today());
        desk.background()
                .run(
                        () -> {
                            labels.sold(platform, month, typed.matches("[0-9]{1,8}") ? Integer.parseInt(typed) : -1);
                            return typed;
                        },
                        kept -> {
                            field.saved(kept);
                            desk.notices().done(Sentence.of("reviews.change.items", platform.displayName()));
                            refresh();
                        },
                        refusal -> field.errorProperty().set(desk.texts().get(refusal.sentence())));
    }

    /** Shows the reviews behind a figure. */
    public void open(Counted counted) {
        way.accept(counted);
    }

    public String name(Platform platform) {
        return desk.texts().get(platform.displayName());
    }

    private String text(String key, Object... arguments) {
        return desk.texts().get(key, arguments);
    }
}
