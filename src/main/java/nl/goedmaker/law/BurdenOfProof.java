package nl.goedmaker.law;

/** Who has to prove whether a defect was there at delivery. */
public enum BurdenOfProof {
    SELLER,
    CUSTOMER
}
