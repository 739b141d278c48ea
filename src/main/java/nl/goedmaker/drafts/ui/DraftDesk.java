package nl.goedmaker.drafts.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Consumer;
import nl.goedmaker.drafts.DraftPlace;
import nl.goedmaker.drafts.Drafts;
import nl.goedmaker.ui.Background;

/**
 * Keeps what is typed on all screens of a window. One thing is read or written after the other, so that an older text never
 * lands on a newer one.
 */
public final class DraftDesk {
    private final Drafts drafts;
    private final Background background;
    private final List<DraftFields> screens = new ArrayList<>();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    public DraftDesk(Drafts drafts, Background background) {
        this.drafts = drafts;
        this.background = background;
    }

    /** The fields of a screen; where choosing one decides what another offers, it comes first. */
    public DraftFields fields(DraftField... fields) {
        return fields(List.of(fields));
    }

    public DraftFields fields(List<DraftField> fields) {
        DraftFields made = new DraftFields(this, fields);
        screens.add(made);
        return made;
    }

    /** Keeps what is not kept yet; called every few seconds. */
    public void save() {
        screens.forEach(DraftFields::save);
    }

    void write(DraftPlace place, Map<String, String> changed, Runnable failed) {
        waiting.add(() -> background.run(
                () -> {
                    try {
                        drafts.keep(place, changed);
                        return place;
                    } finally {
                        background.onScreen(this::next);
                    }
                },
                done -> {},
                refused -> failed.run()));
        begin();
    }

    void read(DraftPlace place, Consumer<Map<String, String>> then) {
        waiting.add(() -> background.run(
                () -> {
                    try {
                        return drafts.find(place);
                    } finally {
                        background.onScreen(this::next);
                    }
                },
                then,
                refused -> {}));
        begin();
    }

    private void begin() {
        if (!busy) {
            next();
        }
    }

    private void next() {
        Runnable work = waiting.poll();
        busy = work != null;
        if (work != null) {
            work.run();
        }
    }
}
