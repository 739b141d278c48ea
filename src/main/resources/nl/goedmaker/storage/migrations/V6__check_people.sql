-- Who may be who: what customers have in common, and what the owner said about it.

-- A batch is printed on the piece or its card; a supplier goes with the article.
ALTER TABLE order_line ADD COLUMN batch TEXT CHECK (length(trim(batch)) BETWEEN 1 AND 80);
ALTER TABLE product ADD COLUMN supplier TEXT CHECK (length(trim(supplier)) BETWEEN 1 AND 120);
CREATE INDEX order_line_batch ON order_line (batch) WHERE batch IS NOT NULL;
CREATE INDEX product_supplier ON product (supplier) WHERE supplier IS NOT NULL;
-- The account that an order was paid from, only as a keyed hash: 8 signs that name the key, a dot, 64 signs of HMAC-SHA256.
ALTER TABLE customer_order ADD COLUMN payer_mark TEXT
    CHECK (length(payer_mark) = 73 AND substr(payer_mark, 9, 1) = '.' AND payer_mark NOT GLOB '*[^0-9a-f.]*');

-- What a customer can be recognised by, made even. Derived from the rows of the customer, and made anew when those change.
CREATE TABLE person_key (
    customer_id INTEGER NOT NULL,
    kind        TEXT    NOT NULL CHECK (kind IN ('EMAIL', 'PHONE', 'ADDRESS', 'ACCOUNT')),
    key         TEXT    NOT NULL CHECK (length(key) BETWEEN 1 AND 400),
    PRIMARY KEY (customer_id, kind, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_key_shared ON person_key (kind, key, customer_id);

-- Customers whose rows changed since their keys were made.
CREATE TABLE unkeyed_customer (
    customer_id INTEGER NOT NULL PRIMARY KEY
) STRICT;
INSERT INTO unkeyed_customer (customer_id) SELECT id FROM customer;

-- The owner says that these two are not one person and have nothing to do with each other.
CREATE TABLE not_same_person (
    customer_a INTEGER NOT NULL REFERENCES customer (id),
    customer_b INTEGER NOT NULL REFERENCES customer (id),
    reason     TEXT    NOT NULL DEFAULT '' CHECK (length(reason) <= 300),
    at         INTEGER NOT NULL CHECK (at > 0),
    PRIMARY KEY (customer_a, customer_b),
    CHECK (customer_a < customer_b)
) STRICT, WITHOUT ROWID;
CREATE INDEX not_same_person_other ON not_same_person (customer_b);

CREATE TRIGGER person_of_customer_added AFTER INSERT ON customer
BEGIN
    INSERT INTO unkeyed_customer (customer_id) VALUES (NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER person_of_customer_changed AFTER UPDATE OF email, phone, street, postcode, city, country ON customer
BEGIN
    INSERT INTO unkeyed_customer (customer_id) VALUES (NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER person_of_customer_gone AFTER DELETE ON customer
BEGIN
    DELETE FROM person_key WHERE customer_id = OLD.id;
    DELETE FROM unkeyed_customer WHERE customer_id = OLD.id;
END;
CREATE TRIGGER person_of_order_added AFTER INSERT ON customer_order WHEN NEW.payer_mark IS NOT NULL
BEGIN
    INSERT INTO unkeyed_customer (customer_id) VALUES (NEW.customer_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER person_of_order_changed AFTER UPDATE OF customer_id, payer_mark ON customer_order
WHEN OLD.payer_mark IS NOT NULL OR NEW.payer_mark IS NOT NULL
BEGIN
    INSERT INTO unkeyed_customer (customer_id) VALUES (OLD.customer_id) ON CONFLICT DO NOTHING;
    INSERT INTO unkeyed_customer (customer_id) VALUES (NEW.customer_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER person_of_order_gone AFTER DELETE ON customer_order WHEN OLD.payer_mark IS NOT NULL
BEGIN
    INSERT INTO unkeyed_customer (customer_id)
    SELECT id FROM customer WHERE id = OLD.customer_id ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER person_of_claim_added AFTER INSERT ON claim
BEGIN
    INSERT INTO unkeyed_customer (customer_id)
    SELECT t.customer_id FROM cashback c JOIN ticket t ON t.id = c.ticket_id WHERE c.id = NEW.cashback_id ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER person_of_claim_changed AFTER UPDATE OF cashback_id, iban, withdrawn_at ON claim
BEGIN
    INSERT INTO unkeyed_customer (customer_id)
    SELECT t.customer_id FROM cashback c JOIN ticket t ON t.id = c.ticket_id
    WHERE c.id IN (OLD.cashback_id, NEW.cashback_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER person_of_claim_gone AFTER DELETE ON claim
BEGIN
    INSERT INTO unkeyed_customer (customer_id)
    SELECT t.customer_id FROM cashback c JOIN ticket t ON t.id = c.ticket_id WHERE c.id = OLD.cashback_id ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER person_of_cashback_moved AFTER UPDATE OF ticket_id ON cashback
BEGIN
    INSERT INTO unkeyed_customer (customer_id)
    SELECT customer_id FROM ticket WHERE id IN (OLD.ticket_id, NEW.ticket_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER person_of_ticket_moved AFTER UPDATE OF customer_id ON ticket
BEGIN
    INSERT INTO unkeyed_customer (customer_id)
    SELECT id FROM customer WHERE id IN (OLD.customer_id, NEW.customer_id) ON CONFLICT DO NOTHING;
END;
