package nl.goedmaker.cashback.ui;

import nl.goedmaker.cashback.slip.SlipFormat;
import nl.goedmaker.text.Refusal;

/** Puts slips on paper. An interface, because a printer needs a real desktop. */
public interface SlipPrinting {
    /**
     * Looks for a printer and its papers, which may take seconds: to be called in the background.
     *
     * @param name how the job is called in the printer's queue
     * @throws Refusal when the computer has no printer
     */
    Job prepare(String name, SlipFormat format);

    /** Slips on their way to a printer. */
    interface Job {
        /**
         * Lets the owner choose a printer, its paper and how many copies. Called on the screen's thread.
         *
         * @return whether the owner wants to print
         */
        boolean choose();

        /** The name of the printer. */
        String printer();

        /**
         * Prints every page at its own size and waits for the printer: to be called in the background.
         *
         * @throws Refusal when no paper of the printer is large enough, or it does not take the job
         */
        void print(byte[] pdf);
    }
}
