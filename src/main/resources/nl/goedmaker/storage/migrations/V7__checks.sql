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

-- Files of a complaint that went along with an answer to it: a photo of the shop's own comes back from many who are strangers.
CREATE TABLE sent_file (
    attachment_id INTEGER NOT NULL PRIMARY KEY REFERENCES attachment (id),
    -- with the first answer with which it went
    sent_at       INTEGER NOT NULL CHECK (sent_at > 0)
) STRICT;

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

-- What was noted is found like any other note, for as long as it is kept.
DROP VIEW ticket_written;
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
           || coalesce((SELECT group_concat(n.text, char(10)) FROM check_note n WHERE n.ticket_id = t.id), '')
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
CREATE TRIGGER ticket_words_of_check_note_added AFTER INSERT ON check_note
BEGIN
    INSERT INTO ticket_rewording (id) VALUES (NEW.ticket_id);
END;
CREATE TRIGGER ticket_words_of_check_note_changed AFTER UPDATE OF ticket_id, text ON check_note
BEGIN
    INSERT INTO ticket_rewording (id) VALUES (OLD.ticket_id), (NEW.ticket_id);
END;
CREATE TRIGGER ticket_words_of_check_note_gone AFTER DELETE ON check_note
BEGIN
    INSERT INTO ticket_rewording (id) VALUES (OLD.ticket_id);
END;

-- Orders that were placed after a moment that is looked back at.
CREATE INDEX customer_order_day ON customer_order (ordered_on) WHERE ordered_on IS NOT NULL;
