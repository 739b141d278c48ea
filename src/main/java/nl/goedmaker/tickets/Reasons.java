package nl.goedmaker.tickets;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.TypedName;

/** Why complaints came to be: the reasons that come with the program, and the owner's own. */
public final class Reasons {
    private static final int LONGEST = 60;
    private static final int LONGEST_CODE = 36;

    /** @param retired not offered any more; complaints that were closed with it keep it */
    public record Own(ReasonCode reason, boolean retired) {}

    private final ReasonRepository repository;
    private final Journal journal;

    public Reasons(ReasonRepository repository, Journal journal) {
        this.repository = repository;
        this.journal = journal;
    }

    /** What can be chosen at closing: the owner's own first, “other” last. */
    public List<ReasonCode> offered() {
        return Stream.concat(
                        own().stream().filter(own -> !own.retired()).map(Own::reason), ReasonCode.builtIn().stream())
                .toList();
    }

    /** The owner's own, also retired ones, by name. */
    public List<Own> own() {
        return repository.own();
    }

    /**
     * A reason by its code in any case, with {@code -} for {@code _}, or by the owner's name for it.
     *
     * @throws Refusal when none that is offered is called like this
     */
    public ReasonCode find(String typed) {
        String code = typed.strip().replace('-', '_');
        List<ReasonCode> all = offered();
        return Stream.of(
                        ReasonCode.builtIn().stream()
                                .filter(reason -> reason.code().equalsIgnoreCase(code)),
                        all.stream().filter(reason -> reason.code().equalsIgnoreCase(code)),
                        all.stream()
                                .filter(reason -> reason.isOwn()
                                        && folded(reason.ownName()).equals(folded(typed))))
                .flatMap(found -> found)
                .findFirst()
                .orElseThrow(() -> Refusal.badInput(
                        "tickets.reasons.unknown",
                        typed.strip(),
                        String.join(", ", all.stream().map(ReasonCode::code).toList())));
    }

    /** @throws Refusal when the name is blank, too long, or taken, also by the code of a reason that comes with the program */
    public ReasonCode add(String name) {
        String cleaned = usable(name);
        requireFree(cleaned, "");
        ReasonCode made = new ReasonCode(freeCode(cleaned), cleaned);
        journal.change(Change.of("tickets.change.reasonAdd", cleaned), () -> repository.put(made, false));
        return made;
    }

    /**
     * Gives a reason another name, also where it was chosen already.
     *
     * @throws Refusal as {@link #add} does
     */
    public void rename(ReasonCode reason, String newName) {
        String cleaned = usable(newName);
        Own now = existing(reason);
        if (cleaned.equals(now.reason().ownName())) {
            return;
        }
        requireFree(cleaned, reason.code());
        journal.change(
                Change.of("tickets.change.reasonRename", cleaned),
                () -> repository.put(new ReasonCode(reason.code(), cleaned), now.retired()));
    }

    /** Offers a reason no more, or again. */
    public void retire(ReasonCode reason, boolean retired) {
        Own now = existing(reason);
        String label = retired ? "tickets.change.reasonRetire" : "tickets.change.reasonBack";
        journal.change(Change.of(label, now.reason().ownName()), () -> repository.put(now.reason(), retired));
    }

    private Own existing(ReasonCode reason) {
        return own().stream()
                .filter(own -> own.reason().code().equals(reason.code()))
                .findFirst()
                .orElseThrow(() -> Refusal.badInput("tickets.reasons.gone"));
    }

    private String usable(String name) {
        String cleaned = TypedName.of(name);
        if (cleaned.isEmpty() || cleaned.codePointCount(0, cleaned.length()) > LONGEST) {
            throw Refusal.badInput("tickets.reasons.unusable", LONGEST);
        }
        return cleaned;
    }

    /** @param but the code of the reason that may have the name already */
    private void requireFree(String name, String but) {
        String code = code(name);
        if (ReasonCode.builtIn().stream().anyMatch(each -> each.code().equals(code))) {
            throw Refusal.no("tickets.reasons.builtIn", name);
        }
        if (own().stream()
                .map(Own::reason)
                .anyMatch(each ->
                        !each.code().equals(but) && folded(each.ownName()).equals(folded(name)))) {
            throw Refusal.no("tickets.reasons.taken", name);
        }
    }

    /** What two names are compared by: neither capitals nor accents make them different. */
    private static String folded(String name) {
        return Normalizer.normalize(TypedName.of(name), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
    }

    /** {@code TE_DUN_GEGOTEN}: plain capitals, so that scripts can write it. */
    private static String code(String name) {
        return folded(name).replaceAll("[^A-Z0-9]+", "_").replaceAll("^_+|_+$", "");
    }

    private String freeCode(String name) {
        List<Own> own = own();
        String plain = code(name);
        String stem = plain.isEmpty() ? "OWN" : plain.substring(0, Math.min(LONGEST_CODE, plain.length()));
        return Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? stem : stem + "_" + n)
                .filter(code -> Stream.concat(own.stream().map(Own::reason), ReasonCode.builtIn().stream())
                        .noneMatch(taken -> taken.code().equals(code)))
                .findFirst()
                .orElseThrow();
    }
}
