package nl.goedmaker.checks;

import java.time.Instant;
import java.util.List;

/** The owner's notes of looking into complaints, as kept. */
public interface NoteRepository {
    /** Of a complaint and those merged with it, the oldest first. */
    List<CheckNote> of(long ticket);

    CheckNote add(long ticket, Instant at, String signal, String text);

    void remove(CheckNote note);
}
