-- The owner's own templates for answers. The table that stood ready for them was never written to.
DROP TABLE template;
CREATE TABLE template (
    -- never given out twice: a draft or a count of one that was removed does not pass to the next
    id       INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    name     TEXT    NOT NULL CHECK (length(trim(name)) BETWEEN 1 AND 60 AND length(name) <= 60),
    -- the name without capitals, also for letters that SQLite itself does not fold
    name_key TEXT    NOT NULL CHECK (length(trim(name_key)) > 0 AND length(name_key) <= 180),
    language TEXT    NOT NULL CHECK (language IN ('nl', 'en', 'de')),
    -- the kind of complaint it is for; NULL for any
    type     TEXT    CHECK (type IS NULL OR length(type) BETWEEN 1 AND 40),
    use      TEXT    NOT NULL CHECK (use IN ('PRIVATE', 'PUBLIC', 'SNIPPET')),
    subject  TEXT    NOT NULL DEFAULT '' CHECK (length(subject) <= 200),
    text     TEXT    NOT NULL CHECK (length(trim(text)) > 0 AND length(text) <= 10000),
    -- where it stands in the list
    place    INTEGER NOT NULL CHECK (place >= 0),
    UNIQUE (language, name_key)
) STRICT;

-- Files that go with an answer, by their names, one a line: 'slip' for that of the cashback, or a file of the complaint.
ALTER TABLE draft ADD COLUMN files TEXT NOT NULL DEFAULT '';

-- Which template an answer that was sent began with; what came of it is read from the timeline.
CREATE TABLE template_answer (
    id        INTEGER NOT NULL PRIMARY KEY,
    ticket_id INTEGER NOT NULL REFERENCES ticket (id),
    template  TEXT    NOT NULL CHECK (length(trim(template)) > 0),
    sent_at   INTEGER NOT NULL CHECK (sent_at > 0)
) STRICT;
CREATE INDEX template_answer_ticket ON template_answer (ticket_id);

-- A template that is being written is kept while it is typed, as everything else is.
CREATE TABLE typed_text_anew (
    place        TEXT    NOT NULL CHECK (place IN ('TICKET', 'NEW_TICKET', 'REVIEW', 'NEW_REVIEW', 'TEMPLATE')),
    -- the row it is about, 0 for what is not there yet; what was typed about one that is taken back is there again with a redo,
    -- and goes with the next new row, which may get the same number
    about        INTEGER NOT NULL,
    field        TEXT    NOT NULL CHECK (length(field) BETWEEN 1 AND 40),
    text         TEXT    NOT NULL CHECK (length(text) > 0),
    continued_in INTEGER,
    saved_at     INTEGER NOT NULL CHECK (saved_at > 0),
    PRIMARY KEY (place, about, field)
) STRICT, WITHOUT ROWID;
INSERT INTO typed_text_anew (place, about, field, text, continued_in, saved_at)
SELECT place, about, field, text, continued_in, saved_at FROM typed_text;
DROP TABLE typed_text;
ALTER TABLE typed_text_anew RENAME TO typed_text;

-- Words that the owner said are spelled right.
CREATE TABLE own_word (
    language TEXT NOT NULL CHECK (language IN ('nl', 'en', 'de')),
    -- the word without capitals and composed: what it is found by
    word_key TEXT NOT NULL CHECK (length(trim(word_key)) BETWEEN 1 AND 60),
    word     TEXT NOT NULL CHECK (length(trim(word)) BETWEEN 1 AND 240),
    PRIMARY KEY (language, word_key)
) STRICT, WITHOUT ROWID;

-- An answer that was written in anger and waits an hour, with the text it is about: offered once, and never again for that text.
CREATE TABLE answer_wait (
    ticket_id INTEGER NOT NULL PRIMARY KEY REFERENCES ticket (id),
    -- when it may leave without a question; no later than an answer sent at once
    until     INTEGER NOT NULL CHECK (until > 0),
    text      TEXT    NOT NULL CHECK (length(trim(text)) > 0)
) STRICT;

-- What a reminder is for: the owner's own, an answer to be read again, or a customer who has not answered. The last two go by
-- themselves when they have become pointless.
ALTER TABLE reminder ADD COLUMN cause TEXT NOT NULL DEFAULT 'OWN' CHECK (cause IN ('OWN', 'REREAD', 'NO_ANSWER'));
