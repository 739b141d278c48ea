package nl.goedmaker.checks.beside.ui;

import nl.goedmaker.checks.beside.Whose;
import nl.goedmaker.text.Texts;

/** A customer’s name as it stands on a sheet. */
final class WhoseName {
    private WhoseName() {}

    static String of(Whose whose, Texts texts) {
        return whose.name().isBlank() ? texts.get("checks.beside.hidden") : whose.name();
    }
}
