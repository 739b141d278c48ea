package nl.goedmaker.tickets.ui;

import java.util.function.Consumer;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Merges;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.Desk;

/** Merges two complaints, and asks first when they are of different customers. */
final class MergeQuestion {
    private final Merges merges;
    private final Desk desk;

    MergeQuestion(Merges merges, Desk desk) {
        this.merges = merges;
        this.desk = desk;
    }

    void merge(String from, String into, Consumer<Ticket> then) {
        merge(from, into, false, then);
    }

    private void merge(String from, String into, boolean differentCustomers, Consumer<Ticket> then) {
        desk.background()
                .run(
                        () -> merges.merge(from, into, differentCustomers),
                        merged -> {
                            desk.notices().done(Sentence.of("tickets.change.merge", from + " → " + merged.reference()));
                            then.accept(merged);
                        },
                        refusal -> refused(refusal, from, into, then));
    }

    private void refused(Refusal refusal, String from, String into, Consumer<Ticket> then) {
        if (!refusal.sentence().key().equals("tickets.merge.differentCustomers")) {
            desk.notices().refused(refusal.sentence());
        } else if (desk.dialogs()
                .confirm(
                        desk.texts().get("tickets.merge.sure"),
                        desk.texts()
                                .get(
                                        "tickets.merge.sure.text",
                                        refusal.sentence().arguments().toArray()),
                        desk.texts().get("tickets.merge.button"))) {
            merge(from, into, true, then);
        }
    }
}
