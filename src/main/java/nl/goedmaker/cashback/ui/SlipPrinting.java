package nl.goedmaker.cashback.ui;

import nl.goedmaker.cashback.slip.SlipPrinter;
import nl.goedmaker.text.Refusal;

/** Prints slips in two steps: look for a printer, then, when the owner agrees, print. Both in the background. */
final class SlipPrinting {
    private final SlipPrinter printer = new SlipPrinter();

    /** Slips and the printer for them. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Ready(SlipPrinter on, String printer, byte[] pdf) {
        void print(String name) {
            on.print(pdf, name);
        }
    }

    /** @throws Refusal when there is no printer */
    Ready prepare(byte[] pdf) {
        String name = printer.printer().orElseThrow(() -> Refusal.badInput("cashback.print.noPrinter"));
        return new Ready(printer, name, pdf);
    }
}
