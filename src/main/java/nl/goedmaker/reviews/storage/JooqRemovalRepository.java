package nl.goedmaker.reviews.storage;

import static nl.goedmaker.storage.jooq.Tables.REVIEW_REMOVAL;

import java.time.Instant;
import java.util.List;
import nl.goedmaker.reviews.removal.Removal;
import nl.goedmaker.reviews.removal.RemovalRepository;
import nl.goedmaker.reviews.rules.RemovalGround;
import nl.goedmaker.storage.Database;

/** What platforms were asked to take away, in the data file. */
public final class JooqRemovalRepository implements RemovalRepository {
    private final Database database;

    public JooqRemovalRepository(Database database) {
        this.database = database;
    }

    @Override
    public List<Removal> of(long review) {
        return database.read(context -> context.selectFrom(REVIEW_REMOVAL)
                .where(REVIEW_REMOVAL.REVIEW_ID.eq(review))
                .orderBy(REVIEW_REMOVAL.SENT_AT.desc(), REVIEW_REMOVAL.ID.desc())
                .fetch(row -> new Removal(
                        row.getId(),
                        row.getReviewId(),
                        RemovalGround.valueOf(row.getGround()),
                        row.getText(),
                        Instant.ofEpochMilli(row.getSentAt()),
                        row.getOutcome() == null ? null : Removal.Outcome.valueOf(row.getOutcome()),
                        row.getOutcomeAt() == null ? null : Instant.ofEpochMilli(row.getOutcomeAt()))));
    }

    @Override
    public void add(long review, RemovalGround ground, String text, Instant at) {
        database.change(context -> context.insertInto(REVIEW_REMOVAL)
                .set(REVIEW_REMOVAL.REVIEW_ID, review)
                .set(REVIEW_REMOVAL.GROUND, ground.name())
                .set(REVIEW_REMOVAL.TEXT, text)
                .set(REVIEW_REMOVAL.SENT_AT, at.toEpochMilli())
                .execute());
    }

    @Override
    public void settle(long removal, Removal.Outcome outcome, Instant at) {
        database.change(context -> context.update(REVIEW_REMOVAL)
                .set(REVIEW_REMOVAL.OUTCOME, outcome.name())
                .set(REVIEW_REMOVAL.OUTCOME_AT, at.toEpochMilli())
                .where(REVIEW_REMOVAL.ID.eq(removal))
                .execute());
    }
}
