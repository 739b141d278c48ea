package nl.goedmaker.checks;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedmaker.checks.evidence.CaseFile;
import nl.goedmaker.checks.evidence.CaseFile.LikePhoto;
import nl.goedmaker.checks.evidence.CaseFile.LikeText;
import nl.goedmaker.checks.evidence.CaseFile.Tie;
import nl.goedmaker.checks.evidence.CaseFiles;
import nl.goedmaker.checks.evidence.CaseRepository;
import nl.goedmaker.checks.own.OwnCounts;
import nl.goedmaker.checks.people.KeyKind;
import nl.goedmaker.checks.people.Line;
import nl.goedmaker.checks.people.NameLikeness;
import nl.goedmaker.checks.people.People;
import nl.goedmaker.checks.people.PeopleAround;
import nl.goedmaker.checks.people.Person;
import nl.goedmaker.checks.readings.ReadMessage;
import nl.goedmaker.checks.readings.Readings;
import nl.goedmaker.tickets.Ticket;

/** Gathers the cases of this shop from its data file. */
public final class ShopCaseFiles implements CaseFiles {
    private final CaseRepository repository;
    private final People people;
    private final Readings readings;
    private final Answers answers;
    private final CheckNotes notes;
    private final OwnCounts own;
    private final ZoneId zone;

    public ShopCaseFiles(
            CaseRepository repository,
            People people,
            Readings readings,
            Answers answers,
            CheckNotes notes,
            OwnCounts own,
            ZoneId zone) {
        this.repository = repository;
        this.people = people;
        this.readings = readings;
        this.answers = answers;
        this.notes = notes;
        this.own = own;
        this.zone = zone;
    }

    @Override
    public CaseFile of(Ticket ticket, Instant asOf) {
        readings.prepare(ticket);
        PeopleAround around = people.around(ticket.customer().id(), asOf);
        Set<Long> person = around.linked();
        Set<Long> known = new HashSet<>(person);
        around.connected().stream().map(Person::id).forEach(known::add);
        Set<String> sameOrder = repository.aboutSameOrder(ticket);
        return new CaseFile(
                repository.complaint(ticket, asOf),
                repository.failures(ticket, known, asOf).stream()
                        .filter(failure -> !sameOrder.contains(failure.reference()))
                        .toList(),
                repository.sales(ticket, asOf),
                repository.past(ticket, person, asOf),
                repository.orders(ticket, person, asOf),
                ties(ticket, around, person, asOf),
                repository.payerDiffers(ticket, asOf),
                texts(ticket, household(around, person), sameOrder, asOf),
                photos(ticket, sameOrder, asOf),
                repository.stories(ticket, person, asOf),
                said(ticket, asOf),
                repository.reviews(ticket, asOf),
                notes.explained(ticket, asOf),
                asOf,
                zone,
                own.of(ticket, person, known, asOf));
    }

    private List<Tie> ties(Ticket ticket, PeopleAround around, Set<Long> person, Instant asOf) {
        Map<Long, String> names = Stream.concat(Stream.of(around.centre()), around.others().stream())
                .collect(Collectors.toMap(Person::id, Person::name, (one, two) -> one));
        return around.lines().stream()
                .filter(line -> isTie(line, person))
                .flatMap(line -> Arrays.stream(Tie.Kind.values())
                        .filter(kind -> line.reasons().contains(KeyKind.valueOf(kind.name())))
                        .map(kind -> tie(ticket, kind, line, other(line, around, person), names, asOf)))
                .toList();
    }

    /**
     * Between this person and another; or between two names of what is taken for one person, which may as well be two who share a
     * telephone.
     */
    private static boolean isTie(Line line, Set<Long> person) {
        return person.contains(line.from()) == person.contains(line.to())
                ? person.contains(line.from()) && !line.similarNames()
                : line.sort() == Line.Sort.CONNECTED;
    }

    private static long other(Line line, PeopleAround around, Set<Long> person) {
        if (person.contains(line.from()) != person.contains(line.to())) {
            return person.contains(line.from()) ? line.to() : line.from();
        }
        return line.touches(around.centre().id()) ? line.other(around.centre().id()) : line.to();
    }

    private Tie tie(Ticket ticket, Tie.Kind kind, Line line, long other, Map<Long, String> names, Instant asOf) {
        return new Tie(
                kind,
                other,
                repository.lastComplaint(ticket, other, asOf),
                line.reasons().containsAll(Set.of(KeyKind.ACCOUNT, KeyKind.ADDRESS))
                        || NameLikeness.areOfOneFamily(
                                names.getOrDefault(line.from(), ""), names.getOrDefault(line.to(), "")),
                line.similarNames());
    }

    /** Who shares more with this person than a photo; a photo that came back makes nobody a member of the household. */
    private static Set<Long> household(PeopleAround around, Set<Long> person) {
        Set<Long> household = new HashSet<>(person);
        around.lines().stream()
                .filter(line -> !line.reasons().equals(Set.of(KeyKind.PHOTO)))
                .filter(line -> person.contains(line.from()) || person.contains(line.to()))
                .forEach(line -> {
                    household.add(line.from());
                    household.add(line.to());
                });
        return household;
    }

    /** Who shares an address, an account or an order may well write together: only strangers’ texts count. */
    private List<LikeText> texts(Ticket ticket, Set<Long> household, Set<String> sameOrder, Instant asOf) {
        Map<Long, Instant> written =
                readings.messages(ticket, asOf).stream().collect(Collectors.toMap(ReadMessage::entry, ReadMessage::at));
        return readings.similarTexts(ticket, asOf).stream()
                .filter(text -> !household.contains(text.customer()))
                .filter(text -> !sameOrder.contains(text.reference()))
                // who wrote first did not copy
                .filter(text -> !text.at().isAfter(written.getOrDefault(text.mine(), asOf)))
                .map(text ->
                        new LikeText(text.reference(), text.customer(), text.mine(), text.theirs(), text.likeness()))
                .toList();
    }

    private List<LikePhoto> photos(Ticket ticket, Set<String> sameOrder, Instant asOf) {
        return readings.samePhotos(ticket, asOf).stream()
                .filter(photo -> !sameOrder.contains(photo.reference()))
                // who had the picture first did not take it from the other
                .filter(photo -> !photo.theirs().addedAt().isAfter(photo.mine().addedAt()))
                .map(photo -> new LikePhoto(
                        photo.reference(),
                        photo.customer(),
                        photo.mine().id(),
                        photo.theirs().id(),
                        photo.exact()))
                .toList();
    }

    private Map<Question, List<Statement>> said(Ticket ticket, Instant asOf) {
        Map<Question, List<Statement>> said = new EnumMap<>(Question.class);
        Map<String, List<Statement>> kept = answers.of(ticket);
        for (Question question : Question.values()) {
            List<Statement> then = kept.getOrDefault(question.name(), List.of()).stream()
                    .filter(statement -> !statement.at().isAfter(asOf))
                    .collect(Collectors.toUnmodifiableList());
            if (!then.isEmpty()) {
                said.put(question, then);
            }
        }
        return said;
    }
}
