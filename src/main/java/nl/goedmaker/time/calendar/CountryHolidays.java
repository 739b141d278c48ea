package nl.goedmaker.time.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.goedmaker.time.Holidays;

/**
 * The national public holidays of the Netherlands, Belgium or Germany, by Jollyday. What only part of a country keeps is a
 * working day. The calendar is read at the first question, which takes a few tenths of a second.
 */
public final class CountryHolidays implements Holidays {
    private static final Map<String, HolidayCalendar> CALENDARS =
            Map.of("NL", HolidayCalendar.NETHERLANDS, "BE", HolidayCalendar.BELGIUM, "DE", HolidayCalendar.GERMANY);

    private final HolidayCalendar calendar;
    private final Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();

    private CountryHolidays(HolidayCalendar calendar) {
        this.calendar = calendar;
    }

    /** @param country ISO 3166 code; none of the three countries has no holidays */
    public static Holidays of(String country) {
        HolidayCalendar calendar = CALENDARS.get(country);
        return calendar == null ? NONE : new CountryHolidays(calendar);
    }

    @Override
    public boolean isHoliday(LocalDate day) {
        return years.computeIfAbsent(day.getYear(), this::ofYear).contains(day);
    }

    private Set<LocalDate> ofYear(int year) {
        return HolidayManager.getInstance(ManagerParameters.create(calendar)).getHolidays(Year.of(year)).stream()
                .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                .map(Holiday::getDate)
                .collect(Collectors.toSet());
    }
}
