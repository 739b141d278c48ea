package nl.goedmaker.checks.supplier.format;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import nl.goedmaker.checks.supplier.SupplierLetter;
import nl.goedmaker.replies.mail.EmlFile;
import nl.goedmaker.replies.mail.Mail;
import nl.goedmaker.replies.mail.MailParty;
import nl.goedmaker.settings.Shop;
import nl.goedmaker.text.EmailAddress;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;

/** How a letter to a supplier leaves the program. */
public enum LetterFormat {
    EML,
    PDF;

    /** {@code eml} or {@code pdf}, also the end of the file’s name. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The bytes of the file.
     *
     * @param reference of the complaint from which it was written
     * @param to the supplier’s address; blank to choose it in the mail program
     * @param language of the letter
     * @throws Refusal when the address is none, or a mail has no sender because the shop has no address yet
     */
    public byte[] bytes(
            SupplierLetter letter, String reference, Shop shop, String to, Language language, ZonedDateTime now) {
        return this == PDF
                ? LetterPdf.write(letter, reference, shop, language, now.toLocalDate())
                : mail(letter, reference, shop, to, now);
    }

    private static byte[] mail(SupplierLetter letter, String reference, Shop shop, String to, ZonedDateTime now) {
        if (shop.email().isBlank()) {
            throw Refusal.badInput("checks.letter.noShopAddress");
        }
        return EmlFile.bytes(new Mail(
                new MailParty(shop.name(), EmailAddress.parse(shop.email())),
                to.isBlank() ? null : new MailParty("", EmailAddress.parse(to)),
                letter.subject(),
                letter.text().strip() + "\n",
                now,
                reference + "-supplier-" + now.toInstant().toEpochMilli(),
                List.of()));
    }
}
