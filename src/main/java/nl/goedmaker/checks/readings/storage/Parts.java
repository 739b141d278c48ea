package nl.goedmaker.checks.readings.storage;

/** Parts of queries about complaints that may be merged. */
final class Parts {
    /** A complaint, given by its number, with all that it was merged with: {@code member}. */
    static final String FAMILY = """
        WITH RECURSIVE up (id, onwards) AS (
            SELECT id, merged_into FROM ticket WHERE id = ?
            UNION SELECT t.id, t.merged_into FROM up JOIN ticket t ON t.id = up.onwards),
        member (id) AS (
            SELECT id FROM up WHERE onwards IS NULL
            UNION SELECT s.id FROM member m JOIN ticket s ON s.merged_into = m.id)
        """;

    /** The complaint that a complaint {@code t} became: {@code l}. */
    static final String LEADER = """
        CROSS JOIN ticket l ON l.id = CASE WHEN t.merged_into IS NULL THEN t.id ELSE (
            WITH RECURSIVE onto (id, onwards) AS (
                SELECT t.id, t.merged_into
                UNION SELECT n.id, n.merged_into FROM onto JOIN ticket n ON n.id = onto.onwards)
            SELECT id FROM onto WHERE onwards IS NULL) END
        """;

    private Parts() {}
}
