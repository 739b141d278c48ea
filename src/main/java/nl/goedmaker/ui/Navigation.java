package nl.goedmaker.ui;

/** Ways through the window, for view models and views of every room. */
public interface Navigation {
    void open(Room room);

    /** Opens a ticket's workspace at the step where the owner left it. */
    void openTicket(String reference);

    /** Opens a ticket's workspace at a step: {@code LISTEN}, {@code CHECK}, {@code SOLVE}, {@code REPLY}, {@code FOLLOW_UP}. */
    void openTicket(String reference, String step);

    /** Opens the form for a new complaint, filled in as far as a pasted text says; blank for an empty form. */
    void newTicket(String pasted);

    /** Opens the settings at the account the shop pays from. */
    void openBankAccount();

    /** Opens the place where a customer's answer to a cashback is taken in. */
    void newClaim(String pasted);
}
