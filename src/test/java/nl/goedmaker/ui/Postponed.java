package nl.goedmaker.ui;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.goedmaker.text.Refusal;

/** Background work that waits until the test lets it run: what the owner does meanwhile comes first. */
public final class Postponed implements Background {
    private final SameThread atOnce;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    /** While false, work is done at once. */
    public boolean holds;

    public Postponed(SameThread atOnce) {
        this.atOnce = atOnce;
    }

    /** Does what waits, and what comes of it, at once from now on. */
    public void release() {
        holds = false;
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Refusal> refused) {
        if (holds) {
            waiting.add(() -> atOnce.run(work, done, refused));
        } else {
            atOnce.run(work, done, refused);
        }
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done) {
        run(work, done, refusal -> atOnce.refused(refusal.sentence()));
    }

    @Override
    public void onScreen(Runnable work) {
        work.run();
    }
}
