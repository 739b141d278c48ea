package nl.goedmaker.settings;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import nl.goedmaker.time.Holidays;
import nl.goedmaker.time.WorkingHours;
import nl.goedmaker.time.WorkingSlot;

/**
 * When the owner works.
 *
 * @param slots in the order of the week; never empty
 * @param country ISO 3166 code of the country whose holidays are free, or blank for none
 */
public record Schedule(List<WorkingSlot> slots, String country, List<PlannedVacation> vacations) {
    /** Monday to Friday from nine to five: what holds until the owner says otherwise. */
    public static final List<WorkingSlot> OFFICE_HOURS = Arrays.stream(DayOfWeek.values())
            .filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
            .map(day -> new WorkingSlot(
                    day,
                    LocalTime.of(9, 0).toSecondOfDay() / 60,
                    LocalTime.of(17, 0).toSecondOfDay() / 60))
            .toList();

    public Schedule {
        slots = List.copyOf(slots);
        vacations = List.copyOf(vacations);
    }

    /** @param holidays of the country */
    public WorkingHours hours(Holidays holidays, ZoneId zone) {
        return new WorkingHours(
                slots,
                holidays,
                vacations.stream().map(PlannedVacation::vacation).toList(),
                zone);
    }
}
