package nl.goedmaker.replies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;

/**
 * Fills templates in. What is not known stays in the text as a visible question, {@code [[datum waarop het geregeld is]]}, and a
 * text with such a question cannot be sent.
 */
public final class Filling {
    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";
    /** Brackets further apart than this are the owner's own writing and no question. */
    private static final int LONGEST_QUESTION = 200;

    private final Texts texts;

    /** @param texts the language of the answer, in which the questions are asked */
    public Filling(Texts texts) {
        this.texts = texts;
    }

    /** The template with the values in it; a blank value counts as missing. Values are not searched for placeholders. */
    public ReplyText fill(Template template, Map<Placeholder, String> values) {
        return fill(template, Circumstances.of(values), Snippets.NONE);
    }

    /** The same under circumstances, with the texts that templates share. A mark without sense stays as an open place. */
    public ReplyText fill(Template template, Circumstances circumstances, Snippets snippets) {
        TemplateFlow flow = new TemplateFlow(circumstances, snippets);
        String subject = filled(flow.of(template.subject()), circumstances.values());
        String text = filled(flow.of(template.body()), circumstances.values());
        return new ReplyText(subject.replaceAll("\\s+", " "), text, openGaps(text), flow.files());
    }

    /** The open places of a text that may have been edited since. */
    public List<Gap> openGaps(String text) {
        List<Gap> gaps = new ArrayList<>();
        int open = text.indexOf(OPEN);
        while (open >= 0) {
            int close = text.indexOf(CLOSE, open);
            if (close < 0) {
                break;
            }
            int inner = text.lastIndexOf(OPEN, close);
            String question = text.substring(inner + OPEN.length(), close);
            if (question.length() <= LONGEST_QUESTION) {
                gaps.add(new Gap(inner, close + CLOSE.length(), question, asking(question)));
            }
            open = text.indexOf(OPEN, close + CLOSE.length());
        }
        return List.copyOf(gaps);
    }

    /**
     * Lets a finished message pass.
     *
     * @throws Refusal of kind NO when the subject or the text still has an open place
     */
    public void requireComplete(String subject, String text) {
        List<Gap> gaps = new ArrayList<>(openGaps(subject));
        gaps.addAll(openGaps(text));
        if (!gaps.isEmpty()) {
            String questions =
                    gaps.stream().map(Gap::question).distinct().limit(3).collect(Collectors.joining("; "));
            throw Refusal.no("replies.gap.open", gaps.size(), questions);
        }
    }

    private Optional<Placeholder> asking(String question) {
        return Arrays.stream(Placeholder.values())
                .filter(placeholder -> texts.get(placeholder.question()).equals(question))
                .findFirst();
    }

    /** What is asked for a mark that nothing came of: a file or a shared text by its name, anything else as it is written. */
    private String missing(String name) {
        TemplateMark mark = TemplateMark.in("{" + name + "}").getFirst();
        return switch (mark.kind()) {
            case ATTACH -> texts.get("replies.ask.file", mark.argument());
            case SNIPPET -> texts.get("replies.ask.snippet", mark.argument());
            default -> name;
        };
    }

    private String filled(String pattern, Map<Placeholder, String> values) {
        StringBuilder text = new StringBuilder(pattern.length() + 200);
        int from = 0;
        int open = pattern.indexOf('{');
        while (open >= 0) {
            int close = pattern.indexOf('}', open);
            if (close < 0) {
                break;
            }
            text.append(pattern, from, open);
            String name = pattern.substring(open + 1, close);
            Optional<Placeholder> placeholder = Placeholder.ofWritten(name);
            String value =
                    placeholder.map(p -> values.getOrDefault(p, "").strip()).orElse("");
            if (!value.isEmpty()) {
                text.append(value);
            } else {
                text.append(OPEN)
                        .append(placeholder.map(p -> texts.get(p.question())).orElseGet(() -> missing(name)))
                        .append(CLOSE);
            }
            from = close + 1;
            open = pattern.indexOf('{', from);
        }
        return text.append(pattern.substring(from)).toString();
    }
}
