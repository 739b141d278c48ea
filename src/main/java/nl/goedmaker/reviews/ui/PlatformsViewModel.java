package nl.goedmaker.reviews.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.rules.Confidence;
import nl.goedmaker.reviews.rules.GroundRule;
import nl.goedmaker.reviews.rules.PlatformRules;
import nl.goedmaker.reviews.rules.Rule;
import nl.goedmaker.reviews.rules.RuleSet;
import nl.goedmaker.reviews.rules.RuleWords;
import nl.goedmaker.reviews.rules.Rulebook;
import nl.goedmaker.reviews.rules.Statement;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.settings.ui.EditedText;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;
import org.jspecify.annotations.Nullable;

/** The rules of one platform at a time in words, each with where it comes from, and the one that is being changed. */
public final class PlatformsViewModel {
    private static final String PLACE = " · ";

    /**
     * A rule in words.
     *
     * @param value what holds
     * @param source whose text says what the program says, when that was read there, and how sure it is
     * @param isOld whether that was so long ago that it should be read again
     * @param own since when and why the owner's own rule holds; blank when it is the program's
     * @param follow what the way back to the program's rule is called, with its value; blank when it holds
     */
    public record Line(
            Statement statement, String name, String value, String source, boolean isOld, String own, String follow) {}

    /** A ground on which the platform takes reviews away, as {@link Line}. */
    public record Ground(String name, String source, boolean isOld) {}

    /** @param parts what customers grade beside the whole; blank when there is nothing */
    public record Page(Platform platform, List<Line> lines, List<Ground> grounds, String parts) {
        public Page {
            lines = List.copyOf(lines);
            grounds = List.copyOf(grounds);
        }
    }

    private record Kept(RuleSet rules, int quietDays) {}

    private final Rulebook rulebook;
    private final Settings settings;
    private final Desk desk;
    private final RuleWords words;
    private final Latest reading = new Latest();
    private final ObjectProperty<Platform> platform = new SimpleObjectProperty<>(Platform.BOL);
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Statement> edited = new ReadOnlyObjectWrapper<>();
    private final EditedText value = new EditedText();
    private final EditedText reason = new EditedText();
    private final EditedText quietDays = new EditedText();
    private @Nullable RuleSet rules;

    public PlatformsViewModel(Rulebook rulebook, Settings settings, Desk desk) {
        this.rulebook = rulebook;
        this.settings = settings;
        this.desk = desk;
        this.words = new RuleWords(desk.texts());
        platform.addListener((property, before, chosen) -> {
            cancel();
            show();
        });
        for (EditedText field : List.of(value, reason, quietDays)) {
            field.valueProperty()
                    .addListener(
                            (property, before, typed) -> field.errorProperty().set(""));
        }
    }

    public ObjectProperty<Platform> platformProperty() {
        return platform;
    }

    /** {@code null} until it was read for the first time. */
    public ReadOnlyObjectProperty<@Nullable Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The rule that is being changed, or {@code null}. */
    public ReadOnlyObjectProperty<@Nullable Statement> editedProperty() {
        return edited.getReadOnlyProperty();
    }

    /** The value that is being chosen or typed: a choice by its name, a figure as people write it. */
    public EditedText value() {
        return value;
    }

    public EditedText reason() {
        return reason;
    }

    public EditedText quietDays() {
        return quietDays;
    }

    public void refresh() {
        desk.background().run(() -> new Kept(rulebook.now(), settings.quietDays()), reading.only(kept -> {
            rules = kept.rules();
            quietDays.load(Integer.toString(kept.quietDays()));
            show();
        }));
    }

    private void show() {
        if (rules != null) {
            page.set(page(rules.of(platform.get()), desk.today()));
        }
    }

    private Page page(PlatformRules of, LocalDate today) {
        return new Page(
                of.platform(),
                of.rules().values().stream()
                        .sorted(Comparator.comparing(Rule::statement))
                        .map(rule -> line(rule, today))
                        .toList(),
                of.grounds().stream().map(ground -> ground(ground, today)).toList(),
                of.parts().stream().map(words::part).collect(Collectors.joining(", ")));
    }

    private Line line(Rule rule, LocalDate today) {
        Statement statement = rule.statement();
        Rule.Overruled own = rule.overruled();
        return new Line(
                statement,
                words.name(statement),
                words.value(statement, rule.effective()),
                source(rule.source(), rule.checkedOn(), rule.confidence(), today),
                Rule.isOld(rule.checkedOn(), today),
                own == null
                        ? ""
                        : desk.texts()
                                .get(
                                        "reviews.rules.own",
                                        Dates.day(own.on(), desk.texts().language()),
                                        own.reason()),
                own == null ? "" : desk.texts().get("reviews.rules.follow", words.value(statement, rule.value())));
    }

    private Ground ground(GroundRule ground, LocalDate today) {
        return new Ground(
                desk.texts().get(RuleWords.ground(ground.ground())),
                source(ground.source(), ground.checkedOn(), ground.confidence(), today),
                Rule.isOld(ground.checkedOn(), today));
    }

    private String source(String source, LocalDate on, Confidence confidence, LocalDate today) {
        return source + PLACE + words.checked(on, today) + PLACE + words.confidence(confidence);
    }

    /** What can be chosen for the rule that is being changed, as names; empty when a figure is typed. */
    public List<String> choices() {
        Statement statement = edited.get();
        return statement == null ? List.of() : statement.choices();
    }

    /** A choice in words. */
    public String choice(String name) {
        Statement statement = edited.get();
        return statement == null || name.isEmpty() ? "" : words.value(statement, name);
    }

    /** Whether a choice is one of those that were made; for a rule that has several at once. */
    public boolean isChosen(String name) {
        return Arrays.asList(value.get().split(" ")).contains(name);
    }

    /** Adds a choice to those that were made, or takes it away; they stay in the order of the list. */
    public void choose(String name, boolean yes) {
        value.valueProperty()
                .set(choices().stream()
                        .filter(each -> each.equals(name) ? yes : isChosen(each))
                        .collect(Collectors.joining(" ")));
    }

    /** Begins to change a rule, from what holds now. */
    public void edit(Statement statement) {
        RuleSet now = rules;
        if (now == null) {
            return;
        }
        now.of(platform.get()).rule(statement).ifPresent(rule -> {
            Rule.Overruled own = rule.overruled();
            value.saved(words.typed(statement, rule.effective()));
            reason.saved(own == null ? "" : own.reason());
            edited.set(statement);
        });
    }

    public void cancel() {
        edited.set(null);
    }

    /** Keeps the owner's own rule as one step; what is wrong is told at its field. */
    public void save() {
        Statement statement = edited.get();
        if (statement == null) {
            return;
        }
        Platform of = platform.get();
        String wanted = value.get();
        String why = reason.get();
        desk.background()
                .run(
                        () -> {
                            rulebook.overrule(of, statement, wanted, why);
                            return of;
                        },
                        this::kept,
                        this::refused);
    }

    private void kept(Platform of) {
        edited.set(null);
        desk.notices().done(Sentence.of("reviews.change.rule", of.displayName()));
        refresh();
    }

    private void refused(Refusal refusal) {
        boolean aboutReason = refusal.sentence().key().equals("reviews.rules.reason");
        (aboutReason ? reason : value).errorProperty().set(desk.texts().get(refusal.sentence()));
    }

    /** Lets the rule that comes with the program hold again. */
    public void follow(Statement statement) {
        Platform of = platform.get();
        desk.background()
                .run(
                        () -> {
                            rulebook.follow(of, statement);
                            return of;
                        },
                        this::kept);
    }

    /** Keeps how many days have to pass between a cashback that was settled and a request to the same customer. */
    public void saveQuietDays() {
        String typed = quietDays.get().strip();
        desk.background()
                .run(
                        () -> {
                            settings.saveQuietDays(typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0);
                            return typed;
                        },
                        days -> {
                            quietDays.saved(days);
                            desk.notices().done(Sentence.of("settings.change"));
                        },
                        refusal -> quietDays.errorProperty().set(desk.texts().get(refusal.sentence())));
    }
}
