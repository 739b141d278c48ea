package nl.goedmaker.tickets.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnRoomTest {
    private static Map<TicketColumn, Double> wished() {
        Map<TicketColumn, Double> wished = new LinkedHashMap<>();
        wished.put(TicketColumn.DUE, 100.0);
        wished.put(TicketColumn.SUBJECT, 300.0);
        wished.put(TicketColumn.TAGS, 90.0);
        wished.put(TicketColumn.MONEY, 70.0);
        return wished;
    }

    @Test
    void whereThereIsRoomTheSubjectTakesTheRest() {
        assertThat(ColumnRoom.share(wished(), 800, 10))
                .containsEntry(TicketColumn.DUE, 100.0)
                .containsEntry(TicketColumn.TAGS, 90.0)
                .containsEntry(TicketColumn.MONEY, 70.0)
                .containsEntry(TicketColumn.SUBJECT, 540.0);
    }

    @Test
    void whereThereIsLittleTheOthersShrinkTogether() {
        Map<TicketColumn, Double> shared = ColumnRoom.share(wished(), 330, 10);
        assertThat(shared).containsEntry(TicketColumn.SUBJECT, 120.0).hasSize(4);
        assertThat(shared.get(TicketColumn.DUE)).isBetween(80.0, 81.0);
        assertThat(sum(shared)).isLessThanOrEqualTo(330);
    }

    @Test
    void whereTheyCouldNotBeReadTheLastGivesWay() {
        assertThat(ColumnRoom.share(wished(), 280, 10).keySet())
                .containsExactlyInAnyOrder(TicketColumn.DUE, TicketColumn.SUBJECT, TicketColumn.TAGS);
        assertThat(ColumnRoom.share(wished(), 100, 10).keySet())
                .containsExactlyInAnyOrder(TicketColumn.DUE, TicketColumn.SUBJECT);
        Map<TicketColumn, Double> alone = new LinkedHashMap<>();
        alone.put(TicketColumn.SUBJECT, 300.0);
        assertThat(ColumnRoom.share(alone, 500, 10)).containsEntry(TicketColumn.SUBJECT, 500.0);
    }

    private static double sum(Map<TicketColumn, Double> widths) {
        return widths.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
