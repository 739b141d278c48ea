package nl.goedmaker.text;

import java.math.BigDecimal;

/** A figure with all its decimals, behind the comma or the point of the language. */
public record Decimal(BigDecimal value) implements Displayed {
    /** {@code 85} is 8.5. */
    public static Decimal ofTenths(long tenths) {
        return new Decimal(BigDecimal.valueOf(tenths, 1));
    }

    @Override
    public String display(Language language) {
        return String.format(language.locale(), "%." + Math.max(0, value.scale()) + "f", value);
    }
}
