package nl.goedmaker.checks.people.ui;

import java.util.List;

/**
 * What is drawn: the customer in the middle, and who stands around it.
 *
 * @param people the customer first
 * @param edges between them
 * @param words the whole of it in one sentence, for who cannot see it
 * @param leftOut how many are in the list only
 */
public record PeoplePicture(List<Spot> people, List<Edge> edges, String words, int leftOut) {
    public static final PeoplePicture EMPTY = new PeoplePicture(List.of(), List.of(), "", 0);

    /** @param sort a style of the same name in small letters */
    public record Spot(String name, Sort sort) {}

    /** What somebody is to the customer. */
    public enum Sort {
        CENTRE,
        SAME,
        CONNECTED
    }

    /**
     * A line.
     *
     * @param from place in {@link #people}
     * @param to place in {@link #people}
     * @param samePerson whether they are taken for one person
     * @param reasons one a line
     */
    public record Edge(int from, int to, boolean samePerson, String reasons) {}

    public PeoplePicture {
        people = List.copyOf(people);
        edges = List.copyOf(edges);
    }
}
