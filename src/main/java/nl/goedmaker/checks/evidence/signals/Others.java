package nl.goedmaker.checks.evidence.signals;

import java.util.List;
import java.util.function.Predicate;
import nl.goedmaker.checks.evidence.CaseFile.Failure;
import nl.goedmaker.checks.evidence.Row;

/** Complaints of other people who have nothing to do with each other. */
record Others(List<Failure> failures) {
    static Others of(List<Failure> all, Predicate<Failure> wanted) {
        return new Others(all.stream().filter(wanted).toList());
    }

    Others {
        failures = List.copyOf(failures);
    }

    /** One person, or a household, counts once however often it complained. */
    long people() {
        return failures.stream().mapToLong(Failure::person).distinct().count();
    }

    List<Row> rows() {
        return failures.stream()
                .<Row>map(failure -> new Row.OfTicket(failure.reference()))
                .toList();
    }
}
