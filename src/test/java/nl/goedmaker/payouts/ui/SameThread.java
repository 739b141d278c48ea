package nl.goedmaker.payouts.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.ui.Background;
import nl.goedmaker.ui.Notices;

/** Background work that is done at once, and notices that are kept. */
final class SameThread implements Background, Notices {
    final List<Sentence> done = new ArrayList<>();
    final List<Sentence> told = new ArrayList<>();
    final List<Sentence> refused = new ArrayList<>();

    @Override
    public <T> void run(Callable<T> work, Consumer<T> whenDone, Consumer<Refusal> whenRefused) {
        T result;
        try {
            result = work.call();
        } catch (Refusal e) {
            whenRefused.accept(e);
            return;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        whenDone.accept(result);
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> whenDone) {
        run(work, whenDone, refusal -> refused.add(refusal.sentence()));
    }

    @Override
    public void onScreen(Runnable work) {
        work.run();
    }

    @Override
    public void done(Sentence what) {
        done.add(what);
    }

    @Override
    public void told(Sentence what) {
        told.add(what);
    }

    @Override
    public void refused(Sentence why) {
        refused.add(why);
    }
}
