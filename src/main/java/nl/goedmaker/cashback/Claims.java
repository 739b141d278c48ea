package nl.goedmaker.cashback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.goedmaker.cashback.Normalised.Field;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.money.Iban;
import nl.goedmaker.money.IbanReading;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Tickets;

/** Takes in what customers send back for their codes. */
public final class Claims {
    private static final int LONGEST_NAME = 140;

    private final CashbackRepository repository;
    private final Tickets tickets;
    private final Journal journal;
    private final Clock clock;
    private final ClaimListener listener;
    private final Supplier<String> ownIban;

    /**
     * @param listener is told inside the transaction; the payouts queue themselves here
     * @param ownIban the shop's account, which stands in many a quoted mail and is never the customer's
     */
    public Claims(
            CashbackRepository repository,
            Tickets tickets,
            Journal journal,
            Clock clock,
            ClaimListener listener,
            Supplier<String> ownIban) {
        this.repository = repository;
        this.tickets = tickets;
        this.journal = journal;
        this.clock = clock;
        this.listener = listener;
        this.ownIban = ownIban;
    }

    /**
     * A claim as it would be kept, for the owner to look at first.
     *
     * @param normalised what is kept otherwise than it was given
     */
    public record Proposal(Cashback cashback, String name, Iban iban, List<Normalised> normalised) {
        public Proposal {
            normalised = List.copyOf(normalised);
        }

        /** The same in a sentence each. */
        public List<Sentence> notes() {
            return normalised.stream().map(Normalised::sentence).toList();
        }
    }

    /**
     * Finds code, IBAN and name in what came back.
     *
     * @throws Refusal with a sentence of its own for each thing that is missing or wrong
     */
    public Proposal read(String pasted) {
        ClaimReading reading = ClaimMail.read(pasted);
        String code = reading.code().orElseThrow(() -> missing(reading, Field.CODE, "cashback.claim.noCode"));
        String iban = reading.iban().orElseThrow(() -> missing(reading, Field.IBAN, "cashback.claim.noIban"));
        String name = reading.name().orElseThrow(() -> missing(reading, Field.NAME, "cashback.claim.noName"));
        Proposal proposal = propose(code, name, iban);
        List<Normalised> normalised = new ArrayList<>(reading.normalised());
        proposal.normalised().stream()
                .filter(one -> !reading.notes().contains(one.sentence()))
                .forEach(normalised::add);
        return new Proposal(proposal.cashback(), proposal.name(), proposal.iban(), normalised);
    }

    /** Why a part is not there: only the owner can choose, the end of the text was not read, or it was not given. */
    private static Refusal missing(ClaimReading reading, Field field, String notGiven) {
        Optional<Sentence> doubt = reading.normalised().stream()
                .filter(one -> one.isDoubt() && one.field() == field)
                .map(Normalised::sentence)
                .findFirst();
        if (doubt.isPresent()) {
            return new Refusal(Refusal.Kind.BAD_INPUT, doubt.get());
        }
        return reading.isCutOff()
                ? Refusal.badInput("cashback.claim.notInBeginning", PastedMail.MOST_READ, field.ordinal())
                : Refusal.badInput(notGiven);
    }

    /** The same for the three fields apart. */
    public Proposal propose(String code, String name, String iban) {
        Cashback cashback = claimable(CashbackCode.parse(code));
        IbanReading account = Iban.read(iban);
        if (account.iban().value().equals(ownIban.get())) {
            throw Refusal.badInput("cashback.claim.ownIban");
        }
        if (name.isBlank()) {
            throw Refusal.badInput("cashback.claim.noName");
        }
        if (name.strip().length() > LONGEST_NAME) {
            throw Refusal.badInput("cashback.claim.nameTooLong", LONGEST_NAME);
        }
        List<Normalised> normalised = account.notes().stream()
                .map(note -> new Normalised(
                        Field.IBAN, Normalised.Weight.LOOK, iban, account.iban().value(), note))
                .toList();
        return new Proposal(cashback, name.strip(), account.iban(), normalised);
    }

    private Cashback claimable(CashbackCode code) {
        Cashback cashback = repository
                .find(code, today())
                .orElseThrow(() -> Refusal.badInput("cashback.code.unknown", code.display()));
        return switch (cashback.state()) {
            case OFFERED -> cashback;
            case CLAIMED, IN_BATCH -> throw Refusal.badInput("cashback.code.claimed", code.display());
            case PAID -> throw Refusal.badInput("cashback.code.paid", code.display());
            case REVOKED -> throw Refusal.badInput("cashback.code.revoked", code.display());
            case EXPIRED -> throw Refusal.badInput("cashback.code.expired", code.display(), cashback.expiresOn());
        };
    }

    /** @throws Refusal when the code was claimed in the meantime */
    public Claim accept(Proposal proposal) {
        Cashback offered = proposal.cashback();
        return journal.change(Change.of("cashback.change.claim", offered.code().display()), () -> {
            // looked at again inside the transaction: another window may have been quicker
            claimable(offered.code());
            long id = repository.addClaim(offered.id(), proposal.name(), proposal.iban(), clock.instant());
            Claim claim = new Claim(id, offered, proposal.name(), proposal.iban(), offered.amount(), clock.instant());
            listener.claimAccepted(claim);
            tickets.event(
                    tickets.get(offered.ticket()),
                    "cashback.event.claimed",
                    offered.code().display());
            return claim;
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
