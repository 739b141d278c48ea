package nl.goedmaker.search;

import java.util.List;

/** The words of a text as the search knows them: without case and marks, the same as they stand in the data file's words. */
public final class PlainWords {
    private PlainWords() {}

    /** In the order of the text. */
    public static List<String> of(String text) {
        return Folding.tokens(text).stream().map(Folding.Token::text).toList();
    }
}
