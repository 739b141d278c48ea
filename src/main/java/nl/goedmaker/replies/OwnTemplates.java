package nl.goedmaker.replies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.TicketType;
import org.jspecify.annotations.Nullable;

/** The owner's own templates for answers. Each change is a step that can be taken back. */
public final class OwnTemplates {
    /** More are no list that anybody looks through. */
    static final int MOST = 500;

    private final OwnTemplateRepository repository;
    private final TemplateLibrary library;
    private final Journal journal;

    /** @param library whose shared texts the owner's templates may take in too */
    public OwnTemplates(OwnTemplateRepository repository, TemplateLibrary library, Journal journal) {
        this.repository = repository;
        this.library = library;
        this.journal = journal;
    }

    /** All of them, in the owner's order. */
    public List<OwnTemplate> all() {
        return repository.all();
    }

    /** Every text that an answer may be made of: the owner's own and those of the program, in every language. */
    public List<String> everyText() {
        List<String> texts = new ArrayList<>();
        all().forEach(own -> texts.add(own.text().body()));
        for (Language language : Language.values()) {
            library.in(language).forEach(template -> texts.add(template.body()));
            texts.addAll(library.snippets(language).values());
        }
        return texts;
    }

    /**
     * Those of a language and a use, the ones for a kind of complaint first and those for another kind last.
     *
     * @param type name of the complaint type
     */
    public List<Template> fitting(Language language, TemplateUse use, String type) {
        return all().stream()
                .filter(own -> own.text().language() == language && own.text().use() == use)
                .map(OwnTemplate::template)
                .sorted(Comparator.comparingInt(template ->
                        template.types().contains(type) ? 0 : template.types().isEmpty() ? 1 : 2))
                .toList();
    }

    /** The texts that templates of a language may take in: the owner's, and those of the program where she has none by that name. */
    public Snippets snippets(Language language) {
        Map<String, String> shared =
                shared(language, all().stream().map(OwnTemplate::text).toList());
        return name -> Optional.ofNullable(shared.get(TemplateText.key(name)));
    }

    /** The same for every language. */
    public Map<Language, Snippets> snippets() {
        Map<Language, Snippets> shared = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            shared.put(language, snippets(language));
        }
        return shared;
    }

    /** What the owner's own shared texts are called, in each language. */
    public Map<Language, List<String>> snippetNames() {
        Map<Language, List<String>> names = new EnumMap<>(Language.class);
        all().stream()
                .map(OwnTemplate::text)
                .filter(text -> text.use() == TemplateUse.SNIPPET)
                .forEach(text -> names.computeIfAbsent(text.language(), added -> new ArrayList<>())
                        .add(text.name()));
        return names;
    }

    private Map<String, String> shared(Language language, List<TemplateText> own) {
        Map<String, String> shared = new HashMap<>(library.snippets(language));
        own.stream()
                .filter(text -> text.use() == TemplateUse.SNIPPET && text.language() == language)
                .forEach(text -> shared.put(text.nameKey(), text.body()));
        return shared;
    }

    /** Looks at the texts as they are now, and at all that take them in. */
    private void requireSnippets(List<TemplateText> changed) {
        List<TemplateText> all = all().stream().map(OwnTemplate::text).toList();
        for (Language language : Language.values()) {
            List<TemplateText> here =
                    all.stream().filter(text -> text.language() == language).toList();
            boolean isShared =
                    changed.stream().anyMatch(text -> text.use() == TemplateUse.SNIPPET && text.language() == language);
            SnippetRules rules = new SnippetRules(shared(language, all));
            here.stream().filter(text -> isShared || changed.contains(text)).forEach(rules::check);
        }
    }

    /** A shared text that is still taken in somewhere stays, unless the program has one by that name. */
    private void requireUnused(TemplateText text) {
        if (text.use() == TemplateUse.SNIPPET
                && !library.snippets(text.language()).containsKey(text.nameKey())) {
            all().stream()
                    .map(OwnTemplate::text)
                    .filter(other ->
                            other.language() == text.language() && !name(other).equals(name(text)))
                    .filter(other -> SnippetRules.takesIn(other, text.nameKey()))
                    .findFirst()
                    .ifPresent(other -> {
                        throw Refusal.no("replies.own.snippetUsed", text.name(), other.name());
                    });
        }
    }

    /** By its key in any case, or by its name in a language. */
    public Optional<OwnTemplate> find(String typed, Language language) {
        List<OwnTemplate> all = all();
        String key = new TemplateText(typed, language, null, TemplateUse.PRIVATE, "", "").nameKey();
        return all.stream()
                .filter(own -> own.key().equals(key))
                .findFirst()
                .or(() -> all.stream()
                        .filter(own -> own.text().language() == language
                                && own.text().nameKey().equals(key))
                        .findFirst());
    }

    /** A template of the program's, or another one, to be kept as a new one: as it is, under a name that is free. */
    public TemplateText copy(Template template) {
        List<OwnTemplate> all = all();
        TicketType type = template.types().size() == 1
                ? TicketType.valueOf(template.types().iterator().next())
                : null;
        return Stream.iterate(1, n -> n + 1)
                .map(n -> new TemplateText(
                        n == 1 ? template.name() : template.name() + " " + n,
                        template.language(),
                        type,
                        template.use(),
                        template.subject(),
                        template.body().strip()))
                .filter(text -> all.stream().noneMatch(own -> name(own.text()).equals(name(text))))
                .findFirst()
                .orElseThrow();
    }

    /**
     * @throws Refusal when the text cannot be kept, the name is taken in its language, there are too many, or a shared text it
     *     takes in is not there or never ends
     */
    public OwnTemplate add(TemplateText text) {
        TemplateText usable = text.usable();
        return journal.change(Change.of("replies.change.ownAdd", usable.name()), () -> {
            requireFree(usable, -1);
            requireRoom(1);
            OwnTemplate added = repository.add(usable);
            requireSnippets(List.of(usable));
            return added;
        });
    }

    /** @throws Refusal as {@link #add} does, or when it has been removed meanwhile */
    public void change(OwnTemplate own, TemplateText text) {
        change(own, text, null);
    }

    /**
     * The same, with another place in the list as part of the same step.
     *
     * @param place from 0; beyond the end is the end; {@code null} to leave it where it is
     */
    public void change(OwnTemplate own, TemplateText text, @Nullable Integer place) {
        TemplateText usable = text.usable();
        journal.change(Change.of("replies.change.ownChange", usable.name()), () -> {
            OwnTemplate now = existing(own);
            requireFree(usable, now.id());
            if (!usable.equals(now.text())) {
                boolean isLost = usable.use() != TemplateUse.SNIPPET
                        || usable.language() != now.text().language()
                        || !usable.nameKey().equals(now.text().nameKey());
                if (isLost) {
                    requireUnused(now.text());
                }
                repository.change(now.id(), usable);
                requireSnippets(List.of(usable));
            }
            if (place != null) {
                put(now, place);
            }
        });
    }

    /** @throws Refusal when it has been removed already, or is a shared text that others still take in */
    public void remove(OwnTemplate own) {
        TemplateText text = existing(own).text();
        journal.change(Change.of("replies.change.ownRemove", text.name()), () -> {
            requireUnused(text);
            repository.remove(own.id());
        });
    }

    /** Moves it up (negative) or down the list; not beyond its ends. */
    public void move(OwnTemplate own, int by) {
        place(own, index(all(), own) + by);
    }

    /**
     * Puts it at a place of the list.
     *
     * @param place from 0; beyond the end is the end
     */
    public void place(OwnTemplate own, int place) {
        String name = existing(own).text().name();
        journal.change(Change.of("replies.change.ownMove", name), () -> put(own, place));
    }

    private void put(OwnTemplate own, int place) {
        List<OwnTemplate> all = new ArrayList<>(all());
        int from = index(all, own);
        int to = Math.clamp(place, 0, all.size() - 1);
        if (from >= 0 && from != to) {
            all.add(to, all.remove(from));
            repository.order(all);
        }
    }

    /**
     * Takes in templates from elsewhere, all or none, as one step. One that is there by its name and language is changed.
     *
     * @throws Refusal with the number of the first template that cannot be kept, or that is there twice
     */
    public TemplateImport takeIn(List<TemplateText> texts) {
        List<TemplateText> usable = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (TemplateText text : texts) {
            int number = usable.size() + 1;
            TemplateText kept = usable(text, number);
            if (!names.add(name(kept))) {
                throw Refusal.badInput("replies.own.file.twice", number, kept.name());
            }
            usable.add(kept);
        }
        return journal.change(Change.of("replies.change.ownImport", String.valueOf(usable.size())), () -> put(usable));
    }

    private static TemplateText usable(TemplateText text, int number) {
        try {
            return text.usable();
        } catch (Refusal e) {
            throw new Refusal(e.kind(), Sentence.of("replies.own.file.at", number, e.sentence()));
        }
    }

    private TemplateImport put(List<TemplateText> texts) {
        Map<String, OwnTemplate> there = new HashMap<>();
        all().forEach(own -> there.put(name(own.text()), own));
        requireRoom((int)
                texts.stream().filter(text -> !there.containsKey(name(text))).count());
        int added = 0;
        int updated = 0;
        for (TemplateText text : texts) {
            OwnTemplate old = there.get(name(text));
            if (old == null) {
                added++;
                repository.add(text);
            } else if (!old.text().equals(text)) {
                updated++;
                repository.change(old.id(), text);
            }
        }
        requireSnippets(texts);
        return new TemplateImport(added, updated, texts.size() - added - updated);
    }

    private static String name(TemplateText text) {
        return text.language() + " " + text.nameKey();
    }

    private static int index(List<OwnTemplate> all, OwnTemplate own) {
        return all.stream().map(OwnTemplate::id).toList().indexOf(own.id());
    }

    private OwnTemplate existing(OwnTemplate own) {
        return all().stream()
                .filter(other -> other.id() == own.id())
                .findFirst()
                .orElseThrow(
                        () -> Refusal.badInput("replies.own.gone", own.text().name()));
    }

    /** @param but the one that may have the name already */
    private void requireFree(TemplateText text, long but) {
        if (all().stream().anyMatch(own -> own.id() != but && name(own.text()).equals(name(text)))) {
            throw Refusal.no("replies.own.taken", text.name());
        }
    }

    private void requireRoom(int more) {
        if (all().size() + more > MOST) {
            throw Refusal.no("replies.own.tooMany", MOST);
        }
    }
}
