package nl.goedmaker.checks.evidence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.goedmaker.checks.Question;
import nl.goedmaker.checks.Statement;
import nl.goedmaker.checks.evidence.CaseFile.Complaint;
import nl.goedmaker.checks.evidence.CaseFile.Failure;
import nl.goedmaker.checks.evidence.CaseFile.Judged;
import nl.goedmaker.checks.evidence.CaseFile.LikePhoto;
import nl.goedmaker.checks.evidence.CaseFile.LikeText;
import nl.goedmaker.checks.evidence.CaseFile.Message;
import nl.goedmaker.checks.evidence.CaseFile.Orders;
import nl.goedmaker.checks.evidence.CaseFile.PastComplaint;
import nl.goedmaker.checks.evidence.CaseFile.Photo;
import nl.goedmaker.checks.evidence.CaseFile.Sales;
import nl.goedmaker.checks.evidence.CaseFile.Stories;
import nl.goedmaker.checks.evidence.CaseFile.Tie;
import nl.goedmaker.law.LegalTerm;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.TicketType;
import org.jspecify.annotations.Nullable;

/** A case to be made up piece by piece: a bracelet that broke half a year after it was delivered, and nothing else known. */
public final class Case {
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    public static final LocalDate DELIVERED = LocalDate.of(2026, 4, 10);
    public static final Instant OPENED = Instant.parse("2026-10-20T09:00:00Z");
    public static final Duration DAY = Duration.ofDays(1);

    private TicketType type = TicketType.BREAK;
    private Instant opened = OPENED;
    private @Nullable LocalDate delivered = DELIVERED;
    private String article = "ARM-1";
    private String batch = "B7";
    private String supplier = "Zilverhuis";
    private @Nullable Instant replied;
    private final List<Message> messages = new ArrayList<>();
    private final List<Photo> photos = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private Sales sales = Sales.UNKNOWN;
    private final List<PastComplaint> past = new ArrayList<>();
    private int orders = 1;
    private final List<Tie> ties = new ArrayList<>();
    private @Nullable Boolean payerDiffers;
    private final List<LikeText> texts = new ArrayList<>();
    private final List<LikePhoto> likePhotos = new ArrayList<>();
    private Stories stories = Stories.NONE;
    private final Map<Question, List<Statement>> answers = new EnumMap<>(Question.class);
    private final List<Judged> reviews = new ArrayList<>();
    private final Set<String> explained = new HashSet<>();

    public CaseFile file() {
        return new CaseFile(
                new Complaint(
                        "K-2026-0100",
                        type,
                        opened,
                        delivered == null ? null : delivered.minusDays(2),
                        delivered == null ? null : LegalTerm.of(delivered, "NL"),
                        article,
                        batch,
                        supplier,
                        opened.plus(DAY.multipliedBy(2)),
                        replied,
                        messages,
                        photos),
                failures,
                sales,
                past,
                new Orders(orders, orders(orders - 1 - past.size())),
                ties,
                payerDiffers,
                texts,
                likePhotos,
                stories,
                answers,
                reviews,
                explained,
                opened.plus(DAY.multipliedBy(10)),
                ZONE);
    }

    private static List<Row.OfOrder> orders(int clean) {
        return IntStream.range(0, Math.max(0, clean))
                .mapToObj(number -> new Row.OfOrder(Integer.toString(1_000 + number), DELIVERED.minusDays(number)))
                .toList();
    }

    public Case about(TicketType other) {
        type = other;
        return this;
    }

    public Case openedOn(LocalDate day) {
        opened = day.atTime(12, 0).atZone(ZONE).toInstant();
        return this;
    }

    public Case withoutDelivery() {
        delivered = null;
        return this;
    }

    public Case withoutArticle() {
        article = "";
        batch = "";
        supplier = "";
        return this;
    }

    public Case wrote(String text) {
        messages.add(Message.received(opened.plusSeconds(messages.size()), text));
        return this;
    }

    public Case replied(Duration after) {
        replied = opened.plus(after);
        messages.add(Message.sent(opened.plus(after), "Wat vervelend."));
        return this;
    }

    public Case photo(Duration after, @Nullable LocalDateTime taken) {
        photos.add(new Photo(photos.size() + 1, "foto.jpg", opened.plus(after), taken));
        return this;
    }

    /** Somebody else’s complaint about the same article. */
    public Case failed(long person, TicketType what) {
        return failed(person, what, true, false, true, false);
    }

    public Case failed(
            long person,
            TicketType what,
            boolean sameArticle,
            boolean sameBatch,
            boolean sameSupplier,
            boolean product) {
        failures.add(new Failure(
                "K-2026-02" + (10 + failures.size()),
                person,
                what,
                opened.minus(DAY.multipliedBy(20)),
                sameArticle,
                sameBatch,
                sameSupplier,
                product));
        return this;
    }

    public Case sales(Sales known) {
        sales = known;
        return this;
    }

    /** An earlier complaint of the same person, {@code days} ago, and the order it was about. */
    public Case before(TicketType what, String about, int days, @Nullable Justified justified) {
        return before(what, about, days, justified, false, false, false);
    }

    public Case before(
            TicketType what,
            String about,
            int days,
            @Nullable Justified justified,
            boolean wasOurs,
            boolean doubt,
            boolean admitted) {
        orders++;
        past.add(new PastComplaint(
                "K-2025-0" + (300 + past.size()),
                what,
                about,
                opened.minus(DAY.multipliedBy(days)),
                justified,
                wasOurs,
                doubt,
                admitted));
        return this;
    }

    public Case moreOrders(int more) {
        orders += more;
        return this;
    }

    public Case tied(Tie.Kind kind, long customer, String complaint, boolean both, boolean likeName) {
        ties.add(new Tie(kind, customer, complaint, both, likeName));
        return this;
    }

    public Case payerDiffers(@Nullable Boolean differs) {
        payerDiffers = differs;
        return this;
    }

    public Case likeText(long customer, double likeness) {
        texts.add(new LikeText("K-2026-04" + (10 + texts.size()), customer, 1, 2, likeness));
        return this;
    }

    public Case likePhoto(boolean exact) {
        likePhotos.add(new LikePhoto("K-2026-0500", 900, 1, 2, exact));
        return this;
    }

    public Case stories(Stories counted) {
        stories = counted;
        return this;
    }

    public Case answered(Question question, String answer, String quote) {
        List<Statement> said = answers.computeIfAbsent(question, none -> new ArrayList<>());
        said.add(new Statement(opened.plus(DAY.multipliedBy(said.size() + 1)), answer, quote));
        return this;
    }

    public Case reviewed(Duration after, boolean low, boolean lowest) {
        reviews.add(new Judged(reviews.size() + 1, opened.plus(after), low, lowest));
        return this;
    }

    public Case explained(String signal) {
        explained.add(signal);
        return this;
    }
}
