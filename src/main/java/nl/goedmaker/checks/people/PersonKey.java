package nl.goedmaker.checks.people;

/**
 * Something a customer can be recognised by, made even so that two of them can be compared letter by letter.
 *
 * @param customer the customer's id
 * @param key as {@link EmailKey}, {@link PhoneKey} and {@link AddressKey} write it; a mark of an account is a keyed hash
 */
public record PersonKey(long customer, KeyKind kind, String key) {}
