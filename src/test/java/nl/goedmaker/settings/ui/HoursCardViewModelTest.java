package nl.goedmaker.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.settings.Schedule;
import nl.goedmaker.settings.Schedules;
import nl.goedmaker.text.Language;
import nl.goedmaker.ui.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HoursCardViewModelTest {
    @TempDir
    Path folder;

    private ShopOnDisk shop;
    private Schedules schedules;
    private TestDesk surroundings;
    private HoursCardViewModel model;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        schedules = shop.services().schedules();
        surroundings = new TestDesk(Language.NL, shop.services().clock());
        model = new HoursCardViewModel(schedules, surroundings.desk);
        model.show(schedules.schedule());
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void officeHoursOfTheShopsOwnCountryHoldUntilTheOwnerSaysOtherwise() {
        assertThat(model.day(DayOfWeek.MONDAY).get()).isEqualTo("9:00–17:00");
        assertThat(model.day(DayOfWeek.SUNDAY).get()).isEmpty();
        assertThat(model.countryProperty().get()).isEqualTo("NL");
        assertThat(schedules.hours().isWorkingDay(LocalDate.of(2026, 12, 25))).isFalse();
    }

    @Test
    void severalSlotsADayAreTypedFreelyAndKeptInOneStep() {
        model.day(DayOfWeek.MONDAY).valueProperty().set("9-12.30, 13:30 – 17");
        model.day(DayOfWeek.FRIDAY).valueProperty().set("");
        model.day(DayOfWeek.SATURDAY).valueProperty().set("20:00-24:00");
        model.countryProperty().set("BE");
        model.save();
        assertThat(model.day(DayOfWeek.MONDAY).get()).isEqualTo("9:00–12:30, 13:30–17:00");
        Schedule kept = schedules.schedule();
        assertThat(kept.slots()).hasSize(2 + 3 + 1);
        assertThat(kept.country()).isEqualTo("BE");
        assertThat(schedules.hours().isWorkingDay(LocalDate.of(2026, 11, 11)))
                .as("Armistice Day in Belgium, a Wednesday")
                .isFalse();
        assertThat(surroundings.screen.notices).hasSize(1);
        shop.services().journal().undo();
        assertThat(schedules.schedule().slots()).isEqualTo(Schedule.OFFICE_HOURS);
        assertThat(schedules.schedule().country()).isEqualTo("NL");
        shop.services().journal().redo();
        assertThat(schedules.schedule()).isEqualTo(kept);
    }

    @Test
    void whatIsWrongIsToldAtItsOwnDayAndNothingIsKept() {
        model.day(DayOfWeek.MONDAY).valueProperty().set("9 tot vijf");
        model.day(DayOfWeek.TUESDAY).valueProperty().set("17-9");
        model.day(DayOfWeek.WEDNESDAY).valueProperty().set("9-13, 12-17");
        model.day(DayOfWeek.THURSDAY).valueProperty().set("9-25");
        model.save();
        assertThat(model.day(DayOfWeek.MONDAY).errorProperty().get()).contains("9 tot vijf");
        assertThat(model.day(DayOfWeek.TUESDAY).errorProperty().get()).contains("begin");
        assertThat(model.day(DayOfWeek.WEDNESDAY).errorProperty().get()).contains("door elkaar");
        assertThat(model.day(DayOfWeek.THURSDAY).errorProperty().get()).contains("9-25");
        assertThat(model.day(DayOfWeek.FRIDAY).errorProperty().get()).isEmpty();
        assertThat(schedules.schedule().slots()).isEqualTo(Schedule.OFFICE_HOURS);
    }

    @Test
    void aWeekWithoutAnyHoursIsRefused() {
        for (DayOfWeek day : DayOfWeek.values()) {
            model.day(day).valueProperty().set(" ");
        }
        model.save();
        assertThat(model.day(DayOfWeek.MONDAY).errorProperty().get()).contains("minstens één dag");
    }

    @Test
    void aVacationIsFreeAndCanBeTakenAwayAndBack() {
        model.name().valueProperty().set("Kerst");
        model.first().valueProperty().set("21-12-2026");
        model.last().valueProperty().set("3 januari 2027");
        model.addVacation();
        assertThat(model.vacations()).hasSize(1);
        assertThat(model.days(model.vacations().getFirst())).isEqualTo("21 december 2026 – 3 januari 2027");
        assertThat(schedules.hours().isWorkingDay(LocalDate.of(2026, 12, 21))).isFalse();
        assertThat(model.name().get()).isEmpty();
        model.remove(model.vacations().getFirst());
        assertThat(model.vacations()).isEmpty();
        assertThat(schedules.hours().isWorkingDay(LocalDate.of(2026, 12, 21))).isTrue();
        shop.services().journal().undo();
        model.show(schedules.schedule());
        assertThat(model.vacations()).hasSize(1);
    }

    @Test
    void aVacationThatEndsBeforeItBeginsIsToldAtItsLastDay() {
        model.first().valueProperty().set("21-12-2026");
        model.last().valueProperty().set("20-12-2026");
        model.addVacation();
        assertThat(model.last().errorProperty().get()).contains("vóór de eerste");
        model.last().valueProperty().set("31-2-2027");
        model.addVacation();
        assertThat(model.last().errorProperty().get()).isNotEmpty();
        model.first().valueProperty().set("");
        model.addVacation();
        assertThat(model.first().errorProperty().get()).isNotEmpty();
        assertThat(schedules.schedule().vacations()).isEmpty();
    }

    @Test
    void whatIsTypedSurvivesARefresh() {
        model.day(DayOfWeek.MONDAY).valueProperty().set("10-12");
        model.countryProperty().set("");
        model.show(schedules.schedule());
        assertThat(model.day(DayOfWeek.MONDAY).get()).isEqualTo("10-12");
        assertThat(model.countryProperty().get()).isEmpty();
    }
}
