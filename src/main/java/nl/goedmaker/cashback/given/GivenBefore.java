package nl.goedmaker.cashback.given;

import java.util.Optional;
import nl.goedmaker.cashback.given.GivenRepository.Shares;
import nl.goedmaker.tickets.Ticket;

/** Tells what the owner gave before in complaints like one, so that like cases are treated alike. */
public final class GivenBefore {
    private final GivenRepository repository;

    public GivenBefore(GivenRepository repository) {
        this.repository = repository;
    }

    /**
     * Looks at the complaints that are most like this one. Where there are fewer than {@link Given#ENOUGH}, it looks wider, step
     * by step, for as long as that finds more.
     */
    public Given of(Ticket ticket) {
        LikeCases cases = LikeCases.of(ticket);
        Shares shares = repository.of(cases);
        long closest = shares.complaints();
        Optional<LikeCases> wider = cases.wider();
        while (shares.complaints() < Given.ENOUGH && wider.isPresent()) {
            Shares more = repository.of(wider.get());
            if (more.complaints() > shares.complaints()) {
                cases = wider.get();
                shares = more;
            }
            wider = wider.get().wider();
        }
        return Given.of(cases, closest, shares);
    }
}
