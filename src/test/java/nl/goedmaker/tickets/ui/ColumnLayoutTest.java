package nl.goedmaker.tickets.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.goedmaker.tickets.SavedSearch;
import nl.goedmaker.tickets.TicketQuery.View;
import org.junit.jupiter.api.Test;

class ColumnLayoutTest {
    private record Step(TicketColumn column, int what) {
        ColumnLayout on(ColumnLayout layout) {
            return switch (Math.floorMod(what, 5)) {
                case 0 -> layout.toggled(column);
                case 1 -> layout.moved(column, 1);
                case 2 -> layout.moved(column, -1);
                case 3 -> layout.widened(column, what);
                default -> layout.widened(column, -0.37);
            };
        }
    }

    @Property(tries = 300)
    void whateverTheOwnerDoesIsReadBackAsItWasAndKeepsTheSubject(
            @ForAll List<TicketColumn> columns, @ForAll List<Integer> whats) {
        ColumnLayout layout = ColumnLayout.STANDARD;
        for (int i = 0; i < Math.min(columns.size(), whats.size()); i++) {
            layout = new Step(columns.get(i), whats.get(i)).on(layout);
            assertThat(layout.shows(TicketColumn.SUBJECT)).isTrue();
            assertThat(layout.places()).extracting(ColumnLayout.Place::column).doesNotHaveDuplicates();
            assertThat(layout.places())
                    .allMatch(place -> place.width() >= ColumnLayout.LEAST && place.width() <= ColumnLayout.MOST);
            assertThat(ColumnLayout.parse(layout.kept())).contains(layout);
        }
    }

    @Property(tries = 300)
    void wordsThatAreNoColumnsAreLeftOut(@ForAll String kept) {
        ListColumns columns = ListColumns.parse("ALL=" + kept);
        assertThat(columns.of(View.ALL, null).shows(TicketColumn.SUBJECT)).isTrue();
    }

    @Test
    void columnsThatAreTwiceThereOrWithoutASubjectAreNotUnderstood() {
        assertThat(ColumnLayout.parse("DUE:10,DUE:12,SUBJECT:30")).isEmpty();
        assertThat(ColumnLayout.parse("DUE:10")).isEmpty();
        assertThat(ColumnLayout.parse("SUBJECT:NaN")).isEmpty();
        assertThat(ColumnLayout.parse("SUBJECT:30,WORDS:3")).isEmpty();
    }

    @Test
    void eachViewAndSavedSearchHasItsOwn() {
        SavedSearch saved = new SavedSearch(3, "Bol", View.ALL, "kanaal:bol", View.ALL.standard());
        ListColumns columns = new ListColumns();
        columns.choose(View.ALL, null, ColumnLayout.STANDARD.toggled(TicketColumn.MONEY));
        columns.choose(View.ALL, saved, ColumnLayout.STANDARD.moved(TicketColumn.TYPE, -3));

        ListColumns again = ListColumns.parse(columns.kept());
        assertThat(again.of(View.ALL, null).shows(TicketColumn.MONEY)).isTrue();
        assertThat(again.of(View.ALL, saved).places().getFirst().column()).isEqualTo(TicketColumn.TYPE);
        assertThat(again.of(View.OPEN, null)).isEqualTo(ColumnLayout.STANDARD);
    }
}
