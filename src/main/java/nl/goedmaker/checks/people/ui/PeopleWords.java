package nl.goedmaker.checks.people.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.goedmaker.checks.people.KeyKind;
import nl.goedmaker.checks.people.Line;
import nl.goedmaker.checks.people.PeopleAround;
import nl.goedmaker.checks.people.PeopleAround.CutOff;
import nl.goedmaker.checks.people.Person;
import nl.goedmaker.checks.people.ui.PeoplePicture.Edge;
import nl.goedmaker.checks.people.ui.PeoplePicture.Sort;
import nl.goedmaker.checks.people.ui.PeoplePicture.Spot;
import nl.goedmaker.customers.Customer;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;

/** The people around a customer in words and as a picture. */
final class PeopleWords {
    /** More names than these would lie on top of each other. */
    private static final int MOST_DRAWN = 10;

    private final Texts texts;
    private final ZoneId zone;

    PeopleWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /** What makes one person of two first, then what only connects, then what was cut. */
    List<PeopleRow> rows(PeopleAround around) {
        Map<Long, String> names = names(around, Person::name);
        List<PeopleRow> rows = new ArrayList<>();
        Stream.of(Line.Sort.values())
                .flatMap(sort -> around.lines().stream().filter(line -> line.sort() == sort))
                .forEach(line -> rows.add(new PeopleRow(
                        line.from(),
                        line.to(),
                        pair(names, around, line),
                        String.join(", ", reasons(line)),
                        line.sort() == Line.Sort.SAME_PERSON
                                ? PeopleRow.State.SAME_PERSON
                                : PeopleRow.State.CONNECTED)));
        around.cuts().forEach(off -> rows.add(cut(off, names)));
        return rows;
    }

    private PeopleRow cut(CutOff off, Map<Long, String> names) {
        LocalDate day = LocalDate.ofInstant(off.cut().at(), zone);
        String reason = off.cut().reason();
        return new PeopleRow(
                off.first().id(),
                off.second().id(),
                texts.get(
                        "checks.people.pair",
                        names.getOrDefault(off.first().id(), ""),
                        names.getOrDefault(off.second().id(), "")),
                reason.isEmpty()
                        ? texts.get("checks.people.cut", Dates.day(day, texts.language()))
                        : texts.get("checks.people.cutBecause", Dates.day(day, texts.language()), reason),
                PeopleRow.State.CUT);
    }

    /** The one nearer to the customer first. */
    private String pair(Map<Long, String> names, PeopleAround around, Line line) {
        boolean turned = line.to() == around.centre().id()
                || !around.linked().contains(line.from()) && around.linked().contains(line.to());
        return texts.get(
                "checks.people.pair",
                names.getOrDefault(turned ? line.to() : line.from(), ""),
                names.getOrDefault(turned ? line.from() : line.to(), ""));
    }

    private List<String> reasons(Line line) {
        List<String> reasons = new ArrayList<>(Stream.of(KeyKind.values())
                .filter(line.reasons()::contains)
                .map(kind -> texts.get("checks.people.reason." + kind))
                .toList());
        if (line.similarNames() && !line.isSure()) {
            reasons.add(texts.get("checks.people.reason.name"));
        }
        return reasons;
    }

    PeoplePicture picture(PeopleAround around) {
        Map<Long, String> names = names(around, PeopleWords::shortName);
        List<Person> drawn = Stream.concat(
                        Stream.of(around.centre()), around.others().stream().limit(MOST_DRAWN))
                .toList();
        Map<Long, Integer> places = new HashMap<>();
        drawn.forEach(person -> places.put(person.id(), places.size()));
        Set<Long> same = around.linked();
        return new PeoplePicture(
                drawn.stream()
                        .map(person -> new Spot(
                                names.getOrDefault(person.id(), person.name()),
                                person.equals(around.centre())
                                        ? Sort.CENTRE
                                        : same.contains(person.id()) ? Sort.SAME : Sort.CONNECTED))
                        .toList(),
                around.lines().stream()
                        .filter(line -> places.containsKey(line.from()) && places.containsKey(line.to()))
                        .map(line -> new Edge(
                                places.getOrDefault(line.from(), 0),
                                places.getOrDefault(line.to(), 0),
                                line.sort() == Line.Sort.SAME_PERSON,
                                String.join("\n", reasons(line))))
                        .toList(),
                texts.get(
                        "checks.people.drawing",
                        around.centre().name(),
                        around.same().size(),
                        around.connected().size()),
                around.others().size() + 1 - drawn.size());
    }

    private static String shortName(Person person) {
        return new Customer(person.id(), person.name(), null, null, "NL", Language.NL).shortName();
    }

    /** Names by id; where several share one, each after the first has a number. */
    private static Map<Long, String> names(PeopleAround around, Function<Person, String> name) {
        Map<Long, String> names = new HashMap<>();
        Set<String> given = new HashSet<>();
        Stream.of(
                        Stream.of(around.centre()),
                        around.others().stream(),
                        around.cuts().stream().flatMap(off -> Stream.of(off.first(), off.second())))
                .flatMap(each -> each)
                .distinct()
                .forEach(person -> {
                    String plain = name.apply(person);
                    String unique = plain;
                    for (int number = 2; !given.add(unique); number++) {
                        unique = plain + " (" + number + ")";
                    }
                    names.put(person.id(), unique);
                });
        return names;
    }
}
