package nl.goedmaker.tickets.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.ClockRule;
import nl.goedmaker.tickets.ClockRules;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;

/** How long things may take, a row for each channel, as the owner types it. */
public final class ClocksViewModel {
    /** What is typed of one channel. */
    static final class Row {
        final TypedNumber hours = new TypedNumber();
        final BooleanProperty weekends = new SimpleBooleanProperty();
        final TypedNumber days = new TypedNumber();
        private boolean keptWeekends;
    }

    private record Kept(Map<Channel, ClockRule> firstReplies, Map<Channel, ClockRule> complaints, ClockRule review) {}

    private record Wanted(int hours, boolean weekends, int days) {}

    private final ClockRules rules;
    private final Desk desk;
    private final Latest reading = new Latest();
    private final Map<Channel, Row> rows = new EnumMap<>(Channel.class);
    private final TypedNumber review = new TypedNumber();

    public ClocksViewModel(ClockRules rules, Desk desk) {
        this.rules = rules;
        this.desk = desk;
        for (Channel channel : Channel.values()) {
            rows.put(channel, new Row());
        }
    }

    Row row(Channel channel) {
        return Objects.requireNonNull(rows.get(channel));
    }

    TypedNumber review() {
        return review;
    }

    void refresh() {
        desk.background().run(this::kept, reading.only(kept -> {
            rows.forEach((channel, row) -> {
                ClockRule first = Objects.requireNonNull(kept.firstReplies().get(channel));
                row.hours.load(first.length().toHours());
                if (row.weekends.get() == row.keptWeekends) {
                    row.weekends.set(countsWeekends(first));
                }
                row.keptWeekends = countsWeekends(first);
                row.days.load(Objects.requireNonNull(kept.complaints().get(channel))
                        .length()
                        .toDays());
            });
            review.load(kept.review().length().toDays());
        }));
    }

    private static boolean countsWeekends(ClockRule rule) {
        return rule.counting() == ClockRule.Counting.CLOCK;
    }

    private Kept kept() {
        Map<Channel, ClockRule> first = new EnumMap<>(Channel.class);
        Map<Channel, ClockRule> complaints = new EnumMap<>(Channel.class);
        for (Channel channel : Channel.values()) {
            first.put(channel, rules.firstReply(channel));
            complaints.put(channel, rules.complaint(channel));
        }
        return new Kept(first, complaints, rules.review());
    }

    /** Types what platforms ask, and where none asks anything what is advised; nothing is kept yet. */
    void suggest() {
        rows.forEach((channel, row) -> {
            ClockRule first = ClockRule.firstReply(channel);
            row.hours.valueProperty().set(Long.toString(first.length().toHours()));
            row.weekends.set(countsWeekends(first));
            row.days
                    .valueProperty()
                    .set(Long.toString(ClockRule.COMPLAINT.length().toDays()));
        });
        review.valueProperty().set(Long.toString(ClockRule.REVIEW.length().toDays()));
    }

    /** Keeps everything as one step; what is wrong is told at its own field, and then nothing is kept. */
    void save() {
        Map<Channel, Wanted> wanted = new EnumMap<>(Channel.class);
        boolean wrong = false;
        for (Channel channel : Channel.values()) {
            Row row = row(channel);
            int hours = read(row.hours, "tickets.clock.hoursRange", ClockRule.MOST_HOURS);
            int days = read(row.days, "tickets.clock.daysRange", ClockRule.MOST_DAYS);
            wrong |= hours == 0 || days == 0;
            wanted.put(channel, new Wanted(hours, row.weekends.get(), days));
        }
        int reviewDays = read(review, "tickets.clock.daysRange", ClockRule.MOST_DAYS);
        if (!wrong && reviewDays > 0) {
            keep(wanted, reviewDays);
        }
    }

    /** The number, or 0 when it is none. */
    private int read(TypedNumber number, String key, int most) {
        try {
            return number.read(key, most);
        } catch (Refusal e) {
            number.errorProperty().set(desk.texts().get(e.sentence()));
            return 0;
        }
    }

    private void keep(Map<Channel, Wanted> wanted, int reviewDays) {
        desk.background()
                .run(
                        () -> {
                            rules.save(() -> {
                                wanted.forEach((channel, row) -> {
                                    rules.saveFirstReply(channel, row.hours(), row.weekends());
                                    rules.saveComplaint(channel, row.days());
                                });
                                rules.saveReview(reviewDays);
                            });
                            return wanted;
                        },
                        kept -> {
                            kept.forEach((channel, row) -> {
                                row(channel).hours.saved(row.hours());
                                row(channel).keptWeekends = row.weekends();
                                row(channel).days.saved(row.days());
                            });
                            review.saved(reviewDays);
                            desk.notices().done(Sentence.of("tickets.change.clocks"));
                        });
    }
}
