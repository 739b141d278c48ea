/** Slips on paper: the QR symbol and the PDF that carries it. Values in, bytes out. */
@NullMarked
package nl.goedmaker.cashback.slip;

import org.jspecify.annotations.NullMarked;
