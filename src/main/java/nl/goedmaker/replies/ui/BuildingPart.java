package nl.goedmaker.replies.ui;

/** The parts of a good answer, in their order. */
public enum BuildingPart {
    ACKNOWLEDGE,
    FEEL,
    SOLVE,
    NEXT_STEP,
    NAME
}
