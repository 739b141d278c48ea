package nl.goedmaker.replies;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is left of a template when its conditions, wordings and shared texts are worked out: a text with nothing but places to fill
 * in. A mark that makes no sense stays as it is, and so becomes an open place that cannot be sent. The work is bounded whatever the
 * template says: neither a chain of shared texts nor thousands of conditions in each other make it longer than {@link #MOST} signs
 * read.
 */
final class TemplateFlow {
    /** Shared texts within each other. */
    static final int DEEPEST = 5;

    /** Signs of templates and shared texts that are read for one answer. */
    static final int MOST = 200_000;

    private record Branch(boolean outside, boolean taken, boolean open) {}

    private final Circumstances circumstances;
    private final Snippets snippets;
    private final StringBuilder text = new StringBuilder();
    private final List<String> wanted = new ArrayList<>();
    private final Set<String> inside = new LinkedHashSet<>();
    private int left = MOST;
    private boolean worked;

    TemplateFlow(Circumstances circumstances, Snippets snippets) {
        this.circumstances = circumstances;
        this.snippets = snippets;
    }

    /** What the template says under these circumstances. */
    String of(String template) {
        left -= template.length();
        write(template);
        String flat = text.toString();
        text.setLength(0);
        boolean asItIs = !worked;
        worked = false;
        return asItIs ? flat : tidy(flat);
    }

    /** The files that the templates worked out so far ask for, each once. */
    List<String> files() {
        return wanted.stream().distinct().toList();
    }

    private void write(String template) {
        Deque<Branch> branches = new ArrayDeque<>();
        int from = 0;
        for (TemplateMark mark : TemplateMark.in(template)) {
            if (mark.kind() == TemplateMark.Kind.PLACE) {
                continue;
            }
            worked = true;
            boolean open = branches.isEmpty() || branches.peek().open();
            int start = mark.isSilent() ? lineStart(template, mark, from) : mark.start();
            if (open) {
                text.append(template, from, start);
            }
            from = mark.isSilent() ? lineEnd(template, mark) : mark.end();
            switch (mark.kind()) {
                case IF -> branches.push(begun(mark, open));
                case ELSE_IF, ELSE -> turn(mark, branches);
                case END -> end(mark, branches);
                default -> {
                    if (open) {
                        put(mark);
                    }
                }
            }
        }
        if (branches.isEmpty() || branches.peek().open()) {
            text.append(template, from, template.length());
        }
    }

    private Branch begun(TemplateMark mark, boolean outside) {
        boolean holds = holds(mark);
        return new Branch(outside, holds, outside && holds);
    }

    private boolean holds(TemplateMark mark) {
        Optional<ReplyCondition> condition = mark.condition();
        if (condition.isEmpty()) {
            text.append('{').append(mark.name()).append('}');
            return true;
        }
        return circumstances.hold(condition.get()) != mark.isNegated();
    }

    private void turn(TemplateMark mark, Deque<Branch> branches) {
        if (branches.isEmpty()) {
            keep(mark);
            return;
        }
        Branch branch = branches.pop();
        boolean open = !branch.taken() && (mark.kind() == TemplateMark.Kind.ELSE || holds(mark));
        branches.push(new Branch(branch.outside(), branch.taken() || open, branch.outside() && open));
    }

    private void end(TemplateMark mark, Deque<Branch> branches) {
        if (branches.poll() == null) {
            keep(mark);
        }
    }

    private void put(TemplateMark mark) {
        switch (mark.kind()) {
            case CHOICE -> text.append(mark.wording(circumstances.form()));
            case ATTACH ->
                circumstances.files().stream()
                        .filter(mark.argument()::equalsIgnoreCase)
                        .findFirst()
                        .ifPresentOrElse(wanted::add, () -> keep(mark));
            case SNIPPET -> snippet(mark);
            default -> keep(mark);
        }
    }

    private void snippet(TemplateMark mark) {
        String name = TemplateText.key(mark.argument());
        Optional<String> found = snippets.find(mark.argument());
        String shared = found.orElse("");
        boolean fits = found.isPresent() && shared.length() <= left && inside.size() < DEEPEST && inside.add(name);
        if (fits) {
            left -= Math.max(1, shared.length());
            write(shared);
            inside.remove(name);
        } else {
            keep(mark);
        }
    }

    private void keep(TemplateMark mark) {
        text.append('{').append(mark.name()).append('}');
    }

    /** Where the line of a mark begins, when nothing visible stands before it there. */
    private static int lineStart(String template, TemplateMark mark, int from) {
        int start = mark.start();
        while (start > from && (template.charAt(start - 1) == ' ' || template.charAt(start - 1) == '\t')) {
            start--;
        }
        boolean alone = standsAlone(template, mark, start);
        return alone ? start : mark.start();
    }

    private static int lineEnd(String template, TemplateMark mark) {
        int start = mark.start();
        while (start > 0 && (template.charAt(start - 1) == ' ' || template.charAt(start - 1) == '\t')) {
            start--;
        }
        if (!standsAlone(template, mark, start)) {
            return mark.end();
        }
        int end = afterBlanks(template, mark.end());
        return end < template.length() ? end + 1 : end;
    }

    private static boolean standsAlone(String template, TemplateMark mark, int start) {
        int end = afterBlanks(template, mark.end());
        boolean opens = start == 0 || template.charAt(start - 1) == '\n';
        return opens && (end == template.length() || template.charAt(end) == '\n');
    }

    private static int afterBlanks(String template, int from) {
        int end = from;
        while (end < template.length() && (template.charAt(end) == ' ' || template.charAt(end) == '\t')) {
            end++;
        }
        return end;
    }

    /** Takes away the gaps that what was left out has made: blanks beside each other, and more than one empty line. */
    private static String tidy(String flat) {
        StringBuilder tidy = new StringBuilder(flat.length());
        int lines = 2;
        for (int at = 0; at < flat.length(); at++) {
            char sign = flat.charAt(at);
            if (sign == '\n') {
                while (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) == ' ') {
                    tidy.setLength(tidy.length() - 1);
                }
                lines++;
                if (lines <= 2) {
                    tidy.append(sign);
                }
            } else if (sign == ' ' && (lines > 0 || tidy.charAt(tidy.length() - 1) == ' ')) {
                // a blank at the head of a line, or a second one
                continue;
            } else {
                lines = 0;
                tidy.append(sign);
            }
        }
        return tidy.toString();
    }
}
