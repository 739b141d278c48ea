/** Files that belong to complaints: photos, mails, documents. */
@NullMarked
package nl.goedmaker.attachments;

import org.jspecify.annotations.NullMarked;
