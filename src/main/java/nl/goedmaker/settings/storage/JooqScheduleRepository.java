package nl.goedmaker.settings.storage;

import static nl.goedmaker.storage.jooq.Tables.VACATION;
import static nl.goedmaker.storage.jooq.Tables.WORKING_SLOT;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import nl.goedmaker.settings.PlannedVacation;
import nl.goedmaker.settings.ScheduleRepository;
import nl.goedmaker.storage.Database;
import nl.goedmaker.time.Vacation;
import nl.goedmaker.time.WorkingSlot;

public final class JooqScheduleRepository implements ScheduleRepository {
    private final Database database;

    public JooqScheduleRepository(Database database) {
        this.database = database;
    }

    @Override
    public List<WorkingSlot> slots() {
        return database.read(context -> context.selectFrom(WORKING_SLOT)
                .orderBy(WORKING_SLOT.DAY, WORKING_SLOT.FROM_MINUTE)
                .fetch(row -> new WorkingSlot(
                        DayOfWeek.of(row.getDay().intValue()),
                        row.getFromMinute().intValue(),
                        row.getToMinute().intValue())));
    }

    @Override
    public void replaceSlots(List<WorkingSlot> slots) {
        database.change(context -> {
            context.deleteFrom(WORKING_SLOT).execute();
            slots.forEach(slot -> context.insertInto(WORKING_SLOT)
                    .set(WORKING_SLOT.DAY, (long) slot.day().getValue())
                    .set(WORKING_SLOT.FROM_MINUTE, (long) slot.from())
                    .set(WORKING_SLOT.TO_MINUTE, (long) slot.to())
                    .execute());
        });
    }

    @Override
    public List<PlannedVacation> vacations() {
        return database.read(context -> context.selectFrom(VACATION)
                .orderBy(VACATION.FIRST_ON, VACATION.ID)
                .fetch(row -> new PlannedVacation(
                        row.getId(),
                        new Vacation(
                                row.getName(), LocalDate.parse(row.getFirstOn()), LocalDate.parse(row.getLastOn())))));
    }

    @Override
    public void add(Vacation vacation) {
        database.change(context -> context.insertInto(VACATION)
                .set(VACATION.NAME, vacation.name())
                .set(VACATION.FIRST_ON, vacation.first().toString())
                .set(VACATION.LAST_ON, vacation.last().toString())
                .execute());
    }

    @Override
    public void remove(long vacation) {
        database.change(context ->
                context.deleteFrom(VACATION).where(VACATION.ID.eq(vacation)).execute());
    }
}
