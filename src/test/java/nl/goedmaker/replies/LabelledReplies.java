package nl.goedmaker.replies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Basis;
import nl.goedmaker.tickets.RemedyKind;

/**
 * Answers written for this project and labelled by hand with the rules that should say something. Each begins with a line
 * {@code @ language mail|public platform|- whole|part rules|none; key=value; …}. Of a part of an answer nobody says what it
 * misses (L14). The keys are what the ticket knows: {@code name surname order contact complaint own earlier limit}, {@code
 * remedy=KIND/BASIS/amount} and {@code cashback=amount}.
 *
 * <p>The parts called {@code tune} were looked at while the word lists were mended; {@code held} was not, and {@code held2} was
 * written before they were widened, by the hand that then widened them.
 */
public final class LabelledReplies {
    /** @param where file and line */
    public record Labelled(String where, boolean isWhole, Set<String> rules, ReplyDraft draft) {
        public Set<String> found(ReplyLint lint) {
            Set<String> found = new TreeSet<>();
            for (Finding finding : lint.check(draft)) {
                if (isWhole || !finding.rule().equals("L14")) {
                    found.add(finding.rule());
                }
            }
            return found;
        }
    }

    public static final List<String> PARTS = List.of("tune", "held", "held2");

    private LabelledReplies() {}

    /** @param file {@code good-} or {@code bad-} and one of {@link #PARTS} */
    public static List<Labelled> in(String file) {
        List<Labelled> replies = new ArrayList<>();
        String head = "";
        int headLine = 0;
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (String line : (read(file) + "\n@").lines().toList()) {
            number++;
            if (line.startsWith("@")) {
                if (!head.isEmpty()) {
                    replies.add(labelled(
                            file + ":" + headLine, head, text.toString().strip()));
                }
                head = line.substring(1).strip();
                headLine = number;
                text.setLength(0);
            } else if (!line.startsWith("//")) {
                text.append(line).append('\n');
            }
        }
        return replies;
    }

    private static Labelled labelled(String where, String head, String text) {
        String[] parts = head.split("; *");
        String[] words = parts[0].split(" +");
        if (words.length != 5 || text.isEmpty()) {
            throw new IllegalArgumentException(where + " " + head);
        }
        Map<String, String> facts = new HashMap<>();
        for (String fact : Arrays.asList(parts).subList(1, parts.length)) {
            String[] pair = fact.split("=", 2);
            facts.put(pair[0].strip(), pair[1].strip());
        }
        Set<String> rules = words[4].equals("none") ? Set.of() : new TreeSet<>(Arrays.asList(words[4].split(",")));
        Language language = Language.ofCode(words[0]).orElseThrow();
        boolean isPublic = words[1].equals("public");
        if (!isPublic && !words[1].equals("mail") || !words[3].equals("whole") && !words[3].equals("part")) {
            throw new IllegalArgumentException(where + " " + head);
        }
        Optional<String> platform = Optional.of(words[2]).filter(word -> !word.equals("-"));
        return new Labelled(
                where,
                words[3].equals("whole"),
                rules,
                new ReplyDraft(text, language, isPublic, platform, facts(facts, where)));
    }

    private static ReplyFacts facts(Map<String, String> given, String where) {
        Map<String, String> left = new HashMap<>(given);
        EnumSet<RemedyKind> kinds = EnumSet.noneOf(RemedyKind.class);
        EnumSet<Basis> bases = EnumSet.noneOf(Basis.class);
        List<Money> amounts = new ArrayList<>();
        String remedy = left.remove("remedy");
        if (remedy != null) {
            String[] parts = remedy.split("/");
            kinds.add(RemedyKind.valueOf(parts[0]));
            if (!parts[1].equals("NONE")) {
                bases.add(Basis.valueOf(parts[1]));
            }
            if (!parts[2].equals("0")) {
                amounts.add(Money.parse(parts[2]));
            }
        }
        String cashback = left.remove("cashback");
        if (cashback != null) {
            amounts.add(Money.parse(cashback));
            kinds.add(RemedyKind.CASHBACK);
            bases.add(Basis.GOODWILL);
        }
        String limit = left.remove("limit");
        ReplyFacts.Agreed agreed =
                new ReplyFacts.Agreed(kinds, bases, amounts, null, limit == null ? null : Money.parse(limit));
        ReplyFacts facts = new ReplyFacts(
                        taken(left, "name"),
                        taken(left, "surname"),
                        Set.copyOf(list(left, "order")),
                        list(left, "contact"),
                        taken(left, "complaint"))
                .with(agreed)
                .with(new ReplyFacts.Sender("Ilse", list(left, "own")))
                .after(list(left, "earlier").stream()
                        .map(text -> new SentAnswer("K-2026-0001", LocalDate.of(2026, 11, 2), text))
                        .toList());
        if (!left.isEmpty()) {
            throw new IllegalArgumentException(where + " " + left);
        }
        return facts;
    }

    private static String taken(Map<String, String> left, String key) {
        String value = left.remove(key);
        return value == null ? "" : value;
    }

    private static List<String> list(Map<String, String> left, String key) {
        String value = taken(left, key);
        return value.isEmpty() ? List.of() : List.of(value);
    }

    private static String read(String file) {
        String name = "/nl/goedmaker/replies/labelled/" + file + ".txt";
        try (InputStream in = LabelledReplies.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
