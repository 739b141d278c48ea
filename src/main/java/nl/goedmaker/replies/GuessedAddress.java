package nl.goedmaker.replies;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.goedmaker.text.FormOfAddress;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.phrases.Reading;
import nl.goedmaker.text.phrases.Token;

/** How a customer wants to be spoken to, from how they speak to the shop: who writes u or Sie gets u or Sie. */
final class GuessedAddress {
    /** Signs of a mail that are looked at. */
    private static final int MOST = 20_000;

    private static final Map<Language, Set<String>> FORMAL = Map.of(
            Language.NL, Set.of("u", "uw", "uzelf", "geachte", "hoogachtend"),
            Language.DE, Set.of("sie", "ihnen", "ihr", "ihre", "ihren", "ihrem", "ihrer", "geehrte", "geehrter"));
    private static final Map<Language, Set<String>> INFORMAL = Map.of(
            Language.NL, Set.of("je", "jij", "jou", "jouw", "jullie"),
            Language.DE, Set.of("du", "dich", "dir", "dein", "deine", "deinen", "deinem", "euch", "euer", "eure"));
    /** The same in every case: “geehrte” needs no capital. */
    private static final Set<String> PLAIN = Set.of("geehrte", "geehrter");

    private GuessedAddress() {}

    /** Empty where the language has one form only, the mail shows none, or it shows both as often. */
    static Optional<FormOfAddress> of(String mail, Language language) {
        if (!FORMAL.containsKey(language)) {
            return Optional.empty();
        }
        Reading reading = Reading.of(mail.length() <= MOST ? mail : mail.substring(0, MOST));
        Set<String> formal = FORMAL.getOrDefault(language, Set.of());
        Set<String> informal = INFORMAL.getOrDefault(language, Set.of());
        int balance = 0;
        for (Token token : reading.tokens()) {
            if (formal.contains(token.word()) && (language != Language.DE || isAddress(reading, token))) {
                balance++;
            } else if (informal.contains(token.word())) {
                balance--;
            }
        }
        return balance == 0
                ? Optional.empty()
                : Optional.of(balance > 0 ? FormOfAddress.FORMAL : FormOfAddress.INFORMAL);
    }

    /** German “Sie” is “you” only with a capital that the head of the sentence does not explain. */
    private static boolean isAddress(Reading reading, Token token) {
        return PLAIN.contains(token.word())
                || (Character.isUpperCase(reading.text().charAt(token.start()))
                        && reading.sentences().get(token.sentence()).start() != token.start());
    }
}
