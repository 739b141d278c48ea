package nl.goedmaker.ui.writing;

/** What a field for text can hold: lines that end with a line feed, and no control characters. */
final class PlainText {
    private PlainText() {}

    static String of(String words) {
        String lines = words.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n');
        StringBuilder plain = new StringBuilder(lines.length());
        lines.chars()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .forEach(c -> plain.append((char) c));
        return plain.toString();
    }

    /** How many characters two texts have in common at their beginning; never half of one. */
    static int sameHead(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int same = 0;
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same > 0 && Character.isHighSurrogate(one.charAt(same - 1)) ? same - 1 : same;
    }

    /** How many they have in common at their end, without those of the beginning. */
    static int sameTail(String one, String other, int head) {
        int most = Math.min(one.length(), other.length()) - head;
        int same = 0;
        while (same < most && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        return same > 0 && Character.isLowSurrogate(one.charAt(one.length() - same)) ? same - 1 : same;
    }
}
