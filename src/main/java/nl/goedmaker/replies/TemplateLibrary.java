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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;

/** The templates that come with the program and the texts they share, in every language. */
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
            "wrong-size-light",
            "wrong-item",
            "wrong-item-light",
            "late",
            "late-light",
            "lost-in-post",
            "damaged-in-post",
            "empty-box",
            "packaging",
            "packaging-light",
            "engraving-error",
            "repair-took-long",
            "withdrawal",
            "refund-after-term",
            "worn-item-returned",
            "hygiene-sealed",
            "unfounded-but-kind",
            "question-first",
            "review-threat",
            "second-complaint",
            "acknowledge-with-date",
            "goodwill-refused-kindly",
            "cashback-with-slip",
            "claim-paid",
            "claim-expired",
            "re-review-request",
            "survey",
            "supplier-letter",
            "public-1-star",
            "public-3-stars",
            "public-thanks",
            "public-thanks-light");

    /** Every text that built-in templates share, by the name in {@code {snippet greeting}}. */
    public static final List<String> SNIPPETS =
            List.of("greeting", "signature", "heard", "waited", "label", "basis", "rights", "solution");

    private static final String FOLDER = "/nl/goedmaker/replies/templates/";

    /** Read when a language is first asked for: most shops answer in one or two. */
    private final Map<Language, List<Template>> templates = new ConcurrentHashMap<>();

    private final Map<Language, Map<String, String>> snippets = new ConcurrentHashMap<>();

    /** All templates of a language in the order of the list. */
    public List<Template> in(Language language) {
        return templates.computeIfAbsent(
                language, asked -> IDS.stream().map(id -> read(asked, id)).toList());
    }

    /**
     * All templates of a language for an answer to one customer, the ones that fit first.
     *
     * @param type name of the complaint type, or empty
     * @param remedy name of the remedy chosen, or empty
     */
    public List<Template> fitting(Language language, String type, String remedy) {
        List<Template> sorted = new ArrayList<>(
                in(language).stream().filter(Template::isForOneCustomer).toList());
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

    /** The texts that templates of a language share, each by its name. */
    public Map<String, String> snippets(Language language) {
        return snippets.computeIfAbsent(
                language,
                asked -> SNIPPETS.stream()
                        .collect(Collectors.toUnmodifiableMap(
                                name -> name,
                                name -> text(asked, "snippets/" + name).strip())));
    }

    private static Template read(Language language, String id) {
        String text = text(language, id);
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
                TemplateUse.valueOf(head.getOrDefault("use", "private").toUpperCase(Locale.ROOT)),
                names(head.getOrDefault("types", "")),
                names(head.getOrDefault("remedies", "")),
                head.getOrDefault("subject", ""),
                text.substring(blank + 2).strip() + "\n");
    }

    private static String text(Language language, String name) {
        String path = FOLDER + language.code() + "/" + name + ".txt";
        try (InputStream in = TemplateLibrary.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
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
