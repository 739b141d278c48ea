package nl.goedmaker.files;

/** Follows the copying of files, and can end it. */
@FunctionalInterface
public interface CopyProgress {
    /** Nobody watches, and it always goes on. */
    CopyProgress UNWATCHED = (done, of) -> true;

    /**
     * Called on the thread that copies, each time some more was copied.
     *
     * @param done bytes so far
     * @return whether to go on; otherwise the copying ends with a refusal
     */
    boolean goesOn(long done, long of);
}
