-- Reviews: the orders they are about, and the grades they had before.

ALTER TABLE review ADD COLUMN order_number TEXT NOT NULL DEFAULT '' CHECK (length(order_number) <= 100);

-- A grade that gave way to another, and until when the platform counted it.
CREATE TABLE former_grade (
    review_id INTEGER NOT NULL REFERENCES review (id),
    until     INTEGER NOT NULL CHECK (until > 0),
    grade     INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 1000),
    PRIMARY KEY (review_id, until)
) STRICT, WITHOUT ROWID;
