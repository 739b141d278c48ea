package nl.goedmaker.tickets;

import java.util.List;
import nl.goedmaker.text.Texts;

/**
 * Why a complaint came to be, chosen at closing, so that the figures can say what breaks.
 *
 * @param code how it is kept and how scripts name it
 * @param ownName what the owner calls it; blank for a reason that comes with the program
 */
public record ReasonCode(String code, String ownName) {
    public static final ReasonCode PRODUCT_FAULT = new ReasonCode("PRODUCT_FAULT", "");
    public static final ReasonCode OWN_DAMAGE = new ReasonCode("OWN_DAMAGE", "");
    public static final ReasonCode POST = new ReasonCode("POST", "");
    public static final ReasonCode PACKING_MISTAKE = new ReasonCode("PACKING_MISTAKE", "");
    public static final ReasonCode SIZE_OR_TASTE = new ReasonCode("SIZE_OR_TASTE", "");
    public static final ReasonCode EXPECTATION = new ReasonCode("EXPECTATION", "");
    public static final ReasonCode SERVICE = new ReasonCode("SERVICE", "");
    public static final ReasonCode NO_MORE_HEARD = new ReasonCode("NO_MORE_HEARD", "");
    public static final ReasonCode OTHER = new ReasonCode("OTHER", "");

    private static final List<ReasonCode> BUILT_IN = List.of(
            PRODUCT_FAULT,
            OWN_DAMAGE,
            POST,
            PACKING_MISTAKE,
            SIZE_OR_TASTE,
            EXPECTATION,
            SERVICE,
            NO_MORE_HEARD,
            OTHER);

    /** Those that come with the program, in the order in which they are offered. */
    public static List<ReasonCode> builtIn() {
        return BUILT_IN;
    }

    /** @throws IllegalArgumentException when no reason that comes with the program is called like this */
    public static ReasonCode valueOf(String code) {
        return BUILT_IN.stream()
                .filter(reason -> reason.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    public static boolean isBuiltIn(String code) {
        return BUILT_IN.stream().anyMatch(reason -> reason.code.equals(code));
    }

    public boolean isOwn() {
        return !ownName.isBlank();
    }

    /** The reason in the reader's words; the owner's own is the same in each language. */
    public String words(Texts texts) {
        return isOwn() ? ownName : texts.get("tickets.reason." + code);
    }
}
