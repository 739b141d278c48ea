package nl.goedmaker.replies.ui;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.goedmaker.replies.Filling;
import nl.goedmaker.replies.Finding;
import nl.goedmaker.replies.Placeholder;
import nl.goedmaker.replies.ReplyDraft;
import nl.goedmaker.replies.ReplyFacts;
import nl.goedmaker.replies.ReplyLint;
import nl.goedmaker.replies.ReplyText;
import nl.goedmaker.replies.Template;
import nl.goedmaker.replies.TemplateText;
import nl.goedmaker.replies.TemplateUse;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;

/** How a text reads to a customer who does not exist. */
public final class TextPreview {
    private final ReplyLint lint = new ReplyLint();
    private final Map<Language, Texts> languages = new EnumMap<>(Language.class);
    private final ReadOnlyStringWrapper subject = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper body = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper warning = new ReadOnlyStringWrapper("");

    public ReadOnlyStringProperty subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty bodyProperty() {
        return body.getReadOnlyProperty();
    }

    /** Why an answer with this text would not be let out; empty when it would. */
    public ReadOnlyStringProperty warningProperty() {
        return warning.getReadOnlyProperty();
    }

    void show(TemplateText text, Texts reader) {
        Texts written = languages.computeIfAbsent(text.language(), Texts::in);
        Map<Placeholder, String> sample = new EnumMap<>(Placeholder.class);
        Arrays.stream(Placeholder.values()).forEach(place -> sample.put(place, written.get(place.sample())));
        Template template = new Template(
                "", text.language(), text.name(), text.use(), java.util.Set.of(), java.util.Set.of(), text.subject(), text.body());
        ReplyText filled = new Filling(written).fill(template, sample);
        subject.set(filled.subject());
        body.set(filled.text());
        boolean isPublic = text.use() == TemplateUse.PUBLIC;
        warning.set(
                lint
                        .check(new ReplyDraft(
                                filled.text(), text.language(), isPublic, Optional.empty(), ReplyFacts.NONE))
                        .stream()
                        .filter(Finding::blocks)
                        .findFirst()
                        .map(finding -> reader.get(finding.message()))
                        .orElse(""));
    }
}
