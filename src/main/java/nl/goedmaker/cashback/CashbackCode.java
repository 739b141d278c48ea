package nl.goedmaker.cashback;

import java.util.random.RandomGenerator;
import nl.goedmaker.text.Refusal;

/**
 * A one-time code: twelve Crockford base32 symbols carrying 60 random bits, and one check symbol of the same alphabet.
 *
 * <p>The symbols are read as elements of GF(32), built on x⁵ + x² + 1, and a = x² + x generates that field. A code is right when
 * a¹²·d₀ + a¹¹·d₁ + … + a·d₁₁ + check = 0. Every position thus has a weight of its own and none is zero: one wrong symbol
 * changes the sum by weight · difference, and swapping two symbols, next to each other or not, changes it by the
 * difference of the weights · the difference of the symbols. Neither can be zero.
 *
 * @param compact thirteen symbols without dashes, the form of the data file
 */
public record CashbackCode(String compact) {
    /** Crockford's base32: no I, L, O or U. */
    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** Symbols in a code, the check symbol included. */
    public static final int LENGTH = 13;

    private static final int MOST_TYPED = 100;

    /** @throws IllegalArgumentException when it is not a code in its compact form */
    public CashbackCode {
        if (!isRight(compact)) {
            throw new IllegalArgumentException("not a compact cashback code");
        }
    }

    /** A new code from 60 bits of {@code random}, which must not be guessable where money is handed out. */
    public static CashbackCode random(RandomGenerator random) {
        return ofBits(random.nextLong());
    }

    /** The code of the lowest 60 bits. */
    static CashbackCode ofBits(long bits) {
        StringBuilder symbols = new StringBuilder(LENGTH);
        for (int shift = 55; shift >= 0; shift -= 5) {
            symbols.append(ALPHABET.charAt((int) (bits >>> shift) & 31));
        }
        return new CashbackCode(
                symbols.append(ALPHABET.charAt(weighted(symbols))).toString());
    }

    /**
     * Reads a code as people copy it: i and l are read as 1, o as 0; case, dashes and spaces do not matter.
     *
     * @throws Refusal when it is missing, has a symbol that no code has, too few or too many symbols, or a typing error
     */
    public static CashbackCode parse(String typed) {
        if (typed.isBlank()) {
            throw Refusal.badInput("cashback.code.missing");
        }
        if (typed.length() > MOST_TYPED) {
            throw Refusal.badInput("cashback.code.tooLong", LENGTH);
        }
        StringBuilder symbols = new StringBuilder();
        typed.codePoints().filter(point -> !isSkipped(point)).forEach(point -> symbols.append(symbol(point)));
        if (symbols.length() != LENGTH) {
            throw Refusal.badInput("cashback.code.length", symbols.length(), LENGTH);
        }
        if (!isRight(symbols)) {
            throw Refusal.badInput("cashback.code.check", grouped(symbols));
        }
        return new CashbackCode(symbols.toString());
    }

    private static char symbol(int point) {
        int value = value(point);
        if (value < 0) {
            throw Refusal.badInput("cashback.code.symbol", Character.toString(point));
        }
        return ALPHABET.charAt(value);
    }

    /** What a symbol stands for, 0 to 31, or -1 when no code has it. */
    static int value(int point) {
        return switch (point) {
            case 'i', 'I', 'l', 'L' -> 1;
            case 'o', 'O' -> 0;
            default -> point < 128 ? ALPHABET.indexOf(Character.toUpperCase(point)) : -1;
        };
    }

    /** Spaces, dashes and invisible characters, which a code may be written with. */
    static boolean isSkipped(int point) {
        return Character.isWhitespace(point)
                || switch (Character.getType(point)) {
                    case Character.SPACE_SEPARATOR, Character.DASH_PUNCTUATION, Character.FORMAT -> true;
                    default -> point == '\u2212';
                };
    }

    private static boolean isRight(CharSequence symbols) {
        if (symbols.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            if (ALPHABET.indexOf(symbols.charAt(i)) < 0) {
                return false;
            }
        }
        return weighted(symbols.subSequence(0, LENGTH - 1)) == ALPHABET.indexOf(symbols.charAt(LENGTH - 1));
    }

    /** a¹²·d₀ + a¹¹·d₁ + … + a·d₁₁ by Horner's rule; adding in GF(32) is exclusive or. */
    private static int weighted(CharSequence symbols) {
        int sum = 0;
        for (int i = 0; i < symbols.length(); i++) {
            sum = timesA(sum ^ ALPHABET.indexOf(symbols.charAt(i)));
        }
        return sum;
    }

    private static int timesA(int element) {
        int timesX = timesX(element);
        return timesX ^ timesX(timesX);
    }

    private static int timesX(int element) {
        int shifted = element << 1;
        return shifted < 32 ? shifted : shifted ^ 0b100101;
    }

    /** {@code K7QF-2M9X-4T6R-8}, as it is printed and mailed. */
    public String display() {
        return grouped(compact);
    }

    private static String grouped(CharSequence symbols) {
        return symbols.subSequence(0, 4) + "-" + symbols.subSequence(4, 8) + "-" + symbols.subSequence(8, 12) + "-"
                + symbols.subSequence(12, 13);
    }

    @Override
    public String toString() {
        return display();
    }
}
