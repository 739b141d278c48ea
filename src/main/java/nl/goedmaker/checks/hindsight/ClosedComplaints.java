package nl.goedmaker.checks.hindsight;

import java.util.List;

/** Which complaints were closed last. */
@FunctionalInterface
public interface ClosedComplaints {
    /** References, the one closed last first; not those merged with another. */
    List<String> last(int most);
}
