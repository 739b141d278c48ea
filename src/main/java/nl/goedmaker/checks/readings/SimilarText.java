package nl.goedmaker.checks.readings;

import java.time.Instant;

/**
 * A message of another customer that is nearly the same as one of this complaint.
 *
 * @param mine entry of the timeline of this complaint
 * @param theirs entry of the other
 * @param ticket the other complaint; of merged ones, the one they became
 * @param customer of it
 * @param at when theirs came in
 * @param likeness from {@link nl.goedmaker.checks.likeness.Shingles#NEARLY_SAME} to 1
 */
public record SimilarText(
        long mine, long theirs, long ticket, String reference, long customer, Instant at, double likeness) {}
