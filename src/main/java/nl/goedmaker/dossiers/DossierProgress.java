package nl.goedmaker.dossiers;

/** Follows the making of a case file, and can end it. */
@FunctionalInterface
public interface DossierProgress {
    /** Nobody watches, and it always goes on. */
    DossierProgress UNWATCHED = (done, of) -> true;

    /**
     * Called on the thread that writes, each time some more of the attachments was copied.
     *
     * @param done bytes so far
     * @return whether to go on; otherwise the writing ends with a refusal
     */
    boolean goesOn(long done, long of);
}
