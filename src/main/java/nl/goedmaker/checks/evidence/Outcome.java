package nl.goedmaker.checks.evidence;

/** What the evidence together comes to, the worst for the customer first. None of them is a refusal. */
public enum Outcome {
    /** There is a reason to ask on before deciding. */
    ASK_FURTHER("checks.outcome.askFurther"),
    /** There is no reason for doubt. */
    NOTHING("checks.outcome.nothing"),
    /** The customer says it was their own doing: that honesty deserves all the help there is. */
    ADMITTED("checks.outcome.admitted"),
    /** The same failed for others who have nothing to do with this customer. */
    PRODUCT_FAULT("checks.outcome.productFault");

    private final String key;

    Outcome(String key) {
        this.key = key;
    }

    /** Key of its text; with {@code .text} the sentence below it. */
    public String key() {
        return key;
    }
}
