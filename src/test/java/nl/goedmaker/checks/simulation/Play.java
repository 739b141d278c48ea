package nl.goedmaker.checks.simulation;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.checks.evidence.Assessment;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Outcome;
import nl.goedmaker.checks.readings.Readings;
import nl.goedmaker.customers.storage.KeyedAccountMarks;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.tickets.Ticket;

/**
 * Plays a shop from its first day to its last in a real data file, and looks into each complaint when it comes and again before
 * it is closed, with what is there at that moment and nothing later (up to the end of its week).
 */
public final class Play {
    private static final Duration WEEK = Duration.ofDays(7);

    private final Map<Kind, Integer> people = new EnumMap<>(Kind.class);
    private final Map<Kind, Set<Human>> complained = new EnumMap<>(Kind.class);
    private final Map<Human, Set<Outcome>> ever = new HashMap<>();
    private final Map<Human, Integer> claims = new HashMap<>();
    private final Map<String, int[]> fired = new HashMap<>();
    private final Map<String, int[]> asking = new HashMap<>();
    private final List<Checked> askedHonest = new ArrayList<>();
    private final Map<Kind, int[]> checks = new EnumMap<>(Kind.class);

    record Checked(Complaint complaint, Assessment assessment) {}

    Play() {}

    /** @param folder empty */
    void shop(Path folder, long seed, SimulatedShop.Size size) {
        try (ShopOnDisk disk = ShopOnDisk.open(folder)) {
            var services = disk.services();
            SimulatedShop shop =
                    new SimulatedShop(seed, size, new KeyedAccountMarks(new DataFolder(folder), new SecureRandom()));
            shop.humans().forEach(human -> people.merge(human.kind(), 1, Integer::sum));
            int next = 0;
            Instant until = SimulatedShop.at(SimulatedShop.FIRST);
            while (!shop.rows().isDone()) {
                until = until.plus(WEEK);
                write(disk, shop.rows(), until);
                services.readings().catchUp(Readings.Progress.UNWATCHED);
                while (next < shop.complaints().size()
                        && shop.complaints().get(next).at().isBefore(until)) {
                    Complaint complaint = shop.complaints().get(next++);
                    Ticket ticket = services.tickets().get(complaint.reference());
                    note(complaint, services.checks().of(ticket, complaint.at()));
                }
            }
        }
    }

    private static void write(ShopOnDisk disk, Rows rows, Instant until) {
        disk.services()
                .database()
                .change(context -> context.connection(connection -> {
                    rows.writeUntil(until, connection);
                }));
    }

    private void note(Complaint complaint, Assessment assessment) {
        Human who = complaint.who();
        complained.computeIfAbsent(who.kind(), any -> new HashSet<>()).add(who);
        ever.computeIfAbsent(who, any -> EnumSet.noneOf(Outcome.class)).add(assessment.outcome());
        checks.computeIfAbsent(who.kind(), any -> new int[Outcome.values().length])[
                assessment.outcome().ordinal()]++;
        boolean asks = assessment.outcome() == Outcome.ASK_FURTHER;
        claims.merge(who, complaint.closing() ? 0 : 1, Integer::sum);
        int side = who.kind().isHonest() ? 0 : 1;
        assessment.evidence().forEach(each -> {
            String name = each.direction() + " " + each.family() + " " + each.signal() + " " + each.strength();
            fired.computeIfAbsent(name, any -> new int[2])[side]++;
            if (asks && each.direction() == Direction.AGAINST) {
                asking.computeIfAbsent(name, any -> new int[2])[side]++;
            }
        });
        fired.computeIfAbsent("CHECKS", any -> new int[2])[side]++;
        if (asks && side == 0) {
            askedHonest.add(new Checked(complaint, assessment));
        }
    }

    List<Checked> askedHonest() {
        return askedHonest;
    }

    int people(Kind kind) {
        return people.getOrDefault(kind, 0);
    }

    /**
     * Of those who make things up three times or more, by how many complaints they made: how many people, and how many of them were
     * ever asked further.
     */
    Map<Integer, int[]> repeating() {
        Map<Integer, int[]> counts = new TreeMap<>();
        ever.forEach((human, outcomes) -> {
            if (Confusion.REPEATING.test(human.kind())) {
                int[] count = counts.computeIfAbsent(claims.getOrDefault(human, 0), any -> new int[2]);
                count[0]++;
                count[1] += outcomes.contains(Outcome.ASK_FURTHER) ? 1 : 0;
            }
        });
        return counts;
    }

    /** How many complaints there were. */
    int claims(Predicate<Kind> kinds) {
        return claims.entrySet().stream()
                .filter(entry -> kinds.test(entry.getKey().kind()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    int complained(Kind kind) {
        return complained.getOrDefault(kind, Set.of()).size();
    }

    /** How many people of a kind were ever come to this. */
    int ever(Kind kind, Outcome outcome) {
        return (int) complained.getOrDefault(kind, Set.of()).stream()
                .filter(human -> ever.getOrDefault(human, Set.of()).contains(outcome))
                .count();
    }

    int checks(Kind kind, Outcome outcome) {
        return checks.getOrDefault(kind, new int[Outcome.values().length])[outcome.ordinal()];
    }

    /** By signal: how often with honest people, and with others. */
    Map<String, int[]> fired() {
        return fired;
    }

    Map<String, int[]> asking() {
        return asking;
    }
}
