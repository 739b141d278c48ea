package nl.goedmaker.time;

import java.time.LocalDate;

/** The days on which a country does not work. */
@FunctionalInterface
public interface Holidays {
    Holidays NONE = day -> false;

    boolean isHoliday(LocalDate day);
}
