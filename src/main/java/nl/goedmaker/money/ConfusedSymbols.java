package nl.goedmaker.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iban4j.IbanUtil;

/**
 * Looks whether a wrong IBAN becomes right when letters that resemble a digit are read as that digit: O as 0, I as 1. A bank
 * code may hold those letters rightly, so every combination is tried. The answer is a question for the person, never applied.
 */
final class ConfusedSymbols {
    private static final int MOST_TRIED = 12;

    private ConfusedSymbols() {}

    /** The only right reading, empty when there is none or more than one. */
    static Optional<String> suggestion(String value) {
        List<Integer> doubtful = new ArrayList<>();
        for (int i = 2; i < value.length(); i++) {
            if (value.charAt(i) == 'O' || value.charAt(i) == 'I') {
                doubtful.add(i);
            }
        }
        if (doubtful.isEmpty() || doubtful.size() > MOST_TRIED) {
            return Optional.empty();
        }
        List<String> right = new ArrayList<>();
        for (int chosen = 1; chosen < 1 << doubtful.size(); chosen++) {
            StringBuilder candidate = new StringBuilder(value);
            for (int bit = 0; bit < doubtful.size(); bit++) {
                if ((chosen >> bit & 1) == 1) {
                    int at = doubtful.get(bit);
                    candidate.setCharAt(at, value.charAt(at) == 'O' ? '0' : '1');
                }
            }
            if (IbanUtil.isValid(candidate.toString())) {
                right.add(candidate.toString());
            }
        }
        return right.size() == 1 ? Optional.of(right.getFirst()) : Optional.empty();
    }
}
