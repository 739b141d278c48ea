package nl.goedmaker.replies;

import java.util.ArrayList;
import java.util.List;
import nl.goedmaker.text.FormOfAddress;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Sentence;

/**
 * Something that may be written between braces in a template, for a list to choose from.
 *
 * @param written as it is put into the text; what the owner selected, or types next, stands between it and {@link #end}
 * @param end what closes it; blank where nothing does
 * @param meaning what is filled in, or when what follows stands
 */
public record MarkHelp(Kind kind, String written, String end, Sentence meaning) {
    /** What it does, in the order of a list. */
    public enum Kind {
        /** Is filled in from the complaint. */
        PLACE,
        /** What follows stands only when it holds. */
        CONDITION,
        /** One of two wordings, by how the customer is spoken to. */
        CHOICE,
        /** Another text. */
        SNIPPET,
        /** A file that goes with the mail. */
        ATTACHMENT;

        /** Key of what it is called in a list. */
        public String title() {
            return "replies.mark." + name();
        }
    }

    /** All that the program knows; in English there are no two ways to speak to somebody. */
    public static List<MarkHelp> all(Language language) {
        List<MarkHelp> marks = new ArrayList<>();
        for (Placeholder place : Placeholder.values()) {
            marks.add(plain(Kind.PLACE, "{" + place.written() + "}", Sentence.of(place.question())));
        }
        for (ReplyCondition condition : ReplyCondition.values()) {
            marks.add(new MarkHelp(
                    Kind.CONDITION, "{if " + condition.written() + "}", "{end}", Sentence.of(condition.meaning())));
        }
        if (language != Language.EN) {
            marks.add(plain(
                    Kind.CHOICE,
                    language == Language.DE ? "{du|Sie}" : "{je|u}",
                    Sentence.of(
                            "replies.mark.choice",
                            word(language, FormOfAddress.INFORMAL),
                            word(language, FormOfAddress.FORMAL))));
        }
        for (String name : TemplateLibrary.SNIPPETS) {
            marks.add(snippet(name, Sentence.of("replies.snippet." + name)));
        }
        marks.add(plain(Kind.ATTACHMENT, "{attach " + Circumstances.SLIP + "}", Sentence.of("replies.mark.slip")));
        return marks;
    }

    /** A shared text of the owner's, by the name it has. */
    public static MarkHelp own(String name) {
        return snippet(name, Sentence.of("replies.mark.own"));
    }

    private static MarkHelp snippet(String name, Sentence meaning) {
        return plain(Kind.SNIPPET, "{snippet " + name + "}", meaning);
    }

    private static MarkHelp plain(Kind kind, String written, Sentence meaning) {
        return new MarkHelp(kind, written, "", meaning);
    }

    private static Sentence word(Language language, FormOfAddress form) {
        return Sentence.of("replies.address." + language + "." + form);
    }
}
