package nl.goedmaker.time;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The days on which banks settle euro payments: the opening days of T2 (formerly TARGET2), which are Monday to Friday except 1
 * January, Good Friday, Easter Monday, 1 May, 25 and 26 December (ECB, long-term calendar). National holidays such as King's
 * Day do not count.
 */
public final class BankDays {
    private final Map<Integer, Set<LocalDate>> closedByYear = new ConcurrentHashMap<>();

    public boolean isBankDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !closedByYear.computeIfAbsent(day.getYear(), BankDays::closed).contains(day);
    }

    /** The day itself when it is a bank day, otherwise the first one after it. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!isBankDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    private static Set<LocalDate> closed(int year) {
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.TARGET)).getHolidays(Year.of(year)).stream()
                .map(holiday -> holiday.getDate())
                .collect(Collectors.toUnmodifiableSet());
    }
}
