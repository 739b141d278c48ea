package nl.goedmaker.payouts.ui;

/** The tick above the queue, which stands for all that may be paid. */
public enum HeadTick {
    /** Nothing in the queue may be paid as it is. */
    NOTHING_TO_TICK,
    NONE,
    SOME,
    ALL
}
