package nl.goedmaker.settings;

import java.util.List;
import nl.goedmaker.time.Vacation;
import nl.goedmaker.time.WorkingSlot;

/** Working hours and vacations, as kept. */
public interface ScheduleRepository {
    /** In the order of the week; empty until the owner set them. */
    List<WorkingSlot> slots();

    void replaceSlots(List<WorkingSlot> slots);

    /** The first one first. */
    List<PlannedVacation> vacations();

    void add(Vacation vacation);

    void remove(long vacation);
}
