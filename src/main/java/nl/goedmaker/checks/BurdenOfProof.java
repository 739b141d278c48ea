package nl.goedmaker.checks;

/** Who has to prove whether a defect was there at delivery. */
public enum BurdenOfProof {
    SELLER,
    CUSTOMER
}
