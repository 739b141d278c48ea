package nl.goedmaker.replies;

/** How a building block sounds. */
public enum Tone {
    WARM,
    PLAIN,
    /** With a wink; never about health, a loss or a broken trust. */
    LIGHT
}
