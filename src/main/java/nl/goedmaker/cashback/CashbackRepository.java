package nl.goedmaker.cashback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.money.Iban;
import org.jspecify.annotations.Nullable;

/** Cashbacks and claims, as kept. */
public interface CashbackRepository {
    /** Takes the code for ever; false when it was handed out before. */
    boolean reserve(CashbackCode code);

    void add(long ticketId, long remedyId, CashbackCode code, Offer offer, Instant at, LocalDate expiresOn);

    Optional<Cashback> find(CashbackCode code, LocalDate today);

    List<Cashback> ofTicket(long ticketId, LocalDate today);

    /**
     * Newest first.
     *
     * @param state only these, or {@code null} for all
     * @param after the last row of the page before, or {@code null}
     */
    List<Cashback> page(@Nullable CashbackState state, @Nullable Cashback after, int size, LocalDate today);

    long count(@Nullable CashbackState state, LocalDate today);

    void revoke(long cashback, Instant at);

    void handOut(long cashback, Instant at);

    long addClaim(long cashback, String name, Iban iban, Instant at);

    Optional<Claim> claim(long cashback, LocalDate today);
}
