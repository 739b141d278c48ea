package nl.goedmaker.demo;

/** Follows the filling of the demo shop, and can end it. */
@FunctionalInterface
public interface DemoProgress {
    /** Nobody watches, and it always goes on. */
    DemoProgress UNWATCHED = (told, of) -> true;

    /**
     * Called after each moment of the story that was told, on the thread that fills.
     *
     * @return whether to go on; otherwise everything is taken back
     */
    boolean goesOn(int told, int of);
}
