package nl.goedmaker.tickets;

import java.util.Optional;
import java.util.function.IntPredicate;

/** A name as the owner types it, in one line with single spaces. */
final class OneLineName {
    private OneLineName() {}

    /**
     * @param most the number of characters it may have
     * @param forbidden characters it may not have, beside those that cannot be seen
     * @return empty when it is blank, too long, or holds what it may not
     */
    static Optional<String> of(String typed, int most, IntPredicate forbidden) {
        String name = typed.strip().replaceAll("\\s+", " ");
        return name.isEmpty()
                        || name.codePointCount(0, name.length()) > most
                        || name.chars().anyMatch(forbidden.or(Character::isISOControl))
                ? Optional.empty()
                : Optional.of(name);
    }
}
