package nl.goedmaker.dossiers.format;

import java.util.List;
import nl.goedmaker.dossiers.Dossier;
import nl.goedmaker.replies.mail.EmlFile;
import nl.goedmaker.replies.mail.Mail;
import nl.goedmaker.replies.mail.MailParty;
import nl.goedmaker.text.EmailAddress;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;

/**
 * A complaint as one mail with the conversation as text. It goes from the shop to the shop: a draft with somebody's complaint
 * in it never reaches anyone by a wrong click.
 */
public final class DossierMail {
    /** Reserved for addresses that lead nowhere (RFC 2606). */
    private static final String NOWHERE = "shop@goedmaker.invalid";

    private final Texts texts;

    public DossierMail(Texts texts) {
        this.texts = texts;
    }

    /** The bytes of the {@code .eml} file; the same complaint gives the same bytes. */
    public byte[] write(Dossier dossier) {
        DossierWords words = new DossierWords(dossier, texts);
        MailParty shop = new MailParty(words.shop(), address(dossier.shop().email()));
        return EmlFile.plain(new Mail(
                shop,
                shop,
                dossier.ticket().reference() + " " + dossier.ticket().subject(),
                words.plain(),
                dossier.lastChange().atZone(dossier.zone()),
                dossier.ticket().reference() + "." + dossier.lastChange().toEpochMilli(),
                List.of()));
    }

    private static EmailAddress address(String email) {
        try {
            return EmailAddress.parse(email);
        } catch (Refusal e) {
            // nothing was filled in yet, or something that is no address
            return new EmailAddress(NOWHERE);
        }
    }
}
