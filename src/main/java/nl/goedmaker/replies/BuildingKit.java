package nl.goedmaker.replies;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.goedmaker.text.FormOfAddress;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.Tickets;

/** Fills templates and building blocks in for a ticket. */
public final class BuildingKit {
    private final BlockLibrary blocks = new BlockLibrary();
    private final TicketCircumstances circumstances;
    private final OwnTemplates own;
    private final Tickets tickets;

    public BuildingKit(TicketCircumstances circumstances, OwnTemplates own, Tickets tickets) {
        this.circumstances = circumstances;
        this.own = own;
        this.tickets = tickets;
    }

    /** What an answer to a ticket is written from, in the customer's language. */
    Circumstances circumstances(Ticket ticket) {
        return circumstances.of(ticket);
    }

    /**
     * A template with what is known of a ticket.
     *
     * @param form how to speak to the customer; empty to go by their own mail
     */
    ReplyText fill(Template template, Ticket ticket, Optional<FormOfAddress> form) {
        Language language = template.language();
        return new Filling(Texts.in(language)).fill(template, circumstances.of(ticket, form), own.snippets(language));
    }

    /** A text for below a review, by its author's first word; blank when that is not known. */
    String fillPublic(Template template, String author) {
        Language language = template.language();
        return new Filling(Texts.in(language))
                .fill(template, circumstances.ofReview(author, language), own.snippets(language))
                .text()
                .strip();
    }

    /**
     * Two or three wordings of every part of the answer to a ticket, in the customer's language: warm, plain, light.
     *
     * @param form how to speak to the customer; empty to go by their own mail
     */
    Map<BuildingPart, List<ReadyBlock>> blocks(Ticket ticket, Optional<FormOfAddress> form) {
        Language language = ticket.customer().language();
        Circumstances known = circumstances.of(ticket, form);
        Snippets snippets = own.snippets(language);
        Filling filling = new Filling(Texts.in(language));
        Map<BuildingPart, List<ReadyBlock>> ready = new EnumMap<>(BuildingPart.class);
        for (BuildingPart part : BuildingPart.values()) {
            ready.put(
                    part,
                    fitting(ticket, part).stream()
                            .map(block -> new ReadyBlock(
                                    part,
                                    block.tone(),
                                    filling.fill(asTemplate(block), known, snippets)
                                            .text()))
                            .toList());
        }
        return ready;
    }

    /** The line with which an answer to a ticket begins. */
    String greeting(Ticket ticket, Optional<FormOfAddress> form) {
        Template line = new Template(
                "",
                ticket.customer().language(),
                "",
                TemplateUse.PRIVATE,
                Set.of(),
                Set.of(),
                "",
                "{snippet greeting}");
        return fill(line, ticket, form).text().strip();
    }

    private List<Block> fitting(Ticket ticket, BuildingPart part) {
        var remedies = tickets.remedies(ticket);
        return blocks.fitting(
                part,
                ticket.customer().language(),
                ticket.type().name(),
                remedies.isEmpty() ? "" : remedies.getLast().kind().name(),
                ticket.channel().name());
    }

    static Template asTemplate(Block block) {
        return new Template("", block.language(), "", TemplateUse.PRIVATE, Set.of(), Set.of(), "", block.text());
    }
}
