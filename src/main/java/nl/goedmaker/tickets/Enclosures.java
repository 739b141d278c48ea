package nl.goedmaker.tickets;

import java.util.List;
import nl.goedmaker.files.GivenFile;
import nl.goedmaker.text.Sentence;

/** Enters complaints together with the files that came with them. */
@FunctionalInterface
public interface Enclosures {
    /**
     * A complaint that was entered.
     *
     * @param refused why files are not with it, one sentence each
     */
    record Entered(Ticket ticket, List<Sentence> refused) {
        public Entered {
            refused = List.copyOf(refused);
        }
    }

    /**
     * Enters a complaint with its files, as one step. A file that cannot be kept does not stop the complaint.
     *
     * @throws nl.goedmaker.text.Refusal when the complaint itself cannot be entered
     */
    Entered open(NewTicket ticket, List<GivenFile> files);
}
