package nl.goedmaker.replies;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.phrases.Reading;
import nl.goedmaker.text.phrases.Token;

/** The owner's wishes about the reader, kept in the settings; each change is a step that can be taken back. */
public final class ReaderSettings {
    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 200;

    private final Settings settings;

    public ReaderSettings(Settings settings) {
        this.settings = settings;
    }

    public RuleLevels levels() {
        Map<ReplyRule, RuleLevel> set = new EnumMap<>(ReplyRule.class);
        for (String line : settings.readerLevels().lines().toList()) {
            String[] parts = line.split("=", 2);
            Optional<ReplyRule> rule = ReplyRule.ofCode(parts[0]);
            Optional<RuleLevel> level = parts.length < 2 ? Optional.empty() : RuleLevel.ofWord(parts[1]);
            if (rule.isPresent() && level.isPresent()) {
                set.put(rule.get(), level.get());
            }
        }
        return new RuleLevels(set, words());
    }

    /**
     * Sets the level of a rule.
     *
     * @throws Refusal when it is money beside a review and the level would let that through: the platforms forbid it
     */
    public void set(ReplyRule rule, RuleLevel level) {
        if (rule == ReplyRule.L1 && level != RuleLevel.BLOCK) {
            throw Refusal.no("replies.rule.L1stays");
        }
        settings.saveReaderLevels(levels().with(rule, level).set().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey().name() + "=" + entry.getValue().word())
                .collect(Collectors.joining("\n")));
    }

    /** Sets all rules back to the level they have by themselves, as one step. */
    public void reset() {
        settings.saveReaderLevels("");
    }

    public List<OwnWord> words() {
        List<OwnWord> words = new ArrayList<>();
        for (String line : settings.readerWords().lines().toList()) {
            String[] parts = line.split("\t", -1);
            if (parts.length == 3) {
                RuleLevel level = RuleLevel.ofWord(parts[0]).orElse(RuleLevel.WARN);
                words.add(new OwnWord(parts[1], level, parts[2]));
            }
        }
        return words;
    }

    /**
     * Adds words to avoid, in place of an entry for the same words.
     *
     * @throws Refusal when there is no word in it, it is too long, or what to write instead holds the same words
     */
    public void add(OwnWord typed) {
        OwnWord own = usable(typed);
        List<OwnWord> words = new ArrayList<>(words());
        words.removeIf(other -> isSame(other, own.phrase()));
        words.add(own);
        save(words);
    }

    /**
     * Changes an entry, which keeps its place. Another entry for the same words goes.
     *
     * @param phrase of the entry as it stands
     * @throws Refusal as {@link #add}, or when it is not on the list
     */
    public void change(String phrase, OwnWord typed) {
        OwnWord own = usable(typed);
        List<OwnWord> words = new ArrayList<>(words());
        words.removeIf(other -> isSame(other, own.phrase()) && !isSame(other, phrase));
        if (words.stream().noneMatch(other -> isSame(other, phrase))) {
            throw Refusal.badInput("replies.words.unknown", oneLine(phrase));
        }
        words.replaceAll(other -> isSame(other, phrase) ? own : other);
        save(words);
    }

    private static OwnWord usable(OwnWord typed) {
        OwnWord own = new OwnWord(oneLine(typed.phrase()), typed.level(), oneLine(typed.better()));
        if (Reading.of(own.phrase()).tokens().isEmpty()
                || own.phrase().length() > LONGEST
                || own.better().length() > LONGEST
                || own.level() == RuleLevel.OFF) {
            throw Refusal.badInput("replies.words.unusable", LONGEST);
        }
        if ((" " + folded(own.better()) + " ").contains(" " + folded(own.phrase()) + " ")) {
            throw Refusal.badInput("replies.words.circle", own.phrase());
        }
        return own;
    }

    private static boolean isSame(OwnWord own, String phrase) {
        return folded(own.phrase()).equals(folded(phrase));
    }

    /** @throws Refusal when they are not on the list */
    public void remove(String phrase) {
        List<OwnWord> words = new ArrayList<>(words());
        if (!words.removeIf(own -> isSame(own, phrase))) {
            throw Refusal.badInput("replies.words.unknown", oneLine(phrase));
        }
        save(words);
    }

    private void save(List<OwnWord> words) {
        if (words.size() > MOST_WORDS) {
            throw Refusal.badInput("replies.words.many", MOST_WORDS);
        }
        settings.saveReaderWords(words.stream()
                .map(own -> own.level().word() + "\t" + own.phrase() + "\t" + own.better())
                .collect(Collectors.joining("\n")));
    }

    private static String oneLine(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    private static String folded(String phrase) {
        return Reading.of(phrase.toLowerCase(Locale.ROOT)).tokens().stream()
                .map(Token::word)
                .collect(Collectors.joining(" "));
    }
}
