-- Reviews: what files tell about them, the grades they had before, requests to judge again, and the owner's own rules.

ALTER TABLE review ADD COLUMN order_number TEXT NOT NULL DEFAULT '' CHECK (length(order_number) <= 100);
ALTER TABLE review ADD COLUMN article TEXT NOT NULL DEFAULT '' CHECK (length(article) <= 200);
-- When the platform took it away; it counted until then.
ALTER TABLE review ADD COLUMN removed_at INTEGER CHECK (removed_at > 0);
ALTER TABLE review ADD COLUMN mail TEXT NOT NULL DEFAULT '' CHECK (length(mail) <= 254);
CREATE INDEX review_removed ON review (removed_at) WHERE removed_at IS NOT NULL;
CREATE INDEX review_ticket ON review (ticket_id) WHERE ticket_id IS NOT NULL;

-- A grade that gave way to another, and until when the platform counted it.
CREATE TABLE former_grade (
    review_id INTEGER NOT NULL REFERENCES review (id),
    until     INTEGER NOT NULL CHECK (until > 0),
    grade     INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 1000),
    PRIMARY KEY (review_id, until)
) STRICT, WITHOUT ROWID;

-- The grades of parts (delivery time, contact, ...), in tenths on the platform's own scale. They never change the overall one.
CREATE TABLE review_part (
    review_id INTEGER NOT NULL REFERENCES review (id),
    part      TEXT    NOT NULL CHECK (length(part) BETWEEN 1 AND 200),
    grade     INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 1000),
    PRIMARY KEY (review_id, part)
) STRICT, WITHOUT ROWID;

-- Where reviews have been judged by parts. On the other platforms no grades of parts are looked for among all reviews.
CREATE TABLE parted_platform (
    platform TEXT NOT NULL PRIMARY KEY CHECK (length(platform) BETWEEN 1 AND 40)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER review_part_added AFTER INSERT ON review_part BEGIN
    INSERT OR IGNORE INTO parted_platform SELECT platform FROM review WHERE id = new.review_id;
END;
CREATE TRIGGER review_moved AFTER UPDATE OF platform ON review BEGIN
    INSERT OR IGNORE INTO parted_platform
    SELECT new.platform WHERE EXISTS (SELECT 1 FROM review_part WHERE review_id = new.id);
END;

-- A customer was asked to judge again. Where a platform forbids it there is nothing to keep.
CREATE TABLE review_request (
    id         INTEGER NOT NULL PRIMARY KEY,
    review_id  INTEGER NOT NULL REFERENCES review (id),
    rule       TEXT    NOT NULL CHECK (rule IN ('BUILT_IN_ONCE', 'BUILT_IN', 'NEUTRAL_ASK')),
    asked_at   INTEGER NOT NULL CHECK (asked_at > 0),
    -- why it was asked although a condition was not seen in the data
    reason     TEXT    NOT NULL DEFAULT '' CHECK (length(reason) <= 2000),
    remind_on  TEXT    CHECK (remind_on IS date(remind_on)),
    outcome    TEXT    CHECK (outcome IN ('NEW_GRADE', 'SAME_GRADE', 'NO_ANSWER')),
    outcome_at INTEGER,
    CHECK ((outcome IS NULL) = (outcome_at IS NULL)),
    CHECK (outcome_at >= asked_at)
) STRICT;
CREATE UNIQUE INDEX review_request_built_in_once ON review_request (review_id) WHERE rule = 'BUILT_IN_ONCE';
CREATE UNIQUE INDEX review_request_one_waiting ON review_request (review_id) WHERE outcome IS NULL;
CREATE INDEX review_request_review ON review_request (review_id);

-- A platform was asked to take a review away.
CREATE TABLE review_removal (
    id         INTEGER NOT NULL PRIMARY KEY,
    review_id  INTEGER NOT NULL REFERENCES review (id),
    ground     TEXT    NOT NULL CHECK (length(ground) BETWEEN 1 AND 100),
    text       TEXT    NOT NULL CHECK (length(text) BETWEEN 1 AND 20000),
    sent_at    INTEGER NOT NULL CHECK (sent_at > 0),
    outcome    TEXT    CHECK (outcome IN ('REMOVED', 'REFUSED')),
    outcome_at INTEGER,
    CHECK ((outcome IS NULL) = (outcome_at IS NULL)),
    CHECK (outcome_at >= sent_at)
) STRICT;
CREATE UNIQUE INDEX review_removal_one_waiting ON review_removal (review_id) WHERE outcome IS NULL;
CREATE INDEX review_removal_review ON review_removal (review_id);

-- What the owner knows better than the rules that come with the program.
CREATE TABLE platform_rule (
    platform   TEXT    NOT NULL CHECK (length(platform) BETWEEN 1 AND 40),
    statement  TEXT    NOT NULL CHECK (length(statement) BETWEEN 1 AND 40),
    value      TEXT    NOT NULL CHECK (length(value) BETWEEN 1 AND 200),
    reason     TEXT    NOT NULL CHECK (length(trim(reason)) BETWEEN 1 AND 1000),
    changed_at INTEGER NOT NULL CHECK (changed_at > 0),
    PRIMARY KEY (platform, statement)
) STRICT, WITHOUT ROWID;

-- How many items were sold on a platform in a month, as the owner reads it there.
CREATE TABLE items_sold (
    platform TEXT    NOT NULL CHECK (length(platform) BETWEEN 1 AND 40),
    month    TEXT    NOT NULL CHECK (month || '-01' IS date(month || '-01')),
    items    INTEGER NOT NULL CHECK (items BETWEEN 0 AND 10000000),
    PRIMARY KEY (platform, month)
) STRICT, WITHOUT ROWID;

-- What customers answered when they were asked how it went.
CREATE TABLE survey_answer (
    id          INTEGER NOT NULL PRIMARY KEY,
    ticket_id   INTEGER REFERENCES ticket (id),
    kind        TEXT    NOT NULL CHECK (kind IN ('NPS', 'CSAT')),
    score       INTEGER NOT NULL,
    text        TEXT    NOT NULL DEFAULT '' CHECK (length(text) <= 20000),
    answered_on TEXT    NOT NULL CHECK (answered_on IS date(answered_on)),
    CHECK (kind = 'NPS' AND score BETWEEN 0 AND 10 OR kind = 'CSAT' AND score BETWEEN 1 AND 5)
) STRICT;
CREATE INDEX survey_answer_day ON survey_answer (kind, answered_on);
CREATE INDEX survey_answer_ticket ON survey_answer (ticket_id);

-- Which column of a table is what, as the owner said it once; for a table with the same heads.
CREATE TABLE review_columns (
    platform TEXT NOT NULL CHECK (length(platform) BETWEEN 1 AND 40),
    heads    TEXT NOT NULL CHECK (length(heads) BETWEEN 1 AND 4000),
    chosen   TEXT NOT NULL CHECK (length(chosen) BETWEEN 1 AND 4000),
    PRIMARY KEY (platform, heads)
) STRICT, WITHOUT ROWID;

-- Taking back a file of many reviews deletes their words one by one. By default the index is merged again and again on the way once
-- a tenth of a part is gone (FTS5, 6.9: deletemerge); it is merged in time by what is added later.
INSERT INTO review_text (review_text, rank) VALUES ('deletemerge', 0);
