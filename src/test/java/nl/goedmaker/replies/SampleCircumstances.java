package nl.goedmaker.replies;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.goedmaker.text.FormOfAddress;
import nl.goedmaker.text.Language;

/** Complaints of one customer, in every way that makes a difference to a template. */
final class SampleCircumstances {
    private static final List<Set<ReplyCondition>> EITHER = List.of(
            EnumSet.range(ReplyCondition.REMEDY_REPAIR, ReplyCondition.REMEDY_EXPLANATION),
            EnumSet.range(ReplyCondition.BASIS_STATUTORY, ReplyCondition.BASIS_GOODWILL),
            EnumSet.range(ReplyCondition.CHANNEL_WEBSHOP, ReplyCondition.CHANNEL_OTHER),
            EnumSet.range(ReplyCondition.COMPLAINT_FIRST, ReplyCondition.COMPLAINT_AGAIN));
    private static final Set<ReplyCondition> OF_THEMSELVES = EnumSet.of(
            ReplyCondition.ARTICLE_KNOWN,
            ReplyCondition.PROMISE_MADE,
            ReplyCondition.WORDS_KNOWN,
            ReplyCondition.REGISTER_FORMAL,
            ReplyCondition.REGISTER_INFORMAL,
            ReplyCondition.REMEDY_CHOSEN);

    private final Language language;
    private final TemplateLibrary library;

    SampleCircumstances(Language language, TemplateLibrary library) {
        this.language = language;
        this.library = library;
    }

    Snippets snippets() {
        return name -> Optional.ofNullable(library.snippets(language).get(name));
    }

    /**
     * Every combination of remedy, basis, channel and first or later complaint that the template and the texts it takes in ask
     * about, with each further condition alone, all of them and none, to both forms of address.
     */
    List<Circumstances> of(Template template) {
        Set<ReplyCondition> asked = EnumSet.noneOf(ReplyCondition.class);
        collect(template.subject() + "\n" + template.body(), asked, new HashSet<>());
        asked.removeAll(OF_THEMSELVES);
        List<Set<ReplyCondition>> cases = new ArrayList<>(List.of(Set.of()));
        for (Set<ReplyCondition> group : EITHER) {
            boolean isRemedy = group.contains(ReplyCondition.REMEDY_REPAIR);
            // of the others, what no template asks about is like none of them
            Set<ReplyCondition> wanted = new HashSet<>(group);
            if (!isRemedy) {
                wanted.retainAll(asked);
            }
            asked.removeAll(group);
            cases = times(cases, wanted);
        }
        List<Set<ReplyCondition>> further = new ArrayList<>(List.of(Set.of(), asked));
        asked.forEach(condition -> further.add(Set.of(condition)));
        cases = cases.stream()
                .flatMap(one -> further.stream().map(more -> {
                    Set<ReplyCondition> both = new HashSet<>(one);
                    both.addAll(more);
                    return both;
                }))
                .distinct()
                .collect(Collectors.toList());
        List<Circumstances> all = new ArrayList<>();
        for (FormOfAddress form : FormOfAddress.values()) {
            cases.forEach(one -> all.add(under(form, one)));
        }
        return all;
    }

    private static List<Set<ReplyCondition>> times(List<Set<ReplyCondition>> cases, Set<ReplyCondition> either) {
        List<Set<ReplyCondition>> more = new ArrayList<>(cases);
        for (Set<ReplyCondition> one : cases) {
            for (ReplyCondition condition : either) {
                Set<ReplyCondition> with = new HashSet<>(one);
                with.add(condition);
                more.add(with);
            }
        }
        return more;
    }

    private void collect(String text, Set<ReplyCondition> asked, Set<String> seen) {
        for (TemplateMark mark : TemplateMark.in(text)) {
            mark.condition().ifPresent(asked::add);
            if (mark.kind() == TemplateMark.Kind.SNIPPET && seen.add(mark.argument())) {
                collect(library.snippets(language).get(mark.argument()), asked, seen);
            }
        }
    }

    Circumstances under(FormOfAddress form, Set<ReplyCondition> conditions) {
        Set<ReplyCondition> holding = new HashSet<>(conditions);
        if (EITHER.getFirst().stream().anyMatch(conditions::contains)) {
            holding.add(ReplyCondition.REMEDY_CHOSEN);
        }
        Map<Placeholder, String> values = values(form);
        if (conditions.contains(ReplyCondition.ORDER_KNOWN)) {
            values.put(Placeholder.ORDER_NUMBER, "88412");
        }
        if (conditions.contains(ReplyCondition.WORDS_QUOTED)) {
            String words = String.valueOf(values.remove(Placeholder.OWN_WORDS));
            values.put(Placeholder.OWN_QUOTE, words);
        }
        return new Circumstances(values, holding, form, Set.of(Circumstances.SLIP));
    }

    private Map<Placeholder, String> values(FormOfAddress form) {
        boolean formal = form == FormOfAddress.FORMAL;
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.CUSTOMER_FIRST_NAME, "Sanne");
        values.put(Placeholder.CUSTOMER_NAME, "Sanne de Wit");
        values.put(
                Placeholder.OWN_WORDS,
                switch (language) {
                    case NL -> "de armband openging op " + (formal ? "uw" : "je") + " gala, midden op de avond";
                    case EN -> "the bracelet came open at your gala, halfway through the evening";
                    case DE -> "das Armband mitten auf " + (formal ? "Ihrem" : "deinem") + " Ball aufging";
                });
        values.put(
                Placeholder.ARTICLE_NAME,
                switch (language) {
                    case NL -> "armband met schakels";
                    case EN -> "link bracelet";
                    case DE -> "Gliederarmband";
                });
        values.put(Placeholder.PROMISE_DATE, language == Language.DE ? "28. November" : "28 november");
        values.put(Placeholder.CASHBACK_AMOUNT, "€ 7,50");
        values.put(Placeholder.REMEDY_AMOUNT, "€ 12,00");
        values.put(Placeholder.CASHBACK_CODE, "K7QF-2M9X-4T6R-8");
        values.put(Placeholder.CASHBACK_VALID_UNTIL, "22 februari 2027");
        values.put(Placeholder.REVIEW_PLATFORM, "Google");
        values.put(Placeholder.SHOP_OWNER_NAME, "Ilse");
        values.put(Placeholder.SHOP_NAME, "Juwelier aan Zee");
        return values;
    }

    /** What the reader reads of a filled template: with the complaint, except for who has not complained. */
    ReplyDraft draft(Template template, ReplyText reply, FormOfAddress form) {
        if (template.id().equals("supplier-letter")) {
            return ReplyDraft.mail(reply.text(), language, ReplyFacts.NONE);
        }
        boolean isPublic = template.use() == TemplateUse.PUBLIC;
        String complaint = isPublic ? "" : values(form).getOrDefault(Placeholder.OWN_WORDS, "");
        ReplyFacts facts = new ReplyFacts("Sanne", isPublic ? "de Wit" : "", Set.of("88412"), List.of(), complaint);
        return new ReplyDraft(
                reply.text(), language, isPublic, isPublic ? Optional.of("google") : Optional.empty(), facts);
    }
}
