package nl.goedmaker.text;

/** A person in a sentence who may have given no name, as the author of a review may. */
public final class Somebody {
    private Somebody() {}

    /** What goes into a {@link Sentence}: the name, or that there is none. */
    public static Object named(String name) {
        return name.isBlank() ? Sentence.of("customers.nameless") : name;
    }
}
