package nl.goedmaker.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.files.GivenFile;
import nl.goedmaker.intake.IncomingMail;
import nl.goedmaker.intake.mail.EmlReader;
import nl.goedmaker.text.EmailAddress;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.TicketType;
import org.jspecify.annotations.Nullable;

/** What a saved mail says about a complaint, for as far as the command itself does not. */
record MailInput(@Nullable IncomingMail mail) {
    static final MailInput NONE = new MailInput(null);

    /** @throws Refusal when it cannot be read or is no mail */
    static MailInput read(Path path) {
        GivenFile file = GivenFile.at(path);
        try (InputStream in = file.open()) {
            // the zone in which its moment is written is the one in which it is read again below
            return new MailInput(EmlReader.read(in.readNBytes(EmlReader.MOST_BYTES + 1), ZoneOffset.UTC));
        } catch (IOException e) {
            throw Refusal.badInput("files.given.unreadable", file.name());
        }
    }

    /** The sender's name, or the address where there is none; empty without a mail. */
    String name() {
        return mail == null ? "" : mail.senderName().or(mail::senderEmail).orElse("");
    }

    /** The sender's address; none when it cannot be right. */
    @Nullable
    String email() {
        if (mail == null) {
            return null;
        }
        try {
            return mail.senderEmail()
                    .map(EmailAddress::parse)
                    .map(EmailAddress::toString)
                    .orElse(null);
        } catch (Refusal e) {
            return null;
        }
    }

    String order() {
        return mail == null ? "" : mail.orderNumber().orElse("");
    }

    String article() {
        return mail == null ? "" : mail.article().orElse("");
    }

    String subject() {
        return mail == null ? "" : mail.subject().orElse("");
    }

    String text() {
        return mail == null ? "" : mail.text();
    }

    TicketType type() {
        return mail == null
                ? TicketType.OTHER
                : mail.type().map(TicketType::valueOf).orElse(TicketType.OTHER);
    }

    Optional<Language> language() {
        return mail == null ? Optional.empty() : mail.language();
    }

    /** When it was sent; none when its clock was ahead. */
    @Nullable
    Instant receivedBefore(Instant now) {
        return mail == null
                ? null
                : mail.receivedAt()
                        .map(at -> at.toInstant(ZoneOffset.UTC))
                        .filter(at -> !at.isAfter(now))
                        .orElse(null);
    }

    List<GivenFile> files() {
        return mail == null ? List.of() : mail.files();
    }
}
