package nl.goedmaker.customers;

import nl.goedmaker.text.Refusal;

/** A telephone number as people write it: digits, with signs between them that help to read it. */
public final class PhoneNumber {
    private PhoneNumber() {}

    /**
     * What was typed, without spaces around it.
     *
     * @throws Refusal when it is no number
     */
    public static String checked(String typed) {
        String words = typed.strip();
        if (!words.matches("[+0-9 ()./-]{3,40}")
                || words.chars().filter(Character::isDigit).count() < 3) {
            throw Refusal.badInput("customers.phone.wrong");
        }
        return words;
    }
}
