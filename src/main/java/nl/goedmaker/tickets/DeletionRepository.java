package nl.goedmaker.tickets;

/** Takes complaints out of the data file. */
public interface DeletionRepository {
    /** Whether a cashback was ever offered for it, whatever became of that. */
    boolean hasCashback(long ticket);

    /** Everything that hangs on the complaint goes with it; a review stays, and no longer points to it. */
    void delete(long ticket);
}
