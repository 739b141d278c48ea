package nl.goedmaker.settings;

/**
 * The shop, as letters, slips and the bank know it. A part that is not filled in yet is blank.
 *
 * @param ownerName how the owner signs
 * @param email where customers write to; the slip's QR code mails to it
 * @param accountName the name of the account holder as the bank has it
 * @param iban the account that pays, without spaces
 * @param claimPage address of the claim page on the shop's own site, or blank
 * @param country ISO 3166 code of the shop's country
 */
public record Shop(
        String name,
        String ownerName,
        String email,
        String accountName,
        String iban,
        String claimPage,
        String country) {
    public static final Shop EMPTY = new Shop("", "", "", "", "", "", "NL");

    /** Whether a bank file can be made from it. */
    public boolean canPay() {
        return !accountName.isBlank() && !iban.isBlank();
    }
}
