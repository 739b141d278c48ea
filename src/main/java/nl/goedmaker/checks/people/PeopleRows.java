package nl.goedmaker.checks.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Customers and what they can be recognised by, as far as it was read; in any order. */
public record PeopleRows(Map<Long, String> names, Set<PersonKey> keys) {
    public static final PeopleRows NONE = new PeopleRows(Map.of(), Set.of());

    public PeopleRows {
        names = Map.copyOf(names);
        keys = Set.copyOf(keys);
    }

    /** These and those. */
    public PeopleRows and(PeopleRows further) {
        Map<Long, String> allNames = new HashMap<>(names);
        allNames.putAll(further.names);
        return new PeopleRows(allNames, joined(keys, further.keys));
    }

    private static Set<PersonKey> joined(Collection<PersonKey> some, Collection<PersonKey> others) {
        Set<PersonKey> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }
}
