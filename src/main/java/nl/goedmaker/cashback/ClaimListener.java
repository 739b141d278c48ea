package nl.goedmaker.cashback;

/** Is told of a claim in the transaction that keeps it. */
@FunctionalInterface
public interface ClaimListener {
    void claimAccepted(Claim claim);
}
