package nl.goedmaker.tickets;

/** Why a complaint came to be, chosen at closing, so that the figures can say what breaks. */
public enum ReasonCode {
    PRODUCT_FAULT,
    OWN_DAMAGE,
    POST,
    PACKING_MISTAKE,
    SIZE_OR_TASTE,
    EXPECTATION,
    SERVICE,
    NO_MORE_HEARD,
    OTHER
}
