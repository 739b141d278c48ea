package nl.goedmaker.checks.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.goedmaker.customers.AccountMarks;
import org.jspecify.annotations.Nullable;

/** Keys of customers and the owner's cuts, as kept. */
public interface PeopleRepository {
    /**
     * The customers that share a key with one of these, with these; only the keys that are shared, and none that more than
     * {@value PeopleGraph#CROWD} customers share. What half the shop shares by now was nobody's own before: how many share a key
     * is counted today.
     *
     * @param asOf without customers that came later, and accounts that were given later; when anything else of a customer was
     *     changed is not kept, and is taken as it is today. A customer came with their first complaint, or when they were added
     */
    PeopleRows sharing(Set<Long> customers, Instant asOf);

    /** What these customers are called. */
    Map<Long, String> names(Set<Long> customers);

    /** The cuts that touch one of these customers and were made by then. */
    List<Cut> cuts(Set<Long> customers, Instant asOf);

    void addCut(Cut cut);

    /** @return whether there was one */
    boolean removeCut(long first, long second);

    /** At most so many customers whose keys have to be made, lowest first. */
    List<Raw> waiting(int most);

    /** The one, if its keys have to be made. */
    List<Raw> waiting(Set<Long> customers);

    /** How many customers wait for their keys, counted up to a number. */
    int countWaiting(int upTo);

    /** Whether any account is known by a mark. */
    boolean hasMarks();

    /** Lets customers with claims whose marks were made with another key wait for new ones. @param key as {@link AccountMarks#key} */
    void remark(String key);

    /**
     * Puts keys in the place of those that customers had. A customer that changed since it was read goes on waiting.
     *
     * @param keyed what was read, and what was made of it
     */
    void keep(Collection<Keyed> keyed);

    /**
     * What keys are made of.
     *
     * @param exists whether there is still such a customer
     * @param ibans of claims that were not withdrawn
     * @param marks of the accounts that orders were paid from
     */
    record Raw(
            long customer,
            boolean exists,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String street,
            @Nullable String postcode,
            String country,
            Set<String> ibans,
            Set<String> marks) {
        public Raw {
            ibans = Set.copyOf(ibans);
            marks = Set.copyOf(marks);
        }

        /** Without what it is made of: no account may be written down by accident. */
        @Override
        public String toString() {
            return "Raw " + customer;
        }
    }

    /** What was read of a customer, and what was made of it. */
    record Keyed(Raw raw, Set<PersonKey> keys) {
        public Keyed {
            keys = Set.copyOf(keys);
        }
    }
}
