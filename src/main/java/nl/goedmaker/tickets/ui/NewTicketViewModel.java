package nl.goedmaker.tickets.ui;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.drafts.DraftPlace;
import nl.goedmaker.drafts.ui.DraftDesk;
import nl.goedmaker.drafts.ui.DraftField;
import nl.goedmaker.drafts.ui.DraftFields;
import nl.goedmaker.files.FileSize;
import nl.goedmaker.files.GivenFile;
import nl.goedmaker.intake.IncomingMail;
import nl.goedmaker.settings.CategoryLimit;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Enclosures;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.ui.Desk;
import org.jspecify.annotations.Nullable;

/** The form for a new complaint. What is typed stays until it is saved or thrown away, also when the form is closed. */
public final class NewTicketViewModel {
    private final Enclosures enclosures;
    private final Settings settings;
    private final Desk desk;
    private final TicketFields fields;
    private final DraftFields drafts;
    private final ObservableList<String> categories = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final ObservableList<EnclosedFile> files = FXCollections.observableArrayList();
    private final Unfolded unfolded;
    private boolean begun;

    public NewTicketViewModel(Enclosures enclosures, Settings settings, Desk desk, DraftDesk drafts) {
        this.enclosures = enclosures;
        this.settings = settings;
        this.desk = desk;
        this.fields = new TicketFields(desk.texts(), desk.clock(), EnumSet.allOf(Field.class));
        this.unfolded = new Unfolded(settings, desk.background());
        this.drafts = drafts.fields(
                fields.used().stream().filter(Field::isDrafted).map(this::draft).toList());
    }

    private DraftField draft(Field field) {
        return new DraftField(
                field.name(),
                () -> fields.isTouched(field) ? fields.value(field).get() : "",
                kept -> {
                    if (!kept.isEmpty()) {
                        fields.value(field).set(kept);
                        hint.set(desk.texts().get("tickets.new.kept"));
                    }
                });
    }

    public TicketFields fields() {
        return fields;
    }

    /** Whether the fields that are seldom needed are shown. */
    public BooleanProperty unfoldedProperty() {
        return unfolded.property();
    }

    public ObservableList<String> categories() {
        return categories;
    }

    /** Whether the form is in sight. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** One sentence above the form: what was filled in from a mail, or that something was kept; empty for none. */
    public ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /** What came with the mail and will be kept with the complaint. */
    public ObservableList<EnclosedFile> files() {
        return files;
    }

    /** Leaves a file out. */
    public void leaveOut(EnclosedFile file) {
        files.remove(file);
    }

    /** Opens the form; what was typed before is still there. */
    public void open() {
        if (!begun) {
            begun = true;
            clear();
            drafts.show(DraftPlace.NEW_TICKET);
        } else if (!open.get()) {
            hint.set(fields.isTouched() ? desk.texts().get("tickets.new.kept") : "");
        }
        desk.background().run(unfolded::read, unfolded::show);
        desk.background()
                .run(
                        settings::categories,
                        found -> categories.setAll(
                                found.stream().map(CategoryLimit::name).toList()));
        open.set(true);
    }

    /** Opens the form and reads a pasted mail into it. */
    public void open(String pasted) {
        open();
        if (!pasted.isBlank()) {
            desk.background().run(() -> IncomingMail.read(pasted, desk.clock().getZone()), this::take);
        }
    }

    /** Opens the form with what a mail says. */
    public void open(IncomingMail mail) {
        open();
        take(mail);
    }

    /** Fills in what a mail says; what the owner typed in a field stays, only the text is added to. */
    private void take(IncomingMail mail) {
        put(Field.NAME, mail.senderName());
        put(Field.EMAIL, mail.senderEmail());
        put(Field.ORDER, mail.orderNumber());
        put(Field.ARTICLE, mail.article());
        put(Field.SUBJECT, mail.subject());
        put(
                Field.RECEIVED,
                mail.receivedAt()
                        .filter(at -> !at.isAfter(LocalDateTime.now(desk.clock())))
                        .map(TicketFields::moment));
        put(Field.TYPE, mail.type());
        put(Field.LANGUAGE, mail.language().map(Enum::name));
        mail.files().stream()
                .map(this::enclosed)
                .filter(file -> !files.contains(file))
                .forEach(files::add);
        String before = fields.value(Field.TEXT).get().strip();
        if (!mail.text().isBlank() && !before.contains(mail.text().strip())) {
            fields.value(Field.TEXT).set(before.isEmpty() ? mail.text() : before + "\n\n" + mail.text());
        }
        hint.set(desk.texts().get(mail.shortened() ? "tickets.new.fromLongMail" : "tickets.new.fromMail"));
    }

    private EnclosedFile enclosed(GivenFile file) {
        return new EnclosedFile(file, desk.texts().get("tickets.new.file", file.name(), new FileSize(file.bytes())));
    }

    private void put(Field field, Optional<String> found) {
        if (!fields.isTouched(field)) {
            found.ifPresent(fields.value(field)::set);
        }
    }

    /** Saves the complaint and opens it. @return the first field that cannot be used, or {@code null} */
    public @Nullable Field save() {
        Field wrong = fields.firstWrong().orElse(null);
        if (wrong != null || saving.get()) {
            return wrong;
        }
        NewTicket ticket = fields.typed().newTicket();
        Map<Field, String> saved = fields.all();
        List<EnclosedFile> sentAlong = List.copyOf(files);
        saving.set(true);
        desk.background()
                .run(
                        () -> enclosures.open(
                                ticket,
                                sentAlong.stream().map(EnclosedFile::file).toList()),
                        entered -> {
                            saving.set(false);
                            if (saved.equals(fields.all())) {
                                clear();
                            }
                            files.removeAll(sentAlong);
                            drafts.save();
                            open.set(false);
                            tell(entered);
                            desk.navigation().openTicket(entered.ticket().reference());
                        },
                        why -> {
                            saving.set(false);
                            if (!fields.refuse(why.sentence())) {
                                desk.notices().refused(why.sentence());
                            }
                        });
        return null;
    }

    private void tell(Enclosures.Entered entered) {
        if (entered.refused().isEmpty()) {
            desk.notices()
                    .done(Sentence.of("tickets.change.open", entered.ticket().subject()));
        } else {
            desk.notices()
                    .refused(Sentence.of(
                            "tickets.new.filesRefused",
                            entered.ticket().subject(),
                            entered.refused().stream().map(desk.texts()::get).collect(Collectors.joining(" "))));
        }
    }

    /** Closes the form; asks first when something was typed. */
    public void close() {
        boolean goOn = !fields.isTouched() && files.isEmpty()
                || desk.dialogs()
                        .confirm(
                                desk.texts().get("tickets.new.leave.title"),
                                desk.texts().get("tickets.new.leave.text"),
                                desk.texts().get("tickets.new.leave.goOn"));
        if (goOn) {
            drafts.save();
            open.set(false);
        }
    }

    /** Empties the form. */
    public void clear() {
        fields.clear("NL");
        files.clear();
        hint.set("");
        desk.background().run(() -> settings.shop().country(), country -> {
            if (!fields.isTouched()) {
                fields.clear(country);
            }
        });
    }
}
