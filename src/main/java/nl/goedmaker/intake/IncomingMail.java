package nl.goedmaker.intake;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.files.GivenFile;
import nl.goedmaker.text.Language;

/**
 * What was found in a customer's mail. Everything is a guess for the owner to look at; what was not found is empty.
 *
 * @param senderName the customer's name as it stands in the mail
 * @param senderEmail the customer's address as it stands in the mail, not checked
 * @param receivedAt when it was sent, in the shop's time zone
 * @param orderNumber a number that follows a word for order
 * @param article something shaped like {@code ARM-204}
 * @param type name of the kind of complaint its words point to, {@code BREAK} for example
 * @param text what the customer wrote, without the lines of a mail header
 * @param shortened whether the end of a very long text was left out
 * @param files what was sent along
 */
public record IncomingMail(
        Optional<String> senderName,
        Optional<String> senderEmail,
        Optional<LocalDateTime> receivedAt,
        Optional<String> subject,
        Optional<String> orderNumber,
        Optional<String> article,
        Optional<String> type,
        Optional<Language> language,
        String text,
        boolean shortened,
        List<GivenFile> files) {
    /** Characters that are looked at and kept; a long mail with its history stays far below. */
    public static final int MOST_READ = 100_000;

    public IncomingMail {
        files = List.copyOf(files);
    }

    /** Reads a mail as it was pasted, with or without its header lines. Never fails; takes time in proportion to the length. */
    public static IncomingMail read(String pasted, ZoneId zone) {
        return of(MailHeader.in(Characters.cleaned(cut(pasted))), zone, pasted.length() > MOST_READ);
    }

    /**
     * Reads a mail whose header is known from its file.
     *
     * @param from the sender as the header writes it, {@code Sanne de Wit <sanne@example.nl>}; may be blank
     */
    public static IncomingMail of(
            String from, Optional<LocalDateTime> sentAt, String subject, String text, ZoneId zone) {
        IncomingMail body = of(MailHeader.none(Characters.cleaned(cut(text))), zone, text.length() > MOST_READ);
        Sender sender = Sender.parse(Characters.cleaned(from));
        String about = Characters.cleaned(subject).strip();
        Clues clues = Clues.in(about + "\n" + body.text());
        return new IncomingMail(
                sender.name().or(body::senderName),
                sender.email().or(body::senderEmail),
                sentAt,
                about.isEmpty() ? Optional.empty() : Optional.of(about),
                clues.orderNumber(),
                clues.article(),
                clues.type(),
                clues.language(),
                body.text(),
                body.shortened(),
                List.of());
    }

    /** The same mail with what was sent along. */
    public IncomingMail with(List<GivenFile> sentAlong) {
        return new IncomingMail(
                senderName,
                senderEmail,
                receivedAt,
                subject,
                orderNumber,
                article,
                type,
                language,
                text,
                shortened,
                sentAlong);
    }

    private static IncomingMail of(MailHeader header, ZoneId zone, boolean shortened) {
        Sender sender = header.sender().or(() -> Sender.quotedIn(header.body())).orElse(Sender.UNKNOWN);
        Clues clues = Clues.in(header.subject().orElse("") + "\n" + header.body());
        return new IncomingMail(
                sender.name().or(() -> Sender.signedIn(header.body())),
                sender.email().or(() -> Sender.addressIn(header.body())),
                header.date().flatMap(date -> MailDates.parse(date, zone)),
                header.subject(),
                clues.orderNumber(),
                clues.article(),
                clues.type(),
                clues.language(),
                header.body(),
                shortened,
                List.of());
    }

    private static String cut(String text) {
        if (text.length() <= MOST_READ) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(MOST_READ - 1)) ? MOST_READ - 1 : MOST_READ);
    }
}
