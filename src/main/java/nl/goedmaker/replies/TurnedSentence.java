package nl.goedmaker.replies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.goedmaker.text.FormOfAddress;
import nl.goedmaker.text.Language;

/**
 * Makes of “Mijn armband brak na één dag.” the end of “je schreef dat …”: the customer is spoken to, and in Dutch and German the verb
 * goes where it belongs in a subordinate clause. Done only with plain sentences of one verb that begin with who or what; for any
 * other the outcome is empty, and the sentence is better quoted as it is.
 */
final class TurnedSentence {
    private static final int MOST_WORDS = 24;
    private static final int LATEST_VERB = 8;

    private final ComplaintWords words;
    private final Language language;
    private final FormOfAddress form;

    TurnedSentence(ComplaintWords words, Language language, FormOfAddress form) {
        this.words = words;
        this.language = language;
        this.form = form;
    }

    /** Empty when it cannot be done safely. */
    String of(String sentence) {
        String plain = sentence.replaceAll("[.!…]+$", "").strip();
        boolean hasParts = language == Language.EN
                ? plain.matches(".*[;:?!()/.].*")
                : plain.matches(".*[,;:?!()/.].*") || plain.contains(" - ");
        List<String> said = new ArrayList<>(Arrays.asList(plain.split(" ")));
        String first = said.getFirst().toLowerCase(Locale.ROOT);
        boolean isPlain = !hasParts
                && said.size() >= 3
                && said.size() <= MOST_WORDS
                && (words.has("subject", first) || isMe(first))
                && said.stream().noneMatch(word -> words.has("stop", straight(word)));
        if (!isPlain) {
            return "";
        }
        return language == Language.EN ? english(said) : subordinate(said, first);
    }

    private boolean isMe(String word) {
        return !words.instead("swap", straight(word), form).isEmpty();
    }

    private static String straight(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private String english(List<String> said) {
        List<String> turned = new ArrayList<>();
        for (int at = 0; at < said.size(); at++) {
            String word = straight(said.get(at));
            String ends = word.endsWith(",") ? "," : "";
            String bare = ends.isEmpty() ? word : word.substring(0, word.length() - 1);
            String swapped = words.instead("swap", bare, form);
            boolean afterI = at > 0 && straight(said.get(at - 1)).equals("i");
            String verb = afterI ? Map.of("am", "are", "was", "were").getOrDefault(bare, "") : "";
            turned.add(
                    !verb.isEmpty()
                            ? verb + ends
                            : !swapped.isEmpty()
                                    ? swapped + ends
                                    : at == 0 ? said.get(at).toLowerCase(Locale.ROOT) : said.get(at));
        }
        return String.join(" ", turned);
    }

    private String subordinate(List<String> said, String first) {
        List<Integer> verbs = new ArrayList<>();
        for (int at = 1; at < said.size(); at++) {
            if (words.has("finite", said.get(at).toLowerCase(Locale.ROOT))) {
                verbs.add(at);
            }
        }
        if (verbs.size() != 1 || verbs.getFirst() > LATEST_VERB) {
            return "";
        }
        int verb = verbs.getFirst();
        String finite = said.get(verb).toLowerCase(Locale.ROOT);
        boolean isI = language == Language.NL ? first.equals("ik") : first.equals("ich");
        boolean sayI =
                said.stream().skip(1).anyMatch(word -> word.equalsIgnoreCase(language == Language.NL ? "ik" : "ich"));
        String closing = isI ? words.instead("i", finite, form) : finite;
        if (closing.isEmpty() || sayI || (isI && verb != 1)) {
            return "";
        }
        List<String> subject = swapped(said.subList(0, verb));
        subject.set(0, isI || isMe(first) ? subject.getFirst() : first);
        List<String> rest = swapped(said.subList(verb + 1, said.size()));
        return String.join(" ", subject) + " " + closed(rest, closing, words.has("copula", finite));
    }

    private List<String> swapped(List<String> said) {
        return said.stream()
                .map(word -> {
                    String other = words.instead("swap", straight(word), form);
                    return other.isEmpty() ? word : other;
                })
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The rest of the sentence with the verb behind what belongs to it: “openging op je gala”, “na één dag brak”. */
    private String closed(List<String> rest, String verb, boolean isCopula) {
        if (!isCopula) {
            for (int at = 0; at < rest.size(); at++) {
                String word = rest.get(at).toLowerCase(Locale.ROOT);
                boolean isLast = at == rest.size() - 1;
                boolean beforePhrase =
                        !isLast && words.has("preposition", rest.get(at + 1).toLowerCase(Locale.ROOT));
                boolean joins = (words.has("particle", word) && (isLast || beforePhrase))
                        || (isLast && words.has("lastparticle", word));
                if (joins) {
                    return line(rest.subList(0, at), word + verb, rest.subList(at + 1, rest.size()));
                }
            }
        }
        for (int at = 1; at < rest.size(); at++) {
            boolean ends = isState(rest.get(at - 1).toLowerCase(Locale.ROOT))
                    && words.has("preposition", rest.get(at).toLowerCase(Locale.ROOT));
            if (isCopula && ends) {
                return line(rest.subList(0, at), verb, rest.subList(at, rest.size()));
            }
        }
        return line(rest, verb, List.of());
    }

    private boolean isState(String word) {
        return words.has("trouble", word) || word.matches("(ge|ver|be).{2,14}(d|t|en)");
    }

    private static String line(List<String> before, String verb, List<String> after) {
        List<String> all = new ArrayList<>(before);
        all.add(verb);
        all.addAll(after);
        return String.join(" ", all);
    }
}
