package nl.goedmaker.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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

/** Background work of the window, on virtual threads. */
public final class FxBackground implements Background, AutoCloseable {
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

    /**
     * Calls back on the JavaFX thread once nothing runs any more, or when it has waited long enough.
     *
     * @param atMost how long to wait for quiet
     */
    public void whenQuiet(Duration atMost, Runnable then) {
        if (!busy.get()) {
            then.run();
            return;
        }
        PauseTransition patience = new PauseTransition(atMost);
        ChangeListener<Boolean> listener = new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> property, Boolean before, Boolean isBusy) {
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

    @Override
    public void close() {
        executor.shutdown();
    }
}
