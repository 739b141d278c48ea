package nl.goedmaker.checks.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who is taken for whom, and who is connected with whom.
 *
 * <p>Two customers are <em>the same person</em> when a way of at most {@value #STEPS} lines leads from one to the other, each of
 * them a shared mailbox, a shared mobile number, or a shared address, account or house telephone together with a similar name.
 * No two people on such a way may contradict each other: none are cut from each other by the owner, and where anything but
 * mailboxes and mobile numbers lies between two of them, their names must be similar (else “J. de Wit” would make Jan out of
 * Johanna at one address). So nobody is linked around a cut, whoever stands between; one who is linked directly with both sides
 * of a cut stays linked with each of them until the owner cuts one of those lines too, since only the owner can tell whose
 * that one is.
 *
 * <p><em>Connected</em> is who shares anything with the customer or whoever is taken for it, and is not the same person: a
 * household, a flat, a joint account. What is shared by more than {@value #CROWD} customers, such as a parcel point, links nobody.
 */
public final class PeopleGraph {
    /** The most lines between two customers who are taken for one person. */
    static final int STEPS = 3;
    /** More customers than this have nothing in common but the place. */
    public static final int CROWD = 6;
    /** More people than this are not shown, nor counted. */
    static final int MOST = 40;

    private final Map<Long, String> names;
    private final Map<Long, Map<Long, Line>> lines = new HashMap<>();
    private final Set<Pair> cut = new HashSet<>();
    /** How far each is from the centre. */
    private final Map<Long, Integer> steps = new TreeMap<>();

    private record Pair(long first, long second) {
        static Pair of(long one, long other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }
    }

    private PeopleGraph(PeopleRows rows, Collection<Cut> cuts) {
        this.names = rows.names();
        cuts.forEach(each -> cut.add(Pair.of(each.first(), each.second())));
        draw(rows.keys());
    }

    /** The people within reach of a customer; the same whatever the order of rows. */
    public static PeopleAround around(long customer, PeopleRows rows, Collection<Cut> cuts) {
        return new PeopleGraph(rows, cuts).around(customer, cuts);
    }

    private void draw(Set<PersonKey> keys) {
        Map<String, Set<PersonKey>> sharing = new HashMap<>();
        keys.forEach(key -> sharing.computeIfAbsent(key.kind() + " " + key.key(), any -> new HashSet<>())
                .add(key));
        Map<Pair, Set<PersonKey>> shared = new LinkedHashMap<>();
        for (Set<PersonKey> group : sharing.values()) {
            if (group.size() <= CROWD) {
                group.forEach(one -> group.stream()
                        .filter(other -> one.customer() < other.customer())
                        .forEach(other -> shared.computeIfAbsent(
                                        Pair.of(one.customer(), other.customer()), any -> new HashSet<>())
                                .add(one)));
            }
        }
        shared.forEach((pair, common) -> {
            if (!cut.contains(pair)) {
                add(line(pair, common));
            }
        });
    }

    private Line line(Pair pair, Set<PersonKey> common) {
        boolean similar = alike(pair.first(), pair.second());
        Set<KeyKind> reasons = EnumSet.noneOf(KeyKind.class);
        common.forEach(key -> reasons.add(key.kind()));
        boolean same = common.stream().anyMatch(key -> isOnePersons(key) || similar && key.kind() != KeyKind.PHOTO);
        return new Line(
                pair.first(),
                pair.second(),
                same ? Line.Sort.SAME_PERSON : Line.Sort.CONNECTED,
                reasons,
                similar,
                common.stream().anyMatch(PeopleGraph::isOnePersons));
    }

    private static boolean isOnePersons(PersonKey key) {
        return key.kind() == KeyKind.EMAIL || key.kind() == KeyKind.PHONE && PhoneKey.isOnePersons(key.key());
    }

    private void add(Line line) {
        lines.computeIfAbsent(line.from(), any -> new TreeMap<>()).put(line.to(), line);
        lines.computeIfAbsent(line.to(), any -> new TreeMap<>()).put(line.from(), line);
    }

    private boolean alike(long one, long other) {
        return NameLikeness.alike(name(one), name(other));
    }

    private String name(long customer) {
        return Objects.requireNonNullElse(names.get(customer), "");
    }

    private Map<Long, Line> linesOf(long customer) {
        return lines.getOrDefault(customer, Map.of());
    }

    private PeopleAround around(long customer, Collection<Cut> cuts) {
        walk(new ArrayList<>(List.of(customer)), new ArrayList<>());
        steps.remove(customer);
        List<Long> same = steps.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Long, Integer> entry) -> entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .limit(MOST - 1L)
                .toList();
        Set<Long> one = new TreeSet<>(same);
        one.add(customer);
        List<Long> connected = one.stream()
                .flatMap(each -> linesOf(each).keySet().stream())
                .filter(each -> !one.contains(each) && !cut.contains(Pair.of(each, customer)))
                .distinct()
                .sorted(Comparator.comparing((Long each) -> !linesOf(customer).containsKey(each))
                        .thenComparing(each -> each))
                .limit(MOST - one.size())
                .toList();
        Set<Long> shown = new TreeSet<>(one);
        shown.addAll(connected);
        return new PeopleAround(
                person(customer),
                same.stream().map(this::person).toList(),
                connected.stream().map(this::person).toList(),
                between(one, shown),
                cuts.stream()
                        .filter(each -> one.contains(each.first()) || one.contains(each.second()))
                        .distinct()
                        .sorted(Comparator.comparing(Cut::first).thenComparing(Cut::second))
                        .map(each -> new PeopleAround.CutOff(each, person(each.first()), person(each.second())))
                        .toList(),
                true);
    }

    private Person person(long customer) {
        return new Person(customer, name(customer));
    }

    /** Follows every way on from the last of {@code way}. */
    private void walk(List<Long> way, List<Line> walked) {
        long last = way.getLast();
        steps.merge(last, walked.size(), Math::min);
        if (walked.size() == STEPS) {
            return;
        }
        for (Line line : linesOf(last).values()) {
            long next = line.other(last);
            if (line.sort() == Line.Sort.SAME_PERSON && !way.contains(next) && agrees(way, walked, line, next)) {
                way.addLast(next);
                walked.addLast(line);
                walk(way, walked);
                way.removeLast();
                walked.removeLast();
            }
        }
    }

    /** Whether nobody on the way contradicts the next. */
    private boolean agrees(List<Long> way, List<Line> walked, Line line, long next) {
        boolean sure = line.isSure();
        for (int i = way.size() - 1; i >= 0; i--) {
            long earlier = way.get(i);
            if (cut.contains(Pair.of(earlier, next)) || !sure && !alike(earlier, next)) {
                return false;
            }
            sure &= i == 0 || walked.get(i - 1).isSure();
        }
        return true;
    }

    /** Lines among those who are one, and from them to who is connected; what the others have among themselves is theirs. */
    private List<Line> between(Set<Long> one, Set<Long> shown) {
        return one.stream()
                .flatMap(each -> linesOf(each).values().stream())
                .filter(line -> shown.contains(line.from()) && shown.contains(line.to()))
                .distinct()
                .sorted(Comparator.comparing(Line::from).thenComparing(Line::to))
                .toList();
    }
}
