package nl.goedmaker.replies.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.goedmaker.cashback.LimitExplanation;
import nl.goedmaker.replies.BlockSet;
import nl.goedmaker.replies.Correspondence;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.replies.Template;
import nl.goedmaker.replies.TemplateOutcome;
import nl.goedmaker.text.FormOfAddress;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;

/**
 * What the answer to a ticket begins with.
 *
 * @param draft what was kept of it
 * @param own the owner's own templates in the customer's language
 * @param builtIn those of the program, the ones that fit first
 * @param limit how much goodwill the ticket gets without a reason
 * @param blocks what it can be put together from
 * @param files names of what could go with it
 */
record Opening(
        Draft draft,
        List<TemplateRow> own,
        List<TemplateRow> builtIn,
        Sentence limit,
        CustomerVoice voice,
        BlockSet blocks,
        List<String> files) {
    static Opening of(
            Ticket ticket, Correspondence correspondence, LimitExplanation limits, Optional<FormOfAddress> form) {
        Map<String, Integer> used = correspondence.used();
        Map<String, TemplateOutcome> outcomes = correspondence.outcomes();
        return new Opening(
                correspondence.draft(ticket),
                rows(correspondence.ownTemplates(ticket), used, outcomes),
                rows(correspondence.templates(ticket), used, outcomes),
                limits.of(ticket),
                new CustomerVoice(Texts.in(ticket.customer().language())),
                correspondence.blockSet(ticket, form),
                correspondence.files(ticket));
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
