package nl.goedmaker.checks.tuning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.goedmaker.checks.evidence.Examination;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.checks.evidence.Tuning;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.text.Refusal;
import org.jspecify.annotations.Nullable;

/** The signals of this shop, with what the owner changed about them. Each change is one step that can be taken back. */
public final class SignalSettings {
    private final SignalSettingRepository repository;
    private final List<Signal> builtIn;
    private final Supplier<? extends List<? extends Signal>> own;
    private final Journal journal;

    /** @param own the owner’s own signals as they are now */
    public SignalSettings(
            SignalSettingRepository repository,
            List<Signal> builtIn,
            Supplier<? extends List<? extends Signal>> own,
            Journal journal) {
        this.repository = repository;
        this.builtIn = List.copyOf(builtIn);
        this.own = own;
        this.journal = journal;
    }

    /** All signals: those of the program in their order, then the owner’s own. */
    public List<Signal> signals() {
        List<Signal> all = new ArrayList<>(builtIn);
        all.addAll(own.get());
        return List.copyOf(all);
    }

    public Tuning tuning() {
        return repository.all();
    }

    /** How complaints are looked into now. */
    public Examination examination() {
        return new Examination(signals(), tuning());
    }

    /** @throws Refusal when there is no such signal */
    public void sleep(String signal) {
        Signal known = known(signal);
        change("checks.change.sleep", tuning().sleeping(known.name(), true));
    }

    /** @throws Refusal when there is no such signal */
    public void wake(String signal) {
        Signal known = known(signal);
        change("checks.change.wake", tuning().sleeping(known.name(), false));
    }

    /**
     * @param strength {@code null} for the one it finds by itself
     * @throws Refusal when there is no such signal, or it is the owner’s own and would be strong
     */
    public void strength(String signal, @Nullable Strength strength) {
        Signal known = known(signal);
        change("checks.change.strength", tuning().strength(known.name(), strength));
    }

    /**
     * Keeps everything that was changed, in one step.
     *
     * @throws Refusal as {@link #strength}
     */
    public void save(Tuning tuning) {
        change("checks.change.signals", tuning);
    }

    private void change(String label, Tuning wanted) {
        Tuning now = tuning();
        Map<String, Signal> known = new HashMap<>();
        signals().forEach(signal -> known.put(signal.name(), signal));
        Set<String> changed = new HashSet<>(known.keySet());
        changed.removeIf(name -> now.strengths().get(name) == wanted.strengths().get(name)
                && now.asleep().contains(name) == wanted.asleep().contains(name));
        changed.forEach(name -> mayBe(known.get(name), wanted.strengths().get(name)));
        if (!changed.isEmpty()) {
            journal.change(
                    Change.of(label, ""),
                    () -> changed.forEach(name -> repository.set(
                            name, wanted.strengths().get(name), wanted.asleep().contains(name))));
        }
    }

    private static void mayBe(@Nullable Signal signal, @Nullable Strength strength) {
        if (signal != null && signal.isOwn() && strength == Strength.STRONG) {
            throw Refusal.badInput("checks.ownSignal.tooStrong");
        }
    }

    /**
     * A signal by its name in any case.
     *
     * @throws Refusal when there is none
     */
    public Signal known(String name) {
        return signals().stream()
                .filter(signal -> signal.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> Refusal.badInput("checks.signals.unknown", name));
    }
}
