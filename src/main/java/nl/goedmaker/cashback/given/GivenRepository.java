package nl.goedmaker.cashback.given;

import java.util.List;
import nl.goedmaker.money.Money;
import nl.goedmaker.tickets.RemedyKind;
import org.jspecify.annotations.Nullable;

/** What was given, as kept. */
public interface GivenRepository {
    /**
     * How many complaints were given this much of a kind.
     *
     * @param amount what a complaint got of this kind in all, or {@code null} where no amount belongs to it
     */
    record Share(RemedyKind kind, @Nullable Money amount, long complaints) {}

    /**
     * @param complaints all that are alike
     * @param nothing those of them that were closed without any remedy
     */
    record Shares(long complaints, long nothing, List<Share> shares) {
        public Shares {
            shares = List.copyOf(shares);
        }
    }

    Shares of(LikeCases cases);
}
