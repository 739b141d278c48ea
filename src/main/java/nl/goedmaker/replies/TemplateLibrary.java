package nl.goedmaker.replies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;

/** The templates that come with the program, in every language. */
public final class TemplateLibrary {
    /** Every built-in template, in the order of the list when nothing fits better. */
    public static final List<String> IDS = List.of(
            "break-product-fault",
            "break-own-damage-honest",
            "clasp",
            "stone-lost",
            "discolouring",
            "allergy",
            "wrong-size",
            "wrong-item",
            "late",
            "lost-in-post",
            "damaged-in-post",
            "empty-box",
            "unfounded-but-kind",
            "acknowledge-with-date",
            "cashback-with-slip",
            "claim-paid");

    /** Read when a language is first asked for: most shops answer in one or two. */
    private final Map<Language, List<Template>> templates = new ConcurrentHashMap<>();

    /** All templates of a language in the order of the list. */
    public List<Template> in(Language language) {
        return templates.computeIfAbsent(
                language, asked -> IDS.stream().map(id -> read(asked, id)).toList());
    }

    /**
     * All templates of a language, the ones that fit first.
     *
     * @param type name of the complaint type, or empty
     * @param remedy name of the remedy chosen, or empty
     */
    public List<Template> fitting(Language language, String type, String remedy) {
        List<Template> sorted = new ArrayList<>(in(language));
        sorted.sort(Comparator.comparingInt((Template template) -> template.fit(type, remedy))
                .reversed());
        return List.copyOf(sorted);
    }

    /**
     * The template of this id.
     *
     * @throws Refusal when there is none, with the ids that exist
     */
    public Template get(Language language, String id) {
        return in(language).stream()
                .filter(template -> template.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.badInput(
                        "replies.template.unknown",
                        id.length() > 40 ? id.substring(0, 39) + "…" : id,
                        String.join(", ", IDS)));
    }

    private static Template read(Language language, String id) {
        String name = "/nl/goedmaker/replies/templates/" + language.code() + "/" + id + ".txt";
        try (InputStream in = TemplateLibrary.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            int blank = text.indexOf("\n\n");
            Map<String, String> head = new HashMap<>();
            text.substring(0, blank).lines().forEach(line -> {
                int colon = line.indexOf(':');
                head.put(line.substring(0, colon), line.substring(colon + 1).strip());
            });
            return new Template(
                    id,
                    language,
                    head.getOrDefault("name", id),
                    names(head.getOrDefault("types", "")),
                    names(head.getOrDefault("remedies", "")),
                    head.getOrDefault("subject", ""),
                    text.substring(blank + 2).strip() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> names(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
