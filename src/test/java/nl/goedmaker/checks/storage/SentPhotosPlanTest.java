package nl.goedmaker.checks.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.tickets.Ticket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a photo is one that the shop sent is looked up by its content, however many files the shop ever sent. */
class SentPhotosPlanTest {
    private static final String ALL = "SCAN (attachment|sent_file|photo_\\w+|timeline_entry|ticket|a|x|s|o|b|e|t)\\b.*";

    @TempDir
    Path folder;

    private ShopOnDisk shop;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void whoSharesAPhotoIsFoundByIndexes() {
        List<String> plan = shop.services()
                .database()
                .read(context -> context.fetch(
                                "EXPLAIN QUERY PLAN " + JooqSharedPhotos.sql(Set.of(1L, 2L), ShopOnDisk.SUNDAY))
                        .getValues(3, String.class));

        assertThat(plan)
                .anyMatch(step -> step.contains("SEARCH x USING COVERING INDEX attachment_content"))
                .anyMatch(step -> step.contains("SEARCH s USING INTEGER PRIMARY KEY"))
                .noneMatch(step -> step.matches(ALL));
    }

    @Test
    void thePhotosOfAComplaintAreFoundByIndexes() {
        Ticket ticket = shop.ticket("Sanne");
        List<String> plan = shop.services()
                .database()
                .read(context -> JooqCaseRepository.given(ticket, ShopOnDisk.SUNDAY)
                        .fetch(
                                context,
                                "nnnw",
                                "EXPLAIN QUERY PLAN " + JooqCaseRepository.MEMBER + JooqCaseRepository.PHOTOS)
                        .map(row -> row.get(3, String.class)));

        assertThat(plan)
                .anyMatch(step -> step.contains("attachment_content"))
                .anyMatch(step -> step.contains("SEARCH s USING INTEGER PRIMARY KEY"))
                .anyMatch(step -> step.contains("timeline_entry_ticket"))
                .noneMatch(step -> step.matches(ALL));
    }
}
