package nl.goedmaker.text.phrases;

/**
 * One word or telling sign of a text.
 *
 * @param start first UTF-16 index
 * @param end index after the last one
 * @param word lower case, without accents and invisible characters; {@code €} for any currency sign, {@code ★} for any star
 * @param sentence number of its sentence, from 0
 */
public record Token(int start, int end, String word, int sentence) {}
