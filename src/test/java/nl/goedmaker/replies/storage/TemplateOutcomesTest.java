package nl.goedmaker.replies.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.replies.TemplateOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateOutcomesTest {
    private static final int ANSWERS = 6_000;

    @TempDir
    Path temp;

    @Test
    void whatCameOfThousandsOfAnswersIsThereAtOnce() {
        try (ShopOnDisk shop = ShopOnDisk.open(temp.resolve("shop"))) {
            shop.ticket("Sanne");
            shop.services().database().change(context -> {
                context.execute("WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i <= " + ANSWERS
                        + ") INSERT INTO ticket (id, reference, customer_id, subject, type, channel, status, opened_at,"
                        + " first_reply_due_at, closed_at, justified, reason_code) SELECT i, 'K-2025-' || (10000 + i),"
                        + " 1, 'x', 'CLASP', 'webshop', 'CLOSED', 1, 1, 2, 'YES', 'POST' FROM n");
                context.execute("INSERT INTO template_answer (ticket_id, template, sent_at)"
                        + " SELECT id, 'clasp', 5 FROM ticket WHERE id > 1");
                context.execute("INSERT INTO timeline_entry (ticket_id, at, kind, text)"
                        + " SELECT id, 6, 'MESSAGE_IN', 'x' FROM ticket WHERE id > 1 AND id % 3 = 0");
            });
            Instant start = Instant.now();

            assertThat(shop.services().correspondence().outcomes())
                    .containsEntry("clasp", new TemplateOutcome(ANSWERS, ANSWERS * 2 / 3));
            assertThat(Duration.between(start, Instant.now()))
                    .as("every complaint looked up once, not all of them for each answer")
                    .isLessThan(Duration.ofSeconds(1));
        }
    }
}
