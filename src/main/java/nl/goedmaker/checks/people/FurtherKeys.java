package nl.goedmaker.checks.people;

import java.time.Instant;
import java.util.Set;

/** What customers have in common that is found elsewhere: the same picture. */
@FunctionalInterface
public interface FurtherKeys {
    /**
     * The keys that these customers share with others, and theirs with these; at most as many customers a key as are worth
     * comparing. A key of the kind {@link KeyKind#PHOTO} connects, and never makes two customers one person.
     *
     * @param asOf without what came later
     */
    Set<PersonKey> sharing(Set<Long> customers, Instant asOf);
}
