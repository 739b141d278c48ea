package nl.goedmaker.replies.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import nl.goedmaker.drafts.DraftPlace;
import nl.goedmaker.drafts.ui.DraftDesk;
import nl.goedmaker.drafts.ui.DraftField;
import nl.goedmaker.drafts.ui.DraftFields;
import nl.goedmaker.replies.LetterAsTemplate;
import nl.goedmaker.replies.MarkHelp;
import nl.goedmaker.replies.OwnTemplate;
import nl.goedmaker.replies.OwnTemplates;
import nl.goedmaker.replies.RuleLevels;
import nl.goedmaker.replies.Snippets;
import nl.goedmaker.replies.Template;
import nl.goedmaker.replies.TemplateText;
import nl.goedmaker.replies.TemplateUse;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.ui.Desk;
import org.jspecify.annotations.Nullable;

/** The sheet in which one text of the owner's is written. What is typed is kept while it is typed. */
public final class OwnTextViewModel {
    private final OwnTemplates templates;
    private final Supplier<RuleLevels> levels;
    private final Desk desk;
    private final TextPreview preview;
    private final List<OwnTextField> all = new ArrayList<>();
    private final OwnTextField name = field("name");
    private final OwnTextField language = field("language");
    private final OwnTextField type = field("type");
    private final OwnTextField use = field("use");
    private final OwnTextField subject = field("subject");
    private final OwnTextField body = field("text");
    private final DraftFields drafts;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private Map<Language, List<String>> ownSnippets = Map.of();
    private @Nullable OwnTemplate edited;
    private boolean isCopy;
    private boolean saving;

    /** @param levels how the owner wants the reader */
    public OwnTextViewModel(OwnTemplates templates, Supplier<RuleLevels> levels, DraftDesk drafts, Desk desk) {
        this.templates = templates;
        this.levels = levels;
        this.desk = desk;
        this.preview = new TextPreview();
        this.drafts = drafts.fields(all.stream().map(this::draft).toList());
        all.forEach(field -> field.value().addListener((property, before, now) -> {
            field.error().set("");
            showPreview();
        }));
    }

    private OwnTextField field(String kept) {
        OwnTextField made = new OwnTextField(kept, new SimpleStringProperty(""), new SimpleStringProperty(""));
        all.add(made);
        return made;
    }

    private DraftField draft(OwnTextField field) {
        return new DraftField(field.name(), field::typed, found -> {
            field.put(found);
            if (!found.isEmpty()) {
                hint.set(desk.texts().get("replies.own.kept"));
            }
        });
    }

    public OwnTextField name() {
        return name;
    }

    private record Shared(Map<Language, Snippets> snippets, Map<Language, List<String>> names, RuleLevels levels) {}

    /** What can be put between braces in the language of the text. */
    public List<MarkHelp> marks() {
        String chosen = language.value().get();
        Language written = chosen.isEmpty() ? desk.texts().language() : Language.valueOf(chosen);
        List<MarkHelp> marks = new ArrayList<>(MarkHelp.all(written));
        for (String own : ownSnippets.getOrDefault(written, List.of())) {
            MarkHelp mark = MarkHelp.own(own);
            // one of the owner's by the name of one of ours stands for it
            marks.removeIf(ours -> ours.written().equalsIgnoreCase(mark.written()));
            marks.add(mark);
        }
        return marks;
    }

    /** The name of a {@link Language}. */
    public OwnTextField language() {
        return language;
    }

    /** The name of a {@link TicketType}; {@link OwnTextField#ANY} for any. */
    public OwnTextField type() {
        return type;
    }

    /** The name of a {@link TemplateUse}. */
    public OwnTextField use() {
        return use;
    }

    public OwnTextField subject() {
        return subject;
    }

    public OwnTextField body() {
        return body;
    }

    public TextPreview preview() {
        return preview;
    }

    /** Whether the sheet is in sight. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** What was done before the owner looks at it: what was taken out of a letter, or that something was kept; empty for none. */
    public ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /** Opens the sheet for a new text; what was begun before is still there. */
    public void create() {
        begin(null, blank(), "replies.own.new");
        drafts.show(DraftPlace.NEW_TEMPLATE);
        isCopy = false;
    }

    public void edit(OwnTemplate own) {
        begin(own, own.text(), "replies.own.edit");
        drafts.show(DraftPlace.template(own.id()));
        isCopy = false;
    }

    /** Opens the sheet with a copy of a template, to be made the owner's own. */
    public void copy(Template template) {
        desk.background().run(() -> templates.copy(template), text -> {
            begin(null, text, "replies.own.new");
            hint.set(desk.texts().get("replies.own.copied", template.name()));
        });
    }

    /** Opens the sheet with a letter that the customer was taken out of, for the owner to look at. */
    public void keep(LetterAsTemplate letter) {
        begin(null, letter.text(), "replies.own.new");
        hint.set(
                letter.taken().isEmpty()
                        ? desk.texts().get("replies.own.nothingTaken")
                        : desk.texts().get("replies.own.taken.words", "“" + String.join("”, “", letter.taken()) + "”"));
    }

    private TemplateText blank() {
        return new TemplateText("", desk.texts().language(), null, TemplateUse.PRIVATE, "", "");
    }

    /** Of a copy nothing is kept while it is typed: what it was made of is still there. */
    private void begin(@Nullable OwnTemplate own, TemplateText text, String heading) {
        drafts.leave();
        edited = own;
        isCopy = true;
        put(text);
        hint.set("");
        title.set(desk.texts().get(heading));
        showPreview();
        desk.background().run(() -> new Shared(templates.snippets(), templates.snippetNames(), levels.get()), found -> {
            preview.share(found.snippets(), found.levels());
            ownSnippets = found.names();
            showPreview();
        });
        open.set(true);
    }

    /** What is kept, or begun with: only what differs from it counts as typed. */
    private void put(TemplateText text) {
        TicketType kind = text.type();
        name.begin(text.name());
        language.begin(text.language().name());
        type.begin(kind == null ? OwnTextField.ANY : kind.name());
        use.begin(text.use().name());
        subject.begin(text.subject());
        body.begin(text.body());
    }

    private TemplateText typed() {
        String kind = type.value().get();
        return new TemplateText(
                name.value().get(),
                Language.valueOf(language.value().get()),
                kind.equals(OwnTextField.ANY) ? null : TicketType.valueOf(kind),
                TemplateUse.valueOf(use.value().get()),
                subject.value().get(),
                body.value().get());
    }

    private void showPreview() {
        if (all.stream().noneMatch(field -> field.value().get().isEmpty() && field.isChoice())) {
            preview.show(typed(), desk.texts());
        }
    }

    /** Keeps the text as one step; a refusal stands below the field it is about. */
    public void save() {
        if (saving) {
            return;
        }
        TemplateText text = typed();
        OwnTemplate own = edited;
        saving = true;
        desk.background().run(() -> kept(own, text), done -> saved(text, done), this::refused);
    }

    private Sentence kept(@Nullable OwnTemplate own, TemplateText text) {
        if (own == null) {
            return Sentence.of(
                    "replies.change.ownAdd", templates.add(text).text().name());
        }
        templates.change(own, text);
        return Sentence.of("replies.change.ownChange", text.name().strip());
    }

    private void saved(TemplateText text, Sentence done) {
        saving = false;
        put(text);
        drafts.save();
        open.set(false);
        desk.notices().done(done);
    }

    private void refused(Refusal refusal) {
        saving = false;
        Sentence why = refusal.sentence();
        boolean inSubject = why.key().equals("replies.own.longSubject")
                || why.arguments().stream().anyMatch(Sentence.of("replies.own.part.subject")::equals);
        boolean inName = why.key().equals("replies.own.badName")
                || why.key().equals("replies.own.taken")
                || why.key().equals("replies.own.tooMany");
        (inSubject ? subject : inName ? name : body).error().set(desk.texts().get(why));
    }

    /** The first field with something wrong, where the keyboard goes. */
    public Optional<OwnTextField> wrong() {
        return all.stream().filter(field -> !field.error().get().isEmpty()).findFirst();
    }

    /** Takes the sheet away. What was typed is there again next time; in a copy it is not, so that is asked first. */
    public void close() {
        boolean lost = isCopy && all.stream().anyMatch(field -> !field.typed().isEmpty());
        boolean goOn = !lost
                || desk.dialogs()
                        .confirm(
                                desk.texts().get("replies.own.leave.title"),
                                desk.texts().get("replies.own.leave.text"),
                                desk.texts().get("replies.own.leave.goOn"));
        if (goOn) {
            drafts.save();
            open.set(false);
        }
    }

    /** Begins anew: throws away what was typed and not kept. */
    public void reset() {
        all.forEach(OwnTextField::beginAnew);
        hint.set("");
        drafts.save();
    }
}
