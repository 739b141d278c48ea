package nl.goedmaker.replies.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.cashback.LimitExplanation;
import nl.goedmaker.files.WholeFile;
import nl.goedmaker.replies.Correspondence;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.replies.Filling;
import nl.goedmaker.replies.Finding;
import nl.goedmaker.replies.Gap;
import nl.goedmaker.replies.Mend;
import nl.goedmaker.replies.mail.EmlFile;
import nl.goedmaker.replies.mail.Mailto;
import nl.goedmaker.text.EmailAddress;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.Background;
import nl.goedmaker.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Writes the answer to a ticket: kept while it is typed, read along, and let out only when nothing speaks against it. */
public final class ReplyStepViewModel {
    private final Correspondence correspondence;
    private final LimitExplanation limits;
    private final Envelope envelope;
    private final Background background;
    private final Notices notices;
    private final Texts texts;
    private final Clock clock;
    private final Consumer<String> clipboard;
    private final Predicate<String> browse;

    private final DraftKeeper keeper;
    private final ReadingAlong reading;
    private final StringProperty subject = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper to = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper info = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper limit = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper blocked = new ReadOnlyStringWrapper("");
    private final ObservableList<TemplateRow> templates = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Ticket> ticket = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private String template = "";
    private Texts customerTexts;
    private String ownerName = "";
    private boolean loading;
    /** Counts changes of the owner's, so that a draft read before one never wipes it out. */
    private int changes;

    private record Loaded(Draft draft, List<TemplateRow> templates, Sentence limit, Texts texts, String ownerName) {}

    private record Read(List<Finding> findings, List<Gap> gaps) {}

    public ReplyStepViewModel(
            Correspondence correspondence,
            LimitExplanation limits,
            Envelope envelope,
            Background background,
            Notices notices,
            Texts texts,
            Clock clock,
            Consumer<String> clipboard,
            Predicate<String> browse) {
        this.correspondence = correspondence;
        this.limits = limits;
        this.envelope = envelope;
        this.background = background;
        this.notices = notices;
        this.texts = texts;
        this.clock = clock;
        this.clipboard = clipboard;
        this.browse = browse;
        this.customerTexts = texts;
        this.keeper = new DraftKeeper(correspondence, background);
        this.reading = new ReadingAlong(texts);
        subject.addListener((property, before, now) -> typed());
        text.addListener((property, before, now) -> typed());
        keeper.stateProperty().addListener((property, before, now) -> showInfo());
    }

    public StringProperty subjectProperty() {
        return subject;
    }

    public StringProperty textProperty() {
        return text;
    }

    /** Who it goes to, the domain left out: others may look at the screen. */
    public ReadOnlyStringProperty toProperty() {
        return to.getReadOnlyProperty();
    }

    /** Language, length, and whether it is kept. */
    public ReadOnlyStringProperty infoProperty() {
        return info.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty limitProperty() {
        return limit.getReadOnlyProperty();
    }

    /** Why the answer was not let out when it was tried; empty after the next letter typed. */
    public ReadOnlyStringProperty blockedProperty() {
        return blocked.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Ticket> ticketProperty() {
        return ticket.getReadOnlyProperty();
    }

    /** Whether the ticket's own text is on the screen and can be typed in. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** The templates in the customer's language, the ones that fit first. */
    public ObservableList<TemplateRow> templates() {
        return templates;
    }

    public ReadingAlong reading() {
        return reading;
    }

    /** Shows a ticket's answer. What is typed and not kept yet stays on the screen; of another ticket it is kept first. */
    public void show(Ticket shown) {
        Ticket before = ticket.get();
        boolean another = before == null || before.id() != shown.id();
        if (another) {
            keeper.save();
            ready.set(false);
            blocked.set("");
            put(Draft.EMPTY);
        }
        ticket.set(shown);
        to.set(Envelope.masked(shown)
                .map(masked -> texts.get("replies.to", masked))
                .orElseGet(() -> texts.get("replies.to.unknown")));
        keeper.thenDo(() -> load(shown));
    }

    private void load(Ticket shown) {
        int before = changes;
        background.run(
                () -> {
                    Map<String, Integer> used = correspondence.used();
                    List<TemplateRow> rows = correspondence.templates(shown).stream()
                            .map(found ->
                                    new TemplateRow(found.id(), found.name(), used(used.getOrDefault(found.id(), 0))))
                            .toList();
                    return new Loaded(
                            correspondence.draft(shown),
                            rows,
                            limits.of(shown),
                            Texts.in(shown.customer().language()),
                            envelope.ownerName());
                },
                found -> {
                    if (isShown(shown)) {
                        take(found, before == changes);
                    }
                });
    }

    private boolean isShown(Ticket other) {
        Ticket now = ticket.get();
        return now != null && now.id() == other.id();
    }

    private static String used(int times) {
        return times == 0 ? "" : times + "×";
    }

    private void take(Loaded found, boolean untouched) {
        customerTexts = found.texts();
        ownerName = found.ownerName();
        limit.set(texts.get(found.limit()));
        if (!templates.equals(found.templates())) {
            templates.setAll(found.templates());
        }
        if (untouched && !keeper.isWaiting()) {
            put(found.draft());
            keeper.forget(found.draft().isEmpty() ? DraftKeeper.State.UNTOUCHED : DraftKeeper.State.KEPT);
        }
        ready.set(true);
        showInfo();
        read();
    }

    /** Puts a text on the screen that does not have to be kept any more. */
    private void put(Draft draft) {
        loading = true;
        template = draft.template();
        if (!subject.get().equals(draft.subject())) {
            subject.set(draft.subject());
        }
        if (!text.get().equals(draft.text())) {
            text.set(draft.text());
        }
        loading = false;
    }

    private Draft draft() {
        return new Draft(subject.get(), text.get(), text.get().isBlank() ? "" : template);
    }

    private void typed() {
        Ticket shown = ticket.get();
        if (loading || shown == null) {
            return;
        }
        changes++;
        blocked.set("");
        keeper.typed(shown, draft());
        showInfo();
    }

    private void showInfo() {
        String words = text.get().strip();
        int count = words.isEmpty() ? 0 : words.split("\\s+").length;
        String kept = switch (keeper.stateProperty().get()) {
            case UNTOUCHED -> "";
            case WAITING -> " · " + texts.get("replies.info.keeping");
            case KEPT -> " · " + texts.get("replies.info.kept");
        };
        info.set(texts.get("replies.language." + customerTexts.language()) + " · "
                + texts.get("replies.info.words", count) + kept);
    }

    /** Writes down what was typed; called when typing rests and when the step is left. */
    public void save() {
        keeper.save();
    }

    /** Has the text read; called when typing rests. */
    public void read() {
        Ticket shown = ticket.get();
        if (shown == null) {
            return;
        }
        String now = text.get();
        String about = subject.get();
        Texts language = customerTexts;
        background.run(
                () -> {
                    Filling filling = new Filling(language);
                    List<Gap> gaps = new ArrayList<>(filling.openGaps(about));
                    gaps.addAll(filling.openGaps(now));
                    return new Read(correspondence.read(shown, now), gaps);
                },
                found -> {
                    if (now.equals(text.get()) && isShown(shown)) {
                        reading.take(now, found.findings(), found.gaps());
                    }
                });
    }

    /** Whether beginning from a template would wipe out words of the owner's. */
    public boolean hasText() {
        return !text.get().isBlank();
    }

    /** Begins the answer anew from a template. */
    public void begin(TemplateRow row) {
        Ticket shown = Objects.requireNonNull(ticket.get());
        background.run(() -> correspondence.begin(shown, row.id()), begun -> {
            if (isShown(shown)) {
                template = begun.template();
                subject.set(begun.subject());
                text.set(begun.text());
                keeper.save();
                read();
            }
        });
    }

    /** A sentence to begin a part with, in the customer's language, its open place marked. */
    public String starter(BuildingPart part) {
        return part == BuildingPart.NAME && !ownerName.isBlank()
                ? customerTexts.get("replies.signed", ownerName)
                : customerTexts.get("replies.start." + part);
    }

    /** The first open place at or after an index of the text, or the first of all when none follows. */
    public Optional<Gap> nextGap(int from) {
        List<Gap> gaps = new Filling(customerTexts).openGaps(text.get());
        return gaps.stream()
                .filter(gap -> gap.start() >= from)
                .findFirst()
                .or(() -> gaps.stream().findFirst());
    }

    /** Answers an open place, everywhere it stands. */
    public void fill(String question, String answer) {
        if (answer.isBlank()) {
            return;
        }
        String mark = "[[" + question + "]]";
        subject.set(subject.get().replace(mark, answer.strip()));
        text.set(text.get().replace(mark, answer.strip()));
        keeper.save();
        read();
    }

    /** Takes a finding away; when the text was changed since it was read, it is read again instead. */
    public void mend(FindingRow row) {
        Mend mend = row.finding().mend().orElse(null);
        if (mend != null && reading.isOf(text.get())) {
            text.set(mend.applyTo(text.get()));
            keeper.save();
        }
        read();
    }

    /** Whether a finding's place still fits the text on the screen. */
    public boolean isCurrent() {
        return reading.isOf(text.get());
    }

    public void copyAndMarkSent() {
        Ticket shown = Objects.requireNonNull(ticket.get());
        Draft draft = draft();
        keeper.thenDo(() -> background.run(
                () -> {
                    correspondence.markSent(shown, draft);
                    return draft;
                },
                sent -> {
                    clipboard.accept(sent.text().strip());
                    put(Draft.EMPTY);
                    keeper.forget(DraftKeeper.State.UNTOUCHED);
                    read();
                    notices.done(Sentence.of("replies.change.sent", shown.reference()));
                },
                this::block));
    }

    public void openMail() {
        Ticket shown = Objects.requireNonNull(ticket.get());
        Draft draft = draft();
        background.run(
                () -> {
                    EmailAddress address = Envelope.address(shown);
                    correspondence.requireSendable(shown, draft);
                    return Mailto.of(address, draft.subject(), draft.text().strip());
                },
                mail -> open(mail, draft),
                this::block);
    }

    private void open(Mailto mail, Draft draft) {
        boolean opened = browse.test(mail.link());
        if (!opened || mail.bodyLeftOut()) {
            clipboard.accept(draft.text().strip());
        }
        notices.told(Sentence.of(
                !opened ? "replies.mail.copied" : mail.bodyLeftOut() ? "replies.mail.paste" : "replies.mail.opened"));
    }

    /** Says whether the answer may be saved as a file, before a name is asked for. */
    public void whenSendable(Runnable then) {
        Ticket shown = Objects.requireNonNull(ticket.get());
        Draft draft = draft();
        background.run(
                () -> {
                    envelope.require(shown);
                    correspondence.requireSendable(shown, draft);
                    return draft;
                },
                fine -> then.run(),
                this::block);
    }

    public String fileName() {
        return Objects.requireNonNull(ticket.get()).reference() + ".eml";
    }

    public void saveEml(Path file) {
        Ticket shown = Objects.requireNonNull(ticket.get());
        Draft draft = draft();
        background.run(
                () -> {
                    correspondence.requireSendable(shown, draft);
                    WholeFile.write(file, EmlFile.bytes(envelope.mail(shown, draft, clock)));
                    return file;
                },
                saved -> notices.told(Sentence.of("replies.eml.saved", saved.toString())),
                this::block);
    }

    private void block(Refusal refusal) {
        blocked.set(texts.get(refusal.sentence()));
        read();
    }
}
