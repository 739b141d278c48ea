package nl.goedmaker.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;

/** Tidies up an IBAN as people type and paste it. */
final class TypedIban {
    /** "NO" with digits after it is not the word for number but Norway. */
    private static final Pattern PREFIX = Pattern.compile(
            "^IBAN(?:[- ]?(?:NUMMER|NUMBER|NR|NO)(?![. -]*\\d))?[.]?\\s*[:=]?\\s*", Pattern.CASE_INSENSITIVE);
    /** Spaces of any width, and the invisible marks that come along when text is copied from a mail or a page. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern DOTS = Pattern.compile("[.·•]+");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}_\\u2212]+");
    private static final Pattern UNREADABLE = Pattern.compile("[^A-Za-z0-9]");
    private static final int LONGEST_TYPED = 200;

    private final List<Sentence> notes = new ArrayList<>();
    private String text;

    private TypedIban(String text) {
        this.text = text;
    }

    static IbanReading read(String typed) {
        return new TypedIban(typed).read();
    }

    private IbanReading read() {
        String typed = text;
        if (typed.length() > LONGEST_TYPED) {
            throw Refusal.badInput("money.iban.tooLong", Iban.shorten(typed));
        }
        text = SPACES.matcher(text).replaceAll(" ").strip();
        remove(PREFIX, "money.iban.note.prefix");
        if (text.isEmpty()) {
            throw Refusal.badInput("money.iban.missing");
        }
        remove(SPACE, "money.iban.note.spaces");
        remove(DOTS, "money.iban.note.dots");
        remove(DASHES, "money.iban.note.dashes");
        Matcher unreadable = UNREADABLE.matcher(text);
        if (unreadable.find()) {
            throw Refusal.badInput("money.iban.unreadable", Iban.shorten(typed), symbolAt(unreadable.start()));
        }
        String upper = text.toUpperCase(Locale.ROOT);
        if (!upper.equals(text)) {
            notes.add(Sentence.of("money.iban.note.lowerCase"));
        }
        Iban iban = new Iban(upper);
        if (!iban.agreesWithCountryRules()) {
            notes.add(Sentence.of("money.iban.note.countryRules", iban.grouped(), iban.country()));
        }
        return new IbanReading(iban, notes);
    }

    private void remove(Pattern what, String note) {
        String without = what.matcher(text).replaceAll("");
        if (!without.equals(text)) {
            notes.add(Sentence.of(note));
            text = without;
        }
    }

    private String symbolAt(int index) {
        return Character.toString(text.codePointAt(index));
    }
}
