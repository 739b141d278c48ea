package nl.goedmaker.checks.simulation;

import java.time.Instant;

/**
 * A moment at which the owner may look into a complaint.
 *
 * @param closing whether it is the last one, when questions are answered and photos are there
 */
record Complaint(Human who, String reference, Instant at, boolean closing) {}
