package nl.goedmaker.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.goedmaker.app.MainViewModel;
import nl.goedmaker.cli.Services;
import nl.goedmaker.demo.FilledShop;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.TicketQuery;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One number of open complaints, wherever it is read. */
class OpenTicketsTest {
    @TempDir
    Path folder;

    @Test
    void everyCountOfOpenComplaintsIsTheSameAndSoAreTheRowsBehindIt() {
        try (Services services = FilledShop.open(folder)) {
            LocalDate today = LocalDate.now(FilledShop.SUNDAY);
            long open = services.tickets().count(View.OPEN, "");
            assertThat(services.tickets().count(View.SNOOZED, "")).isPositive();
            assertThat(services.insights().thisMonth(today).open()).isEqualTo(open);
            assertThat(services.insights().figures(today).thisMonth().open()).isEqualTo(open);
            assertThat(services.agenda().day(5).month().open()).isEqualTo(open);
            assertThat(services.figureRows().count(new Figure.Open())).isEqualTo(open);
            assertThat(services.figureRows().page(new Figure.Open(), null, 100))
                    .extracting(FigureRow::reference)
                    .containsExactlyInAnyOrderElementsOf(
                            services.tickets().page(TicketQuery.first(View.OPEN, "", 100)).stream()
                                    .map(TicketRow::reference)
                                    .toList());
            TestDesk desk = new TestDesk(Language.NL, FilledShop.SUNDAY);
            MainViewModel frame = new MainViewModel(services, desk.screen, desk.screen, desk.texts);
            frame.refresh();
            assertThat(frame.counts()).containsEntry(Room.TICKETS, open);
            assertThat(frame.counts())
                    .containsEntry(Room.TODAY, services.agenda().day(5).things());
        }
    }
}
