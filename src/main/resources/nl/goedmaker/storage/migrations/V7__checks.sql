-- Looking into a complaint: what the customer said before, what the owner noted, and what she changed about the signals.

-- In the customer's own words, where they were noted.
ALTER TABLE check_answer ADD COLUMN quote TEXT NOT NULL DEFAULT '' CHECK (length(quote) <= 2000);
-- What was answered before the customer said something else.
CREATE TABLE earlier_answer (
    ticket_id INTEGER NOT NULL REFERENCES ticket (id),
    question  TEXT    NOT NULL,
    at        INTEGER NOT NULL CHECK (at > 0),
    answer    TEXT    NOT NULL CHECK (length(answer) BETWEEN 1 AND 2000),
    quote     TEXT    NOT NULL DEFAULT '' CHECK (length(quote) <= 2000),
    PRIMARY KEY (ticket_id, question, at)
) STRICT, WITHOUT ROWID;

-- What the owner wrote down while looking into a complaint: about the complaint, never about the person. It goes some months after
-- the complaint was closed.
CREATE TABLE check_note (
    id        INTEGER NOT NULL PRIMARY KEY,
    ticket_id INTEGER NOT NULL REFERENCES ticket (id),
    at        INTEGER NOT NULL CHECK (at > 0),
    -- the signal that it explains innocently; '' for a plain note
    signal    TEXT    NOT NULL DEFAULT '' CHECK (length(signal) <= 40),
    text      TEXT    NOT NULL CHECK (length(trim(text)) BETWEEN 1 AND 2000)
) STRICT;
CREATE INDEX check_note_ticket ON check_note (ticket_id, at, id);
CREATE UNIQUE INDEX check_note_one_explanation ON check_note (ticket_id, signal) WHERE signal <> '';

-- What the owner changed about a signal: how much it says, or that it is not to be looked at.
CREATE TABLE signal_setting (
    signal   TEXT    NOT NULL PRIMARY KEY CHECK (length(signal) BETWEEN 1 AND 40),
    strength TEXT    CHECK (strength IN ('LIGHT', 'MODERATE', 'STRONG')),
    asleep   INTEGER NOT NULL DEFAULT 0 CHECK (asleep IN (0, 1)),
    CHECK (asleep = 1 OR strength IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- The owner's own signals: so many complaints of one kind within a time.
CREATE TABLE own_signal (
    -- never given out twice: a setting of one that was removed does not pass to the next
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    name       TEXT    NOT NULL COLLATE NOCASE UNIQUE CHECK (length(trim(name)) BETWEEN 1 AND 60),
    direction  TEXT    NOT NULL CHECK (direction IN ('FOR', 'AGAINST')),
    strength   TEXT    NOT NULL CHECK (strength IN ('LIGHT', 'MODERATE')),
    -- whose complaints are counted
    scope      TEXT    NOT NULL CHECK (scope IN ('COMPLAINT', 'PERSON', 'ARTICLE', 'SUPPLIER')),
    field      TEXT    NOT NULL CHECK (field IN ('ANY', 'TYPE', 'CHANNEL', 'PRICE', 'DAYS_AFTER_DELIVERY', 'CATEGORY', 'JUSTIFIED', 'TEXT')),
    comparison TEXT    NOT NULL CHECK (comparison IN ('IS', 'IS_NOT', 'AT_LEAST', 'AT_MOST', 'CONTAINS')),
    value      TEXT    NOT NULL CHECK (length(value) <= 100),
    least      INTEGER NOT NULL CHECK (least BETWEEN 1 AND 100),
    days       INTEGER NOT NULL CHECK (days BETWEEN 1 AND 3650),
    -- what happened to other people never speaks against anybody
    CHECK (direction = 'FOR' OR scope IN ('COMPLAINT', 'PERSON'))
) STRICT;
