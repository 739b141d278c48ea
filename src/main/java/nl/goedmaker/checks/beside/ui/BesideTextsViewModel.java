package nl.goedmaker.checks.beside.ui;

import java.time.LocalDateTime;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.goedmaker.checks.beside.Pairs;
import nl.goedmaker.checks.beside.TextPair;
import nl.goedmaker.checks.evidence.Row;
import nl.goedmaker.text.Dates;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;
import org.jspecify.annotations.Nullable;

/** Two messages that are nearly the same, as they are read side by side. */
public final class BesideTextsViewModel {
    private final Pairs pairs;
    private final Desk desk;
    private final Latest reading = new Latest();
    private final ReadOnlyObjectWrapper<@Nullable TextPair> pair = new ReadOnlyObjectWrapper<>();

    public BesideTextsViewModel(Pairs pairs, Desk desk) {
        this.pairs = pairs;
        this.desk = desk;
    }

    /** What lies on the sheet; {@code null} while it is closed. */
    public ReadOnlyObjectProperty<@Nullable TextPair> pairProperty() {
        return pair.getReadOnlyProperty();
    }

    /** Opens the sheet; when one of the messages is gone, a notice says so instead. */
    public void open(Row.OfTexts wanted) {
        desk.background().run(() -> pairs.texts(wanted), reading.only(pair::set));
    }

    public void close() {
        pair.set(null);
    }

    /** How much of both is the same, and what is left out of that. */
    public String alike(TextPair shown) {
        return desk.texts().get("checks.beside.texts.alike", shown.percent());
    }

    /** {@code S. de Wit · 22 nov 09:30}. */
    public String about(TextPair.Side side) {
        return desk.texts()
                .get(
                        "checks.beside.about",
                        WhoseName.of(side.whose(), desk.texts()),
                        Dates.moment(
                                LocalDateTime.ofInstant(side.at(), desk.clock().getZone()),
                                desk.today(),
                                desk.texts().language()));
    }

    /** All of it for who cannot see the marks: whose it is, the message, and the words that both have. */
    public String spoken(TextPair.Side side) {
        String common = side.pieces().stream()
                .filter(TextPair.Piece::isCommon)
                .map(TextPair.Piece::words)
                .collect(Collectors.joining("; "));
        return desk.texts()
                .get("checks.beside.texts.spoken", side.whose().reference(), about(side), side.text(), common);
    }

    /** Closes the sheet and opens one of the complaints. */
    public void openTicket(TextPair.Side side) {
        close();
        desk.navigation().openTicket(side.whose().reference());
    }
}
