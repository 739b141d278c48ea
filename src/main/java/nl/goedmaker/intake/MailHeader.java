package nl.goedmaker.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The header lines at the top of a pasted mail, in Dutch, English or German, and what stands around them.
 *
 * @param body everything but the header lines
 */
record MailHeader(Optional<Sender> sender, Optional<String> date, Optional<String> subject, String body) {
    private static final int LINES_LOOKED_AT = 60;
    private static final int LONGEST_LINE = 500;

    private enum Name {
        FROM,
        DATE,
        SUBJECT,
        OTHER
    }

    private static final Map<String, Name> NAMES = Map.ofEntries(
            Map.entry("from", Name.FROM),
            Map.entry("van", Name.FROM),
            Map.entry("von", Name.FROM),
            Map.entry("date", Name.DATE),
            Map.entry("datum", Name.DATE),
            Map.entry("sent", Name.DATE),
            Map.entry("verzonden", Name.DATE),
            Map.entry("gesendet", Name.DATE),
            Map.entry("subject", Name.SUBJECT),
            Map.entry("onderwerp", Name.SUBJECT),
            Map.entry("betreff", Name.SUBJECT),
            Map.entry("to", Name.OTHER),
            Map.entry("aan", Name.OTHER),
            Map.entry("an", Name.OTHER),
            Map.entry("cc", Name.OTHER),
            Map.entry("reply-to", Name.OTHER),
            Map.entry("message-id", Name.OTHER),
            Map.entry("mime-version", Name.OTHER),
            Map.entry("content-type", Name.OTHER),
            Map.entry("content-transfer-encoding", Name.OTHER));

    static MailHeader none(String text) {
        return new MailHeader(Optional.empty(), Optional.empty(), Optional.empty(), text.strip());
    }

    static MailHeader in(String text) {
        List<String> lines = text.lines().toList();
        int start = firstSender(lines);
        if (start < 0) {
            return none(text);
        }
        while (start > 0 && name(lines.get(start - 1)).isPresent()) {
            start--;
        }
        Map<Name, String> found = new EnumMap<>(Name.class);
        int end = start;
        while (end < lines.size() && name(lines.get(end)).isPresent()) {
            found.putIfAbsent(name(lines.get(end)).get(), value(lines.get(end)));
            end++;
        }
        List<String> body = new ArrayList<>();
        lines.subList(0, start).stream().filter(line -> !isRule(line)).forEach(body::add);
        body.addAll(lines.subList(end, lines.size()));
        return new MailHeader(
                Optional.ofNullable(found.get(Name.FROM)).map(Sender::parse),
                Optional.ofNullable(found.get(Name.DATE)),
                Optional.ofNullable(found.get(Name.SUBJECT)).filter(subject -> !subject.isBlank()),
                String.join("\n", body).strip());
    }

    private static int firstSender(List<String> lines) {
        for (int i = 0; i < Math.min(lines.size(), LINES_LOOKED_AT); i++) {
            if (name(lines.get(i)).filter(name -> name == Name.FROM).isPresent()
                    && lines.get(i).contains("@")) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Name> name(String line) {
        int colon = line.indexOf(':');
        if (colon < 1 || colon > 26 || line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        String word = line.substring(0, colon).replace("*", "").replace(">", "").strip();
        return Optional.ofNullable(NAMES.get(word.toLowerCase(Locale.ROOT)));
    }

    private static String value(String line) {
        return line.substring(line.indexOf(':') + 1).replaceAll("^[*\\s]+|[*\\s]+$", "");
    }

    /** {@code ---------- Forwarded message ---------}. */
    private static boolean isRule(String line) {
        String text = line.strip();
        return text.startsWith("---") && text.endsWith("---") || text.startsWith("_____");
    }
}
