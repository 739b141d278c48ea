package nl.goedmaker.replies.mail;

import nl.goedmaker.text.EmailAddress;

/**
 * Who a mail is from or to.
 *
 * @param name shown beside the address; may be empty
 */
public record MailParty(String name, EmailAddress address) {}
