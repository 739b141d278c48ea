package nl.goedmaker.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;

/** Background work at once on the calling thread, and notices that are remembered: view models without a screen. */
public final class SameThread implements Background, Notices {
    public final List<Sentence> notices = new ArrayList<>();

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Refusal> refused) {
        T result;
        try {
            result = work.call();
        } catch (Refusal refusal) {
            refused.accept(refusal);
            return;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        done.accept(result);
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done) {
        run(work, done, refusal -> refused(refusal.sentence()));
    }

    @Override
    public void onScreen(Runnable work) {
        work.run();
    }

    @Override
    public void done(Sentence what) {
        notices.add(what);
    }

    @Override
    public void told(Sentence what) {
        notices.add(what);
    }

    @Override
    public void refused(Sentence why) {
        notices.add(why);
    }
}
