package nl.goedmaker.checks.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.goedmaker.checks.simulation.Assortment.Article;
import nl.goedmaker.checks.simulation.Names.Place;
import nl.goedmaker.money.Iban;
import org.jspecify.annotations.Nullable;

/** Somebody, with the accounts in the shop that are theirs. */
final class Human {
    private final int number;
    private final Kind kind;
    private final List<Account> accounts = new ArrayList<>();
    private final List<String> photos = new ArrayList<>();
    private @Nullable String letter;

    /** @param place {@code null} where a marketplace does not tell */
    record Account(
            long id,
            String name,
            String email,
            @Nullable String phone,
            @Nullable Place place,
            Iban bank,
            boolean lent) {}

    /**
     * @param delivered as the shop has it
     * @param arrived as it was
     * @param payer {@code null} when the shop does not know the account
     */
    record Purchase(
            long line,
            Account account,
            Article article,
            String batch,
            LocalDate ordered,
            LocalDate delivered,
            LocalDate arrived,
            @Nullable Iban payer) {}

    Human(int number, Kind kind) {
        this.number = number;
        this.kind = kind;
    }

    int number() {
        return number;
    }

    Kind kind() {
        return kind;
    }

    List<Account> accounts() {
        return accounts;
    }

    /** Contents of the photos that were sent before. */
    List<String> photos() {
        return photos;
    }

    /** The letter that is used again and again. */
    @Nullable
    String letter() {
        return letter;
    }

    void keep(String written) {
        letter = written;
    }
}
