package nl.goedmaker.tickets.ui;

import java.util.function.Consumer;
import javafx.scene.Parent;
import nl.goedmaker.tickets.Ticket;

/** What a ticket's workspace shows for one of its steps. Made when the step is first opened. */
public interface StepPane {
    Parent root();

    /**
     * Shows a ticket: when the step is opened and again after every change of the data. For the ticket that is shown already,
     * what the owner is typing stays.
     */
    void show(Ticket ticket);

    /** A step of another feature, whose view need not know this one. */
    static StepPane of(Parent root, Consumer<Ticket> show) {
        return new StepPane() {
            @Override
            public Parent root() {
                return root;
            }

            @Override
            public void show(Ticket ticket) {
                show.accept(ticket);
            }
        };
    }
}
