-- The desk: merging, tags, checklists, reminders, clocks that stand still, saved searches, and the words to search for.

-- A merged complaint stays as a stub. What it holds is shown with the one it points to, so that letting go of it is all it takes
-- to have both again.
ALTER TABLE ticket ADD COLUMN merged_into INTEGER REFERENCES ticket (id) CHECK (merged_into IS NULL OR merged_into <> id);
-- Put away until the customer writes; snoozed_until is then the day on which it comes back anyhow.
ALTER TABLE ticket ADD COLUMN until_answer INTEGER NOT NULL DEFAULT 0 CHECK (until_answer IN (0, 1));
CREATE INDEX ticket_merged ON ticket (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX ticket_snoozed ON ticket (snoozed_until, id) WHERE snoozed_until IS NOT NULL;
CREATE INDEX ticket_closed ON ticket (opened_at, id) WHERE status = 'CLOSED' AND merged_into IS NULL;
-- Lists and counts leave out what was merged: the indexes they go by do too.
DROP INDEX ticket_opened;
CREATE INDEX ticket_opened ON ticket (opened_at, id) WHERE merged_into IS NULL;
DROP INDEX ticket_open_due;
CREATE INDEX ticket_open_due ON ticket ((first_replied_at IS NOT NULL), first_reply_due_at, id)
    WHERE status <> 'CLOSED' AND merged_into IS NULL;
DROP INDEX ticket_waiting_first_reply;
CREATE INDEX ticket_waiting_first_reply ON ticket (first_reply_due_at, id)
    WHERE first_replied_at IS NULL AND status <> 'CLOSED' AND merged_into IS NULL;

-- The clocks of a complaint stand still while the customer has to move.
CREATE TABLE ticket_pause (
    ticket_id INTEGER NOT NULL REFERENCES ticket (id),
    began_at  INTEGER NOT NULL CHECK (began_at > 0),
    ended_at  INTEGER CHECK (ended_at IS NULL OR ended_at >= began_at),
    PRIMARY KEY (ticket_id, began_at)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX ticket_pause_one_open ON ticket_pause (ticket_id) WHERE ended_at IS NULL;
-- Those that wait for the customer, or are closed, when this file is upgraded.
INSERT INTO ticket_pause (ticket_id, began_at)
SELECT t.id,
       coalesce(t.closed_at, (SELECT max(e.at) FROM timeline_entry e WHERE e.ticket_id = t.id AND e.kind = 'MESSAGE_OUT'),
                t.opened_at)
FROM ticket t WHERE t.status IN ('WAITING', 'CLOSED');

-- When a complaint has to be dealt with. While its clock stands still: when it would have been, had the clock gone on.
ALTER TABLE ticket ADD COLUMN complaint_due_at INTEGER CHECK (complaint_due_at IS NULL OR complaint_due_at >= opened_at);
UPDATE ticket SET complaint_due_at = opened_at + 14 * 86400000;
CREATE INDEX ticket_complaint_due ON ticket (status, complaint_due_at, id)
    WHERE first_replied_at IS NOT NULL AND merged_into IS NULL;

-- A moment that the owner set for one complaint instead of the rule's, and why. The moment itself stands with the ticket.
CREATE TABLE own_deadline (
    ticket_id INTEGER NOT NULL REFERENCES ticket (id),
    kind      TEXT    NOT NULL CHECK (kind IN ('FIRST_REPLY', 'COMPLAINT')),
    reason    TEXT    NOT NULL CHECK (length(trim(reason)) BETWEEN 1 AND 200),
    PRIMARY KEY (ticket_id, kind)
) STRICT, WITHOUT ROWID;
-- When it last became somebody else's turn; NULL: never, the customer waits since it came in.
ALTER TABLE ticket ADD COLUMN turned_at INTEGER CHECK (turned_at IS NULL OR turned_at > 0);
UPDATE ticket SET turned_at = coalesce(
    (SELECT began_at FROM ticket_pause p WHERE p.ticket_id = ticket.id),
    (SELECT max(e.at) FROM timeline_entry e WHERE e.ticket_id = ticket.id AND e.kind = 'MESSAGE_IN'
     AND ticket.first_replied_at IS NOT NULL));
CREATE INDEX ticket_open_waiting ON ticket ((status <> 'OPEN'), coalesce(turned_at, opened_at), id)
    WHERE status <> 'CLOSED' AND merged_into IS NULL;
-- By year and number: the tenth thousand comes after the ninth.
CREATE INDEX ticket_number ON ticket (substr(reference, 1, 7), length(reference), reference);
CREATE INDEX ticket_type ON ticket (type, opened_at, id) WHERE merged_into IS NULL;
CREATE INDEX ticket_channel ON ticket (channel, opened_at, id) WHERE merged_into IS NULL;
CREATE INDEX cashback_open ON cashback (expires_on) WHERE revoked_at IS NULL;
CREATE INDEX claim_cashback ON claim (cashback_id);
CREATE INDEX remedy_promised ON remedy (promised_on, ticket_id) WHERE done_at IS NULL;
CREATE INDEX ticket_replied ON ticket (first_replied_at, opened_at) WHERE merged_into IS NULL;

CREATE TABLE working_slot (
    -- 1 is Monday
    day         INTEGER NOT NULL CHECK (day BETWEEN 1 AND 7),
    from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
    to_minute   INTEGER NOT NULL CHECK (to_minute BETWEEN 1 AND 1440),
    PRIMARY KEY (day, from_minute),
    CHECK (to_minute > from_minute)
) STRICT, WITHOUT ROWID;

CREATE TABLE vacation (
    id       INTEGER NOT NULL PRIMARY KEY,
    name     TEXT    NOT NULL DEFAULT '',
    first_on TEXT    NOT NULL CHECK (first_on IS date(first_on)),
    last_on  TEXT    NOT NULL CHECK (last_on IS date(last_on) AND last_on >= first_on)
) STRICT;

CREATE TABLE reminder (
    id        INTEGER NOT NULL PRIMARY KEY,
    ticket_id INTEGER NOT NULL REFERENCES ticket (id),
    at        INTEGER NOT NULL CHECK (at > 0),
    text      TEXT    NOT NULL DEFAULT '',
    done_at   INTEGER
) STRICT;
CREATE INDEX reminder_ticket ON reminder (ticket_id);
CREATE INDEX reminder_open ON reminder (at, id) WHERE done_at IS NULL;

CREATE TABLE tag (
    id   INTEGER NOT NULL PRIMARY KEY,
    name TEXT    NOT NULL COLLATE NOCASE UNIQUE CHECK (length(trim(name)) BETWEEN 1 AND 40)
) STRICT;

CREATE TABLE ticket_tag (
    ticket_id INTEGER NOT NULL REFERENCES ticket (id),
    tag_id    INTEGER NOT NULL REFERENCES tag (id),
    PRIMARY KEY (ticket_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX ticket_tag_tag ON ticket_tag (tag_id, ticket_id);

-- The owner's own reasons for closing, beside those that come with the program.
CREATE TABLE reason_code (
    code    TEXT    NOT NULL PRIMARY KEY CHECK (length(trim(code)) BETWEEN 1 AND 40),
    name    TEXT    NOT NULL CHECK (length(trim(name)) BETWEEN 1 AND 60),
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE checklist_item (
    id        INTEGER NOT NULL PRIMARY KEY,
    ticket_id INTEGER NOT NULL REFERENCES ticket (id),
    position  INTEGER NOT NULL CHECK (position >= 0),
    text      TEXT    NOT NULL CHECK (length(trim(text)) BETWEEN 1 AND 200),
    done_at   INTEGER
) STRICT;
CREATE INDEX checklist_item_ticket ON checklist_item (ticket_id, position, id);

CREATE TABLE saved_search (
    id       INTEGER NOT NULL PRIMARY KEY,
    name     TEXT    NOT NULL COLLATE NOCASE UNIQUE CHECK (length(trim(name)) BETWEEN 1 AND 40),
    -- the built-in view it looks through, and the order it begins with
    view     TEXT    NOT NULL CHECK (length(view) > 0),
    sort     TEXT    NOT NULL CHECK (length(sort) > 0),
    -- what is typed in the search field
    query    TEXT    NOT NULL CHECK (length(query) BETWEEN 1 AND 1000),
    position INTEGER NOT NULL CHECK (position >= 0)
) STRICT;

-- A draft of a merged complaint that was gone on with in the one it became: shown there no longer, and there again when the two
-- are taken apart.
ALTER TABLE draft ADD COLUMN continued_in INTEGER;
-- What is being typed and is not kept as anything yet: a note, a form, an answer to a review.
CREATE TABLE typed_text (
    place        TEXT    NOT NULL CHECK (place IN ('TICKET', 'NEW_TICKET', 'REVIEW', 'NEW_REVIEW')),
    -- the row it is about; 0 for what is not there yet
    about        INTEGER NOT NULL,
    field        TEXT    NOT NULL CHECK (length(field) BETWEEN 1 AND 40),
    text         TEXT    NOT NULL CHECK (length(text) > 0),
    continued_in INTEGER,
    saved_at     INTEGER NOT NULL CHECK (saved_at > 0),
    PRIMARY KEY (place, about, field)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER typed_text_of_ticket_gone AFTER DELETE ON ticket
BEGIN
    DELETE FROM typed_text WHERE place = 'TICKET' AND about = OLD.id;
END;
CREATE TRIGGER typed_text_of_review_gone AFTER DELETE ON review
BEGIN
    DELETE FROM typed_text WHERE place = 'REVIEW' AND about = OLD.id;
END;
-- What is written in an attached file, as far as it is a text; empty for a picture.
ALTER TABLE attachment ADD COLUMN text TEXT NOT NULL DEFAULT '' CHECK (length(text) <= 1000000);

-- The words of complaints, reviews and customers, folded to plain letters. Kept by triggers, so that whatever changes a row,
-- also an undo, changes its words with it. The text itself is not kept twice.
CREATE VIRTUAL TABLE ticket_text USING fts5 (
    reference, subject, person, order_number, article, body, tag,
    content = '', contentless_delete = 1, prefix = '2 3', tokenize = "unicode61 remove_diacritics 2"
);
CREATE VIRTUAL TABLE review_text USING fts5 (
    author, body, reply,
    content = '', contentless_delete = 1, prefix = '2 3', tokenize = "unicode61 remove_diacritics 2"
);
CREATE VIRTUAL TABLE customer_text USING fts5 (
    name, email, phone, place,
    content = '', contentless_delete = 1, prefix = '2 3', tokenize = "unicode61 remove_diacritics 2"
);
-- Every word with the number of complaints that hold it: what a mistyped word is compared with.
CREATE VIRTUAL TABLE ticket_word USING fts5vocab (ticket_text, row);

-- What is kept of each: as it is written, but for letters that do not fall apart into a plain one and a mark, which are kept as
-- people type them who do not have them. "Strasse" finds the Straße.
CREATE VIEW ticket_written AS
SELECT t.id AS id,
       t.reference AS reference,
       t.subject AS subject,
       c.name || ' ' || coalesce(c.email, '') || ' ' || coalesce(c.phone, '') AS person,
       coalesce(o.number, '') AS order_number,
       coalesce(p.article, '') || ' ' || coalesce(p.name, '') || ' ' || coalesce(g.name, '') AS article,
       coalesce((SELECT group_concat(substr(e.text, 1, 200000), char(10)) FROM timeline_entry e
                 WHERE e.ticket_id = t.id AND e.kind <> 'CHANGE'), '')
           || char(10)
           || coalesce((SELECT group_concat(a.name || char(10) || substr(a.text, 1, 200000), char(10)) FROM attachment a
                        WHERE a.ticket_id = t.id), '')
           || char(10)
           -- the names of its channel and its kind: "-bol" leaves out what was bought there
           || CASE t.channel WHEN 'market' THEN 'markt market' WHEN 'phone' THEN 'telefoon phone telefon'
              WHEN 'other' THEN '' ELSE t.channel END
           || char(10)
           || CASE t.type
              WHEN 'BREAK' THEN 'breuk break bruch'
              WHEN 'CLASP' THEN 'sluiting clasp verschluss'
              WHEN 'STONE_LOST' THEN 'steentje stone stein'
              WHEN 'DISCOLOURING' THEN 'verkleuring discolouring verfarbung'
              WHEN 'ALLERGY' THEN 'allergie allergy'
              WHEN 'SIZE' THEN 'maat size grosse'
              WHEN 'WRONG_ITEM' THEN 'verkeerd wrong falsch'
              WHEN 'LATE' THEN 'laat late spat'
              WHEN 'LOST' THEN 'zoekgeraakt lost verloren'
              WHEN 'DAMAGED_IN_POST' THEN 'beschadigd damaged beschadigt'
              WHEN 'EMPTY_BOX' THEN 'leeg empty leer'
              WHEN 'PACKAGING' THEN 'verpakking packaging verpackung'
              WHEN 'ENGRAVING' THEN 'gravure engraving gravur'
              WHEN 'SERVICE' THEN 'service'
              ELSE '' END AS body,
       coalesce((SELECT group_concat(n.name, char(10)) FROM ticket_tag x JOIN tag n ON n.id = x.tag_id
                 WHERE x.ticket_id = t.id), '') AS tag
FROM ticket t
JOIN customer c ON c.id = t.customer_id
LEFT JOIN order_line l ON l.id = t.order_line_id
LEFT JOIN customer_order o ON o.id = l.order_id
LEFT JOIN product p ON p.id = l.product_id
LEFT JOIN category g ON g.id = p.category_id;
CREATE VIEW ticket_words AS
SELECT id,
       reference,
       replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(subject,
       'ß', 'ss'), 'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd') AS subject,
       replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(person,
       'ß', 'ss'), 'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd') AS person,
       order_number,
       replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(article,
       'ß', 'ss'), 'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd') AS article,
       replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(body,
       'ß', 'ss'), 'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd') AS body,
       replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(tag,
       'ß', 'ss'), 'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd') AS tag
FROM ticket_written;
CREATE VIEW review_words AS
SELECT id,
       replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(author,
       'ß', 'ss'), 'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd') AS author,
       replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(text,
       'ß', 'ss'), 'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd') AS body,
       replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(reply,
       'ß', 'ss'), 'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd') AS reply
FROM review;
CREATE VIEW customer_words AS
SELECT id,
       replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(name,
       'ß', 'ss'), 'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd') AS name,
       coalesce(email, '') AS email,
       coalesce(phone, '') AS phone,
       replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(city, ''),
       'ß', 'ss'), 'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd') AS place
FROM customer;

INSERT INTO ticket_text (rowid, reference, subject, person, order_number, article, body, tag)
SELECT id, reference, subject, person, order_number, article, body, tag FROM ticket_words;
INSERT INTO review_text (rowid, author, body, reply) SELECT id, author, body, reply FROM review_words;
INSERT INTO customer_text (rowid, name, email, phone, place)
SELECT id, name, email, phone, place FROM customer_words;

-- A complaint that leads is found by its own words and by those of all that were merged into it; what was merged, not by itself.
-- The number of any of them, put in here, makes the words of the whole anew.
CREATE VIEW ticket_rewording AS SELECT id FROM ticket WHERE FALSE;
CREATE TRIGGER ticket_words_anew INSTEAD OF INSERT ON ticket_rewording
BEGIN
    DELETE FROM ticket_text WHERE rowid = NEW.id AND EXISTS
        (SELECT 1 FROM ticket t WHERE t.id = NEW.id AND t.merged_into IS NOT NULL);
    INSERT OR REPLACE INTO ticket_text (rowid, reference, subject, person, order_number, article, body, tag)
    SELECT (WITH RECURSIVE up (id, onwards) AS (
                SELECT t.id, t.merged_into FROM ticket t WHERE t.id = NEW.id
                UNION SELECT t.id, t.merged_into FROM up JOIN ticket t ON t.id = up.onwards)
            SELECT id FROM up WHERE onwards IS NULL),
           group_concat(reference, char(10)), group_concat(subject, char(10)), group_concat(person, char(10)),
           group_concat(order_number, char(10)), group_concat(article, char(10)), group_concat(body, char(10)),
           group_concat(tag, char(10))
    FROM ticket_words
    WHERE id IN (
        WITH RECURSIVE up (id, onwards) AS (
            SELECT t.id, t.merged_into FROM ticket t WHERE t.id = NEW.id
            UNION SELECT t.id, t.merged_into FROM up JOIN ticket t ON t.id = up.onwards),
        member (id) AS (
            SELECT id FROM up WHERE onwards IS NULL
            UNION SELECT s.id FROM member m JOIN ticket s ON s.merged_into = m.id)
        SELECT id FROM member)
    HAVING count(*) > 0;
END;

CREATE TRIGGER ticket_words_of_ticket_added AFTER INSERT ON ticket
BEGIN
    INSERT INTO ticket_rewording (id) VALUES (NEW.id);
END;
CREATE TRIGGER ticket_words_of_ticket_changed AFTER UPDATE OF reference, subject, type, channel, customer_id, order_line_id ON ticket
BEGIN
    INSERT INTO ticket_rewording (id) VALUES (NEW.id);
END;
CREATE TRIGGER ticket_words_of_ticket_merged AFTER UPDATE OF merged_into ON ticket
BEGIN
    INSERT INTO ticket_rewording (id) VALUES (NEW.id);
    INSERT INTO ticket_rewording (id) SELECT OLD.merged_into WHERE OLD.merged_into IS NOT NULL;
END;
CREATE TRIGGER ticket_words_of_ticket_gone AFTER DELETE ON ticket
BEGIN
    DELETE FROM ticket_text WHERE rowid = OLD.id;
END;
CREATE TRIGGER ticket_words_of_entry_added AFTER INSERT ON timeline_entry WHEN NEW.kind <> 'CHANGE'
BEGIN
    INSERT INTO ticket_rewording (id) VALUES (NEW.ticket_id);
END;
CREATE TRIGGER ticket_words_of_entry_changed AFTER UPDATE OF ticket_id, kind, text ON timeline_entry
BEGIN
    INSERT INTO ticket_rewording (id) VALUES (OLD.ticket_id), (NEW.ticket_id);
END;
CREATE TRIGGER ticket_words_of_entry_gone AFTER DELETE ON timeline_entry WHEN OLD.kind <> 'CHANGE'
BEGIN
    INSERT INTO ticket_rewording (id) VALUES (OLD.ticket_id);
END;
CREATE TRIGGER ticket_words_of_attachment_added AFTER INSERT ON attachment
BEGIN
    INSERT INTO ticket_rewording (id) VALUES (NEW.ticket_id);
END;
CREATE TRIGGER ticket_words_of_attachment_changed AFTER UPDATE OF ticket_id, name, text ON attachment
BEGIN
    INSERT INTO ticket_rewording (id) VALUES (OLD.ticket_id), (NEW.ticket_id);
END;
CREATE TRIGGER ticket_words_of_attachment_gone AFTER DELETE ON attachment
BEGIN
    INSERT INTO ticket_rewording (id) VALUES (OLD.ticket_id);
END;
CREATE TRIGGER ticket_words_of_tag_added AFTER INSERT ON ticket_tag
BEGIN
    INSERT INTO ticket_rewording (id) VALUES (NEW.ticket_id);
END;
CREATE TRIGGER ticket_words_of_tag_gone AFTER DELETE ON ticket_tag
BEGIN
    INSERT INTO ticket_rewording (id) VALUES (OLD.ticket_id);
END;
CREATE TRIGGER ticket_words_of_tag_renamed AFTER UPDATE OF name ON tag
BEGIN
    INSERT INTO ticket_rewording (id) SELECT ticket_id FROM ticket_tag WHERE tag_id = NEW.id;
END;
CREATE TRIGGER ticket_words_of_customer_changed AFTER UPDATE OF name, email, phone ON customer
BEGIN
    INSERT INTO ticket_rewording (id) SELECT t.id FROM ticket t WHERE t.customer_id = NEW.id;
END;
CREATE TRIGGER ticket_words_of_order_changed AFTER UPDATE OF number ON customer_order
BEGIN
    INSERT INTO ticket_rewording (id) SELECT t.id FROM ticket t JOIN order_line l ON l.id = t.order_line_id WHERE l.order_id = NEW.id;
END;
CREATE TRIGGER ticket_words_of_line_changed AFTER UPDATE OF order_id, product_id ON order_line
BEGIN
    INSERT INTO ticket_rewording (id) SELECT t.id FROM ticket t WHERE t.order_line_id = NEW.id;
END;
CREATE TRIGGER ticket_words_of_product_changed AFTER UPDATE OF article, name, category_id ON product
BEGIN
    INSERT INTO ticket_rewording (id) SELECT t.id FROM ticket t JOIN order_line l ON l.id = t.order_line_id WHERE l.product_id = NEW.id;
END;
-- An order's number as it is typed: without blanks, dashes and capitals.
CREATE INDEX customer_order_plain
    ON customer_order (upper(replace(replace(replace(replace(number, '-', ''), ' ', ''), '/', ''), '.', '')));
CREATE INDEX ticket_order_line ON ticket (order_line_id) WHERE order_line_id IS NOT NULL;

CREATE TRIGGER review_words_added AFTER INSERT ON review
BEGIN
    INSERT OR REPLACE INTO review_text (rowid, author, body, reply)
    SELECT id, author, body, reply FROM review_words WHERE id = NEW.id;
END;
CREATE TRIGGER review_words_changed AFTER UPDATE OF author, text, reply ON review
BEGIN
    INSERT OR REPLACE INTO review_text (rowid, author, body, reply)
    SELECT id, author, body, reply FROM review_words WHERE id = NEW.id;
END;
CREATE TRIGGER review_words_gone AFTER DELETE ON review
BEGIN
    DELETE FROM review_text WHERE rowid = OLD.id;
END;
-- With the grade, so that averages are read from the index alone.
DROP INDEX review_platform_posted;
CREATE INDEX review_platform_posted ON review (platform, posted_at, grade);
CREATE INDEX review_unanswered ON review (posted_at, id) WHERE replied_at IS NULL;

CREATE TRIGGER customer_words_added AFTER INSERT ON customer
BEGIN
    INSERT OR REPLACE INTO customer_text (rowid, name, email, phone, place)
    SELECT id, name, email, phone, place FROM customer_words WHERE id = NEW.id;
END;
CREATE TRIGGER customer_words_changed AFTER UPDATE OF name, email, phone, city ON customer
BEGIN
    INSERT OR REPLACE INTO customer_text (rowid, name, email, phone, place)
    SELECT id, name, email, phone, place FROM customer_words WHERE id = NEW.id;
END;
CREATE TRIGGER customer_words_gone AFTER DELETE ON customer
BEGIN
    DELETE FROM customer_text WHERE rowid = OLD.id;
END;
