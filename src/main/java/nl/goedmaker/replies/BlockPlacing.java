package nl.goedmaker.replies;

import java.util.List;
import java.util.Optional;

/**
 * Puts building blocks into a text where they belong: in place of another wording of the same part, else behind the part before it,
 * else before the part behind it, else below the paragraph that is written in. Nothing else of the text changes.
 */
public final class BlockPlacing {
    private static final String PARAGRAPH = "\n\n";
    private static final String QUESTION = "– ";

    private final BlockSet set;

    public BlockPlacing(BlockSet set) {
        this.set = set;
    }

    /**
     * A change of a text.
     *
     * @param start first UTF-16 index of what is replaced
     * @param end index after the last one
     * @param words what comes there
     * @param from where the block begins in the changed text
     * @param to where it ends there
     */
    public record Edit(int start, int end, String words, int from, int to) {
        public String applyTo(String text) {
            return text.substring(0, start) + words + text.substring(end);
        }
    }

    /** The wording that comes next: the first one, or the one after that which stands in the text. */
    public Optional<Edit> next(BuildingPart part, String text, int caret) {
        List<ReadyBlock> wordings = set.of(part);
        if (wordings.isEmpty()) {
            return Optional.empty();
        }
        int now = set.placed(part, text)
                .map(placed -> wordings.indexOf(placed.block()))
                .orElse(-1);
        return Optional.of(put(wordings.get((now + 1) % wordings.size()), text, caret));
    }

    /** One wording, in place of another of the same part. */
    public Edit put(ReadyBlock block, String text, int caret) {
        Optional<PlacedBlock> same = set.placed(block.part(), text);
        if (same.isPresent()) {
            return edit(same.get().start(), same.get().end(), "", same.get().answering(block), "");
        }
        if (text.isBlank()) {
            return edit(0, text.length(), set.greeting().isBlank() ? "" : set.greeting() + PARAGRAPH, block.text(), "");
        }
        Optional<PlacedBlock> before = nearest(block.part(), -1, text);
        Optional<PlacedBlock> after = nearest(block.part(), 1, text);
        boolean joinsAfter = after.isPresent()
                && isTogether(block.part(), after.get().block().part());
        boolean joinsBefore =
                before.isPresent() && isTogether(before.get().block().part(), block.part());
        if (before.isPresent() && (joinsBefore || !joinsAfter)) {
            return behind(block, text, before.get().end(), joinsBefore);
        }
        if (after.isPresent()) {
            return before(block, text, after.get().start(), joinsAfter);
        }
        return beside(block, text, caret);
    }

    /**
     * Questions to the customer, below all that stands in a text and above who signs. Each stands there once: those that do
     * already are left out, and the others come below the last of them.
     *
     * @param words the questions, a line each that begins with {@value #QUESTION}, with what is said before and after them
     * @return empty when all of them stand there
     */
    public Optional<Edit> ask(String words, String text) {
        List<String> questions = words.lines()
                .filter(line -> line.startsWith(QUESTION))
                .map(String::strip)
                .toList();
        List<String> missing =
                questions.stream().filter(line -> !text.contains(line)).toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        int last = questions.stream()
                .filter(text::contains)
                .mapToInt(line -> text.indexOf(line) + line.length())
                .max()
                .orElse(-1);
        if (last >= 0) {
            return Optional.of(edit(last, last, "\n", String.join("\n", missing), ""));
        }
        String block = words.strip();
        if (text.isBlank()) {
            return Optional.of(edit(0, text.length(), set.greeting().isBlank() ? "" : set.greeting() + PARAGRAPH, block, ""));
        }
        int whole = text.stripTrailing().length();
        int paragraph = text.lastIndexOf(PARAGRAPH, whole - 1) + PARAGRAPH.length();
        boolean isSigned = paragraph > PARAGRAPH.length() && isSigned(text.substring(paragraph, whole));
        return Optional.of(
                isSigned
                        ? edit(paragraph, paragraph, "", block, PARAGRAPH)
                        : edit(whole, text.length(), PARAGRAPH, block, ""));
    }

    /** Of the parts on one side of this one, the nearest that stands in the text. */
    private Optional<PlacedBlock> nearest(BuildingPart part, int step, String text) {
        BuildingPart[] parts = BuildingPart.values();
        for (int i = part.ordinal() + step; i >= 0 && i < parts.length; i += step) {
            Optional<PlacedBlock> placed = set.placed(parts[i], text);
            if (placed.isPresent()) {
                return placed;
            }
        }
        return Optional.empty();
    }

    /** What is felt belongs to what went wrong, and the next step to the solution. */
    private static boolean isTogether(BuildingPart one, BuildingPart next) {
        return one == BuildingPart.ACKNOWLEDGE && next == BuildingPart.FEEL
                || one == BuildingPart.RESPONSIBILITY && next == BuildingPart.SOLVE
                || one == BuildingPart.SOLVE && next == BuildingPart.NEXT_STEP;
    }

    /** Below the paragraph the owner writes in, or below everything where nobody wrote yet; never below who signs. */
    private static Edit beside(ReadyBlock block, String text, int caret) {
        int whole = text.stripTrailing().length();
        int next = text.indexOf(PARAGRAPH, caret);
        int end = caret == 0 || next < 0 || next > whole ? whole : next;
        int last = text.lastIndexOf(PARAGRAPH, Math.max(0, whole - 1)) + PARAGRAPH.length();
        boolean isLast = end == whole && last >= PARAGRAPH.length();
        if (isLast && last > 1 && isSigned(text.substring(last, whole))) {
            return before(block, text, last, false);
        }
        return behind(block, text, end, false);
    }

    /** “Groet,” and a name below it. */
    private static boolean isSigned(String paragraph) {
        int line = paragraph.indexOf('\n');
        return line > 0 && paragraph.substring(0, line).stripTrailing().endsWith(",");
    }

    private static Edit behind(ReadyBlock block, String text, int end, boolean together) {
        int head = text.substring(0, end).stripTrailing().length();
        int line = text.indexOf('\n', end);
        String rest = text.substring(end, line < 0 ? text.length() : line);
        boolean splits = !together && !rest.isBlank();
        boolean isLast = text.substring(end).isBlank();
        int stop = splits ? end + rest.length() - rest.stripLeading().length() : isLast ? text.length() : end;
        return edit(head, stop, head == 0 ? "" : together ? " " : PARAGRAPH, block.text(), splits ? PARAGRAPH : "");
    }

    private static Edit before(ReadyBlock block, String text, int start, boolean together) {
        boolean splits = !together && start > 0 && text.charAt(start - 1) != '\n';
        return edit(start, start, splits ? PARAGRAPH : "", block.text(), together ? " " : PARAGRAPH);
    }

    private static Edit edit(int start, int end, String before, String words, String after) {
        int from = start + before.length();
        return new Edit(start, end, before + words + after, from, from + words.length());
    }

    /** The same text with every block and the greeting in the words of another set, where they stand in it unchanged. */
    public String turned(BlockSet other, String text) {
        String turned = text;
        for (BuildingPart part : BuildingPart.values()) {
            Optional<PlacedBlock> placed = set.placed(part, turned);
            int index = placed.map(found -> set.of(part).indexOf(found.block())).orElse(-1);
            if (placed.isPresent() && index < other.of(part).size()) {
                turned = turned.substring(0, placed.get().start())
                        + placed.get().answering(other.of(part).get(index))
                        + turned.substring(placed.get().end());
            }
        }
        return !set.greeting().isEmpty() && turned.startsWith(set.greeting())
                ? other.greeting() + turned.substring(set.greeting().length())
                : turned;
    }
}
