package nl.goedmaker.replies.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.spelling.KnownNames;
import nl.goedmaker.spelling.Misspelling;
import nl.goedmaker.spelling.OwnWords;
import nl.goedmaker.spelling.Spelling;
import nl.goedmaker.spelling.Spellings;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.Background;
import nl.goedmaker.ui.Latest;

/** The words of an answer that stand in no dictionary, with those of this customer and of the shop known. */
public final class SpelledWords {
    private final Spellings spellings;
    private final OwnWords own;
    private final Settings settings;
    private final Background background;
    private final Latest latest = new Latest();
    private List<Misspelling> found = List.of();
    private String checked = "";

    public SpelledWords(Spellings spellings, OwnWords own, Settings settings, Background background) {
        this.spellings = spellings;
        this.own = own;
        this.settings = settings;
        this.background = background;
    }

    /** Those of the text that was checked last. */
    List<Misspelling> found() {
        return found;
    }

    /** @param then runs when the words of this text are known; not when another text was given meanwhile */
    void check(Ticket ticket, String text, Runnable then) {
        background.run(
                () -> settings.checksSpelling()
                        ? spelling(ticket).map(spelling -> spelling.check(text)).orElse(List.of())
                        : List.<Misspelling>of(),
                latest.only(misspelled -> {
                    found = misspelled;
                    checked = text;
                    then.run();
                }));
    }

    /** Whether the words are those of exactly this text. */
    boolean isOf(String text) {
        return checked.equals(text);
    }

    /** What a word may have been meant to be, the likeliest first. */
    void suggest(Ticket ticket, String word, Consumer<List<String>> shown) {
        background.run(
                () -> spelling(ticket)
                        .map(spelling -> spelling.suggestions(word))
                        .orElse(List.of()),
                shown);
    }

    /** Takes a word for right from now on, in the language of this customer. */
    void learn(Ticket ticket, String word, Runnable then) {
        Language language = ticket.customer().language();
        background.run(() -> own.add(language, word), isNew -> then.run());
    }

    private Optional<Spelling> spelling(Ticket ticket) {
        Language language = ticket.customer().language();
        return spellings.has(language)
                ? Optional.of(spellings.in(language).knowing(KnownNames.of(settings.shop(), ticket)))
                : Optional.empty();
    }
}
