package nl.goedmaker.app;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleConsumer;
import java.util.function.LongSupplier;
import nl.goedmaker.journal.Journal;

/** How far a step is that is taken back or done again; told once it takes long, and then now and then. */
final class StepProgress implements Journal.Progress {
    private static final long SHOWN_AFTER = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(100);

    private final LongSupplier nanos;
    private final DoubleConsumer share;
    private final AtomicBoolean stopped = new AtomicBoolean();
    /** Only touched by the thread that does the step. */
    private long next;

    private boolean begun;

    /** @param share gets a number from 0 to 1 on the thread that does the step */
    StepProgress(LongSupplier nanos, DoubleConsumer share) {
        this.nanos = nanos;
        this.share = share;
    }

    void stop() {
        stopped.set(true);
    }

    @Override
    public boolean reached(int done, int of) {
        long now = nanos.getAsLong();
        if (!begun) {
            begun = true;
            next = now + SHOWN_AFTER;
        } else if (now - next > 0) {
            next = now + BETWEEN;
            share.accept((double) done / of);
        }
        return !stopped.get();
    }
}
