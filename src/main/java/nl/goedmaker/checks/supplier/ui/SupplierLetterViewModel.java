package nl.goedmaker.checks.supplier.ui;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.goedmaker.checks.supplier.SupplierLetter;
import nl.goedmaker.checks.supplier.SupplierLetters;
import nl.goedmaker.checks.supplier.SupplierReport;
import nl.goedmaker.checks.supplier.format.LetterFormat;
import nl.goedmaker.files.WholeFile;
import nl.goedmaker.settings.Shop;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;
import org.jspecify.annotations.Nullable;

/** A letter to a supplier: made in a language, changed by the owner, and saved or copied. */
public final class SupplierLetterViewModel {
    private record Made(SupplierReport report, SupplierLetter letter) {}

    private final SupplierLetters letters;
    private final Supplier<Shop> shop;
    private final Desk desk;
    private final Latest reading = new Latest();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Language> language;
    private final StringProperty to = new SimpleStringProperty("");
    private final StringProperty subject = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private @Nullable Made made;

    /** @param shop who signs and sends; may wait for the disk */
    public SupplierLetterViewModel(SupplierLetters letters, Supplier<Shop> shop, Desk desk) {
        this.letters = letters;
        this.shop = shop;
        this.desk = desk;
        this.language = new ReadOnlyObjectWrapper<>(desk.texts().language());
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Language> languageProperty() {
        return language.getReadOnlyProperty();
    }

    /** The supplier's address; may stay blank. */
    public StringProperty toProperty() {
        return to;
    }

    public StringProperty subjectProperty() {
        return subject;
    }

    public StringProperty textProperty() {
        return text;
    }

    /** Why the last try came to nothing; empty otherwise. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /**
     * Opens the sheet with the letter for a complaint. What the owner changed in it stands there again while the window lives;
     * when there is nothing to write about, a notice says so instead.
     */
    public void open(Ticket ticket) {
        Language wanted = language.get();
        desk.background().run(() -> make(letters.report(ticket), wanted), reading.only(fresh -> {
            boolean isOther = made == null
                    || !made.report().reference().equals(fresh.report().reference());
            problem.set("");
            if (isOther) {
                to.set("");
            }
            if (isOther || !isChanged()) {
                show(fresh);
            }
            title.set(desk.texts().get("checks.letter.title", fresh.report().reference()));
            open.set(true);
        }));
    }

    private Made make(SupplierReport report, Language wanted) {
        return new Made(report, letters.letter(report, wanted));
    }

    private void show(Made fresh) {
        made = fresh;
        subject.set(fresh.letter().subject());
        text.set(fresh.letter().text());
    }

    private boolean isChanged() {
        return made != null && !made.letter().equals(letter());
    }

    private SupplierLetter letter() {
        return new SupplierLetter(subject.get(), text.get());
    }

    /** Writes it anew in another language; what the owner changed goes only when the owner says so. */
    public void write(Language wanted) {
        Made now = made;
        if (now == null || wanted == language.get()) {
            return;
        }
        boolean sure = !isChanged()
                || desk.dialogs()
                        .confirm(
                                desk.texts().get("checks.letter.anew.title"),
                                desk.texts().get("checks.letter.anew.text"),
                                desk.texts().get("checks.letter.anew"));
        if (sure) {
            language.set(wanted);
            desk.background().run(() -> make(now.report(), wanted), reading.only(this::show));
        }
    }

    public void copy() {
        desk.clipboard().accept(text.get());
        desk.notices().told(Sentence.of("checks.letter.copied"));
    }

    /** Asks where, and writes the letter there as it stands now. */
    public void save(LetterFormat format) {
        Made now = made;
        if (now == null || working.get()) {
            return;
        }
        problem.set("");
        if (text.get().isBlank()) {
            problem.set(desk.texts().get("checks.letter.empty"));
            return;
        }
        String reference = now.report().reference();
        desk.dialogs()
                .saveAs(
                        desk.texts().get("checks.letter.saveAs"),
                        desk.texts().get("checks.letter.file", reference) + "." + format.code(),
                        format.code())
                .ifPresent(file -> write(file, format, reference));
    }

    private void write(Path file, LetterFormat format, String reference) {
        SupplierLetter letter = letter();
        String address = to.get();
        Language written = language.get();
        working.set(true);
        desk.background()
                .run(
                        () -> WholeFile.write(
                                file,
                                format.bytes(
                                        letter,
                                        reference,
                                        shop.get(),
                                        address,
                                        written,
                                        ZonedDateTime.now(desk.clock()))),
                        saved -> {
                            working.set(false);
                            desk.notices().told(Sentence.of("checks.letter.saved", reference, saved.toString()));
                        },
                        this::refused);
    }

    private void refused(Refusal refusal) {
        working.set(false);
        problem.set(desk.texts().get(refusal.sentence()));
    }

    public void close() {
        open.set(false);
    }
}
