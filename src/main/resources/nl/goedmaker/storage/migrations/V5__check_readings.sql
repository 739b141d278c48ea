-- What was read from messages and photos, so that those which are nearly the same are found without looking at all. As with the
-- words to search for, it is derived from rows that are there anyhow and kept by triggers: whatever changes a row, also an undo,
-- takes away what was read of it and lets it wait to be read anew. None of it is a step that could be taken back.

-- Messages of customers that wait to be read.
CREATE TABLE message_queue (
    entry_id INTEGER NOT NULL PRIMARY KEY
) STRICT;
CREATE TABLE message_reading (
    entry_id INTEGER NOT NULL PRIMARY KEY,
    -- what it tells: 1 worn once, 2 broke by itself; sums of these
    story    INTEGER NOT NULL CHECK (story >= 0),
    -- different rows of three words in the customer's own part
    shingles INTEGER NOT NULL CHECK (shingles >= 0),
    -- the customer's own part: places in the text, such as 0-120,150-431
    own      TEXT    NOT NULL,
    -- where it stands among texts that are nearly the same: whole numbers in JSON, none for a text that says nothing
    bands    TEXT    NOT NULL CHECK (json_type(bands) = 'array')
) STRICT;
CREATE INDEX message_reading_story ON message_reading (story, entry_id) WHERE story > 0;
CREATE TABLE message_band (
    band     INTEGER NOT NULL,
    entry_id INTEGER NOT NULL,
    PRIMARY KEY (band, entry_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER message_read AFTER INSERT ON message_reading
BEGIN
    INSERT OR IGNORE INTO message_band (band, entry_id) SELECT value, NEW.entry_id FROM json_each(NEW.bands);
    DELETE FROM message_queue WHERE entry_id = NEW.entry_id;
END;
CREATE TRIGGER message_unread AFTER DELETE ON message_reading
BEGIN
    DELETE FROM message_band WHERE entry_id = OLD.entry_id AND band IN (SELECT value FROM json_each(OLD.bands));
END;
CREATE TRIGGER message_reading_added AFTER INSERT ON timeline_entry WHEN NEW.kind = 'MESSAGE_IN'
BEGIN
    INSERT OR IGNORE INTO message_queue (entry_id) VALUES (NEW.id);
END;
CREATE TRIGGER message_reading_changed AFTER UPDATE OF id, kind, text ON timeline_entry
WHEN OLD.id <> NEW.id OR OLD.kind <> NEW.kind OR OLD.text <> NEW.text
BEGIN
    DELETE FROM message_reading WHERE entry_id = OLD.id;
    DELETE FROM message_queue WHERE entry_id = OLD.id;
    INSERT OR IGNORE INTO message_queue (entry_id) SELECT NEW.id WHERE NEW.kind = 'MESSAGE_IN';
END;
CREATE TRIGGER message_reading_gone AFTER DELETE ON timeline_entry
BEGIN
    DELETE FROM message_reading WHERE entry_id = OLD.id;
    DELETE FROM message_queue WHERE entry_id = OLD.id;
END;

-- The same for photos.
CREATE TABLE photo_queue (
    attachment_id INTEGER NOT NULL PRIMARY KEY
) STRICT;
CREATE TABLE photo_reading (
    attachment_id INTEGER NOT NULL PRIMARY KEY,
    -- by the clock of the camera
    taken         TEXT,
    -- what it looks like, in 64 bits
    hash          INTEGER
) STRICT;
-- The hash in four parts of 16 bits, the number of the part before it: hashes that differ in few bits have a part in common, or
-- one that differs in a single bit.
CREATE TABLE photo_band (
    band          INTEGER NOT NULL,
    attachment_id INTEGER NOT NULL,
    PRIMARY KEY (band, attachment_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER photo_read AFTER INSERT ON photo_reading
BEGIN
    INSERT OR IGNORE INTO photo_band (band, attachment_id)
    SELECT (p.value << 16) | ((NEW.hash >> (16 * p.value)) & 65535), NEW.attachment_id
    FROM json_each('[0,1,2,3]') p WHERE NEW.hash IS NOT NULL;
    DELETE FROM photo_queue WHERE attachment_id = NEW.attachment_id;
END;
CREATE TRIGGER photo_unread AFTER DELETE ON photo_reading
BEGIN
    DELETE FROM photo_band WHERE attachment_id = OLD.attachment_id AND band IN
        (SELECT (p.value << 16) | ((OLD.hash >> (16 * p.value)) & 65535) FROM json_each('[0,1,2,3]') p);
END;
CREATE TRIGGER photo_reading_added AFTER INSERT ON attachment WHEN NEW.media_type LIKE 'image/%'
BEGIN
    INSERT OR IGNORE INTO photo_queue (attachment_id) VALUES (NEW.id);
END;
CREATE TRIGGER photo_reading_changed AFTER UPDATE OF id, sha256, media_type ON attachment
WHEN OLD.id <> NEW.id OR OLD.sha256 <> NEW.sha256 OR OLD.media_type <> NEW.media_type
BEGIN
    DELETE FROM photo_reading WHERE attachment_id = OLD.id;
    DELETE FROM photo_queue WHERE attachment_id = OLD.id;
    INSERT OR IGNORE INTO photo_queue (attachment_id) SELECT NEW.id WHERE NEW.media_type LIKE 'image/%';
END;
CREATE TRIGGER photo_reading_gone AFTER DELETE ON attachment
BEGIN
    DELETE FROM photo_reading WHERE attachment_id = OLD.id;
    DELETE FROM photo_queue WHERE attachment_id = OLD.id;
END;
CREATE INDEX attachment_content ON attachment (sha256);

INSERT INTO message_queue (entry_id) SELECT id FROM timeline_entry WHERE kind = 'MESSAGE_IN';
INSERT INTO photo_queue (attachment_id) SELECT id FROM attachment WHERE media_type LIKE 'image/%';
