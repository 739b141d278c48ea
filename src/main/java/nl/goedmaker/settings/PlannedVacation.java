package nl.goedmaker.settings;

import nl.goedmaker.time.Vacation;

/** A vacation as it is kept. */
public record PlannedVacation(long id, Vacation vacation) {
    /** What it is called, or else when it begins. */
    public String words() {
        return vacation.name().isBlank() ? vacation.first().toString() : vacation.name();
    }
}
