package nl.goedmaker.reviews.rules;

import java.time.LocalDate;

/** A ground on which a platform takes reviews away. */
public record GroundRule(RemovalGround ground, String source, LocalDate checkedOn, Confidence confidence) {}
