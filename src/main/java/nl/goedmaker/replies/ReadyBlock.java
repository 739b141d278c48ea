package nl.goedmaker.replies;

/**
 * A building block, filled in for one complaint.
 *
 * @param text with a visible question where something is not known
 */
public record ReadyBlock(BuildingPart part, Tone tone, String text) {}
