package nl.goedmaker.drafts.ui;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.goedmaker.drafts.DraftPlace;
import org.jspecify.annotations.Nullable;

/** The fields of one screen: at each place they show what was typed there, and what is typed in them is kept. */
public final class DraftFields {
    private final DraftDesk desk;
    private final List<DraftField> fields;
    /** What is kept of each field, as far as this screen knows. */
    private final Map<String, String> kept = new HashMap<>();

    private @Nullable DraftPlace place;

    DraftFields(DraftDesk desk, List<DraftField> fields) {
        this.desk = desk;
        this.fields = List.copyOf(fields);
    }

    /** Shows what was typed at a place, and keeps what was typed at the one before. What is being typed here stays. */
    public void show(DraftPlace wanted) {
        show(wanted, () -> {});
    }

    /**
     * The same.
     *
     * @param turned fills in what stands at another place without anything typed, before what was typed there is put over it
     */
    public void show(DraftPlace wanted, Runnable turned) {
        if (!wanted.equals(place)) {
            save();
            place = wanted;
            kept.clear();
            fields.forEach(field -> field.put().accept(""));
            turned.run();
        }
        Map<String, String> asked = Map.copyOf(kept);
        desk.read(wanted, found -> {
            if (wanted.equals(place)) {
                fields.forEach(field ->
                        take(field, asked.getOrDefault(field.name(), ""), found.getOrDefault(field.name(), "")));
            }
        });
    }

    /** Keeps what is typed at the place shown, and nothing that is typed from now on. */
    public void leave() {
        save();
        place = null;
        kept.clear();
    }

    /** What was typed while it was being read is newer, also when it has been kept by now. */
    private void take(DraftField field, String asked, String found) {
        String typed = field.typed().get();
        if (typed.equals(kept(field)) && typed.equals(asked) && !typed.equals(found)) {
            field.put().accept(found);
            kept.put(field.name(), found);
        }
    }

    private String kept(DraftField field) {
        return kept.getOrDefault(field.name(), "");
    }

    /** Keeps what is typed, if it is not kept yet. */
    public void save() {
        DraftPlace now = place;
        if (now == null) {
            return;
        }
        Map<String, String> changed = new LinkedHashMap<>();
        for (DraftField field : fields) {
            String typed = field.typed().get();
            if (!typed.equals(kept(field))) {
                changed.put(field.name(), typed);
            }
        }
        if (!changed.isEmpty()) {
            Map<String, String> before = new HashMap<>(kept);
            kept.putAll(changed);
            desk.write(now, changed, () -> unkept(now, changed, before));
        }
    }

    /** It is tried again at the next save. */
    private void unkept(DraftPlace where, Map<String, String> changed, Map<String, String> before) {
        if (where.equals(place)) {
            changed.keySet().forEach(name -> kept.put(name, before.getOrDefault(name, "")));
        }
    }
}
