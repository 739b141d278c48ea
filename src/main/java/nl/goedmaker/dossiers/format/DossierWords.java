package nl.goedmaker.dossiers.format;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.checks.Answer;
import nl.goedmaker.checks.Question;
import nl.goedmaker.checks.Statement;
import nl.goedmaker.customers.OrderLine;
import nl.goedmaker.dossiers.Dossier;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Displayed;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Remedy;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketEvents;
import nl.goedmaker.tickets.TimelineEntry;
import nl.goedmaker.tickets.TimelineEntry.Kind;
import org.jspecify.annotations.Nullable;

/** A complaint in words, the same in every form in which it is handed over. */
final class DossierWords {
    /** Whatever some program takes for the end of a line; {@code \R} of Java. */
    private static final String LINE_END = "\\R";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Dossier dossier;
    private final Texts texts;

    DossierWords(Dossier dossier, Texts texts) {
        this.dossier = dossier;
        this.texts = texts;
    }

    /** Something known of the complaint, {@code Klant: Sanne de Wit}. */
    record Fact(String name, String value) {}

    /** {@code 20 november 2026 08:31}. */
    private record FullMoment(LocalDateTime at) implements Displayed {
        @Override
        public String display(Language language) {
            return Dates.day(at.toLocalDate(), language) + " " + TIME.format(at);
        }
    }

    String title() {
        return texts.get("dossiers.title", dossier.ticket().reference());
    }

    String shop() {
        return dossier.shop().name().isBlank()
                ? texts.get("dossiers.shopUnnamed")
                : dossier.shop().name();
    }

    /** Says whether the owner's own notes are in it. */
    String notesLine() {
        return texts.get(dossier.withNotes() ? "dossiers.withNotes" : "dossiers.withoutNotes");
    }

    String moment(Instant at) {
        return shown(at).display(texts.language());
    }

    private FullMoment shown(Instant at) {
        return new FullMoment(LocalDateTime.ofInstant(at, dossier.zone()));
    }

    List<Fact> facts() {
        Ticket ticket = dossier.ticket();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.get("dossiers.fact.subject"), ticket.subject()));
        facts.add(
                new Fact(texts.get("dossiers.fact.customer"), ticket.customer().name()));
        add(facts, "dossiers.fact.email", ticket.customer().email());
        for (OrderLine line : dossier.purchases()) {
            add(facts, "dossiers.fact.order", line.orderNumber());
            add(facts, "dossiers.fact.article", joined(line.article(), line.articleName(), amount(line.price())));
            add(
                    facts,
                    "dossiers.fact.delivered",
                    line.deliveredOn() == null ? "" : Dates.day(line.deliveredOn(), texts.language()));
        }
        facts.add(new Fact(texts.get("dossiers.fact.type"), texts.get("tickets.type." + ticket.type())));
        facts.add(new Fact(texts.get("dossiers.fact.channel"), texts.get("customers.channel." + ticket.channel())));
        facts.add(new Fact(texts.get("dossiers.fact.opened"), moment(ticket.openedAt())));
        add(
                facts,
                "dossiers.fact.firstReplied",
                ticket.firstRepliedAt() == null ? "" : moment(ticket.firstRepliedAt()));
        facts.add(new Fact(texts.get("dossiers.fact.status"), texts.get("tickets.status." + ticket.status())));
        return facts;
    }

    private void add(List<Fact> facts, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(texts.get(key), value));
        }
    }

    /** What was decided: remedies, cashbacks, and how it was closed. */
    List<String> decisions() {
        List<String> decisions = new ArrayList<>();
        dossier.remedies().forEach(remedy -> decisions.add(remedy(remedy)));
        dossier.cashbacks().forEach(cashback -> decisions.add(cashback(cashback)));
        Ticket ticket = dossier.ticket();
        if (ticket.closedAt() != null && ticket.justified() != null && ticket.reason() != null) {
            String justified = texts.get("tickets.justified." + ticket.justified());
            decisions.add(joined(
                    texts.get("dossiers.closed", shown(ticket.closedAt()), justified),
                    ticket.reason().isOwn() && !dossier.withNotes()
                            ? ""
                            : ticket.reason().words(texts)));
        }
        return decisions;
    }

    /** What was asked and noted while it was looked into. */
    List<String> lookedInto() {
        List<String> lines = new ArrayList<>();
        for (Question question : Question.values()) {
            for (Statement said : dossier.answers().getOrDefault(question.name(), List.of())) {
                lines.add(joined(
                        texts.get(question.key()),
                        Answer.words(said.answer(), texts),
                        said.quote().isBlank() ? "" : texts.get("checks.quoted", said.quote()),
                        moment(said.at())));
            }
        }
        dossier.checkNotes()
                .forEach(note -> lines.add(joined(
                        note.isExplanation() ? texts.get("checks.explained", note.text()) : note.text(),
                        moment(note.at()))));
        return lines;
    }

    private String remedy(Remedy remedy) {
        return joined(
                texts.get("tickets.remedy.kind." + remedy.kind()),
                texts.get("tickets.remedy.basis." + remedy.basis()),
                amount(remedy.amount()),
                texts.get("dossiers.remedy.chosen", shown(remedy.chosenAt())),
                remedy.promisedOn() == null ? "" : texts.get("dossiers.remedy.promised", remedy.promisedOn()),
                remedy.doneAt() == null ? "" : texts.get("dossiers.remedy.done", shown(remedy.doneAt())),
                dossier.withNotes() ? remedy.reason() : "");
    }

    /** Without its code: whoever reads this could claim it. */
    private String cashback(Cashback cashback) {
        return joined(
                texts.get("dossiers.cashback", cashback.amount()),
                texts.get("dossiers.cashback.offered", shown(cashback.offeredAt())),
                texts.get("cashback.state." + cashback.state()));
    }

    private String amount(@Nullable Money money) {
        return money == null ? "" : money.display(texts.language());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /** {@code 20 november 2026 08:31 · De klant · Bericht}. */
    String heading(TimelineEntry entry) {
        return joined(
                moment(entry.at()),
                texts.get(entry.isByCustomer() ? "dossiers.by.customer" : "dossiers.by.owner"),
                texts.get("dossiers.kind." + entry.kind()));
    }

    String body(TimelineEntry entry) {
        return entry.kind() == Kind.CHANGE ? texts.get(TicketEvents.sentence(entry, this::shown)) : entry.text();
    }

    /** A name as it came in, which ends no line of ours. */
    static String oneLine(String text) {
        return text.replaceAll(LINE_END, " ");
    }

    /** Marks every line of what somebody wrote, so that none can pass for one of ours. */
    private static String quoted(String text) {
        return Stream.of(text.split(LINE_END, -1))
                .map(line -> line.isEmpty() ? ">" : "> " + line)
                .collect(Collectors.joining("\n"));
    }

    /** The whole complaint as plain text, lines ended by {@code \n}. */
    String plain() {
        StringBuilder plain = new StringBuilder();
        plain.append(title())
                .append('\n')
                .append(shop())
                .append('\n')
                .append(notesLine())
                .append("\n\n");
        facts().forEach(fact -> plain.append(texts.get("dossiers.factLine", fact.name(), oneLine(fact.value())))
                .append('\n'));
        List<String> decisions = decisions();
        if (!decisions.isEmpty()) {
            plain.append('\n').append(texts.get("dossiers.decisions")).append('\n');
            decisions.forEach(
                    decision -> plain.append("- ").append(oneLine(decision)).append('\n'));
        }
        List<String> looked = lookedInto();
        if (!looked.isEmpty()) {
            plain.append('\n').append(texts.get("dossiers.lookedInto")).append('\n');
            looked.forEach(line -> plain.append("- ").append(oneLine(line)).append('\n'));
        }
        plain.append('\n').append(texts.get("dossiers.timeline")).append('\n');
        for (TimelineEntry entry : dossier.timeline()) {
            plain.append("\n== ")
                    .append(heading(entry))
                    .append('\n')
                    .append(entry.kind() == Kind.CHANGE ? oneLine(body(entry)) : quoted(body(entry)))
                    .append('\n');
        }
        return plain.toString();
    }
}
