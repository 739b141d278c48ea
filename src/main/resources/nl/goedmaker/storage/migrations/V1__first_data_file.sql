-- Conventions: STRICT tables; money in integer cents; instants in UTC milliseconds (…_at); days as ISO text (…_on).
-- An invariant of money stands here first, as a CHECK or a partial unique index; the code repeats it, never replaces it.

PRAGMA application_id = 0x476F6564; -- "Goed": tells a foreign SQLite file from ours

CREATE TABLE setting (
    key   TEXT NOT NULL PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 100),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Numbers handed out once and never again, also after an undo: ticket references, batch names.
CREATE TABLE counter (
    name TEXT    NOT NULL PRIMARY KEY,
    last INTEGER NOT NULL CHECK (last >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE category (
    id                    INTEGER NOT NULL PRIMARY KEY,
    name                  TEXT    NOT NULL COLLATE NOCASE UNIQUE CHECK (length(trim(name)) BETWEEN 1 AND 60),
    goodwill_basis_points INTEGER NOT NULL DEFAULT 1000 CHECK (goodwill_basis_points BETWEEN 0 AND 10000),
    goodwill_max_cents    INTEGER CHECK (goodwill_max_cents IS NULL OR goodwill_max_cents >= 0)
) STRICT;

CREATE TABLE customer (
    id          INTEGER NOT NULL PRIMARY KEY,
    name        TEXT    NOT NULL CHECK (length(trim(name)) BETWEEN 1 AND 200),
    email       TEXT    COLLATE NOCASE CHECK (email IS NULL OR length(email) BETWEEN 3 AND 254),
    phone       TEXT    CHECK (phone IS NULL OR length(phone) BETWEEN 3 AND 40),
    street      TEXT,
    postcode    TEXT,
    city        TEXT,
    country     TEXT    NOT NULL DEFAULT 'NL' CHECK (length(country) = 2),
    language    TEXT    NOT NULL DEFAULT 'nl' CHECK (language IN ('nl', 'en', 'de')),
    created_at  INTEGER NOT NULL CHECK (created_at > 0)
) STRICT;
CREATE INDEX customer_email ON customer (email) WHERE email IS NOT NULL;
CREATE INDEX customer_name ON customer (name COLLATE NOCASE, id);

CREATE TABLE product (
    id          INTEGER NOT NULL PRIMARY KEY,
    article     TEXT    NOT NULL COLLATE NOCASE UNIQUE CHECK (length(trim(article)) BETWEEN 1 AND 80),
    name        TEXT    NOT NULL DEFAULT '',
    category_id INTEGER REFERENCES category (id),
    price_cents INTEGER CHECK (price_cents IS NULL OR price_cents >= 0)
) STRICT;

-- "order" is a word of SQL, hence the longer name.
CREATE TABLE customer_order (
    id           INTEGER NOT NULL PRIMARY KEY,
    number       TEXT    NOT NULL CHECK (length(trim(number)) BETWEEN 1 AND 80),
    customer_id  INTEGER NOT NULL REFERENCES customer (id),
    channel      TEXT    NOT NULL CHECK (channel IN ('webshop', 'bol', 'etsy', 'amazon', 'market', 'phone', 'other')),
    country      TEXT    NOT NULL DEFAULT 'NL' CHECK (length(country) = 2),
    ordered_on   TEXT    CHECK (ordered_on IS NULL OR ordered_on IS date(ordered_on)),
    UNIQUE (number, channel)
) STRICT;
CREATE INDEX customer_order_customer ON customer_order (customer_id);

CREATE TABLE order_line (
    id           INTEGER NOT NULL PRIMARY KEY,
    order_id     INTEGER NOT NULL REFERENCES customer_order (id),
    product_id   INTEGER NOT NULL REFERENCES product (id),
    price_cents  INTEGER CHECK (price_cents IS NULL OR price_cents >= 0),
    delivered_on TEXT    CHECK (delivered_on IS NULL OR delivered_on IS date(delivered_on))
) STRICT;
CREATE INDEX order_line_order ON order_line (order_id);
CREATE INDEX order_line_product ON order_line (product_id);

CREATE TABLE ticket (
    id                 INTEGER NOT NULL PRIMARY KEY,
    reference          TEXT    NOT NULL UNIQUE CHECK (reference GLOB 'K-[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]*'),
    customer_id        INTEGER NOT NULL REFERENCES customer (id),
    order_line_id      INTEGER REFERENCES order_line (id),
    subject            TEXT    NOT NULL CHECK (length(trim(subject)) BETWEEN 1 AND 300),
    type               TEXT    NOT NULL CHECK (type IN ('BREAK', 'CLASP', 'STONE_LOST', 'DISCOLOURING', 'ALLERGY', 'SIZE',
                               'WRONG_ITEM', 'LATE', 'LOST', 'DAMAGED_IN_POST', 'EMPTY_BOX', 'PACKAGING', 'ENGRAVING',
                               'SERVICE', 'OTHER')),
    channel            TEXT    NOT NULL CHECK (channel IN ('webshop', 'bol', 'etsy', 'amazon', 'market', 'phone', 'other')),
    status             TEXT    NOT NULL DEFAULT 'OPEN' CHECK (status IN ('OPEN', 'WAITING', 'CLOSED')),
    opened_at          INTEGER NOT NULL CHECK (opened_at > 0),
    first_reply_due_at INTEGER NOT NULL CHECK (first_reply_due_at >= opened_at),
    first_replied_at   INTEGER CHECK (first_replied_at IS NULL OR first_replied_at > 0),
    snoozed_until      INTEGER,
    closed_at          INTEGER,
    justified          TEXT    CHECK (justified IS NULL OR justified IN ('YES', 'NO', 'UNCLEAR')),
    reason_code        TEXT,
    step               TEXT    NOT NULL DEFAULT 'LISTEN' CHECK (step IN ('LISTEN', 'CHECK', 'SOLVE', 'REPLY', 'FOLLOW_UP')),
    CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL)),
    CHECK (status <> 'CLOSED' OR (justified IS NOT NULL AND reason_code IS NOT NULL))
) STRICT;
CREATE INDEX ticket_status_due ON ticket (status, first_reply_due_at, id);
CREATE INDEX ticket_open_due ON ticket ((first_replied_at IS NOT NULL), first_reply_due_at, id) WHERE status <> 'CLOSED';
CREATE INDEX ticket_opened ON ticket (opened_at, id);
CREATE INDEX ticket_customer ON ticket (customer_id);
CREATE INDEX ticket_waiting_first_reply ON ticket (first_reply_due_at, id) WHERE first_replied_at IS NULL AND status <> 'CLOSED';

CREATE TABLE timeline_entry (
    id        INTEGER NOT NULL PRIMARY KEY,
    ticket_id INTEGER NOT NULL REFERENCES ticket (id),
    at        INTEGER NOT NULL CHECK (at > 0),
    kind      TEXT    NOT NULL CHECK (kind IN ('MESSAGE_IN', 'MESSAGE_OUT', 'NOTE', 'CHANGE')),
    -- for CHANGE: the key of the sentence in the bundles; otherwise empty
    event     TEXT    NOT NULL DEFAULT '',
    text      TEXT    NOT NULL DEFAULT '',
    CHECK ((kind = 'CHANGE') = (event <> ''))
) STRICT;
CREATE INDEX timeline_entry_ticket ON timeline_entry (ticket_id, at, id);

CREATE TABLE attachment (
    id         INTEGER NOT NULL PRIMARY KEY,
    ticket_id  INTEGER NOT NULL REFERENCES ticket (id),
    name       TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 255),
    sha256     TEXT    NOT NULL CHECK (length(sha256) = 64),
    media_type TEXT    NOT NULL,
    bytes      INTEGER NOT NULL CHECK (bytes >= 0),
    added_at   INTEGER NOT NULL CHECK (added_at > 0),
    UNIQUE (ticket_id, sha256)
) STRICT;

-- Answers to the questions of the check step.
CREATE TABLE check_answer (
    ticket_id INTEGER NOT NULL REFERENCES ticket (id),
    question  TEXT    NOT NULL,
    answer    TEXT    NOT NULL CHECK (length(answer) BETWEEN 1 AND 2000),
    at        INTEGER NOT NULL CHECK (at > 0),
    PRIMARY KEY (ticket_id, question)
) STRICT, WITHOUT ROWID;

-- What the owner is typing: one unsent reply per ticket.
CREATE TABLE draft (
    ticket_id INTEGER NOT NULL PRIMARY KEY REFERENCES ticket (id),
    subject   TEXT    NOT NULL DEFAULT '',
    text      TEXT    NOT NULL,
    template  TEXT    NOT NULL DEFAULT '',
    saved_at  INTEGER NOT NULL CHECK (saved_at > 0)
) STRICT;

-- The owner's own templates; the built-in ones come with the program.
CREATE TABLE template (
    id       INTEGER NOT NULL PRIMARY KEY,
    name     TEXT    NOT NULL CHECK (length(trim(name)) BETWEEN 1 AND 100),
    language TEXT    NOT NULL CHECK (language IN ('nl', 'en', 'de')),
    subject  TEXT    NOT NULL DEFAULT '',
    text     TEXT    NOT NULL CHECK (length(trim(text)) > 0),
    UNIQUE (name, language)
) STRICT;

CREATE TABLE template_use (
    template TEXT    NOT NULL PRIMARY KEY,
    times    INTEGER NOT NULL CHECK (times > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE remedy (
    id           INTEGER NOT NULL PRIMARY KEY,
    ticket_id    INTEGER NOT NULL REFERENCES ticket (id),
    kind         TEXT    NOT NULL CHECK (kind IN ('REPAIR', 'REPLACEMENT', 'REFUND', 'PRICE_REDUCTION', 'CASHBACK', 'EXPLANATION')),
    basis        TEXT    NOT NULL CHECK (basis IN ('STATUTORY', 'WITHDRAWAL', 'GOODWILL')),
    amount_cents INTEGER CHECK (amount_cents IS NULL OR amount_cents > 0),
    promised_on  TEXT    CHECK (promised_on IS NULL OR promised_on IS date(promised_on)),
    reason       TEXT    NOT NULL DEFAULT '',
    -- the customer's consent to money instead of repair or replacement, given after the defect was reported
    consent      INTEGER NOT NULL DEFAULT 0 CHECK (consent IN (0, 1)),
    chosen_at    INTEGER NOT NULL CHECK (chosen_at > 0),
    done_at      INTEGER
) STRICT;
CREATE INDEX remedy_ticket ON remedy (ticket_id);

-- Codes are handed out once for ever: a row here is never deleted, not even by an undo.
CREATE TABLE cashback_code (
    code TEXT NOT NULL PRIMARY KEY CHECK (length(code) = 13 AND code NOT GLOB '*[^0-9A-HJKMNP-TV-Z]*')
) STRICT, WITHOUT ROWID;

CREATE TABLE cashback (
    id            INTEGER NOT NULL PRIMARY KEY,
    ticket_id     INTEGER NOT NULL REFERENCES ticket (id),
    remedy_id     INTEGER REFERENCES remedy (id),
    code          TEXT    NOT NULL UNIQUE REFERENCES cashback_code (code),
    amount_cents  INTEGER NOT NULL CHECK (amount_cents BETWEEN 1 AND 99999999),
    basis         TEXT    NOT NULL CHECK (basis IN ('STATUTORY', 'WITHDRAWAL', 'GOODWILL')),
    reason        TEXT    NOT NULL DEFAULT '',
    offered_at    INTEGER NOT NULL CHECK (offered_at > 0),
    expires_on    TEXT    NOT NULL CHECK (expires_on IS date(expires_on)),
    handed_out_at INTEGER,
    revoked_at    INTEGER
) STRICT;
CREATE INDEX cashback_ticket ON cashback (ticket_id);
CREATE INDEX cashback_offered ON cashback (offered_at, id);

CREATE TABLE claim (
    id           INTEGER NOT NULL PRIMARY KEY,
    cashback_id  INTEGER NOT NULL REFERENCES cashback (id),
    name         TEXT    NOT NULL CHECK (length(trim(name)) BETWEEN 1 AND 140),
    iban         TEXT    NOT NULL CHECK (length(iban) BETWEEN 15 AND 34 AND iban NOT GLOB '*[^0-9A-Z]*'),
    received_at  INTEGER NOT NULL CHECK (received_at > 0),
    withdrawn_at INTEGER
) STRICT;
-- A code is claimed once.
CREATE UNIQUE INDEX claim_once ON claim (cashback_id) WHERE withdrawn_at IS NULL;
CREATE INDEX claim_iban ON claim (iban);

CREATE TABLE payout_batch (
    id             INTEGER NOT NULL PRIMARY KEY,
    -- kept for ever: a bank refuses a message id it has seen
    msg_id         TEXT    NOT NULL UNIQUE CHECK (length(msg_id) BETWEEN 1 AND 35),
    created_at     INTEGER NOT NULL CHECK (created_at > 0),
    execution_on   TEXT    NOT NULL CHECK (execution_on IS date(execution_on)),
    profile        TEXT    NOT NULL,
    payments       INTEGER NOT NULL CHECK (payments > 0),
    total_cents    INTEGER NOT NULL CHECK (total_cents > 0),
    debtor_name    TEXT    NOT NULL,
    debtor_iban    TEXT    NOT NULL,
    file           BLOB    NOT NULL CHECK (length(file) > 0),
    sha256         TEXT    NOT NULL CHECK (length(sha256) = 64),
    status         TEXT    NOT NULL CHECK (status IN ('EXPORTED', 'UPLOADED', 'NOT_UPLOADED', 'BOOKED')),
    uploaded_at    INTEGER,
    booked_on      TEXT
) STRICT;

CREATE TABLE payout (
    id            INTEGER NOT NULL PRIMARY KEY,
    claim_id      INTEGER NOT NULL REFERENCES claim (id),
    attempt       INTEGER NOT NULL CHECK (attempt >= 1),
    amount_cents  INTEGER NOT NULL CHECK (amount_cents > 0),
    end_to_end_id TEXT    NOT NULL UNIQUE CHECK (length(end_to_end_id) BETWEEN 1 AND 35),
    status        TEXT    NOT NULL CHECK (status IN ('QUEUED', 'ON_HOLD', 'IN_BATCH', 'UPLOADED', 'PAID', 'RETURNED', 'NOT_UPLOADED', 'CANCELLED')),
    -- why it may be paid although a check asked for a look, or why it waits
    reason        TEXT    NOT NULL DEFAULT '',
    approved      INTEGER NOT NULL DEFAULT 0 CHECK (approved IN (0, 1)),
    queued_at     INTEGER NOT NULL CHECK (queued_at > 0),
    batch_id      INTEGER REFERENCES payout_batch (id),
    return_reason TEXT    NOT NULL DEFAULT '',
    UNIQUE (claim_id, attempt),
    CHECK ((status IN ('IN_BATCH', 'UPLOADED', 'PAID', 'RETURNED', 'NOT_UPLOADED')) = (batch_id IS NOT NULL))
) STRICT;
-- Never twice: at most one payout of a claim is alive or has been paid.
CREATE UNIQUE INDEX payout_one_live ON payout (claim_id)
    WHERE status IN ('QUEUED', 'ON_HOLD', 'IN_BATCH', 'UPLOADED', 'PAID');
CREATE INDEX payout_status ON payout (status, queued_at, id);
CREATE INDEX payout_batch_rows ON payout (batch_id) WHERE batch_id IS NOT NULL;

-- What is in a bank file stays as it was written.
CREATE TRIGGER payout_batch_file_is_final BEFORE UPDATE OF msg_id, file, sha256, payments, total_cents, execution_on ON payout_batch
BEGIN
    SELECT RAISE(ABORT, 'a bank file never changes after it was made');
END;
CREATE TRIGGER payout_batch_stays BEFORE DELETE ON payout_batch
BEGIN
    SELECT RAISE(ABORT, 'a bank file is never deleted');
END;
CREATE TRIGGER cashback_code_stays BEFORE DELETE ON cashback_code
BEGIN
    SELECT RAISE(ABORT, 'a code is never handed out again');
END;
CREATE TRIGGER payout_in_batch_is_final BEFORE UPDATE OF claim_id, attempt, amount_cents, end_to_end_id ON payout
    WHEN OLD.batch_id IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a payout in a bank file never changes its amount or claim');
END;
CREATE TRIGGER payout_in_batch_stays BEFORE DELETE ON payout WHEN OLD.batch_id IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a payout in a bank file is never deleted');
END;
CREATE TRIGGER claim_in_batch_is_final BEFORE UPDATE ON claim
    WHEN EXISTS (SELECT 1 FROM payout p WHERE p.claim_id = OLD.id AND p.status IN ('IN_BATCH', 'UPLOADED', 'PAID'))
BEGIN
    SELECT RAISE(ABORT, 'a claim in a bank file never changes');
END;

CREATE TABLE review (
    id          INTEGER NOT NULL PRIMARY KEY,
    platform    TEXT    NOT NULL CHECK (platform IN ('bol', 'google', 'trustpilot', 'kiyoh', 'webwinkelkeur', 'feedbackcompany',
                        'trustedshops', 'judgeme', 'etsy', 'amazon', 'other')),
    platform_id TEXT,
    author      TEXT    NOT NULL DEFAULT '',
    -- the grade on the platform's own scale, in tenths (8.5 -> 85)
    grade       INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 1000),
    scale       INTEGER NOT NULL CHECK (scale BETWEEN 1 AND 100),
    text        TEXT    NOT NULL DEFAULT '',
    posted_at   INTEGER NOT NULL CHECK (posted_at > 0),
    reply       TEXT    NOT NULL DEFAULT '',
    replied_at  INTEGER,
    ticket_id   INTEGER REFERENCES ticket (id),
    CHECK (grade <= scale * 10)
) STRICT;
CREATE UNIQUE INDEX review_platform_id ON review (platform, platform_id) WHERE platform_id IS NOT NULL;
CREATE INDEX review_posted ON review (posted_at, id);
CREATE INDEX review_platform_posted ON review (platform, posted_at);

-- The journal: one row for each thing the owner did, with the rows it changed as they were before and after.
CREATE TABLE journal_entry (
    id        INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    at        INTEGER NOT NULL CHECK (at > 0),
    -- key of the sentence in the bundles, and what goes into it
    label     TEXT    NOT NULL CHECK (length(label) > 0),
    subject   TEXT    NOT NULL DEFAULT '',
    undoable  INTEGER NOT NULL CHECK (undoable IN (0, 1)),
    undone_at INTEGER
) STRICT;
CREATE TABLE journal_row (
    entry_id INTEGER NOT NULL REFERENCES journal_entry (id) ON DELETE CASCADE,
    seq      INTEGER NOT NULL,
    tbl      TEXT    NOT NULL,
    -- JSON objects of the row; before is null for an insert, after is null for a delete
    before   TEXT,
    after    TEXT,
    PRIMARY KEY (entry_id, seq),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT, WITHOUT ROWID;
