package nl.goedmaker.checks.story;

/** A sentence as it is shown beside a signal: on one line, and no longer than is read at a glance. */
final class Quote {
    static final int LONGEST = 200;
    private static final String CUT = "…";

    private Quote() {}

    /**
     * @param from where to begin when what matters does not stand at the beginning of a long sentence
     * @param to where what matters ends
     */
    static String of(String sentence, int from, int to) {
        String whole = oneLine(sentence);
        if (whole.length() <= LONGEST) {
            return whole;
        }
        return to < LONGEST
                ? cut(whole)
                : cut(CUT + " " + oneLine(sentence.substring(Math.min(from, sentence.length()))));
    }

    private static String cut(String line) {
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST - CUT.length());
        int end = space > LONGEST / 2 ? space : LONGEST - CUT.length();
        if (Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end).stripTrailing() + CUT;
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean isBlank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isISOControl(c);
            if (!blank || !isBlank) {
                line.append(blank ? ' ' : c);
            }
            isBlank = blank;
        }
        return line.toString().strip();
    }
}
