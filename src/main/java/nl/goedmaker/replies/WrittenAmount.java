package nl.goedmaker.replies;

import java.util.ArrayList;
import java.util.List;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.phrases.Reading;
import nl.goedmaker.text.phrases.Token;

/**
 * An amount of money as it stands in a text: {@code € 7,50}, {@code 25 euro}, {@code €15}.
 *
 * @param first token of its digits
 * @param last token of its digits
 */
record WrittenAmount(int first, int last, Money amount) {
    private static final int MOST_DIGITS = 5;

    /** In the order of the text. */
    static List<WrittenAmount> in(Reading reading) {
        List<WrittenAmount> amounts = new ArrayList<>();
        List<Token> tokens = reading.tokens();
        int i = 0;
        while (i < tokens.size()) {
            int last = isNumber(tokens, i, MOST_DIGITS) ? lastOf(reading, i) : -1;
            if (last >= 0 && (isMoney(tokens, i - 1) || isMoney(tokens, last + 1))) {
                long cents = Long.parseLong(tokens.get(i).word()) * 100;
                if (last > i) {
                    cents += Long.parseLong(tokens.get(last).word());
                }
                amounts.add(new WrittenAmount(i, last, Money.ofCents(cents)));
            }
            i = Math.max(i, last) + 1;
        }
        return amounts;
    }

    private static int lastOf(Reading reading, int first) {
        List<Token> tokens = reading.tokens();
        boolean isDecimal = first + 1 < tokens.size()
                && tokens.get(first + 1).word().length() == 2
                && isNumber(tokens, first + 1, 2)
                && tokens.get(first + 1).start() == tokens.get(first).end() + 1
                && ",.".indexOf(reading.text().charAt(tokens.get(first).end())) >= 0;
        return isDecimal ? first + 1 : first;
    }

    private static boolean isNumber(List<Token> tokens, int index, int most) {
        String word = tokens.get(index).word();
        return word.length() <= most && isDigits(word);
    }

    static boolean isDigits(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isMoney(List<Token> tokens, int index) {
        if (index < 0 || index >= tokens.size()) {
            return false;
        }
        String word = tokens.get(index).word();
        return word.equals("€") || word.equals("euro") || word.equals("euros") || word.equals("eur");
    }
}
