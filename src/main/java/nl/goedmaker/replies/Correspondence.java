package nl.goedmaker.replies;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.cashback.CashbackState;
import nl.goedmaker.cashback.Cashbacks;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.text.FormOfAddress;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Remedy;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.Tickets;
import nl.goedmaker.tickets.TimelineEntry;

/** Answers to customers: begun from a template, kept while they are written, read along, sent. */
public final class Correspondence {
    private static final String OVERRIDDEN = "replies.event.overridden";

    private final DraftRepository drafts;
    private final TemplateLibrary library;
    private final OwnTemplates own;
    private final BuildingKit kit;
    private final TicketFacts facts;
    private final ReaderSettings reader;
    private final Tickets tickets;
    private final Cashbacks cashbacks;
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
        this.cashbacks = cashbacks;
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

    /** Two or three wordings of every part of an answer, filled in for a ticket: warm, plain, light. */
    public Map<BuildingPart, List<ReadyBlock>> blocks(Ticket ticket, Optional<FormOfAddress> form) {
        return kit.blocks(ticket, form);
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

    /** What the reader notices in an answer to this ticket. */
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

    /**
     * Says whether an answer may leave the program: no open question in it, and nothing that blocks. Called before a copy,
     * a mail or a file is made of it.
     *
     * @throws Refusal of kind NO with the reason
     */
    public void requireSendable(Ticket ticket, Draft draft) {
        passed(ticket, draft, Overrides.NONE);
    }

    /** What blocks and is passed with a reason. */
    private List<Finding> passed(Ticket ticket, Draft draft, Overrides overrides) {
        if (draft.isEmpty()) {
            throw Refusal.no("replies.send.empty");
        }
        new Filling(Texts.in(language(ticket))).requireComplete(draft.subject(), draft.text());
        return overrides.passed(read(ticket, draft.text()), Optional.empty());
    }

    /** The codes of a ticket's cashbacks that were given to nobody yet, as they are written. */
    public List<String> codesNotGiven(Ticket ticket) {
        return notGiven(ticket).map(cashback -> cashback.code().display()).toList();
    }

    private Stream<Cashback> notGiven(Ticket ticket) {
        return cashbacks.ofTicket(ticket).stream()
                .filter(cashback -> cashback.state() == CashbackState.OFFERED && cashback.handedOutAt() == null);
    }

    /**
     * Lets an answer leave the program: a code in it or on a slip that goes with it counts as given from now on, so that its
     * offer can be revoked, not undone.
     *
     * @throws Refusal as {@link #requireSendable}
     */
    public void release(Ticket ticket, Draft draft) {
        release(ticket, draft, Overrides.NONE);
    }

    /**
     * The same in spite of what blocks, where the owner gave a reason for each finding. The reasons are written into the
     * timeline, each one once however often the same text leaves. Money beside a review is never passed.
     *
     * @throws Refusal of kind NO when a finding has no reason or may not be passed; nothing was written then
     */
    public void release(Ticket ticket, Draft draft, Overrides overrides) {
        List<Finding> passed = passed(ticket, draft, overrides);
        if (!passed.isEmpty()) {
            journal.change(
                    Change.of("replies.change.overridden", ticket.reference()), () -> note(ticket, passed, overrides));
        }
        notGiven(ticket)
                .filter(cashback -> draft.files().contains(Circumstances.SLIP)
                        || draft.text().contains(cashback.code().display()))
                .forEach(cashbacks::handOut);
    }

    private void note(Ticket ticket, List<Finding> passed, Overrides overrides) {
        Set<String> written = tickets.timeline(ticket).stream()
                .filter(entry -> entry.event().equals(OVERRIDDEN))
                .map(TimelineEntry::text)
                .collect(Collectors.toCollection(HashSet::new));
        for (Finding finding : passed) {
            String words = finding.message().arguments().isEmpty()
                    ? ""
                    : " “" + finding.message().arguments().getFirst() + "”";
            String text = finding.rule() + words + ": "
                    + overrides.reason(finding).orElse("").strip();
            if (written.add(text)) {
                tickets.event(ticket, OVERRIDDEN, text);
            }
        }
    }

    /** Keeps an answer as sent and ends its draft, as one step. */
    public void markSent(Ticket ticket, Draft draft) {
        markSent(ticket, draft, Overrides.NONE);
    }

    /**
     * The same in spite of what blocks.
     *
     * @throws Refusal as {@link #release(Ticket, Draft, Overrides)}
     */
    public void markSent(Ticket ticket, Draft draft, Overrides overrides) {
        release(ticket, draft, overrides);
        journal.change(Change.of("replies.change.sent", ticket.reference()), () -> {
            tickets.sent(ticket, draft.text().strip());
            if (!draft.template().isBlank()) {
                drafts.countUse(draft.template(), ticket.id(), clock.instant());
            }
            drafts.delete(ticket.id());
        });
    }

    private static Language language(Ticket ticket) {
        return ticket.customer().language();
    }
}
