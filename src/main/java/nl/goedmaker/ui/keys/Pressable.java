package nl.goedmaker.ui.keys;

/** A part of the screen that a key or a name can press as if it were a button. */
public interface Pressable {
    void press();
}
