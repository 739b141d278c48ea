package nl.goedmaker.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand next to each other, in this order; mostly one.
 *
 * @param field where they stand, one of {@link SearchField#CUSTOMER}, {@link SearchField#TAG}, {@link SearchField#ORDER} and
 *     {@link SearchField#ARTICLE}; {@code null} for anywhere
 * @param words as typed, only letters, digits and their marks, with a blank between; ß as ss and so on, as it is kept
 * @param tokens the same words, folded; at least one
 * @param prefix whether the last one may go on
 * @param excluded whether they must not be there
 * @param start where it begins in what was typed, the field's name included
 */
public record SearchTerm(
        @Nullable SearchField field,
        String words,
        List<String> tokens,
        boolean prefix,
        boolean excluded,
        int start,
        int end) {
    public SearchTerm {
        tokens = List.copyOf(tokens);
    }

    /** Whether words beside each other begin here. */
    boolean matches(List<Folding.Token> words, int at) {
        if (at + tokens.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < tokens.size(); i++) {
            String word = words.get(at + i).text();
            boolean last = i == tokens.size() - 1;
            if (!(prefix && last ? word.startsWith(tokens.get(i)) : word.equals(tokens.get(i)))) {
                return false;
            }
        }
        return true;
    }
}
