package nl.goedmaker.replies;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.goedmaker.cashback.Cashbacks;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.text.FormOfAddress;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Remedy;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.Tickets;

/** Answers to customers: begun from a template, kept while they are written, read along. {@link Sending} lets them go. */
public final class Correspondence {
    private final DraftRepository drafts;
    private final TemplateLibrary library;
    private final OwnTemplates own;
    private final BuildingKit kit;
    private final TicketFacts facts;
    private final ReaderSettings reader;
    private final Tickets tickets;
    private final Settings settings;
    private final Journal journal;
    private final Clock clock;

    public Correspondence(
            DraftRepository drafts,
            TemplateLibrary library,
            OwnTemplates own,
            BuildingKit kit,
            Tickets tickets,
            Cashbacks cashbacks,
            Settings settings,
            Journal journal,
            Clock clock) {
        this.drafts = drafts;
        this.library = library;
        this.own = own;
        this.kit = kit;
        this.tickets = tickets;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
        this.facts = new TicketFacts(drafts, tickets, cashbacks, settings, clock);
        this.reader = new ReaderSettings(settings);
    }

    /** The owner's own templates in the customer's language, the ones for this kind of complaint first. */
    public List<Template> ownTemplates(Ticket ticket) {
        return own.fitting(language(ticket), TemplateUse.PRIVATE, ticket.type().name());
    }

    /** The template an answer begins from when none was asked for: the owner's own for this kind of complaint before others. */
    public Template bestTemplate(Ticket ticket) {
        return ownTemplates(ticket).stream()
                .filter(template -> template.types().contains(ticket.type().name()))
                .findFirst()
                .orElseGet(() -> templates(ticket).getFirst());
    }

    /** The templates that come with the program in the customer's language, the ones that fit this ticket first. */
    public List<Template> templates(Ticket ticket) {
        List<Remedy> remedies = tickets.remedies(ticket);
        String remedy = remedies.isEmpty() ? "" : remedies.getLast().kind().name();
        return library.fitting(language(ticket), ticket.type().name(), remedy);
    }

    /** How often each template was used in answers that were sent. */
    public Map<String, Integer> used() {
        return drafts.used();
    }

    /**
     * An answer begun from a template; what is not known stays as a question in the text.
     *
     * @param wanted id of a template, or the name of one of the owner's own in the customer's language
     */
    public Draft begin(Ticket ticket, String wanted) {
        return begin(ticket, wanted, Optional.empty());
    }

    /**
     * The same, with the customer spoken to in one way.
     *
     * @param form empty to go by the customer's own mail, or else by what the shop does
     */
    public Draft begin(Ticket ticket, String wanted, Optional<FormOfAddress> form) {
        Language language = language(ticket);
        Template template =
                own.find(wanted, language).map(OwnTemplate::template).orElseGet(() -> library.get(language, wanted));
        ReplyText filled = kit.fill(template, ticket, form);
        return new Draft(filled.subject(), filled.text(), template.id(), filled.files());
    }

    /**
     * Two or three wordings of every part of an answer, filled in for a ticket, with the greeting and the subject of an answer that
     * begins with none of the templates.
     *
     * @param form empty to go by the customer's own mail, or else by what the shop does
     */
    public BlockSet blockSet(Ticket ticket, Optional<FormOfAddress> form) {
        FormOfAddress spoken = form.orElseGet(() -> form(ticket));
        return new BlockSet(
                spoken,
                begin(ticket, bestTemplate(ticket).id(), Optional.of(spoken)).subject(),
                kit.greeting(ticket, Optional.of(spoken)),
                kit.blocks(ticket, Optional.of(spoken)));
    }

    /**
     * An answer with the customer spoken to in the other way, as far as it stands in the words of its template or of the building
     * blocks; what the owner wrote stays as it is.
     */
    public Draft addressed(Ticket ticket, Draft draft, BlockSet before, BlockSet after) {
        String turned = new BlockPlacing(before).turned(after, draft.text());
        if (draft.template().isBlank()) {
            return new Draft(
                    draft.subject().equals(before.subject()) ? after.subject() : draft.subject(),
                    turned,
                    "",
                    draft.files());
        }
        Draft begun = begin(ticket, draft.template(), Optional.of(before.form()));
        Draft anew = begin(ticket, draft.template(), Optional.of(after.form()));
        return new Draft(
                draft.subject().equals(begun.subject()) ? anew.subject() : draft.subject(),
                draft.text().equals(begun.text()) ? anew.text() : turned,
                draft.template(),
                draft.files());
    }

    /** The names of what could go with an answer: {@link Circumstances#SLIP} where a cashback is open, and the files kept with the ticket. */
    public List<String> files(Ticket ticket) {
        return List.copyOf(kit.circumstances(ticket).files());
    }

    /** What an answer to a ticket is written from. */
    Circumstances circumstances(Ticket ticket) {
        return kit.circumstances(ticket);
    }

    /** How the customer is spoken to when nothing else is said. */
    public FormOfAddress form(Ticket ticket) {
        return kit.circumstances(ticket).form();
    }

    /** What came of the answers that began with each template, by its id. */
    public Map<String, TemplateOutcome> outcomes() {
        return drafts.outcomes();
    }

    /**
     * The texts for an answer that everybody reads: the owner's own, in the owner's order and whatever the language, as nobody
     * says in which one a review is answered; then those of the program in the owner's language.
     *
     * @param author who wrote the review; blank when that is not known
     */
    public List<ReadyText> publicTexts(String author) {
        Language owners = settings.preferences().language();
        return Stream.concat(own.all().stream().map(OwnTemplate::template), library.in(owners).stream())
                .filter(template -> template.use() == TemplateUse.PUBLIC)
                .map(template -> new ReadyText(template.name(), kit.fillPublic(template, author)))
                .toList();
    }

    /** An answer with the customer taken out, to be kept as a template: looked at by the owner before that. */
    public LetterAsTemplate asTemplate(Ticket ticket, Draft draft) {
        Language language = language(ticket);
        TemplateFromLetter.Result made = new TemplateFromLetter(
                        kit.circumstances(ticket).values(),
                        ticket.customer(),
                        Set.of(settings.shop().email()),
                        language)
                .of(draft);
        TemplateText text = new TemplateText(
                "",
                language,
                ticket.type(),
                TemplateUse.PRIVATE,
                made.subject(),
                made.body().strip());
        return new LetterAsTemplate(text, made.taken());
    }

    /**
     * What is being written to a ticket. Where complaints were merged that each had an answer begun, one stands below the
     * other under an open place that says whose it was, so that no two letters leave as one unseen.
     */
    public Draft draft(Ticket ticket) {
        return drafts.find(ticket.id()).stream()
                .reduce((one, other) ->
                        new DraftRepository.Kept(one.ticket(), joined(one.draft(), other, language(ticket))))
                .map(DraftRepository.Kept::draft)
                .orElse(Draft.EMPTY);
    }

    private static Draft joined(Draft one, DraftRepository.Kept other, Language language) {
        String mark = Texts.in(language).get("replies.draft.of", other.ticket());
        return new Draft(
                one.subject().isBlank() ? other.draft().subject() : one.subject(),
                one.text().strip() + "\n\n[[" + mark + "]]\n\n"
                        + other.draft().text().strip(),
                one.template(),
                Stream.concat(one.files().stream(), other.draft().files().stream())
                        .distinct()
                        .toList());
    }

    /** Keeps what is being typed; no step of its own, the editor has its own undo. */
    public void save(Ticket ticket, Draft draft) {
        journal.quietly(() -> {
            if (draft.isEmpty() && draft.subject().isBlank()) {
                drafts.forget(ticket.id());
            } else {
                drafts.save(ticket.id(), draft, clock.instant());
            }
            return draft;
        });
    }

    /** What the reader notices in an answer to this ticket: all of its text, and what stops it in its subject. */
    public List<Finding> read(Ticket ticket, Draft draft) {
        Stream<Finding> ofSubject = draft.subject().isBlank()
                ? Stream.empty()
                : read(ticket, draft.subject()).stream().filter(Finding::blocks).map(Finding::elsewhere);
        return Stream.concat(read(ticket, draft.text()).stream(), ofSubject).toList();
    }

    /** What the reader notices in the text of an answer to this ticket. */
    public List<Finding> read(Ticket ticket, String text) {
        return new ReplyLint(reader.levels()).check(ReplyDraft.mail(text, language(ticket), replyFacts(ticket)));
    }

    /** What the reader compares an answer to this ticket with. */
    public ReplyFacts replyFacts(Ticket ticket) {
        return facts.of(ticket);
    }

    /** How the owner wants the reader. */
    public ReaderSettings reader() {
        return reader;
    }

    private static Language language(Ticket ticket) {
        return ticket.customer().language();
    }
}
