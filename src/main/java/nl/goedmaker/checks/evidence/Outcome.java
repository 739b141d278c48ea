package nl.goedmaker.checks.evidence;

/** What the evidence together comes to, the worst for the customer first. None of them is a refusal. */
public enum Outcome {
    /** There is a reason to ask on before deciding. */
    ASK_FURTHER("checks.outcome.askFurther", "checks.advice.askFurther"),
    /** There is no reason for doubt. */
    NOTHING("checks.outcome.nothing", "checks.advice.nothing"),
    /** The customer says it was their own doing: that honesty deserves all the help there is. */
    ADMITTED("checks.outcome.admitted", "checks.advice.admitted"),
    /** The same failed for others who have nothing to do with this customer. */
    PRODUCT_FAULT("checks.outcome.productFault", "checks.advice.productFault");

    private final String key;
    private final String advice;

    Outcome(String key, String advice) {
        this.key = key;
        this.advice = advice;
    }

    /** Key of its text. */
    public String key() {
        return key;
    }

    /** Key of the sentence that says what to do with it. */
    public String advice() {
        return advice;
    }
}
