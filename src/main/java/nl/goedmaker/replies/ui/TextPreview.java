package nl.goedmaker.replies.ui;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.goedmaker.replies.Circumstances;
import nl.goedmaker.replies.Filling;
import nl.goedmaker.replies.Finding;
import nl.goedmaker.replies.Placeholder;
import nl.goedmaker.replies.ReplyCondition;
import nl.goedmaker.replies.ReplyDraft;
import nl.goedmaker.replies.ReplyFacts;
import nl.goedmaker.replies.ReplyLint;
import nl.goedmaker.replies.ReplyText;
import nl.goedmaker.replies.RuleLevels;
import nl.goedmaker.replies.Snippets;
import nl.goedmaker.replies.Template;
import nl.goedmaker.replies.TemplateText;
import nl.goedmaker.replies.TemplateUse;
import nl.goedmaker.text.FormOfAddress;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;

/** How a text reads to a customer who does not exist. */
public final class TextPreview {
    private ReplyLint lint = new ReplyLint();
    private final Map<Language, Texts> languages = new EnumMap<>(Language.class);
    private Map<Language, Snippets> shared = Map.of();
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

    /**
     * @param snippets the texts that templates of each language may take in
     * @param levels how the owner wants the reader
     */
    void share(Map<Language, Snippets> snippets, RuleLevels levels) {
        shared = Map.copyOf(snippets);
        lint = new ReplyLint(levels);
    }

    void show(TemplateText text, Texts reader) {
        Texts written = languages.computeIfAbsent(text.language(), Texts::in);
        Map<Placeholder, String> sample = new EnumMap<>(Placeholder.class);
        Arrays.stream(Placeholder.values()).forEach(place -> sample.put(place, written.get(place.sample())));
        Template template = new Template(
                "", text.language(), text.name(), text.use(), Set.of(), Set.of(), text.subject(), text.body());
        Circumstances circumstances = new Circumstances(
                sample,
                EnumSet.of(ReplyCondition.TERM_CONFORMITY, ReplyCondition.CHANNEL_WEBSHOP),
                FormOfAddress.INFORMAL,
                Set.of(Circumstances.SLIP));
        ReplyText filled =
                new Filling(written).fill(template, circumstances, shared.getOrDefault(text.language(), Snippets.NONE));
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
