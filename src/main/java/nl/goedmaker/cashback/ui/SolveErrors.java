package nl.goedmaker.cashback.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;

/** The sentences at the fields of a remedy; each goes away when its field is mended. */
final class SolveErrors {
    private final Texts texts;
    private final SolveForm form;
    private final Map<SolveField, ReadOnlyStringWrapper> errors = new EnumMap<>(SolveField.class);

    SolveErrors(Texts texts, SolveForm form) {
        this.texts = texts;
        this.form = form;
        for (SolveField field : SolveField.values()) {
            errors.put(field, new ReadOnlyStringWrapper(""));
        }
        form.basisProperty().addListener((property, before, now) -> clear());
        form.kindProperty().addListener((property, before, now) -> clear());
        form.amountProperty().addListener((property, before, now) -> clear(SolveField.AMOUNT));
        form.promisedProperty().addListener((property, before, now) -> clear(SolveField.PROMISED));
        form.reasonProperty().addListener((property, before, now) -> clear(SolveField.REASON));
        form.consentProperty().addListener((property, before, now) -> clear(SolveField.CONSENT));
    }

    ReadOnlyStringProperty property(SolveField field) {
        return at(field).getReadOnlyProperty();
    }

    private ReadOnlyStringWrapper at(SolveField field) {
        return Objects.requireNonNull(errors.get(field));
    }

    void clear() {
        errors.values().forEach(error -> error.set(""));
    }

    private void clear(SolveField field) {
        at(field).set("");
    }

    /** Puts a sentence at the field it is about. */
    void put(Sentence why) {
        SolveField place = placeOf(why);
        if (place == SolveField.REASON) {
            // a sentence at a field that is not shown would be silence
            form.wantReason();
        }
        at(place).set(texts.get(why));
    }

    private static SolveField placeOf(Sentence why) {
        return switch (why.key()) {
            case "cashback.solve.basisMissing" -> SolveField.BASIS;
            case "cashback.solve.kindMissing", "tickets.remedy.wrongBasis" -> SolveField.KIND;
            case "tickets.remedy.consentMissing" -> SolveField.CONSENT;
            case "tickets.remedy.explanationWithinTerm",
                    "tickets.remedy.noPriceForLimit",
                    "tickets.remedy.aboveLimit",
                    "cashback.offer.aboveLimitInAll",
                    "cashback.offer.abovePrice",
                    "cashback.offer.abovePriceInAll",
                    "cashback.offer.bol",
                    "replies.lint.reasonAboutReview" -> SolveField.REASON;
            case "cashback.solve.datePast", "ui.date.unreadable", "ui.date.outOfRange" -> SolveField.PROMISED;
            default -> SolveField.AMOUNT;
        };
    }
}
