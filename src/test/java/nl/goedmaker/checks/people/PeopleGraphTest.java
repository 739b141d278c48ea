package nl.goedmaker.checks.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PeopleGraphTest {
    private static final long SANNE = 1;
    private static final long OTHER = 2;
    private static final long THIRD = 3;
    private static final long FOURTH = 4;
    private static final long FIFTH = 5;

    private final Map<Long, String> names = new HashMap<>();
    private final Set<PersonKey> keys = new HashSet<>();
    private final Set<Cut> cuts = new HashSet<>();

    private void person(long id, String name, PersonKey... known) {
        names.put(id, name);
        keys.addAll(List.of(known));
    }

    private void share(KeyKind kind, String key, long... customers) {
        LongStream.of(customers).forEach(id -> keys.add(new PersonKey(id, kind, key)));
    }

    private void cut(long one, long other) {
        cuts.add(Cut.between(one, other, "", Instant.EPOCH));
    }

    private PeopleAround around(long customer) {
        return PeopleGraph.around(customer, new PeopleRows(names, keys), cuts);
    }

    private Set<Long> connected(long customer) {
        return new HashSet<>(
                around(customer).connected().stream().map(Person::id).toList());
    }

    @Test
    void theSameMailboxIsTheSamePersonWhateverTheName() {
        person(SANNE, "Sanne de Wit");
        person(OTHER, "S. Bakker");
        share(KeyKind.EMAIL, "sanne@x.nl", SANNE, OTHER);
        assertThat(around(SANNE).linked()).containsExactlyInAnyOrder(SANNE, OTHER);
        assertThat(around(SANNE).lines()).singleElement().satisfies(line -> {
            assertThat(line.sort()).isEqualTo(Line.Sort.SAME_PERSON);
            assertThat(line.reasons()).containsExactly(KeyKind.EMAIL);
        });
    }

    @Test
    void aHouseholdIsShownAndCountsForNobody() {
        person(SANNE, "Sanne de Wit");
        person(OTHER, "Joost Bakker");
        person(THIRD, "Joost de Wit");
        share(KeyKind.ADDRESS, "NL|1234AB|12|", SANNE, OTHER, THIRD);
        share(KeyKind.PHONE, "+31204351970", SANNE, OTHER, THIRD);
        assertThat(around(SANNE).linked()).containsExactly(SANNE);
        assertThat(connected(SANNE)).containsExactlyInAnyOrder(OTHER, THIRD);
    }

    @Test
    void anInitialDoesNotMakeOnePersonOfTwo() {
        person(SANNE, "Jan de Wit");
        person(OTHER, "J. de Wit");
        person(THIRD, "Johanna de Wit");
        share(KeyKind.ADDRESS, "NL|1234AB|12|", SANNE, OTHER, THIRD);
        assertThat(around(SANNE).linked()).containsExactlyInAnyOrder(SANNE, OTHER);
        assertThat(around(THIRD).linked()).containsExactlyInAnyOrder(OTHER, THIRD);
    }

    @Test
    void aJointAccountConnectsAndASimilarNameOnItIsTheSamePerson() {
        person(SANNE, "Sanne de Wit");
        person(OTHER, "Joost Bakker");
        person(THIRD, "S. de Wit");
        share(KeyKind.ACCOUNT, "mark", SANNE, OTHER, THIRD);
        assertThat(around(SANNE).linked()).containsExactlyInAnyOrder(SANNE, THIRD);
        assertThat(connected(SANNE)).containsExactly(OTHER);
    }

    @Test
    void aPictureNeverMakesTwoCustomersOne() {
        person(SANNE, "Sanne de Wit");
        person(OTHER, "Sanne de Wit");
        share(KeyKind.PHOTO, "hash", SANNE, OTHER);
        assertThat(around(SANNE).linked()).containsExactly(SANNE);
        assertThat(connected(SANNE)).containsExactly(OTHER);
    }

    @Test
    void waysEndAfterThreeSteps() {
        LongStream.rangeClosed(1, 5).forEach(id -> person(id, "Persoon " + id));
        LongStream.rangeClosed(1, 4).forEach(id -> share(KeyKind.EMAIL, "m" + id + "@x.nl", id, id + 1));
        assertThat(around(SANNE).linked()).containsExactlyInAnyOrder(SANNE, OTHER, THIRD, FOURTH);
        assertThat(connected(SANNE)).as("one step beyond is seen").containsExactly(FIFTH);
    }

    @Test
    void whatSevenCustomersShareLinksNobody() {
        LongStream.rangeClosed(1, 7).forEach(id -> person(id, "Sanne de Wit"));
        share(KeyKind.PHONE, "+31624351970", 1, 2, 3, 4, 5, 6);
        assertThat(around(SANNE).linked()).hasSize(6);
        share(KeyKind.PHONE, "+31624351970", 7);
        assertThat(around(SANNE).isAlone()).isTrue();
    }

    @Test
    void aCutIsNotGoneAround() {
        person(SANNE, "Sanne de Wit");
        person(OTHER, "S. de Wit");
        person(THIRD, "Simone de Wit");
        person(FOURTH, "Simone Bakker");
        share(KeyKind.EMAIL, "fam@x.nl", SANNE, OTHER, THIRD);
        share(KeyKind.PHONE, "+31624351970", THIRD, FOURTH);
        cut(SANNE, THIRD);
        assertThat(around(SANNE).linked()).containsExactlyInAnyOrder(SANNE, OTHER);
        assertThat(connected(SANNE)).as("not through the back door either").isEmpty();
        assertThat(around(THIRD).linked()).containsExactlyInAnyOrder(OTHER, THIRD, FOURTH);
        assertThat(around(OTHER).linked())
                .as("one of the two, and only the owner knows which")
                .contains(SANNE, THIRD);
        assertThat(around(FOURTH).linked()).doesNotContain(SANNE);
        assertThat(around(SANNE).cuts()).singleElement().satisfies(off -> {
            assertThat(off.first().name()).isEqualTo("Sanne de Wit");
            assertThat(off.second().name()).isEqualTo("Simone de Wit");
        });
    }

    @Test
    void atMostFortyPeopleAreLookedAt() {
        LongStream.rangeClosed(1, 200).forEach(id -> person(id, "Persoon " + id));
        for (long group = 0; group < 12; group++) {
            share(KeyKind.EMAIL, "a" + group, 1, 2 + group * 5, 3 + group * 5, 4 + group * 5, 5 + group * 5);
        }
        assertThat(around(SANNE).linked()).hasSize(40);
    }
}
