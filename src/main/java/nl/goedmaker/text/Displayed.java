package nl.goedmaker.text;

/** A value that each language writes in its own way, an amount for example. */
public interface Displayed {
    String display(Language language);
}
