package nl.goedmaker.replies.ui;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import nl.goedmaker.cashback.LimitExplanation;
import nl.goedmaker.replies.BuildingPart;
import nl.goedmaker.replies.Correspondence;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.replies.Gap;
import nl.goedmaker.replies.LetterAsTemplate;
import nl.goedmaker.replies.Mend;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.Background;
import org.jspecify.annotations.Nullable;

/** Writes the answer to a ticket: kept while it is typed, read along, and let out only when nothing speaks against it. */
public final class ReplyStepViewModel {
    private final Correspondence correspondence;
    private final LimitExplanation limits;
    private final Background background;

    private final Letter letter;
    private final ReadingAlong reading;
    private final LetterHead head;
    private final SendBarViewModel sending;
    private final TemplateChoice templates;
    private final ReadOnlyObjectWrapper<@Nullable Ticket> ticket = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private CustomerVoice voice;

    public ReplyStepViewModel(
            Correspondence correspondence,
            LimitExplanation limits,
            Dispatch dispatch,
            Background background,
            Texts texts) {
        this.correspondence = correspondence;
        this.limits = limits;
        this.background = background;
        this.voice = new CustomerVoice(texts, Map.of());
        this.reading = new ReadingAlong(correspondence, background, texts);
        this.head = new LetterHead(texts);
        this.templates = new TemplateChoice(texts);
        this.letter = new Letter(correspondence, background, this::typed);
        this.sending = new SendBarViewModel(dispatch, letter, ticket.getReadOnlyProperty(), this::read, texts);
        letter.stateProperty().addListener((property, before, now) -> showInfo());
    }

    public StringProperty subjectProperty() {
        return letter.subjectProperty();
    }

    public StringProperty textProperty() {
        return letter.textProperty();
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
        }
        ticket.set(shown);
        head.address(shown);
        letter.thenDo(() -> load(shown));
    }

    private void load(Ticket shown) {
        int before = letter.changes();
        background.run(() -> Opening.of(shown, correspondence, limits), found -> {
            if (isShown(shown)) {
                take(found, before);
            }
        });
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
        sending.show(Objects.requireNonNull(ticket.get()));
        ready.set(true);
        showInfo();
        read();
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
        head.describe(letter, voice.language());
    }

    /** Writes down what was typed; called when typing rests and when the step is left. */
    public void save() {
        letter.save();
    }

    /** Has the text read; called when typing rests. */
    public void read() {
        Ticket shown = ticket.get();
        if (shown != null) {
            Draft draft = letter.draft();
            reading.read(
                    shown,
                    draft,
                    voice,
                    () -> isShown(shown) && draft.text().equals(textProperty().get()));
        }
    }

    /** Whether beginning from a template would wipe out words of the owner's. */
    public boolean hasText() {
        return !letter.isBlank();
    }

    /** Begins the answer anew from a template. */
    public void begin(TemplateRow row) {
        Ticket shown = shown();
        background.run(() -> correspondence.begin(shown, row.id()), begun -> {
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

    /** A sentence to begin a part with, in the customer's language, its open place marked. */
    public String starter(BuildingPart part) {
        return voice.starter(part);
    }

    /** The first open place at or after an index of the text, or the first of all when none follows. */
    public Optional<Gap> nextGap(int from) {
        return voice.nextGap(textProperty().get(), from);
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
