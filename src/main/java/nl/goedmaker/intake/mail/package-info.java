/** Mail files as guesses: bytes in, an {@link nl.goedmaker.intake.IncomingMail} out. */
@NullMarked
package nl.goedmaker.intake.mail;

import org.jspecify.annotations.NullMarked;
