package nl.goedmaker.tickets.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Customer;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.drafts.DraftPlace;
import nl.goedmaker.drafts.Drafts;
import nl.goedmaker.drafts.ui.DraftDesk;
import nl.goedmaker.drafts.ui.DraftField;
import nl.goedmaker.drafts.ui.DraftFields;
import nl.goedmaker.settings.CategoryLimit;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.tickets.Tickets;
import nl.goedmaker.tickets.TimelineEntry;
import nl.goedmaker.tickets.TimelineQuery;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;
import org.jspecify.annotations.Nullable;

/** What the customer wrote, the owner's notes, and the details of the complaint. */
public final class ListenViewModel {
    /** Messages that are shown at first. */
    private static final int PAGE = 20;

    private static final int LONGEST = 999;
    private static final String TYPED = "=";

    private record Read(List<TimelineEntry> received, List<CategoryLimit> categories, boolean unfolded) {}

    private final Tickets tickets;
    private final Settings settings;
    private final Desk desk;
    private final Latest reading = new Latest();
    private final TicketFields fields;
    private final ObservableList<TimelineLine> messages = FXCollections.observableArrayList();
    private final ObservableList<String> categories = FXCollections.observableArrayList();
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty noteError = new SimpleStringProperty("");
    private final StringProperty message = new SimpleStringProperty("");
    private final StringProperty messageError = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper detailsHint = new ReadOnlyStringWrapper("");
    private final DraftFields drafts;
    private final ReadOnlyBooleanWrapper earlier = new ReadOnlyBooleanWrapper();
    private final Unfolded unfolded;
    private int most = PAGE;
    private @Nullable Ticket ticket;

    public ListenViewModel(Tickets tickets, Settings settings, Desk desk, DraftDesk drafts) {
        this.tickets = tickets;
        this.settings = settings;
        this.desk = desk;
        this.fields = new TicketFields(
                desk.texts(), desk.clock(), EnumSet.complementOf(EnumSet.of(Field.RECEIVED, Field.TEXT)));
        this.unfolded = new Unfolded(settings, desk.background());
        this.drafts = drafts.fields(Stream.concat(
                        Stream.of(DraftField.of(Drafts.NOTE, note), DraftField.of(Drafts.MESSAGE, message)),
                        fields.used().stream().filter(Field::isDrafted).map(this::draft))
                .toList());
    }

    /** A detail that was emptied is something typed too, hence the sign before it. */
    private DraftField draft(Field field) {
        return new DraftField(
                "details." + field,
                () -> fields.isTouched(field) ? TYPED + fields.value(field).get() : "",
                kept -> {
                    fields.value(field)
                            .set(kept.startsWith(TYPED) ? kept.substring(TYPED.length()) : fields.untouched(field));
                    if (fields.isTouched(field)) {
                        detailsHint.set(desk.texts().get("tickets.listen.details.kept"));
                    }
                });
    }

    /** One sentence above the details when something was typed in them earlier and not saved; empty for none. */
    public ReadOnlyStringProperty detailsHintProperty() {
        return detailsHint.getReadOnlyProperty();
    }

    /** Whether the details that are seldom needed are shown. */
    public BooleanProperty unfoldedProperty() {
        return unfolded.property();
    }

    public TicketFields fields() {
        return fields;
    }

    /** The last that the customer wrote, oldest first. */
    public ObservableList<TimelineLine> messages() {
        return messages;
    }

    public ObservableList<String> categories() {
        return categories;
    }

    public StringProperty noteProperty() {
        return note;
    }

    public StringProperty noteErrorProperty() {
        return noteError;
    }

    /** A later message of the customer that is being pasted. */
    public StringProperty messageProperty() {
        return message;
    }

    public StringProperty messageErrorProperty() {
        return messageError;
    }

    public void show(Ticket shown) {
        boolean other = ticket == null || !ticket.reference().equals(shown.reference());
        if (other) {
            noteError.set("");
            messageError.set("");
            messages.clear();
            most = PAGE;
        }
        ticket = shown;
        drafts.show(DraftPlace.ticket(shown.id()), () -> showDetails(shown));
        if (!fields.isTouched()) {
            showDetails(shown);
        }
        int wanted = most;
        desk.background().run(() -> read(shown, wanted), reading.only(read -> {
            if (shown.equals(ticket)) {
                earlier.set(read.received().size() > wanted);
                unfolded.show(read.unfolded());
                List<TimelineLine> fresh = read.received().stream()
                        .limit(wanted)
                        .map(entry -> TimelineLine.of(entry, desk.clock()))
                        .toList()
                        .reversed();
                if (!fresh.equals(messages)) {
                    messages.setAll(fresh);
                }
                List<String> names =
                        read.categories().stream().map(CategoryLimit::name).toList();
                if (!names.equals(categories)) {
                    categories.setAll(names);
                }
            }
        }));
    }

    /** One more than wanted tells whether there are older ones. */
    private Read read(Ticket shown, int wanted) {
        return new Read(
                tickets.timeline(shown, new TimelineQuery(TimelineQuery.Filter.RECEIVED, null, wanted + 1)),
                settings.categories(),
                unfolded.read());
    }

    /** Whether the customer wrote more than is shown, longer ago. */
    public ReadOnlyBooleanProperty earlierProperty() {
        return earlier.getReadOnlyProperty();
    }

    /** Shows older messages too. */
    public void showEarlier() {
        Ticket now = ticket;
        if (now != null) {
            most = Math.min(LONGEST, most + 3 * PAGE);
            show(now);
        }
    }

    /** Takes the words of a message to the clipboard. */
    public void copy(TimelineLine line) {
        desk.clipboard().accept(line.text());
        desk.notices().told(Sentence.of("tickets.timeline.copied"));
    }

    public void saveNote() {
        String words = note.get();
        act("tickets.change.note", now -> tickets.note(now, words), noteError, () -> note.set(""));
    }

    public void saveMessage() {
        String words = message.get();
        act("tickets.change.receive", now -> tickets.receive(now, words), messageError, () -> message.set(""));
    }

    /** Keeps the details. @return the first field that cannot be used, or {@code null} */
    public @Nullable Field saveDetails() {
        Field wrong = fields.firstWrong().orElse(null);
        Ticket now = ticket;
        if (wrong != null || now == null || !fields.isTouched()) {
            return wrong;
        }
        // read here: by the time the work runs, the fields may say something else
        Map<Field, String> saved = fields.all();
        TypedTicket typed = fields.typed();
        Customer customer = typed.customer(now.customer().id());
        Purchase purchase = typed.purchase();
        String subject = typed.subject();
        TicketType type = typed.type();
        Channel channel = typed.channel();
        desk.background()
                .run(
                        () -> {
                            tickets.correct(now, customer, purchase, subject, type, channel);
                            return tickets.get(now.reference());
                        },
                        fresh -> {
                            if (ticket != null && fresh.reference().equals(ticket.reference())) {
                                detailsHint.set("");
                                fields.follow(fresh, saved);
                                drafts.save();
                            }
                            desk.notices().done(Sentence.of("tickets.change.edit", fresh.reference()));
                        },
                        why -> {
                            if (!fields.refuse(why.sentence())) {
                                desk.notices().refused(why.sentence());
                            }
                        });
        return null;
    }

    /** Puts the details back as they are kept. */
    public void revertDetails() {
        if (ticket != null) {
            showDetails(ticket);
            drafts.save();
        }
    }

    private void showDetails(Ticket shown) {
        detailsHint.set("");
        fields.show(shown);
    }

    private void act(String label, Consumer<Ticket> work, StringProperty error, Runnable done) {
        Ticket now = ticket;
        if (now == null) {
            return;
        }
        desk.background()
                .run(
                        () -> {
                            work.accept(now);
                            return now.reference();
                        },
                        reference -> {
                            error.set("");
                            done.run();
                            drafts.save();
                            desk.notices().done(Sentence.of(label, reference));
                        },
                        (Refusal why) -> error.set(desk.texts().get(why.sentence())));
    }
}
