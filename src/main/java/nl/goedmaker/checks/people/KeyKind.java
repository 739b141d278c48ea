package nl.goedmaker.checks.people;

/** What two customers can have in common. */
public enum KeyKind {
    EMAIL,
    PHONE,
    ADDRESS,
    ACCOUNT,
    /** The same picture at complaints of both; found elsewhere, and handed in with the other keys. */
    PHOTO
}
