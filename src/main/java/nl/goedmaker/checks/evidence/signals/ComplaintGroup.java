package nl.goedmaker.checks.evidence.signals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.tickets.TicketType;

/** Complaints that are alike: about a piece that does not hold, or about a parcel that did not bring it. */
public enum ComplaintGroup {
    DAMAGE,
    PARCEL;

    /** Empty for what everybody may have any number of times: a wrong size, a late parcel, a question about service. */
    static Optional<ComplaintGroup> of(TicketType type) {
        return switch (type) {
            case BREAK, CLASP, STONE_LOST, DISCOLOURING -> Optional.of(DAMAGE);
            case LOST, EMPTY_BOX, DAMAGED_IN_POST, WRONG_ITEM -> Optional.of(PARCEL);
            case ALLERGY, SIZE, LATE, PACKAGING, ENGRAVING, SERVICE, OTHER -> Optional.empty();
        };
    }

    static boolean areAlike(TicketType one, TicketType two) {
        Optional<ComplaintGroup> group = of(one);
        return group.isPresent() && group.equals(of(two));
    }

    /** Whether it is about how the piece was made. */
    static boolean isAboutMaking(TicketType type) {
        return type == TicketType.ALLERGY || type == TicketType.ENGRAVING || of(type).equals(Optional.of(DAMAGE));
    }

    /** The types that are about how the piece was made. */
    public static List<TicketType> aboutMaking() {
        return Arrays.stream(TicketType.values())
                .filter(ComplaintGroup::isAboutMaking)
                .toList();
    }
}
