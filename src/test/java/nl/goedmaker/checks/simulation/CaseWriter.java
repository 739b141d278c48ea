package nl.goedmaker.checks.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nl.goedmaker.checks.Answer;
import nl.goedmaker.checks.Question;
import nl.goedmaker.checks.simulation.Human.Purchase;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.TicketType;
import org.jspecify.annotations.Nullable;

/** How a complaint goes: what is told and asked, what is sent, how the owner closes it. */
final class CaseWriter {
    private static final Set<TicketType> SHOWN = Set.of(
            TicketType.BREAK,
            TicketType.CLASP,
            TicketType.STONE_LOST,
            TicketType.DISCOLOURING,
            TicketType.DAMAGED_IN_POST);
    private static final Set<TicketType> POST = Set.of(TicketType.LATE, TicketType.LOST, TicketType.EMPTY_BOX);

    private final Dice dice;
    private final Wording wording;
    private final Rows rows;
    private final List<Complaint> complaints;
    private final double believed;
    private long last;

    CaseWriter(Dice dice, Rows rows, List<Complaint> complaints, double believed) {
        this.believed = believed;
        this.dice = dice;
        this.wording = new Wording(dice);
        this.rows = rows;
        this.complaints = complaints;
    }

    /** @param ownDoing whether it was the customer’s own doing, who mostly does not know */
    void honest(Human human, Purchase bought, TicketType type, boolean ownDoing) {
        int days = lag(type);
        Instant opened = moment(bought.arrived().plusDays(days));
        boolean admits = ownDoing && dice.in(0.35);
        boolean once = SHOWN.contains(type) && days < 31 && dice.in(ownDoing ? 0.4 : 0.2);
        CaseRows rows = open(bought, type, opened);
        rows.received(
                opened,
                wording.honest(type, bought.article().name(), bought.ordered().toString(), once, admits));
        Instant asked = opened.plus(Duration.ofHours(dice.between(3, 60)));
        rows.replied(asked, "Wat vervelend, ik kijk ernaar en kom er zo snel mogelijk op terug.");
        if (SHOWN.contains(type) && dice.in(0.35)) {
            newPhoto(human, rows, opened.plusSeconds(60), bought.arrived(), days);
        } else if (SHOWN.contains(type) && dice.in(0.65)) {
            Instant then = asked.plus(Duration.ofHours(dice.between(4, 60)));
            switch (dice.weighed(75, 15, 10)) {
                case 0 -> newPhoto(human, rows, then, bought.arrived(), days);
                case 1 -> {}
                default -> declined(rows, then, 0.4);
            }
        }
        worn(rows, opened.plus(Duration.ofHours(70)), once, once ? 0.05 : 0.02);
        if (dice.in(0.12)) {
            rows.reviewed(opened.plus(Duration.ofHours(dice.between(-60, 90))), dice.in(0.35));
        }
        Justified justified = ownDoing
                ? List.of(Justified.YES, Justified.UNCLEAR, Justified.NO).get(dice.weighed(45, 35, 20))
                : List.of(Justified.YES, Justified.UNCLEAR, Justified.NO).get(dice.weighed(86, 11, 3));
        String reason = admits
                ? "OWN_DAMAGE"
                : justified == Justified.NO
                        ? dice.of("OWN_DAMAGE", "EXPECTATION", "NO_MORE_HEARD")
                        : POST.contains(type) || type == TicketType.DAMAGED_IN_POST
                                ? "POST"
                                : type == TicketType.WRONG_ITEM
                                        ? "PACKING_MISTAKE"
                                        : type == TicketType.SIZE
                                                ? "SIZE_OR_TASTE"
                                                : type == TicketType.SERVICE ? "SERVICE" : "PRODUCT_FAULT";
        boolean isPaid = justified != Justified.NO && dice.in(0.4);
        close(human, rows, opened, justified, reason, isPaid ? bought : null, dice.in(0.18));
    }

    private int lag(TicketType type) {
        if (!SHOWN.contains(type) || type == TicketType.DAMAGED_IN_POST) {
            return dice.between(0, 12);
        }
        return switch (dice.weighed(38, 47, 9, 6)) {
            case 0 -> dice.between(0, 30);
            case 1 -> dice.between(30, 365);
            case 2 -> dice.between(365, 720);
            default -> endOfTerm();
        };
    }

    private int endOfTerm() {
        return switch (dice.between(0, 2)) {
            case 0 -> dice.between(11, 14);
            case 1 -> dice.between(355, 366);
            default -> dice.between(720, 731);
        };
    }

    void dishonest(Human human, Purchase bought) {
        boolean careful = human.kind() == Kind.CAREFUL;
        TicketType type = List.of(
                        TicketType.BREAK,
                        TicketType.CLASP,
                        TicketType.STONE_LOST,
                        TicketType.LOST,
                        TicketType.EMPTY_BOX,
                        TicketType.DISCOLOURING)
                .get(dice.weighed(45, 15, 10, 15, 10, 5));
        int days = dice.in(0.15) ? endOfTerm() : dice.between(0, 25);
        Instant opened = moment(bought.arrived().plusDays(days));
        CaseRows rows = open(bought, type, opened);
        String letter = letter(human, bought, type);
        rows.received(opened, letter);
        Instant asked = opened.plus(Duration.ofHours(dice.between(3, 60)));
        rows.replied(asked, "Wat vervelend, ik kijk ernaar en kom er zo snel mogelijk op terug.");
        if (SHOWN.contains(type)) {
            if (dice.in(0.2)) {
                untruePhoto(human, rows, opened.plusSeconds(60), bought, days);
            } else if (dice.in(0.7)) {
                Instant then = asked.plus(Duration.ofHours(dice.between(4, 60)));
                switch (careful ? dice.weighed(85, 10, 5) : dice.weighed(50, 15, 35)) {
                    case 0 -> untruePhoto(human, rows, then, bought, days);
                    case 1 -> {}
                    default -> declined(rows, then, 0.55);
                }
            }
        }
        worn(rows, opened.plus(Duration.ofHours(70)), letter.contains("keer"), careful ? 0.08 : 0.3);
        if (dice.in(0.2)) {
            rows.reviewed(opened.plus(Duration.ofHours(dice.between(-60, 90))), dice.in(0.7));
        }
        Justified justified = List.of(Justified.YES, Justified.UNCLEAR, Justified.NO)
                .get(dice.weighed(believed, (1 - believed) * 0.64, (1 - believed) * 0.36));
        String reason = justified == Justified.NO
                ? dice.of("OWN_DAMAGE", "OWN_DAMAGE", "OTHER", "NO_MORE_HEARD")
                : POST.contains(type) ? "POST" : justified == Justified.YES ? "PRODUCT_FAULT" : "OTHER";
        boolean isPaid = justified != Justified.NO && dice.in(0.7);
        close(human, rows, opened, justified, reason, isPaid ? bought : null, false);
    }

    private String letter(Human human, Purchase bought, TicketType type) {
        String article = bought.article().name();
        String before = human.letter();
        double again = switch (human.kind()) {
            case COPIER -> 0.85;
            case RING -> 0.4;
            case CAREFUL -> 0;
            default -> 0.25;
        };
        String letter = before != null && dice.in(again)
                ? wording.again(before)
                : human.kind() == Kind.COPIER
                        ? wording.copierLetter(article)
                        : human.kind() == Kind.CAREFUL
                                ? wording.honest(type, article, bought.ordered().toString(), dice.in(0.3), false)
                                : wording.madeUp(type, article);
        human.keep(letter);
        return letter;
    }

    private CaseRows open(Purchase bought, TicketType type, Instant opened) {
        return new CaseRows(rows, ++last, bought, type, opened);
    }

    private Instant moment(LocalDate day) {
        return day.atTime(dice.between(7, 22), dice.between(0, 59)).toInstant(ZoneOffset.UTC);
    }

    /** The camera’s clock is right, or wrong by years now and then; most programs that send photos take the date out. */
    private void newPhoto(Human human, CaseRows rows, Instant at, LocalDate arrived, int days) {
        LocalDateTime taken = dice.in(0.25)
                ? arrived.plusDays(dice.between(0, Math.max(0, days))).atTime(dice.between(8, 22), dice.between(1, 59))
                : null;
        if (taken != null && dice.in(0.02)) {
            taken = taken.minusYears(dice.between(1, 6));
        }
        photo(human, rows, at, dice.bits(), taken);
    }

    private void photo(Human human, CaseRows rows, Instant at, long look, @Nullable LocalDateTime taken) {
        String content = content(dice.bits());
        human.photos().add(content + Long.toHexString(look));
        rows.photo(at, content, look, taken);
    }

    private static String content(long bits) {
        String sixteen = String.format("%016x", bits);
        return sixteen.repeat(4);
    }

    private void untruePhoto(Human human, CaseRows rows, Instant at, Purchase bought, int days) {
        double again = switch (human.kind()) {
            case COPIER -> 0.6;
            case MANY_NAMES, SERIAL, RING -> 0.3;
            default -> 0;
        };
        if (!human.photos().isEmpty() && dice.in(again)) {
            String before = dice.of(human.photos());
            long look = Long.parseUnsignedLong(before.substring(64), 16);
            if (dice.in(0.5)) {
                rows.photo(at, before.substring(0, 64), look, null);
            } else {
                // saved again: some bits differ
                rows.photo(
                        at, content(dice.bits()), look ^ 1L << dice.between(0, 63) ^ 1L << dice.between(0, 63), null);
            }
        } else if (human.kind() != Kind.CAREFUL && dice.in(0.25)) {
            // not of this piece
            LocalDateTime taken =
                    bought.ordered().minusDays(dice.between(5, 400)).atTime(15, 20);
            photo(human, rows, at, dice.bits(), dice.in(0.4) ? taken : null);
        } else {
            newPhoto(human, rows, at, bought.arrived(), days);
        }
    }

    private void declined(CaseRows rows, Instant at, double again) {
        rows.answered(at, Question.PHOTO_SHARP, Answer.DECLINED, "");
        if (dice.in(again)) {
            rows.answeredAgain(at.plus(Duration.ofHours(20)), Question.PHOTO_SHARP, Answer.DECLINED, "");
        }
    }

    /** Asked when it was first worn, and how long; some say something else than before. */
    private void worn(CaseRows rows, Instant at, boolean once, double changes) {
        if (!dice.in(0.45)) {
            return;
        }
        boolean changed = dice.in(changes);
        rows.answered(at, Question.FIRST_WORN, once ? Answer.FIRST_WEAR : Answer.FIRST_MONTH, "");
        if (changed && dice.in(0.5)) {
            rows.answeredAgain(
                    at.plus(Duration.ofHours(8)), Question.FIRST_WORN, Answer.LATER, "Ik droeg hem al een tijdje.");
        } else if (changed) {
            rows.received(
                    at.plus(Duration.ofHours(8)),
                    "Ik heb hem " + dice.between(3, 8) + dice.of(" weken", " maanden") + " bijna elke dag gedragen.");
        } else if (dice.in(0.4)) {
            rows.received(
                    at.plus(Duration.ofHours(8)),
                    once ? "Zoals ik al schreef, ik had hem één keer om." : "Ik deed hem om naar mijn werk.");
        }
        if (dice.in(0.5)) {
            rows.answered(at, Question.WANTS_REPAIR, dice.in(0.55) ? Answer.YES : Answer.NO, "");
        }
    }

    private void close(
            Human human,
            CaseRows rows,
            Instant opened,
            Justified justified,
            String reason,
            @Nullable Purchase paid,
            boolean otherAccount) {
        Instant closed = opened.plus(Duration.ofDays(dice.between(5, 21)));
        if (paid != null) {
            rows.claimed(
                    closed.minus(Duration.ofDays(1)),
                    otherAccount ? new Names(dice).account() : paid.account().bank());
        }
        complaints.add(new Complaint(human, rows.reference(), opened, false));
        complaints.add(new Complaint(human, rows.reference(), closed.minusSeconds(1), true));
        rows.closed(closed, justified, reason);
    }
}
