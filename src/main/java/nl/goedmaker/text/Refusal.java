package nl.goedmaker.text;

/**
 * Something cannot be done as asked, and the person can be told why in one sentence. Nothing has been changed when this is
 * thrown.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why, in the terms of the command line's exit codes. */
    public enum Kind {
        /** The answer is no: a blocking finding, a rule (exit 1). */
        NO,
        /** What was given cannot be used (exit 3). */
        BAD_INPUT,
        /** The data file cannot be used (exit 4). */
        DATA_FILE
    }

    private final Kind kind;
    private final transient Sentence sentence;

    public Refusal(Kind kind, Sentence sentence) {
        super(sentence.key());
        this.kind = kind;
        this.sentence = sentence;
    }

    public static Refusal badInput(String key, Object... arguments) {
        return new Refusal(Kind.BAD_INPUT, Sentence.of(key, arguments));
    }

    public static Refusal no(String key, Object... arguments) {
        return new Refusal(Kind.NO, Sentence.of(key, arguments));
    }

    public static Refusal dataFile(String key, Object... arguments) {
        return new Refusal(Kind.DATA_FILE, Sentence.of(key, arguments));
    }

    public Kind kind() {
        return kind;
    }

    public Sentence sentence() {
        return sentence;
    }
}
