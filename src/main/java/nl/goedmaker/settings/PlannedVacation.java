package nl.goedmaker.settings;

import nl.goedmaker.time.Vacation;

/** A vacation as it is kept. */
public record PlannedVacation(long id, Vacation vacation) {}
