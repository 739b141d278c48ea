package nl.goedmaker.checks.people.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.checks.people.People;
import nl.goedmaker.checks.people.PeopleAround;
import nl.goedmaker.customers.Customer;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;
import org.jspecify.annotations.Nullable;

/** Who is who around a complaint's customer; the owner parts two, or puts them together again. */
public final class PeopleViewModel {
    private final People people;
    private final Desk desk;
    private final PeopleWords words;
    private final Latest reading = new Latest();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<PeoplePicture> picture = new ReadOnlyObjectWrapper<>(PeoplePicture.EMPTY);
    private final ObservableList<PeopleRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable PeopleRow> asking = new ReadOnlyObjectWrapper<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");
    private @Nullable Customer customer;

    public PeopleViewModel(People people, Desk desk) {
        this.people = people;
        this.desk = desk;
        this.words = new PeopleWords(desk.texts(), desk.clock().getZone());
        reason.addListener((property, before, now) -> error.set(""));
    }

    /** Opens the sheet for a complaint's customer. */
    public void open(Ticket ticket) {
        Customer shown = ticket.customer();
        customer = shown;
        cancel();
        title.set(desk.texts().get("checks.people.title", shown.name()));
        desk.background().run(() -> people.around(shown.id()), reading.only(around -> {
            show(around);
            open.set(true);
        }));
    }

    private void read() {
        Customer shown = customer;
        if (shown != null) {
            desk.background().run(() -> people.around(shown.id()), reading.only(this::show));
        }
    }

    private void show(PeopleAround around) {
        picture.set(words.picture(around));
        rows.setAll(words.rows(around));
        hint.set(
                around.complete()
                        ? around.isAlone()
                                ? desk.texts()
                                        .get(
                                                "checks.people.alone",
                                                around.centre().name())
                                : ""
                        : desk.texts().get("checks.people.incomplete"));
    }

    /** Whether the sheet is in sight. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** One sentence when there is nobody, or not everybody was looked at yet; empty for none. */
    public ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<PeoplePicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** Every line, and every cut. */
    public ObservableList<PeopleRow> rows() {
        return rows;
    }

    /** The line that is being cut; {@code null} when none is. */
    public ReadOnlyObjectProperty<@Nullable PeopleRow> askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** Why; may stay empty. */
    public StringProperty reasonProperty() {
        return reason;
    }

    public StringProperty errorProperty() {
        return error;
    }

    /** Asks why these two are not one person. */
    public void ask(PeopleRow row) {
        reason.set("");
        asking.set(row);
    }

    /** Leaves the line as it is. */
    public void cancel() {
        asking.set(null);
        reason.set("");
    }

    /** Cuts the line that was asked about. */
    public void cut() {
        PeopleRow row = asking.get();
        if (row == null) {
            return;
        }
        String why = reason.get();
        desk.background()
                .run(
                        () -> {
                            people.cut(row.one(), row.other(), why);
                            return row;
                        },
                        done -> changed("checks.people.change.cut", done),
                        refused -> error.set(desk.texts().get(refused.sentence())));
    }

    /** Takes a cut back. */
    public void rejoin(PeopleRow row) {
        desk.background()
                .run(
                        () -> {
                            people.rejoin(row.one(), row.other());
                            return row;
                        },
                        done -> changed("checks.people.change.rejoin", done));
    }

    private void changed(String what, PeopleRow row) {
        cancel();
        desk.notices().done(Sentence.of(what, row.names()));
        read();
    }

    public void close() {
        open.set(false);
    }
}
