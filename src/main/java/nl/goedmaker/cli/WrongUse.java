package nl.goedmaker.cli;

import nl.goedmaker.text.Sentence;

/**
 * A command that was not written as the program expects: an option value outside the words or numbers that only the program
 * gives a meaning. What comes from the shop or its customers, and cannot be used, is a refusal for bad input instead.
 */
final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    WrongUse(String key, Object... arguments) {
        this(Sentence.of(key, arguments));
    }

    WrongUse(Sentence sentence) {
        super(sentence.key());
        this.sentence = sentence;
    }

    Sentence sentence() {
        return sentence;
    }
}
