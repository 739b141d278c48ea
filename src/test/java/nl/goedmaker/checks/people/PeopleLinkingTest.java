package nl.goedmaker.checks.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for every small town of customers, made from a number. */
class PeopleLinkingTest {
    private static final int CUSTOMERS = 9;
    private static final String[] NAMES = {
        "Sanne de Wit", "S. de Wit", "Joost de Wit", "J. de Wit", "Noor Bakker", "N. Bakker", "Emma Visser", "De Wit"
    };
    private static final String[] PHONES = {"+31624351970", "+31204351970"};

    private record Town(Map<Long, String> names, Set<PersonKey> keys, Set<Cut> cuts) {
        static Town of(long seed) {
            Random random = new Random(seed);
            Map<Long, String> names = new HashMap<>();
            Set<PersonKey> keys = new HashSet<>();
            LongStream.rangeClosed(1, CUSTOMERS).forEach(id -> {
                names.put(id, NAMES[random.nextInt(NAMES.length)]);
                add(random, keys, id, KeyKind.EMAIL, "mail" + random.nextInt(7));
                add(random, keys, id, KeyKind.PHONE, PHONES[random.nextInt(2)]);
                add(random, keys, id, KeyKind.ADDRESS, "door" + random.nextInt(4));
                add(random, keys, id, KeyKind.ACCOUNT, "mark" + random.nextInt(5));
                add(random, keys, id, KeyKind.PHOTO, "photo" + random.nextInt(9));
            });
            Set<Cut> cuts = new HashSet<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                cuts.add(cut(1 + random.nextInt(4), 5 + random.nextInt(4)));
            }
            return new Town(names, keys, cuts);
        }

        private static void add(Random random, Set<PersonKey> keys, long id, KeyKind kind, String key) {
            if (random.nextInt(10) < 3) {
                keys.add(new PersonKey(id, kind, key));
            }
        }

        static Cut cut(long one, long other) {
            return Cut.between(one, other, "", Instant.EPOCH);
        }

        PeopleAround around(long customer) {
            return PeopleGraph.around(customer, new PeopleRows(names, keys), cuts);
        }

        Town with(Cut cut) {
            Set<Cut> more = new HashSet<>(cuts);
            more.add(cut);
            return new Town(names, keys, more);
        }
    }

    private static LongStream all() {
        return LongStream.rangeClosed(1, CUSTOMERS);
    }

    @Property(tries = 400)
    void linkingIsSymmetric(@ForAll long seed) {
        Town town = Town.of(seed);
        all().forEach(one -> all().forEach(
                        other -> assertThat(town.around(one).linked().contains(other))
                                .as("%d and %d", one, other)
                                .isEqualTo(town.around(other).linked().contains(one))));
    }

    @Property(tries = 200)
    void aCustomerWithNothingInCommonChangesNothingForOthers(@ForAll long seed) {
        Town town = Town.of(seed);
        Town larger = Town.of(seed);
        larger.names().put(99L, "Sanne de Wit");
        larger.keys().add(new PersonKey(99, KeyKind.EMAIL, "alone@x.nl"));
        larger.keys().add(new PersonKey(99, KeyKind.ADDRESS, "alone"));
        all().forEach(each -> assertThat(larger.around(each)).isEqualTo(town.around(each)));
    }

    @Property(tries = 200)
    void aHouseholdOfDifferentSurnamesIsNeverOnePerson(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int heads) {
        Random random = new Random(seed);
        String[] surnames = {"Bakker", "Visser", "de Wit", "Jansen", "Smit", "Mulder"};
        Map<Long, String> names = new HashMap<>();
        Set<PersonKey> keys = new HashSet<>();
        for (int i = 0; i < heads; i++) {
            names.put((long) i, (random.nextBoolean() ? "J. " : "Jo ") + surnames[i]);
            for (KeyKind kind : List.of(KeyKind.ADDRESS, KeyKind.ACCOUNT, KeyKind.PHOTO)) {
                if (kind == KeyKind.ADDRESS || random.nextBoolean()) {
                    keys.add(new PersonKey(i, kind, "shared"));
                }
            }
            keys.add(new PersonKey(i, KeyKind.PHONE, PHONES[1]));
        }
        for (long each = 0; each < heads; each++) {
            PeopleAround around = PeopleGraph.around(each, new PeopleRows(names, keys), Set.of());
            assertThat(around.linked()).containsExactly(each);
            assertThat(around.connected()).hasSize(heads - 1);
        }
    }

    @Property(tries = 300)
    void cuttingPartsTwoAndLinksNobodyElse(@ForAll long seed) {
        Town town = Town.of(seed);
        Random random = new Random(seed + 1);
        long one = 1 + random.nextInt(CUSTOMERS);
        long other = 1 + (one + random.nextInt(CUSTOMERS - 1)) % CUSTOMERS;
        if (one == other) {
            return;
        }
        Town cut = town.with(Town.cut(one, other));
        assertThat(cut.around(one).others()).extracting(Person::id).doesNotContain(other);
        assertThat(cut.around(other).others()).extracting(Person::id).doesNotContain(one);
        all().forEach(each -> assertThat(town.around(each).linked())
                .containsAll(cut.around(each).linked()));
    }

    @Property(tries = 200)
    void theOrderOfRowsDoesNotMatter(@ForAll long seed) {
        Town town = Town.of(seed);
        List<PersonKey> shuffled = new ArrayList<>(town.keys());
        Collections.shuffle(shuffled, new Random(seed));
        List<Cut> cuts = new ArrayList<>(town.cuts());
        Collections.reverse(cuts);
        PeopleRows rows = shuffled.stream()
                .map(key -> new PeopleRows(town.names(), Set.of(key)))
                .reduce(new PeopleRows(town.names(), Set.of()), PeopleRows::and);
        all().forEach(each -> assertThat(PeopleGraph.around(each, rows, cuts)).isEqualTo(town.around(each)));
    }

    @Property(tries = 200)
    void whatIsReadStepByStepIsWhatIsReadAtOnce(@ForAll long seed) {
        Town town = Town.of(seed);
        all().forEach(each -> {
            PeopleRows rows = PeopleRows.NONE;
            Set<Cut> cuts = new HashSet<>();
            Set<Long> read = new HashSet<>();
            Set<Long> toRead = Set.of(each);
            PeopleAround around = town.around(each);
            while (!toRead.isEmpty()) {
                Set<Long> now = toRead;
                Set<String> mine = town.keys().stream()
                        .filter(key -> now.contains(key.customer()))
                        .map(key -> key.kind() + key.key())
                        .collect(Collectors.toSet());
                rows = rows.and(new PeopleRows(
                        town.names(),
                        town.keys().stream()
                                .filter(key -> mine.contains(key.kind() + key.key()))
                                .collect(Collectors.toSet())));
                town.cuts().stream()
                        .filter(cut -> now.contains(cut.first()) || now.contains(cut.second()))
                        .forEach(cuts::add);
                read.addAll(now);
                around = PeopleGraph.around(each, rows, cuts);
                toRead = around.linked().stream()
                        .filter(id -> !read.contains(id))
                        .collect(Collectors.toSet());
            }
            assertThat(around).isEqualTo(town.around(each));
        });
    }
}
