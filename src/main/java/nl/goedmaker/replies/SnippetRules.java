package nl.goedmaker.replies;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;

/**
 * Whether the shared texts that the templates of one language take in are there, come to an end, and fit where they are read. Each
 * text is looked at once, so that no chain of them takes long.
 */
final class SnippetRules {
    /** Signs of a template with all that it takes in. */
    static final int LONGEST = 40_000;

    /**
     * What a text comes to with all that it takes in.
     *
     * @param notPublic the first mark in it that may not be read by everybody, or empty
     * @param where the name of the text that mark stands in
     */
    private record Reach(long length, int depth, String notPublic, String where) {}

    private final Map<String, String> texts;
    private final Map<String, Reach> reached = new HashMap<>();
    private final Set<String> path = new LinkedHashSet<>();

    /** @param texts the shared texts of the language, the owner's in the place of the program's, by {@link TemplateText#key} */
    SnippetRules(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** @throws Refusal with the sentence about the first text that cannot be */
    void check(TemplateText template) {
        String own = template.use() == TemplateUse.SNIPPET ? template.nameKey() : "";
        if (!own.isEmpty()) {
            path.add(own);
        }
        named(Sentence.of("replies.own.part.subject"), template.subject());
        named(Sentence.of("replies.own.part.text"), template.body());
        Reach reach = reach(template.name(), template.subject() + "\n" + template.body());
        path.remove(own);
        if (reach.depth() > TemplateFlow.DEEPEST) {
            throw Refusal.badInput("replies.own.snippetDeep", template.name(), TemplateFlow.DEEPEST);
        }
        if (reach.length() > LONGEST) {
            throw Refusal.badInput("replies.own.snippetLong", template.name(), LONGEST);
        }
        if (template.use() == TemplateUse.PUBLIC && !reach.notPublic().isEmpty()) {
            throw Refusal.no("replies.own.snippetPublic", template.name(), reach.where(), reach.notPublic());
        }
    }

    private void named(Sentence part, String text) {
        for (TemplateMark mark : TemplateMark.in(text)) {
            if (mark.kind() == TemplateMark.Kind.SNIPPET && !texts.containsKey(TemplateText.key(mark.argument()))) {
                throw Refusal.badInput(
                        "replies.own.unknownSnippet",
                        part,
                        mark.line(),
                        mark.argument(),
                        String.join(", ", texts.keySet().stream().sorted().toList()));
            }
        }
    }

    private Reach reach(String name, String text) {
        long length = text.length();
        int depth = 0;
        String notPublic = "";
        String where = name;
        for (TemplateMark mark : TemplateMark.in(text)) {
            boolean isHere = mark.kind() == TemplateMark.Kind.ATTACH
                    || mark.placeholder()
                            .filter(place -> !TemplateText.allows(TemplateUse.PUBLIC, place))
                            .isPresent();
            if (isHere && notPublic.isEmpty()) {
                notPublic = mark.shown();
            }
            String key = TemplateText.key(mark.argument());
            if (mark.kind() == TemplateMark.Kind.SNIPPET && texts.containsKey(key)) {
                Reach inner = of(name, mark.argument(), key);
                length = Math.min(Integer.MAX_VALUE, length + inner.length());
                depth = Math.max(depth, inner.depth() + 1);
                if (notPublic.isEmpty()) {
                    notPublic = inner.notPublic();
                    where = inner.where();
                }
            }
        }
        return new Reach(length, depth, notPublic, where);
    }

    private Reach of(String from, String shown, String key) {
        Reach known = reached.get(key);
        if (known != null) {
            return known;
        }
        if (!path.add(key)) {
            throw Refusal.badInput("replies.own.snippetCircle", shown, "“" + from + "”");
        }
        Reach found = reach(shown, texts.getOrDefault(key, ""));
        path.remove(key);
        reached.put(key, found);
        return found;
    }

    /** Whether a text takes in a shared one, by its key. */
    static boolean takesIn(TemplateText text, String key) {
        return TemplateMark.in(text.subject() + "\n" + text.body()).stream()
                .anyMatch(mark -> mark.kind() == TemplateMark.Kind.SNIPPET
                        && TemplateText.key(mark.argument()).equals(key));
    }
}
