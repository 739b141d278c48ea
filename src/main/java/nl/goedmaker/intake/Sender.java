package nl.goedmaker.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who wrote a mail. */
record Sender(Optional<String> name, Optional<String> email) {
    static final Sender UNKNOWN = new Sender(Optional.empty(), Optional.empty());

    private static final int LONGEST_NAME = 100;
    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{L}\\p{N}._%+'-]{1,64}+@[\\p{L}\\p{N}-]{1,63}+(?:\\.[\\p{L}\\p{N}-]{1,63}+){1,6}+");
    /** {@code Op vr 20 nov 2026 om 08:31 schreef Sanne de Wit <sanne@example.nl>:} and the same in English and German. */
    private static final Pattern QUOTE_LINE = Pattern.compile(
            "^[> ]{0,9}(?:op|on|am)\\b(.{1,200}?)(?:schreef|wrote|schrieb)\\b(.{0,200})$", Pattern.CASE_INSENSITIVE);

    private static final Pattern GREETING = Pattern.compile(
            "^(?:(?:met )?(?:hele )?(?:vriendelijke|hartelijke|lieve|beste)"
                    + " groet(?:en|jes)?|groet(?:en|jes)?|mvg|gr|(?:kind|best|warm) regards|regards|kind wishes|best"
                    + " wishes|cheers|thanks|sincerely|(?:viele|liebe|freundliche|mit freundlichen|beste|herzliche)"
                    + " gr[uü](?:ß|ss)e[n]?|mfg|lg|vg)\\b[,.! ]*(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Reads {@code Sanne de Wit <sanne@example.nl>}, {@code "Wit, S. de" <…>}, or an address alone. */
    static Sender parse(String written) {
        String line = written.length() > 500 ? written.substring(0, 500) : written;
        Matcher address = ADDRESS.matcher(line);
        if (!address.find()) {
            return new Sender(name(line), Optional.empty());
        }
        return new Sender(name(line.substring(0, address.start())), Optional.of(address.group()));
    }

    private static Optional<String> name(String written) {
        String name = written.replaceAll("[<>\"\\[\\]()]|mailto:", " ")
                .replaceAll("[:,;\\s]+$", "")
                .strip();
        int comma = name.indexOf(", ");
        if (comma > 0 && name.indexOf(',', comma + 1) < 0) {
            name = name.substring(comma + 2).strip() + " " + name.substring(0, comma);
        }
        boolean good = name.length() <= LONGEST_NAME && name.codePoints().anyMatch(Character::isLetter);
        return good ? Optional.of(name.replaceAll("\\s+", " ")) : Optional.empty();
    }

    /** The sender of the first line that introduces a quotation. */
    static Optional<Sender> quotedIn(String text) {
        return text.lines()
                .filter(line -> line.length() <= 400)
                .map(QUOTE_LINE::matcher)
                .filter(Matcher::matches)
                .map(found ->
                        ADDRESS.matcher(found.group(2)).find() ? parse(found.group(2)) : afterTime(found.group(1)))
                .filter(sender -> sender.email().isPresent())
                .findFirst();
    }

    /** English puts the name before the verb: {@code On 20 Nov 2026, at 08:31, Sanne <…> wrote:}. */
    private static Sender afterTime(String words) {
        return parse(words.replaceFirst("^.*\\d{1,2}[:.]\\d{2}(?:\\s*[AaPp][Mm])?(?:\\s*uur)?,?\\s*", ""));
    }

    /** The name below {@code Met vriendelijke groet}. */
    static Optional<String> signedIn(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > 120 || lines.get(i).startsWith(">")) {
                continue;
            }
            Matcher greeting = GREETING.matcher(lines.get(i));
            if (greeting.matches()) {
                String beside = greeting.group(1).strip();
                String candidate = !beside.isEmpty() ? beside : i + 1 < lines.size() ? lines.get(i + 1) : "";
                if (isName(candidate)) {
                    return name(candidate);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isName(String line) {
        return !line.isEmpty()
                && line.length() <= 50
                && line.split("\\s+").length <= 5
                && Character.isUpperCase(line.codePointAt(0))
                && line.codePoints().noneMatch(point -> Character.isDigit(point) || "@!?:/".indexOf(point) >= 0);
    }

    static Optional<String> addressIn(String text) {
        Matcher address = ADDRESS.matcher(text);
        return address.find() ? Optional.of(address.group().toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
