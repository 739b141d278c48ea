package nl.goedmaker.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.goedmaker.text.Refusal;

/** Background work that is done at once but whose answers wait, and then arrive the last one first. */
public final class LateAnswers implements Background {
    private final SameThread atOnce;
    private final Deque<Runnable> answers = new ArrayDeque<>();
    /** While false, answers arrive at once. */
    public boolean holds;

    public LateAnswers(SameThread atOnce) {
        this.atOnce = atOnce;
    }

    /** Each answer is overtaken by all later ones. */
    public void release() {
        holds = false;
        while (!answers.isEmpty()) {
            answers.pop().run();
        }
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Refusal> refused) {
        atOnce.run(work, result -> later(() -> done.accept(result)), refusal -> later(() -> refused.accept(refusal)));
    }

    private void later(Runnable answer) {
        if (holds) {
            answers.push(answer);
        } else {
            answer.run();
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
