package nl.goedmaker.replies.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.goedmaker.cashback.LimitExplanation;
import nl.goedmaker.replies.BuildingPart;
import nl.goedmaker.replies.Correspondence;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.replies.Template;
import nl.goedmaker.replies.TemplateOutcome;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;

/**
 * What the answer to a ticket begins with.
 *
 * @param draft what was kept of it
 * @param own the owner's own templates in the customer's language
 * @param builtIn those of the program, the ones that fit first
 * @param codes codes of the ticket's cashbacks that were given to nobody yet
 * @param limit how much goodwill the ticket gets without a reason
 */
record Opening(
        Draft draft,
        List<TemplateRow> own,
        List<TemplateRow> builtIn,
        List<String> codes,
        Sentence limit,
        CustomerVoice voice) {
    static Opening of(Ticket ticket, Correspondence correspondence, LimitExplanation limits) {
        Map<String, Integer> used = correspondence.used();
        Map<String, TemplateOutcome> outcomes = correspondence.outcomes();
        return new Opening(
                correspondence.draft(ticket),
                rows(correspondence.ownTemplates(ticket), used, outcomes),
                rows(correspondence.templates(ticket), used, outcomes),
                correspondence.codesNotGiven(ticket),
                limits.of(ticket),
                new CustomerVoice(Texts.in(ticket.customer().language()), starters(ticket, correspondence)));
    }

    /** The first wording of each part. */
    private static Map<BuildingPart, String> starters(Ticket ticket, Correspondence correspondence) {
        Map<BuildingPart, String> starters = new EnumMap<>(BuildingPart.class);
        correspondence
                .blocks(ticket, Optional.empty())
                .forEach((part, blocks) ->
                        blocks.stream().findFirst().ifPresent(block -> starters.put(part, block.text())));
        return starters;
    }

    private static List<TemplateRow> rows(
            List<Template> templates, Map<String, Integer> used, Map<String, TemplateOutcome> outcomes) {
        return templates.stream()
                .map(found -> TemplateRow.of(
                        found,
                        used.getOrDefault(found.id(), 0),
                        outcomes.getOrDefault(found.id(), TemplateOutcome.NONE)))
                .toList();
    }
}
