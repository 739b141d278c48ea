package nl.goedmaker.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.goedmaker.text.Refusal;

/** Runs what may wait for the disk away from the screen, and brings the answer back to it. */
public interface Background {
    /**
     * @param work runs elsewhere
     * @param done gets the result on the screen's own thread
     * @param refused gets a refusal there; any other failure is shown as an error by the implementation
     */
    <T> void run(Callable<T> work, Consumer<T> done, Consumer<Refusal> refused);

    /** The same; a refusal is shown as a notice. */
    <T> void run(Callable<T> work, Consumer<T> done);

    default void run(Runnable work) {
        run(
                () -> {
                    work.run();
                    return true;
                },
                ignored -> {});
    }

    /** Does something on the screen's own thread, later when called from another one. */
    void onScreen(Runnable work);
}
