package nl.goedmaker.replies.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.goedmaker.replies.AnswerReminder;
import nl.goedmaker.text.Refusal;

/** Whether the owner wants to be told when no answer comes. */
public final class RemindViewModel {
    private final BooleanProperty on = new SimpleBooleanProperty();
    private final StringProperty days = new SimpleStringProperty("");

    RemindViewModel() {
        show(AnswerReminder.STANDARD);
    }

    void show(AnswerReminder kept) {
        on.set(kept.isOn());
        days.set(Integer.toString(kept.days()));
    }

    public BooleanProperty onProperty() {
        return on;
    }

    /** After how many days, as it is typed. */
    public StringProperty daysProperty() {
        return days;
    }

    /** @throws Refusal when it is wanted and the days are no number from 1 to 60 */
    AnswerReminder chosen() {
        try {
            return new AnswerReminder(on.get(), Integer.parseInt(days.get().strip()));
        } catch (NumberFormatException | Refusal e) {
            if (on.get()) {
                throw Refusal.badInput("replies.remind.range", AnswerReminder.LONGEST);
            }
            return AnswerReminder.STANDARD;
        }
    }
}
