package nl.goedmaker.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import nl.goedmaker.text.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Background work of the window, on virtual threads. */
public final class FxBackground implements Background, AutoCloseable {
    private static final int PATIENCE_SECONDS = 10;
    private static final Logger LOG = LoggerFactory.getLogger(FxBackground.class);

    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger running = new AtomicInteger();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Consumer<Refusal> refusals;
    private final Consumer<Throwable> failures;

    /** Waits for something, not for ever. */
    private interface Waiting {
        boolean isOver() throws InterruptedException;
    }

    /** Both get their argument on the JavaFX thread. */
    public FxBackground(Consumer<Refusal> refusals, Consumer<Throwable> failures) {
        this.refusals = refusals;
        this.failures = failures;
    }

    /** Whether something is still running; for the screen and for tests that wait for quiet. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done) {
        run(work, done, refusals);
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Refusal> refused) {
        // a clock of a room may tick once more after its window has gone
        if (executor.isShutdown()) {
            return;
        }
        running.incrementAndGet();
        onScreen(this::tellBusy);
        executor.execute(() -> {
            Runnable told = told(work, done, refused);
            Platform.runLater(() -> finish(told));
        });
    }

    /** Does the work and says what the screen is to do with how it went; whatever went wrong is passed on whole. */
    private <T> Runnable told(Callable<T> work, Consumer<T> done, Consumer<Refusal> refused) {
        FutureTask<T> task = new FutureTask<>(work);
        task.run();
        return switch (task.state()) {
            case SUCCESS -> () -> done.accept(task.resultNow());
            default ->
                task.exceptionNow() instanceof Refusal refusal
                        ? () -> refused.accept(refusal)
                        : () -> failures.accept(task.exceptionNow());
        };
    }

    /**
     * Calls back on the JavaFX thread once nothing runs any more, or when it has waited long enough.
     *
     * @param atMost how long to wait for quiet
     */
    public void whenQuiet(Duration atMost, Runnable then) {
        if (running.get() == 0) {
            then.run();
            return;
        }
        PauseTransition patience = new PauseTransition(atMost);
        ChangeListener<Boolean> listener = new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> property, Boolean before, Boolean isBusy) {
                if (isBusy) {
                    return;
                }
                busy.removeListener(this);
                patience.stop();
                then.run();
            }
        };
        patience.setOnFinished(event -> listener.changed(busy, true, false));
        busy.addListener(listener);
        patience.play();
    }

    private void finish(Runnable callback) {
        running.decrementAndGet();
        try {
            callback.run();
        } finally {
            tellBusy();
        }
    }

    private void tellBusy() {
        busy.set(running.get() > 0);
    }

    @Override
    public void onScreen(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }

    /**
     * Waits until what runs is done, and what it starts when it is done: a draft typed while another was being kept.
     * Gives up after ten seconds, so that a disk that hangs does not keep the program open.
     */
    @Override
    public void close() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        if (!Platform.isFxApplicationThread()) {
            CountDownLatch quiet = new CountDownLatch(1);
            Platform.runLater(() -> whenQuiet(Duration.seconds(PATIENCE_SECONDS), quiet::countDown));
            await(() -> quiet.await(end - System.nanoTime(), TimeUnit.NANOSECONDS));
        }
        executor.shutdown();
        await(() -> executor.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS));
    }

    /** Someone who interrupts the waiting wants the program gone; what runs goes on as long as it can. */
    private static void await(Waiting waiting) {
        try {
            if (!waiting.isOver()) {
                LOG.warn("work was still running when the window closed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
