package nl.goedmaker.checks.people;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import nl.goedmaker.checks.people.PeopleRepository.Raw;
import nl.goedmaker.customers.AccountMarks;
import nl.goedmaker.customers.Address;
import nl.goedmaker.money.Iban;
import nl.goedmaker.text.Refusal;

/** What a customer can be recognised by, read from what is kept of them. */
final class PersonKeys {
    /** Longer than any address. */
    private static final int LONGEST = 400;

    private PersonKeys() {}

    static Set<PersonKey> of(Raw raw, AccountMarks marks) {
        Set<PersonKey> keys = new HashSet<>();
        EmailKey.of(Objects.requireNonNullElse(raw.email(), ""))
                .ifPresent(key -> keys.add(new PersonKey(raw.customer(), KeyKind.EMAIL, key)));
        PhoneKey.of(Objects.requireNonNullElse(raw.phone(), ""), raw.country())
                .ifPresent(key -> keys.add(new PersonKey(raw.customer(), KeyKind.PHONE, key)));
        AddressKey.of(new Address(raw.street(), raw.postcode(), null), raw.country())
                .ifPresent(key -> keys.add(new PersonKey(raw.customer(), KeyKind.ADDRESS, key)));
        raw.marks().forEach(mark -> keys.add(new PersonKey(raw.customer(), KeyKind.ACCOUNT, mark)));
        for (String iban : raw.ibans()) {
            try {
                keys.add(new PersonKey(raw.customer(), KeyKind.ACCOUNT, marks.mark(new Iban(iban))));
            } catch (Refusal e) {
                if (e.kind() == Refusal.Kind.DATA_FILE) {
                    throw e;
                }
                // an account that left SEPA since is compared with none
            }
        }
        keys.removeIf(key -> key.key().length() > LONGEST);
        return keys;
    }
}
