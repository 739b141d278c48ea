package nl.goedmaker.replies.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.replies.Correspondence;
import nl.goedmaker.replies.OwnTemplate;
import nl.goedmaker.replies.OwnTemplates;
import nl.goedmaker.replies.Template;
import nl.goedmaker.replies.TemplateLibrary;
import nl.goedmaker.replies.TemplateOutcome;
import nl.goedmaker.replies.TemplateText;
import nl.goedmaker.text.FoldedText;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.ui.Desk;

/** The owner's own texts in the settings: looked through, put in order, changed and removed. */
public final class OwnTextsViewModel {
    private final OwnTemplates templates;
    private final TemplateLibrary library;
    private final Correspondence correspondence;
    private final Supplier<OwnTextViewModel> sheet;
    private final Desk desk;
    private final ObservableList<OwnTemplate> shown = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty("");
    private Map<String, Integer> used = Map.of();
    private Map<String, TemplateOutcome> came = Map.of();
    private List<OwnTemplate> all = List.of();

    private record Kept(List<OwnTemplate> texts, Map<String, Integer> used, Map<String, TemplateOutcome> outcomes) {}

    /** @param sheet where a text is written; made when it is first asked for */
    public OwnTextsViewModel(
            OwnTemplates templates,
            TemplateLibrary library,
            Correspondence correspondence,
            Supplier<OwnTextViewModel> sheet,
            Desk desk) {
        this.templates = templates;
        this.library = library;
        this.correspondence = correspondence;
        this.sheet = sheet;
        this.desk = desk;
        search.addListener((property, before, now) -> fill(false));
    }

    /** The owner's texts in their order, as far as they fit the search. */
    public ObservableList<OwnTemplate> texts() {
        return shown;
    }

    /** What is looked for in names and texts. */
    public StringProperty searchProperty() {
        return search;
    }

    /** How often it was sent, and what came of that, in a sentence; blank while it was not. */
    public String outcome(OwnTemplate own) {
        String id = own.template().id();
        int times = used.getOrDefault(id, 0);
        TemplateOutcome outcome = came.getOrDefault(id, TemplateOutcome.NONE);
        String sent = times == 0 ? "" : desk.texts().get("replies.template.used", times);
        return outcome.used() == 0
                ? sent
                : sent + " · "
                        + desk.texts()
                                .get("replies.template.outcome", outcome.solvedWithoutAnotherMail(), outcome.used());
    }

    public boolean hasAny() {
        return !all.isEmpty();
    }

    public void refresh() {
        desk.background()
                .run(() -> new Kept(templates.all(), correspondence.used(), correspondence.outcomes()), found -> {
                    boolean isNew = !came.equals(found.outcomes()) || !used.equals(found.used());
                    all = found.texts();
                    used = found.used();
                    came = found.outcomes();
                    fill(isNew);
                });
    }

    /** @param anew also when the texts are the same: what is said of them is not */
    private void fill(boolean anew) {
        FoldedText typed = FoldedText.of(search.get());
        List<OwnTemplate> found = all.stream()
                .filter(own -> FoldedText.of(
                                own.text().name() + " " + own.text().body())
                        .hasAll(typed))
                .toList();
        if (anew || !shown.equals(found) || found.isEmpty()) {
            shown.setAll(found);
        }
    }

    /** {@code Nederlands · Sluiting · onder een review}. */
    public String about(OwnTemplate own) {
        TemplateText text = own.text();
        TicketType type = text.type();
        String words = desk.texts().get("replies.language." + text.language());
        if (type != null) {
            words += " · " + desk.texts().get("tickets.type." + type);
        }
        return switch (text.use()) {
            case PRIVATE -> words;
            case PUBLIC -> words + " · " + desk.texts().get("replies.own.public");
            case SNIPPET -> words + " · " + desk.texts().get("replies.own.snippet");
        };
    }

    /** The templates of the program, to make an own text of. */
    public List<Template> builtIn(Language language) {
        return library.in(language);
    }

    public void create() {
        sheet.get().create();
    }

    public void copy(Template template) {
        sheet.get().copy(template);
    }

    public void edit(OwnTemplate own) {
        sheet.get().edit(own);
    }

    /** Moves a text up (negative) or down, past the one that is shown beside it. */
    public void move(OwnTemplate own, int by) {
        int at = shown.indexOf(own) + by;
        if (at >= 0 && at < shown.size()) {
            int place = all.indexOf(shown.get(at));
            change("replies.change.ownMove", own, () -> templates.place(own, place));
        }
    }

    public void remove(OwnTemplate own) {
        change("replies.change.ownRemove", own, () -> templates.remove(own));
    }

    private void change(String label, OwnTemplate own, Runnable work) {
        desk.background()
                .run(
                        () -> {
                            work.run();
                            return Sentence.of(label, own.text().name());
                        },
                        done -> {
                            refresh();
                            desk.notices().done(done);
                        });
    }
}
