package nl.goedmaker.intake;

import java.text.Normalizer;

/** A text without what cannot be seen: control characters, marks that turn the reading direction, halves of characters. */
final class Characters {
    private Characters() {}

    static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (point == '\r') {
                if (i >= text.length() || text.charAt(i) != '\n') {
                    clean.append('\n');
                }
            } else if (Character.getType(point) == Character.SPACE_SEPARATOR) {
                clean.append(' ');
            } else if (point == '\n' || point == '\t' || isSeen(point)) {
                clean.appendCodePoint(point);
            }
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** The joiners stay: Persian names and emoji are written with them. */
    private static boolean isSeen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            case Character.FORMAT -> point == 0x200c || point == 0x200d;
            default -> true;
        };
    }
}
