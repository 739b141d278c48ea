package nl.goedmaker.payouts.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.cashback.ClaimMail;
import nl.goedmaker.cashback.ClaimReading;
import nl.goedmaker.cashback.Claims;
import nl.goedmaker.intake.mail.EmlReader;
import nl.goedmaker.money.Iban;
import nl.goedmaker.payouts.bank.SepaText;
import nl.goedmaker.text.DecodedText;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.Desk;
import org.jspecify.annotations.Nullable;

/** What a customer sent back: read, shown for correction, and taken in when the owner says so. */
public final class ClaimViewModel {
    private static final long MOST_BYTES = 2_000_000;

    private final Claims claims;
    private final Desk desk;
    private final Texts texts;
    private final StringProperty pasted = new SimpleStringProperty("");
    private final StringProperty code = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty iban = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper codeProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper nameProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper ibanProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ObservableList<String> notes = FXCollections.observableArrayList();
    private final BooleanProperty confirming = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper acceptable = new ReadOnlyBooleanWrapper();
    private Claims.@Nullable Proposal proposal;
    private boolean filling;
    private int looking;

    /** What came of reading: the parts that were found, and a claim or why there is none. */
    private record Read(ClaimReading found, Checked checked) {}

    private record Checked(
            Claims.@Nullable Proposal proposal,
            SepaText.@Nullable Result sent,
            @Nullable Refusal refusal) {}

    public ClaimViewModel(Claims claims, Desk desk) {
        this.claims = claims;
        this.desk = desk;
        this.texts = desk.texts();
        for (StringProperty field : List.of(code, name, iban)) {
            field.addListener((property, before, typed) -> corrected());
        }
    }

    public StringProperty pastedProperty() {
        return pasted;
    }

    public StringProperty codeProperty() {
        return code;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty ibanProperty() {
        return iban;
    }

    /** What is wrong with the text as a whole; blank when nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty codeProblemProperty() {
        return codeProblem.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty nameProblemProperty() {
        return nameProblem.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty ibanProblemProperty() {
        return ibanProblem.getReadOnlyProperty();
    }

    /** Amount, customer and ticket of the code, once it is known. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** What was tidied up, and how the bank gets the name: a sentence each. */
    public ObservableList<String> notes() {
        return notes;
    }

    /** Whether the three fields are shown. */
    public BooleanProperty confirmingProperty() {
        return confirming;
    }

    public ReadOnlyBooleanProperty acceptableProperty() {
        return acceptable.getReadOnlyProperty();
    }

    /** Reads a text that came from elsewhere. */
    public void paste(String text) {
        pasted.set(text);
        read();
    }

    /** Reads a dropped file. */
    public void drop(Path file) {
        desk.background().run(() -> textOf(file), this::paste, refusal -> problem.set(texts.get(refusal.sentence())));
    }

    private static String textOf(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw Refusal.badInput("payouts.claim.fileTooLarge", file.toString());
            }
            byte[] bytes = Files.readAllBytes(file);
            String text = DecodedText.of(bytes)
                    .orElseThrow(() -> Refusal.badInput("payouts.claim.fileUnreadable", file.toString()));
            return EmlReader.isMail(text) ? EmlReader.source(bytes) : text;
        } catch (IOException e) {
            throw Refusal.badInput("payouts.claim.fileUnreadable", file.toString());
        }
    }

    /** Looks for code, IBAN and name in the text. */
    public void read() {
        String text = pasted.get();
        if (text.isBlank()) {
            problem.set(texts.get("payouts.claim.empty"));
            return;
        }
        int mine = ++looking;
        desk.background().run(() -> read(text), read -> {
            if (mine == looking) {
                show(read);
            }
        });
    }

    private Read read(String text) {
        return new Read(ClaimMail.read(text), checked(() -> claims.read(text)));
    }

    private static Checked checked(java.util.function.Supplier<Claims.Proposal> work) {
        try {
            Claims.Proposal made = work.get();
            return new Checked(made, SepaText.name(made.name()), null);
        } catch (Refusal e) {
            return new Checked(null, null, e);
        }
    }

    private void show(Read read) {
        filling = true;
        code.set(read.found().code().orElse(""));
        name.set(read.found().name().orElse(""));
        iban.set(read.found().iban().map(ClaimViewModel::grouped).orElse(""));
        filling = false;
        confirming.set(
                !code.get().isEmpty() || !name.get().isEmpty() || !iban.get().isEmpty());
        show(read.checked(), read.found().notes());
    }

    /** A field was changed by hand: looks again whether it can be taken in like this. */
    private void corrected() {
        if (filling) {
            return;
        }
        int mine = ++looking;
        String typedCode = code.get();
        String typedName = name.get();
        String typedIban = iban.get();
        desk.background().run(() -> checked(() -> claims.propose(typedCode, typedName, typedIban)), checked -> {
            if (mine == looking) {
                show(checked, List.of());
            }
        });
    }

    private void show(Checked checked, List<Sentence> found) {
        proposal = checked.proposal();
        acceptable.set(proposal != null);
        List.of(problem, codeProblem, nameProblem, ibanProblem).forEach(place -> place.set(""));
        List<Sentence> sentences = new ArrayList<>(found);
        if (proposal != null) {
            proposal.notes().stream().filter(note -> !sentences.contains(note)).forEach(sentences::add);
            Cashback cashback = proposal.cashback();
            summary.set(
                    texts.get("payouts.claim.summary", cashback.amount(), cashback.customerName(), cashback.ticket()));
        } else {
            summary.set("");
        }
        Optional.ofNullable(checked.sent()).ifPresent(sent -> sentences.addAll(sent.notes()));
        Optional.ofNullable(checked.refusal()).ifPresent(refusal -> {
            sentences.remove(refusal.sentence());
            place(refusal).set(texts.get(refusal.sentence()));
        });
        notes.setAll(sentences.stream().map(texts::get).toList());
    }

    /** The field a refusal belongs to; the box as a whole when it has none or the fields are not shown. */
    private ReadOnlyStringWrapper place(Refusal refusal) {
        String key = refusal.sentence().key();
        if (!confirming.get()) {
            return problem;
        }
        if (key.startsWith("cashback.code.") || key.equals("cashback.claim.noCode")) {
            return codeProblem;
        }
        if (key.startsWith("money.iban.")
                || key.equals("cashback.claim.noIban")
                || key.equals("cashback.claim.severalIbans")) {
            return ibanProblem;
        }
        return key.equals("cashback.claim.nameUnusable")
                        || key.equals("cashback.claim.nameTooLong")
                        || key.equals("cashback.claim.noName")
                        || key.startsWith("payouts.name.")
                ? nameProblem
                : problem;
    }

    private static String grouped(String found) {
        try {
            return Iban.parse(found).grouped();
        } catch (Refusal e) {
            // wrong, and shown as it was written, so that it can be compared with the mail
            return found;
        }
    }

    /** Takes the claim in; it waits for the next bank file from then on. */
    public void accept() {
        Claims.Proposal wanted = proposal;
        if (wanted == null) {
            return;
        }
        desk.background()
                .run(
                        () -> claims.accept(wanted),
                        claim -> {
                            clear();
                            desk.notices()
                                    .done(Sentence.of(
                                            "cashback.change.claim",
                                            claim.cashback().code().display()));
                        },
                        refusal -> show(new Checked(null, null, refusal), List.of()));
    }

    /** Empties the box. */
    public void clear() {
        looking++;
        filling = true;
        List.of(pasted, code, name, iban).forEach(field -> field.set(""));
        filling = false;
        List.of(problem, codeProblem, nameProblem, ibanProblem, summary).forEach(place -> place.set(""));
        notes.clear();
        confirming.set(false);
        acceptable.set(false);
        proposal = null;
    }
}
