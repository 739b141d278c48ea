package nl.goedmaker.cli;

/** When to say how far long work is: each tenth of it, and nothing about what is soon done. */
final class Steps {
    /** Pieces of work that nobody waits long for. */
    private static final int FEW = 200;

    private static final int PARTS = 10;

    private int told;

    /** @return whether another tenth of the work was done */
    boolean isNext(int done, int of) {
        if (of <= FEW || done == of) {
            return false;
        }
        int part = (int) ((long) PARTS * done / of);
        boolean isNext = part > told;
        told = part;
        return isNext;
    }
}
