/** An answer as a mail file or as a link for the mail program. */
@NullMarked
package nl.goedmaker.replies.mail;

import org.jspecify.annotations.NullMarked;
