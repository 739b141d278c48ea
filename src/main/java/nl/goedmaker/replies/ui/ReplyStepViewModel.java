package nl.goedmaker.replies.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import nl.goedmaker.cashback.LimitExplanation;
import nl.goedmaker.replies.BlockPlacing;
import nl.goedmaker.replies.BlockSet;
import nl.goedmaker.replies.BuildingPart;
import nl.goedmaker.replies.Correspondence;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.replies.Gap;
import nl.goedmaker.replies.LetterAsTemplate;
import nl.goedmaker.replies.Mend;
import nl.goedmaker.replies.Tone;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.spelling.Misspelling;
import nl.goedmaker.text.FormOfAddress;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.Background;
import nl.goedmaker.ui.keys.KeyMap;
import org.jspecify.annotations.Nullable;

/** Writes the answer to a ticket: kept while it is typed, read along, and let out only when nothing speaks against it. */
public final class ReplyStepViewModel {
    private final Correspondence correspondence;
    private final LimitExplanation limits;
    private final SpelledWords spelled;
    private final Settings settings;
    private final Background background;
    private final Texts texts;

    private final Letter letter;
    private final EnclosedFiles files;
    private final WrittenBlocks blocks = new WrittenBlocks();
    private final ReadingAlong reading;
    private final MarkedText marked;
    private final LetterHead head;
    private final SendBarViewModel sending;
    private final TemplateChoice templates;
    private final ReadOnlyObjectWrapper<@Nullable Ticket> ticket = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Map<BuildingPart, String>> keys = new ReadOnlyObjectWrapper<>(Map.of());
    private CustomerVoice voice;
    /** The blocks in the other form of address, once it was changed. */
    private BlockSet left = BlockSet.EMPTY;
    /** Questions that wait for their letter to be on the screen. */
    private @Nullable Asked asked;
    /** How the owner wants this customer spoken to, once that was said. */
    private Optional<FormOfAddress> form = Optional.empty();

    private record Asked(Ticket ticket, String words, Consumer<BlockPlacing.Edit> then) {}

    public ReplyStepViewModel(
            Correspondence correspondence,
            LimitExplanation limits,
            SpelledWords spelled,
            Settings settings,
            Dispatch dispatch,
            Background background,
            Texts texts) {
        this.correspondence = correspondence;
        this.limits = limits;
        this.spelled = spelled;
        this.settings = settings;
        this.background = background;
        this.texts = texts;
        this.voice = new CustomerVoice(texts);
        this.reading = new ReadingAlong(correspondence, background, texts);
        this.marked = new MarkedText(reading, spelled);
        this.head = new LetterHead(texts);
        this.templates = new TemplateChoice(texts);
        this.letter = new Letter(correspondence, background, this::typed);
        this.files = new EnclosedFiles(letter, texts);
        this.sending = new SendBarViewModel(dispatch, letter, ticket.getReadOnlyProperty(), this::read, texts);
        letter.stateProperty().addListener((property, before, now) -> showInfo());
    }

    public StringProperty subjectProperty() {
        return letter.subjectProperty();
    }

    public StringProperty textProperty() {
        return letter.textProperty();
    }

    /** Changes when another text was put on the screen than the one that was typed in. */
    public ReadOnlyIntegerProperty putProperty() {
        return letter.putProperty();
    }

    /** The files that go with it. */
    public EnclosedFiles files() {
        return files;
    }

    public WrittenBlocks blocks() {
        return blocks;
    }

    /** The key of each building block, as it stands on the keyboard. */
    public ReadOnlyObjectProperty<Map<BuildingPart, String>> keysProperty() {
        return keys.getReadOnlyProperty();
    }

    public MarkedText marked() {
        return marked;
    }

    public LetterHead head() {
        return head;
    }

    /** The ways in which the answer can leave. */
    public SendBarViewModel sending() {
        return sending;
    }

    public ReadOnlyObjectProperty<@Nullable Ticket> ticketProperty() {
        return ticket.getReadOnlyProperty();
    }

    /** Whether the ticket's own text is on the screen and can be typed in. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** The templates in the customer's language. */
    public TemplateChoice templates() {
        return templates;
    }

    public ReadingAlong reading() {
        return reading;
    }

    /** Shows a ticket's answer. What is typed and not kept yet stays on the screen; of another ticket it is kept first. */
    public void show(Ticket shown) {
        if (!isShown(shown)) {
            letter.save();
            ready.set(false);
            sending.typed();
            letter.put(Draft.EMPTY);
            form = Optional.empty();
            left = BlockSet.EMPTY;
            blocks.show(BlockSet.EMPTY, "");
            files.show(List.of());
        }
        ticket.set(shown);
        head.address(shown);
        letter.thenDo(() -> load(shown));
    }

    private void load(Ticket shown) {
        int before = letter.changes();
        Optional<FormOfAddress> wanted = form;
        background.run(() -> Opening.of(shown, correspondence, limits, wanted), found -> {
            if (isShown(shown)) {
                take(found, before);
            }
        });
        background.run(settings::keys, kept -> keys.set(PartKeys.spelled(KeyMap.parse(kept), texts)));
    }

    private boolean isShown(Ticket other) {
        Ticket now = ticket.get();
        return now != null && now.id() == other.id();
    }

    private void take(Opening found, int changesBefore) {
        voice = found.voice();
        head.limit(found.limit());
        templates.show(found.own(), found.builtIn());
        letter.load(found.draft(), changesBefore);
        blocks.show(found.blocks(), textProperty().get());
        files.show(found.files());
        sending.show(Objects.requireNonNull(ticket.get()));
        ready.set(true);
        showInfo();
        ask();
        read();
    }

    /**
     * Puts questions into a ticket's letter the next time it is shown, once what is kept and what was typed since stand on the
     * screen; as if they had been typed there. Those that stand in it already do not come again.
     *
     * @param then gets where they came, when something came
     */
    public void insert(Ticket into, String words, Consumer<BlockPlacing.Edit> then) {
        asked = new Asked(into, words, then);
    }

    private void ask() {
        Asked now = asked;
        if (now == null || !isShown(now.ticket())) {
            return;
        }
        asked = null;
        BlockSet set = blocks.setProperty().get();
        new BlockPlacing(set).ask(now.words(), textProperty().get()).ifPresent(edit -> {
            if (letter.isBlank() && subjectProperty().get().isBlank()) {
                subjectProperty().set(set.subject());
            }
            textProperty().set(edit.applyTo(textProperty().get()));
            letter.save();
            now.then().accept(edit);
        });
    }

    private void typed() {
        Ticket shown = ticket.get();
        if (shown != null) {
            sending.typed();
            letter.note(shown);
            showInfo();
        }
    }

    private void showInfo() {
        head.describe(letter, voice.language(), blocks.setProperty().get().form());
    }

    /** Writes down what was typed; called when typing rests and when the step is left. */
    public void save() {
        letter.save();
    }

    /** Has the text read; called when typing rests. */
    public void read() {
        read(() -> {});
    }

    /** @param then runs once all that is to be said about the text as it stands now is known */
    public void read(Runnable then) {
        Ticket shown = ticket.get();
        if (shown == null) {
            return;
        }
        Draft draft = letter.draft();
        String text = draft.text();
        followGreeting(text);
        blocks.look(text);
        Runnable gather = () -> {
            if (isShown(shown) && text.equals(textProperty().get())) {
                marked.gather(text);
                if (reading.isOf(text) && spelled.isOf(text)) {
                    then.run();
                }
            }
        };
        reading.read(
                shown,
                draft,
                voice,
                () -> isShown(shown) && text.equals(textProperty().get()),
                gather);
        spelled.check(shown, text, gather);
    }

    /** A change of address that was undone in the text is undone in what is offered too. */
    private void followGreeting(String text) {
        BlockSet now = blocks.setProperty().get();
        if (!left.greeting().isEmpty() && text.startsWith(left.greeting()) && !text.startsWith(now.greeting())) {
            form = Optional.of(left.form());
            blocks.show(left, text);
            left = now;
            showInfo();
        }
    }

    /** Whether beginning from a template would wipe out words of the owner's. */
    public boolean hasText() {
        return !letter.isBlank();
    }

    /**
     * Begins the answer anew from a template.
     *
     * @param then runs when it stands on the screen
     */
    public void begin(TemplateRow row, Runnable then) {
        Ticket shown = shown();
        background.run(
                () -> correspondence.begin(
                        shown, row.id(), Optional.of(blocks.setProperty().get().form())),
                begun -> {
                    if (isShown(shown)) {
                        letter.begin(begun);
                        read();
                    }
                });
    }

    /** Makes a template of the answer, with the customer taken out of it. */
    public void asTemplate(Consumer<LetterAsTemplate> then) {
        Ticket shown = shown();
        Draft draft = letter.draft();
        background.run(() -> correspondence.asTemplate(shown, draft), then);
    }

    /**
     * What choosing a part changes in the text; the screen makes the change, which can be undone there.
     *
     * @param tone empty for the wording after that which stands in the text
     */
    public Optional<BlockPlacing.Edit> choose(BuildingPart part, Optional<Tone> tone, int caret) {
        if (!ready.get()) {
            return Optional.empty();
        }
        if (letter.isBlank() && subjectProperty().get().isBlank()) {
            subjectProperty().set(blocks.setProperty().get().subject());
        }
        return blocks.edit(part, tone, textProperty().get(), caret);
    }

    /** Speaks to the customer in the other way from here on, also in what stands in the letter unchanged. */
    public void changeAddress() {
        Ticket shown = shown();
        Draft draft = letter.draft();
        BlockSet before = blocks.setProperty().get();
        FormOfAddress other = before.form() == FormOfAddress.FORMAL ? FormOfAddress.INFORMAL : FormOfAddress.FORMAL;
        form = Optional.of(other);
        background.run(() -> AddressChange.of(shown, correspondence, draft, before, other), changed -> {
            if (isShown(shown)) {
                if (letter.draft().equals(draft) && !changed.draft().equals(draft)) {
                    letter.begin(changed.draft());
                }
                left = before;
                blocks.show(changed.blocks(), textProperty().get());
                showInfo();
                read();
            }
        });
    }

    /** The first open place at or after an index of the text, or the first of all when none follows. */
    public Optional<Gap> nextGap(int from) {
        return voice.nextGap(textProperty().get(), from);
    }

    /** The first open place of the subject. */
    public Optional<Gap> subjectGap() {
        return voice.gaps(subjectProperty().get()).stream().findFirst();
    }

    /** The first open place at or after an index of the text. */
    public Optional<Gap> openPlace(int from) {
        return voice.gaps(textProperty().get()).stream()
                .filter(gap -> gap.start() >= from)
                .findFirst();
    }

    /** What a word may have been meant to be. */
    public void suggest(Misspelling word, Consumer<List<String>> shown) {
        spelled.suggest(shown(), word.word(), shown);
    }

    /** Takes a word for right from now on. */
    public void learn(Misspelling word) {
        spelled.learn(shown(), word.word(), this::read);
    }

    /** Answers an open place, everywhere it stands. */
    public void fill(String question, String answer) {
        if (!answer.isBlank()) {
            letter.replace("[[" + question + "]]", answer.strip());
            read();
        }
    }

    /** Takes a finding away; when the text was changed since it was read, it is read again instead. */
    public void mend(FindingRow row) {
        Mend mend = row.finding().mend().orElse(null);
        if (mend != null && isCurrent()) {
            textProperty().set(mend.applyTo(textProperty().get()));
            letter.save();
        }
        read();
    }

    /** Whether a finding's place still fits the text on the screen. */
    public boolean isCurrent() {
        return reading.isOf(textProperty().get());
    }

    private Ticket shown() {
        return Objects.requireNonNull(ticket.get());
    }
}
