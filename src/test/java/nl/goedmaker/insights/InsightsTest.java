package nl.goedmaker.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import nl.goedmaker.insights.Figures.CategoryCount;
import nl.goedmaker.insights.Figures.MonthCount;
import nl.goedmaker.insights.Figures.TypeCount;
import nl.goedmaker.insights.storage.JooqInsightRepository;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.storage.Database;
import nl.goedmaker.tickets.TicketType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InsightsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final long HOUR = 3_600_000;

    @TempDir
    Path folder;

    private Database database;
    private Insights insights;
    private int number;

    @BeforeEach
    void open() {
        database = Database.open(new DataFolder(folder));
        insights = new Insights(new JooqInsightRepository(database), CLOCK);
        execute("INSERT INTO category (id, name) VALUES (1, 'armband')");
        execute("INSERT INTO product (id, article, category_id) VALUES (1, 'ARM-204', 1)");
        for (int customer = 1; customer <= 4; customer++) {
            execute("INSERT INTO customer (id, name, created_at) VALUES (%d, 'C%d', 1)".formatted(customer, customer));
            execute("INSERT INTO customer_order (id, number, customer_id, channel) VALUES (%d, 'O%d', %d, 'webshop')"
                    .formatted(customer, customer, customer));
            execute("INSERT INTO order_line (id, order_id, product_id) VALUES (%d, %d, 1)"
                    .formatted(customer, customer));
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void execute(String sql) {
        database.change(context -> context.execute(sql));
    }

    private int ticket(int customer, LocalDate day, String type, int hoursToReply, boolean withLine) {
        int id = ++number;
        long opened = day.atTime(9, 0).toInstant(ZoneOffset.UTC).toEpochMilli();
        execute("""
            INSERT INTO ticket (id, reference, customer_id, order_line_id, subject, type, channel, opened_at,
                first_reply_due_at, first_replied_at)
            VALUES (%d, 'K-2026-%04d', %d, %s, 's', '%s', 'webshop', %d, %d, %s)\
            """.formatted(
                        id,
                        id,
                        customer,
                        withLine ? "" + customer : "NULL",
                        type,
                        opened,
                        opened + 48 * HOUR,
                        hoursToReply == 0 ? "NULL" : "" + (opened + hoursToReply * HOUR)));
        return id;
    }

    private void cashback(int ticket, int cents, LocalDate day, boolean revoked) {
        String code = "000000000000" + ticket;
        long at = day.atTime(10, 0).toInstant(ZoneOffset.UTC).toEpochMilli();
        execute("INSERT INTO cashback_code VALUES ('%s')".formatted(code));
        execute("INSERT INTO cashback (id, ticket_id, code, amount_cents, basis, offered_at, expires_on, revoked_at) "
                + "VALUES (%d, %d, '%s', %d, 'GOODWILL', %d, '2027-01-01', %s)"
                        .formatted(ticket, ticket, code, cents, at, revoked ? "" + at : "NULL"));
    }

    @Test
    void figuresAgreeWithACountByHand() {
        cashback(ticket(1, TODAY.minusDays(3), "CLASP", 10, true), 750, TODAY.minusDays(2), false);
        cashback(ticket(2, TODAY.minusDays(4), "CLASP", 20, true), 500, TODAY.minusDays(2), true);
        cashback(ticket(3, TODAY.minusMonths(2), "LATE", 40, false), 900, TODAY.minusMonths(2), false);
        ticket(4, TODAY.minusDays(5), "SIZE", 31, true);
        ticket(4, TODAY, "SIZE", 0, false);
        Figures figures = insights.figures(TODAY);
        assertThat(figures.thisMonth().open()).isEqualTo(5);
        assertThat(figures.thisMonth().firstReplyMedianHours()).isEqualTo(20.0);
        assertThat(figures.thisMonth().cashbackOffered().decimal()).isEqualTo("7.50");
        assertThat(figures.months())
                .hasSize(12)
                .contains(new MonthCount(YearMonth.of(2026, 11), 4), new MonthCount(YearMonth.of(2026, 9), 1));
        assertThat(figures.cashback().getLast().amount().decimal()).isEqualTo("7.50");
        assertThat(figures.cashback().get(9).amount().decimal()).isEqualTo("9.00");
        assertThat(figures.types())
                .containsExactly(
                        new TypeCount(TicketType.CLASP, 2),
                        new TypeCount(TicketType.SIZE, 2),
                        new TypeCount(TicketType.LATE, 1));
        assertThat(figures.categories()).containsExactly(new CategoryCount("armband", 3), new CategoryCount("", 2));
    }

    @Test
    void theMedianOfTwoLiesBetweenThemAndOfNoneIsUnknown() {
        assertThat(insights.thisMonth(TODAY).firstReplyMedianHours()).isNull();
        ticket(1, TODAY.minusDays(3), "CLASP", 10, true);
        ticket(2, TODAY.minusDays(3), "CLASP", 21, true);
        assertThat(insights.thisMonth(TODAY).firstReplyMedianHours()).isEqualTo(15.5);
    }

    @Test
    void threeUnlinkedCustomersMakeAFault() {
        ticket(1, TODAY.minusDays(30), "CLASP", 0, true);
        ticket(2, TODAY.minusDays(20), "CLASP", 0, true);
        ticket(2, TODAY.minusDays(10), "CLASP", 0, true);
        assertThat(insights.sameFaults(TODAY)).isEmpty();
        ticket(3, TODAY, "CLASP", 0, true);
        assertThat(insights.sameFaults(TODAY)).hasSize(1).first().satisfies(fault -> {
            assertThat(fault.customers()).isEqualTo(3);
            assertThat(fault.tickets()).containsExactly("K-2026-0001", "K-2026-0002", "K-2026-0003", "K-2026-0004");
        });
    }

    @Test
    void customersWithOneAccountCountAsOne() {
        cashback(ticket(1, TODAY.minusDays(30), "CLASP", 0, true), 500, TODAY, false);
        cashback(ticket(2, TODAY.minusDays(20), "CLASP", 0, true), 500, TODAY, false);
        ticket(3, TODAY, "CLASP", 0, true);
        assertThat(insights.sameFaults(TODAY)).hasSize(1);
        for (int claim = 1; claim <= 2; claim++) {
            execute("INSERT INTO claim (cashback_id, name, iban, received_at) VALUES (%d, 'N', 'NL91ABNA0417164300', 1)"
                    .formatted(claim));
        }
        assertThat(insights.sameFaults(TODAY)).isEmpty();
    }
}
