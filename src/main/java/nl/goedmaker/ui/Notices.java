package nl.goedmaker.ui;

import java.time.Duration;
import nl.goedmaker.text.Sentence;

/** Short messages at the edge of the window that go away by themselves. */
public interface Notices {
    /** Something was done; offers to undo it. */
    void done(Sentence what);

    /**
     * Something was done that is easily done too soon; counts down how long one key takes it back.
     *
     * @param window how long that is offered; an undo after it is as for anything else
     */
    default void takeBack(Sentence what, Duration window) {
        done(what);
    }

    /** Something to know, nothing to undo. */
    void told(Sentence what);

    /** Something was not done, and why. */
    void refused(Sentence why);
}
