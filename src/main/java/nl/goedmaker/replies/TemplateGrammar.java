package nl.goedmaker.replies;

import java.util.ArrayDeque;
import java.util.Deque;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;

/** Whether the marks of a template make sense, before it is kept. */
final class TemplateGrammar {
    /** Conditions within each other; more nobody reads. */
    static final int DEEPEST = 8;

    private static final int LONGEST_FILE = 100;

    private final Sentence part;
    private final TemplateUse use;
    private final Deque<TemplateMark> open = new ArrayDeque<>();

    /** @param part what is looked at, for a refusal */
    TemplateGrammar(Sentence part, TemplateUse use) {
        this.part = part;
        this.use = use;
    }

    /** @throws Refusal about the first mark that makes no sense, with its line and what there is instead */
    void check(String text) {
        for (TemplateMark mark : TemplateMark.in(text)) {
            switch (mark.kind()) {
                case PLACE -> place(mark);
                case IF -> {
                    condition(mark);
                    if (open.size() >= DEEPEST) {
                        throw refusal("replies.own.deepIf", mark, DEEPEST);
                    }
                    open.push(mark);
                }
                case ELSE_IF -> {
                    condition(mark);
                    turn(mark);
                }
                case ELSE -> turn(mark);
                case END -> {
                    if (open.poll() == null) {
                        throw refusal("replies.own.noIf", mark, "{if " + first() + "}");
                    }
                }
                case SNIPPET -> named(mark, !mark.argument().isEmpty());
                case ATTACH ->
                    named(mark, !mark.argument().isEmpty() && mark.argument().length() <= LONGEST_FILE);
                case CHOICE -> {
                    // any two wordings will do
                }
            }
        }
        if (!open.isEmpty()) {
            throw refusal("replies.own.noEnd", open.peekLast(), "{end}");
        }
    }

    private void place(TemplateMark mark) {
        Placeholder known =
                mark.placeholder().orElseThrow(() -> refusal("replies.own.unknownPlace", mark, TemplateMark.all(use)));
        if (!TemplateText.allows(use, known)) {
            throw Refusal.no("replies.own.notPublic", part, mark.line(), mark.shown());
        }
    }

    private void condition(TemplateMark mark) {
        if (mark.condition().isEmpty()) {
            throw refusal("replies.own.unknownCondition", mark, ReplyCondition.all());
        }
    }

    /** After the last {@code {else}} of a condition nothing but its end can follow. */
    private void turn(TemplateMark mark) {
        TemplateMark begun = open.peek();
        if (begun == null) {
            throw refusal("replies.own.noIf", mark, "{if " + first() + "}");
        }
        if (begun.kind() == TemplateMark.Kind.ELSE) {
            throw refusal("replies.own.noEnd", begun, "{end}");
        }
        if (mark.kind() == TemplateMark.Kind.ELSE) {
            open.pop();
            open.push(mark);
        }
    }

    private void named(TemplateMark mark, boolean isNamed) {
        if (!isNamed) {
            throw refusal("replies.own.unknownPlace", mark, "{snippet greeting}, {attach " + Circumstances.SLIP + "}");
        }
        if (mark.kind() == TemplateMark.Kind.ATTACH && use == TemplateUse.PUBLIC) {
            throw Refusal.no("replies.own.notPublic", part, mark.line(), mark.shown());
        }
    }

    private static String first() {
        return ReplyCondition.values()[0].written();
    }

    private Refusal refusal(String key, TemplateMark mark, Object about) {
        return Refusal.badInput(key, part, mark.line(), mark.shown(), about);
    }
}
