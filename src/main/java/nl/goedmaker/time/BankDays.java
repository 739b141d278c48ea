package nl.goedmaker.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * The days on which banks settle euro payments: the opening days of T2 (formerly TARGET2), which are Monday to Friday except 1
 * January, Good Friday, Easter Monday, 1 May, 25 and 26 December (ECB, long-term calendar). National holidays such as King's
 * Day do not count.
 */
public final class BankDays {
    private static final Set<MonthDay> CLOSED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));

    public boolean isBankDay(LocalDate day) {
        LocalDate easter = easterSunday(day.getYear());
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !CLOSED.contains(MonthDay.from(day))
                && !day.equals(easter.minusDays(2))
                && !day.equals(easter.plusDays(1));
    }

    /** The day itself when it is a bank day, otherwise the first one after it. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!isBankDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** Easter of the western churches, by the Gregorian computus in the form of Meeus (Astronomical Algorithms, chapter 8). */
    private static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        int fullMoon = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - fullMoon - ofCentury % 4) % 7;
        int late = (golden + 11 * fullMoon + 22 * toSunday) / 451;
        int dayOfMarch = fullMoon + toSunday - 7 * late + 22;
        return LocalDate.of(year, 3, 1).plusDays(dayOfMarch - 1L);
    }
}
