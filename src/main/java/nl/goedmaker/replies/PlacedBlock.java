package nl.goedmaker.replies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A building block that stands in a text unchanged, but for its open places, which may have been filled in.
 *
 * @param start its first UTF-16 index in the text
 * @param end the index after its last one
 * @param answers what was filled in, by the question it answers
 */
public record PlacedBlock(ReadyBlock block, int start, int end, Map<String, String> answers) {
    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";
    /** What is longer than this is no answer to a question but something else of the owner's. */
    private static final int LONGEST_ANSWER = 120;

    public PlacedBlock {
        answers = Map.copyOf(answers);
    }

    int length() {
        return end - start;
    }

    /** The first place at which a block stands in a text. */
    static Optional<PlacedBlock> in(String text, ReadyBlock block) {
        List<String> said = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        takeApart(block.text(), said, asked);
        String first = said.getFirst();
        int at = first.isEmpty() ? -1 : text.indexOf(first);
        while (at >= 0) {
            Optional<PlacedBlock> here = at(text, block, at, said, asked);
            if (here.isPresent()) {
                return here;
            }
            at = text.indexOf(first, at + 1);
        }
        return Optional.empty();
    }

    private static Optional<PlacedBlock> at(
            String text, ReadyBlock block, int start, List<String> said, List<String> asked) {
        Map<String, String> answers = new LinkedHashMap<>();
        int at = start + said.getFirst().length();
        for (int i = 0; i < asked.size(); i++) {
            String open = OPEN + asked.get(i) + CLOSE;
            if (text.startsWith(open + said.get(i + 1), at)) {
                at += open.length() + said.get(i + 1).length();
                continue;
            }
            int next = said.get(i + 1).isEmpty() ? -1 : text.indexOf(said.get(i + 1), at);
            if (next < 0 || next - at > LONGEST_ANSWER) {
                return Optional.empty();
            }
            String answer = text.substring(at, next);
            if (answer.indexOf('\n') >= 0 || answer.contains(OPEN)) {
                return Optional.empty();
            }
            answers.put(asked.get(i), answer);
            at = next + said.get(i + 1).length();
        }
        return Optional.of(new PlacedBlock(block, start, at, answers));
    }

    /** What stands before, between and behind the open places, and what each asks. */
    private static void takeApart(String text, List<String> said, List<String> asked) {
        int from = 0;
        int open = text.indexOf(OPEN);
        while (open >= 0) {
            int close = text.indexOf(CLOSE, open);
            if (close < 0) {
                break;
            }
            said.add(text.substring(from, open));
            asked.add(text.substring(open + OPEN.length(), close));
            from = close + CLOSE.length();
            open = text.indexOf(OPEN, from);
        }
        said.add(text.substring(from));
    }

    /** Another wording with what is filled in here. */
    String answering(ReadyBlock other) {
        String words = other.text();
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            words = words.replace(OPEN + answer.getKey() + CLOSE, answer.getValue());
        }
        return words;
    }
}
