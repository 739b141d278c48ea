package nl.goedmaker.insights.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.goedmaker.insights.Agenda;
import nl.goedmaker.insights.Day;
import nl.goedmaker.insights.Figure;
import nl.goedmaker.reviews.Counted;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.Standing;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.ClockRule;
import nl.goedmaker.tickets.Deadline;
import nl.goedmaker.time.Due;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;
import nl.goedmaker.ui.Room;
import org.jspecify.annotations.Nullable;

/** What the owner has to do today, and the way from each line to the work. */
public final class TodayViewModel {
    /** More would push the next part out of sight. */
    static final int MOST = 5;

    private static final int NOON = 12;
    private static final int EVENING = 18;

    private final Agenda agenda;
    private final Desk desk;
    private final Latest reading = new Latest();
    private final TodayWays ways;
    private final ReadOnlyObjectWrapper<@Nullable Day> day = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Instant> now;

    public TodayViewModel(Agenda agenda, Desk desk, TodayWays ways) {
        this.agenda = agenda;
        this.desk = desk;
        this.ways = ways;
        this.now = new ReadOnlyObjectWrapper<>(desk.clock().instant());
    }

    /** {@code null} until it was read for the first time. */
    public ReadOnlyObjectProperty<@Nullable Day> dayProperty() {
        return day.getReadOnlyProperty();
    }

    /** The moment that the texts about time are right for. */
    public ReadOnlyObjectProperty<Instant> nowProperty() {
        return now.getReadOnlyProperty();
    }

    public void refresh() {
        tick();
        desk.background().run(() -> agenda.day(MOST), reading.only(day::set));
    }

    /** A minute has passed. Once something joins the day, and at another day, everything is read again. */
    public void tick() {
        now.set(desk.clock().instant());
        Day read = day.get();
        if (read != null && !now.get().isBefore(read.next())) {
            desk.background().run(() -> agenda.day(MOST), reading.only(day::set));
        }
    }

    public LocalDate date() {
        return moment().toLocalDate();
    }

    /** The zone in which moments are shown. */
    public ZoneId zone() {
        return desk.clock().getZone();
    }

    private LocalDateTime moment() {
        return LocalDateTime.ofInstant(now.get(), zone());
    }

    /** {@code Goedemorgen. Zeven dingen vandaag.} */
    public String greeting() {
        int hour = moment().getHour();
        String part = hour < NOON ? "MORNING" : hour < EVENING ? "AFTERNOON" : "EVENING";
        String hello = desk.texts().get("insights.today.greeting." + part);
        Day read = day.get();
        return read == null ? hello : hello + " " + desk.texts().get("insights.today.count", read.things());
    }

    /** When the first answer runs out; empty when none is waited for. */
    public String first() {
        Day read = day.get();
        if (read == null || read.answers().rows().isEmpty()) {
            return "";
        }
        Due due = due(read.answers().rows().getFirst());
        Duration left = due.left();
        return left.isNegative()
                ? desk.texts().get("insights.today.firstLate")
                : desk.texts().get("insights.today.first", left.plusMinutes(30).toHours());
    }

    public Due due(Deadline row) {
        return Due.of(row.due(), now.get());
    }

    /** How much a complaint presses, by the rule that it goes by. */
    public Due.Urgency urgency(Deadline row) {
        ClockRule rule =
                row.kind() == ClockRule.Kind.COMPLAINT ? ClockRule.COMPLAINT : ClockRule.firstReply(row.channel());
        return rule.urgency(due(row).left(), null);
    }

    /** When a review should have its answer. */
    public Instant due(Review review) {
        Day read = day.get();
        return review.postedAt()
                .plus(
                        read == null
                                ? ClockRule.REVIEW.length()
                                : read.reviewTerms().getOrDefault(review.platform(), ClockRule.REVIEW.length()));
    }

    public Due.Urgency urgency(Review review) {
        Due due = Due.of(due(review), now.get());
        return due.urgency() == Due.Urgency.CALM && due.left().compareTo(ClockRule.REVIEW.warnBefore()) < 0
                ? Due.Urgency.NEAR
                : due.urgency();
    }

    /** How much each line presses; when this changes, more changes on the screen than the time that is left. */
    public List<Due.Urgency> urgencies() {
        Day read = day.get();
        return read == null
                ? List.of()
                : Stream.concat(
                                read.answers().rows().stream().map(this::urgency),
                                read.reviews().rows().stream().map(this::urgency))
                        .toList();
    }

    /** What the head of the answers says: how many are late, or nearly; {@code null} when none is. */
    public @Nullable Sentence pressing() {
        Day read = day.get();
        if (read == null) {
            return null;
        }
        List<Due> dues = read.answers().rows().stream().map(this::due).toList();
        long late =
                dues.stream().filter(due -> due.urgency() == Due.Urgency.LATE).count();
        if (late > 0 && late == dues.size() && read.answers().more() > 0) {
            return Sentence.of("insights.today.lateAtLeast", late);
        }
        if (late > 0) {
            return Sentence.of("insights.today.late", late);
        }
        long soon =
                dues.stream().filter(due -> due.urgency() == Due.Urgency.SOON).count();
        return soon > 0 ? Sentence.of("insights.today.soon", soon) : null;
    }

    /** Whether there is anything to pay, to upload, to make good on or to take up again. */
    public boolean hasMoneyOrPromises() {
        Day read = day.get();
        return read != null
                && (read.payable() > 0
                        || !read.toUpload().isEmpty()
                        || !read.sentBack().isEmpty()
                        || read.promised().count() > 0
                        || read.reminders().count() > 0
                        || read.cameBack().count() > 0);
    }

    /** Whether a customer may be asked to judge again, or may have answered that. */
    public boolean hasRequests() {
        Day read = day.get();
        return read != null && (!read.mayBeAsked().isEmpty() || read.toLookAt().count() > 0);
    }

    /** Goes to the most urgent thing there is. */
    public void openTop() {
        Day read = day.get();
        if (read == null) {
            return;
        }
        if (!read.answers().rows().isEmpty()) {
            answer(read.answers().rows().getFirst().reference());
        } else if (!read.reviews().rows().isEmpty()) {
            answerReview(read.reviews().rows().getFirst());
        } else if (read.payable() > 0 || !read.toUpload().isEmpty()) {
            open(Room.PAYOUTS);
        } else if (!read.sentBack().isEmpty()) {
            openBankFile(read.sentBack().getFirst().msgId());
        } else if (!read.reminders().rows().isEmpty()) {
            openTicket(read.reminders().rows().getFirst().reference());
        } else if (!read.promised().rows().isEmpty()) {
            followUp(read.promised().rows().getFirst().reference());
        } else if (!read.cameBack().rows().isEmpty()) {
            openTicket(read.cameBack().rows().getFirst().reference());
        } else if (!read.toLookAt().rows().isEmpty()) {
            openReview(read.toLookAt().rows().getFirst().review());
        } else if (!read.mayBeAsked().isEmpty()) {
            openReview(read.mayBeAsked().getFirst().id());
        }
    }

    public void answer(String reference) {
        desk.navigation().openTicket(reference, "REPLY");
    }

    public void answerReview(Review review) {
        openReview(review.id());
    }

    public void openReview(long id) {
        ways.review(id);
    }

    /** Opens a complaint where what was promised can be ticked off. */
    public void followUp(String reference) {
        desk.navigation().openTicket(reference, "FOLLOW_UP");
    }

    public void openTicket(String reference) {
        desk.navigation().openTicket(reference);
    }

    public void open(Room room) {
        desk.navigation().open(room);
    }

    /** Opens a bank file with what came back of it. */
    public void openBankFile(String msgId) {
        ways.bankFile(msgId);
    }

    public void newTicket() {
        desk.navigation().newTicket("");
    }

    public void show(Figure figure) {
        ways.figure(figure);
    }

    /** Shows the reviews behind a platform's average. */
    public void show(Standing standing) {
        ways.reviews(Counted.of(standing.average(), date(), desk.clock().getZone()));
    }
}
