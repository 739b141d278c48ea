package nl.goedmaker.reviews.storage;

import static nl.goedmaker.storage.jooq.Tables.FORMER_GRADE;
import static nl.goedmaker.storage.jooq.Tables.REVIEW;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.goedmaker.reviews.ImportedReviewRepository;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.ReadReview;
import nl.goedmaker.storage.Database;
import nl.goedmaker.storage.jooq.tables.records.ReviewRecord;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

public final class JooqImportedReviewRepository implements ImportedReviewRepository {
    private final Database database;
    private final ZoneId zone;

    /** @param zone where the shop is: it says which day a moment belongs to */
    public JooqImportedReviewRepository(Database database, ZoneId zone) {
        this.database = database;
        this.zone = zone;
    }

    @Override
    public Optional<Kept> byPlatformId(Platform platform, String platformId) {
        return fetch(REVIEW.PLATFORM.eq(platform.code()).and(REVIEW.PLATFORM_ID.eq(platformId))).stream()
                .findFirst();
    }

    @Override
    public List<Kept> byAuthorAndDay(Platform platform, String author, LocalDate day) {
        return fetch(REVIEW.PLATFORM
                .eq(platform.code())
                .and(REVIEW.POSTED_AT.ge(day.atStartOfDay(zone).toInstant().toEpochMilli()))
                .and(REVIEW.POSTED_AT.lt(
                        day.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli()))
                .and(REVIEW.AUTHOR.equalIgnoreCase(author)));
    }

    private List<Kept> fetch(Condition where) {
        return database.read(context ->
                context.selectFrom(REVIEW).where(where).orderBy(REVIEW.ID).fetch(JooqImportedReviewRepository::kept));
    }

    private static Kept kept(ReviewRecord row) {
        Long replied = row.getRepliedAt();
        return new Kept(
                row.getId(),
                row.getPlatformId(),
                row.getGrade().intValue(),
                row.getText(),
                row.getReply(),
                replied == null ? null : Instant.ofEpochMilli(replied),
                row.getOrderNumber());
    }

    @Override
    public void add(Platform platform, ReadReview review) {
        Instant replied =
                review.repliedAt() == null && !review.reply().isEmpty() ? review.postedAt() : review.repliedAt();
        database.change(context -> context.insertInto(REVIEW)
                .set(REVIEW.PLATFORM, platform.code())
                .set(REVIEW.PLATFORM_ID, review.platformId())
                .set(REVIEW.AUTHOR, review.author())
                .set(REVIEW.GRADE, (long) review.grade())
                .set(REVIEW.SCALE, (long) platform.scale())
                .set(REVIEW.TEXT, review.text())
                .set(REVIEW.POSTED_AT, review.postedAt().toEpochMilli())
                .set(REVIEW.REPLY, review.reply())
                .set(REVIEW.REPLIED_AT, millis(replied))
                .set(REVIEW.ORDER_NUMBER, Objects.requireNonNullElse(review.order(), ""))
                .execute());
    }

    @Override
    public void update(Kept review) {
        database.change(context -> context.update(REVIEW)
                .set(REVIEW.PLATFORM_ID, review.platformId())
                .set(REVIEW.GRADE, (long) review.grade())
                .set(REVIEW.TEXT, review.text())
                .set(REVIEW.REPLY, review.reply())
                .set(REVIEW.REPLIED_AT, millis(review.repliedAt()))
                .set(REVIEW.ORDER_NUMBER, review.order())
                .where(REVIEW.ID.eq(review.id()))
                .execute());
    }

    @Override
    public void keepFormer(long review, int grade, Instant until) {
        database.change(context -> context.insertInto(FORMER_GRADE)
                .set(FORMER_GRADE.REVIEW_ID, review)
                .set(FORMER_GRADE.UNTIL, until.toEpochMilli())
                .set(FORMER_GRADE.GRADE, (long) grade)
                .onConflictDoNothing()
                .execute());
    }

    private static @Nullable Long millis(@Nullable Instant moment) {
        return moment == null ? null : moment.toEpochMilli();
    }
}
