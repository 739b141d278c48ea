package nl.goedmaker.insights.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import nl.goedmaker.app.Wiring;
import nl.goedmaker.cli.Services;
import nl.goedmaker.demo.FilledShop;
import nl.goedmaker.insights.Figure;
import nl.goedmaker.insights.ui.InsightsViewModel.Bar;
import nl.goedmaker.insights.ui.InsightsViewModel.Big;
import nl.goedmaker.insights.ui.InsightsViewModel.Board;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.text.Language;
import nl.goedmaker.ui.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InsightsViewModelTest {
    @TempDir
    Path folder;

    private final TestDesk desk = new TestDesk(Language.NL, FilledShop.SUNDAY);

    private InsightsViewModel model(Services services) {
        return new InsightsViewModel(services.insights(), services.figureRows(), services.surveys(), desk.desk);
    }

    private static Board board(InsightsViewModel model) {
        model.refresh();
        return Objects.requireNonNull(model.boardProperty().get());
    }

    @Test
    void everyNumberOfTheBoardIsTheNumberOfItsRows() {
        try (Services services = FilledShop.open(folder)) {
            InsightsViewModel model = model(services);
            Board board = board(model);
            Big open = board.bigs().getFirst();
            model.chosenProperty().set(open.figure());
            assertThat(model.rows().rows()).hasSize(Integer.parseInt(open.value()));
            for (List<Bar> bars : List.of(board.months(), board.types(), board.categories())) {
                for (Bar bar : bars) {
                    assertThat(services.figureRows().count(bar.figure()))
                            .as(bar.spoken())
                            .isEqualTo(Long.parseLong(bar.value()));
                }
            }
        }
    }

    @Test
    void theLongestBarIsWholeAndAllAreSpoken() {
        try (Services services = FilledShop.open(folder)) {
            Board board = board(model(services));
            for (List<Bar> bars : List.of(board.months(), board.cashback(), board.types(), board.categories())) {
                assertThat(bars.stream().mapToDouble(Bar::share).max()).hasValue(1);
                assertThat(bars).allSatisfy(bar -> {
                    assertThat(bar.share()).isBetween(0.0, 1.0);
                    assertThat(bar.spoken()).startsWith(bar.name());
                });
            }
            assertThat(board.months()).hasSize(12);
        }
    }

    @Test
    void anEmptyShopHasEmptyBarsAndNoMedian() {
        try (Services services = Wiring.open(new DataFolder(folder), FilledShop.SUNDAY)) {
            InsightsViewModel model = model(services);
            Board board = board(model);
            assertThat(board.bigs()).extracting(Big::value).containsExactly("0", "–", "€\u00a00,00");
            assertThat(board.months()).allMatch(bar -> bar.share() == 0);
            assertThat(board.types()).isEmpty();
            assertThat(model.rows().loadedProperty().get()).isTrue();
            assertThat(model.rows().rows()).isEmpty();
        }
    }

    @Test
    void choosingANumberNamesItsRowsAndARowOpensItsComplaint() {
        try (Services services = FilledShop.open(folder)) {
            InsightsViewModel model = model(services);
            model.chosenProperty().set(new Figure.OpenedIn(YearMonth.of(2026, 11)));
            assertThat(model.title(model.chosenProperty().get())).isEqualTo("Binnengekomen in november 2026");
            var row = model.rows().rows().getFirst();
            assertThat(model.details(row)).startsWith(row.reference() + " · " + row.customer() + " · ");
            model.open(row);
            assertThat(desk.trail).containsExactly(row.reference());
        }
    }
}
