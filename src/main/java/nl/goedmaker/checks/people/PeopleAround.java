package nl.goedmaker.checks.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The people within reach of a customer.
 *
 * @param centre the customer
 * @param same who is taken for the same person, nearest first; without the customer
 * @param connected who is connected with any of those, and is somebody else
 * @param lines between all of them, without those that were cut
 * @param cuts the owner's cuts that touch the customer or whoever is taken for the same person
 * @param complete whether everything that is known was looked at; not while keys of many customers have still to be made
 */
public record PeopleAround(
        Person centre,
        List<Person> same,
        List<Person> connected,
        List<Line> lines,
        List<CutOff> cuts,
        boolean complete) {
    /** A cut, with the names of both. */
    public record CutOff(Cut cut, Person first, Person second) {}

    public PeopleAround {
        same = List.copyOf(same);
        connected = List.copyOf(connected);
        lines = List.copyOf(lines);
        cuts = List.copyOf(cuts);
    }

    /** The ids of all customers that are taken for this one, with its own. */
    public Set<Long> linked() {
        return Stream.concat(Stream.of(centre), same.stream()).map(Person::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Everybody but the centre: the same person first. */
    public List<Person> others() {
        return Stream.concat(same.stream(), connected.stream()).toList();
    }

    public boolean isAlone() {
        return same.isEmpty() && connected.isEmpty() && cuts.isEmpty();
    }

    PeopleAround completed(boolean all) {
        return new PeopleAround(centre, same, connected, lines, cuts, all);
    }
}
