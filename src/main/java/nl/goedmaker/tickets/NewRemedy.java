package nl.goedmaker.tickets;

import java.time.LocalDate;
import nl.goedmaker.money.Money;
import org.jspecify.annotations.Nullable;

/** A remedy as the owner fills it in; see {@link Remedy}. */
public record NewRemedy(
        RemedyKind kind,
        Basis basis,
        @Nullable Money amount,
        @Nullable LocalDate promisedOn,
        String reason,
        boolean consent) {}
