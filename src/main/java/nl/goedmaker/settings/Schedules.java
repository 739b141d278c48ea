package nl.goedmaker.settings;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.time.Holidays;
import nl.goedmaker.time.Vacation;
import nl.goedmaker.time.WorkingHours;
import nl.goedmaker.time.WorkingSlot;

/** When the owner works and when not, each change a step that can be taken back. */
public final class Schedules {
    /** The countries whose holidays are known. */
    public static final List<String> COUNTRIES = List.of("NL", "BE", "DE");

    private static final String CHANGED = "settings.change.hours";
    private static final String COUNTRY = "hours.country";
    private static final int LONGEST_NAME = 60;

    private final ScheduleRepository repository;
    private final SettingsRepository settings;
    private final Journal journal;
    private final ZoneId zone;
    private final Function<String, Holidays> calendars;
    private final Map<String, Holidays> read = new ConcurrentHashMap<>();

    /** @param calendars the holidays of a country; asked only when working time is counted */
    public Schedules(
            ScheduleRepository repository,
            SettingsRepository settings,
            Journal journal,
            ZoneId zone,
            Function<String, Holidays> calendars) {
        this.repository = repository;
        this.settings = settings;
        this.journal = journal;
        this.zone = zone;
        this.calendars = calendars;
    }

    public Schedule schedule() {
        List<WorkingSlot> slots = repository.slots();
        return new Schedule(slots.isEmpty() ? Schedule.OFFICE_HOURS : slots, country(), repository.vacations());
    }

    /** Until another one is chosen, the shop's own country. */
    private String country() {
        return settings.get(COUNTRY)
                .orElseGet(() -> settings.get("shop.country").orElse(Shop.EMPTY.country()));
    }

    /** The owner's working hours. Counting with them may wait for a calendar of holidays, so not on the screen's thread. */
    public WorkingHours hours() {
        Schedule schedule = schedule();
        return schedule.hours(holidays(schedule.country()), zone);
    }

    /** Monday to Friday without the holidays of the shop, by day and by night. */
    public WorkingHours weekdays() {
        return weekdays(country());
    }

    /**
     * The same without the holidays of a country: a platform counts by its own, wherever the shop is.
     *
     * @param country ISO 3166 code
     */
    public WorkingHours weekdays(String country) {
        return WorkingHours.weekdays(holidays(country), zone);
    }

    private Holidays holidays(String country) {
        return read.computeIfAbsent(country, calendars);
    }

    /**
     * @param country blank for no holidays
     * @throws Refusal when there is no slot at all
     */
    public void saveHours(List<WorkingSlot> slots, String country) {
        if (slots.isEmpty()) {
            throw Refusal.badInput("settings.hours.none");
        }
        journal.change(Change.of(CHANGED, ""), () -> {
            if (!slots.equals(repository.slots())) {
                repository.replaceSlots(slots);
            }
            settings.put(COUNTRY, country);
        });
    }

    /** @throws Refusal when it ends before it begins, lasts over a year, or has too long a name */
    public void addVacation(String name, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw Refusal.badInput("settings.vacation.order");
        }
        if (ChronoUnit.DAYS.between(first, last) > 366) {
            throw Refusal.badInput("settings.vacation.tooLong");
        }
        if (name.strip().length() > LONGEST_NAME) {
            throw Refusal.badInput("settings.vacation.name", LONGEST_NAME);
        }
        journal.change(
                Change.of("settings.change.vacation", name.isBlank() ? first.toString() : name.strip()),
                () -> repository.add(new Vacation(name.strip(), first, last)));
    }

    public void removeVacation(PlannedVacation vacation) {
        journal.change(
                Change.of("settings.change.noVacation", vacation.words()), () -> repository.remove(vacation.id()));
    }
}
