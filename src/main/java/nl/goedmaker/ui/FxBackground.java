package nl.goedmaker.ui;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import nl.goedmaker.text.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Background work of the window, on virtual threads. */
public final class FxBackground implements Background, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(FxBackground.class);

    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger running = new AtomicInteger();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Consumer<Refusal> refusals;
    private final Consumer<Throwable> failures;

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
    @SuppressWarnings("FutureReturnValueIgnored") // the answer comes back through the callbacks
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Refusal> refused) {
        running.incrementAndGet();
        onScreen(this::tellBusy);
        executor.submit(() -> {
            try {
                T result = work.call();
                Platform.runLater(() -> finish(() -> done.accept(result)));
            } catch (Refusal e) {
                Platform.runLater(() -> finish(() -> refused.accept(e)));
            } catch (Throwable e) {
                Platform.runLater(() -> finish(() -> failures.accept(e)));
            }
        });
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
        long end = System.nanoTime() + PATIENCE.toNanos();
        if (!Platform.isFxApplicationThread()) {
            CountDownLatch quiet = new CountDownLatch(1);
            Platform.runLater(() -> whenQuiet(quiet::countDown));
            await(() -> quiet.await(end - System.nanoTime(), TimeUnit.NANOSECONDS));
        }
        executor.shutdown();
        await(() -> executor.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS));
    }

    private void whenQuiet(Runnable then) {
        if (running.get() == 0) {
            then.run();
        } else {
            busy.addListener((property, before, now) -> {
                if (!now) {
                    then.run();
                }
            });
        }
    }

    /** Someone who interrupts the waiting wants the program gone; what runs goes on as long as it can. */
    private static void await(Callable<Boolean> waiting) {
        try {
            if (!waiting.call()) {
                LOG.warn("work was still running when the window closed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
