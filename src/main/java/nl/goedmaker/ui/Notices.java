package nl.goedmaker.ui;

import nl.goedmaker.text.Sentence;

/** Short messages at the edge of the window that go away by themselves. */
public interface Notices {
    /** Something was done; offers to undo it. */
    void done(Sentence what);

    /** Something to know, nothing to undo. */
    void told(Sentence what);

    /** Something was not done, and why. */
    void refused(Sentence why);
}
