package nl.goedmaker.replies.ui;

import java.util.Optional;
import nl.goedmaker.replies.BlockSet;
import nl.goedmaker.replies.Correspondence;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.text.FormOfAddress;
import nl.goedmaker.tickets.Ticket;

/** A letter and its building blocks once the customer is spoken to in the other way. */
record AddressChange(Draft draft, BlockSet blocks) {
    static AddressChange of(
            Ticket ticket, Correspondence correspondence, Draft draft, BlockSet before, FormOfAddress form) {
        BlockSet after = correspondence.blockSet(ticket, Optional.of(form));
        return new AddressChange(
                draft.isEmpty() ? draft : correspondence.addressed(ticket, draft, before, after), after);
    }
}
