package nl.goedmaker.customers;

import java.time.Instant;
import java.util.Optional;
import nl.goedmaker.text.Language;
import org.jspecify.annotations.Nullable;

/** Customers and what they bought, as kept. */
public interface CustomerRepository {
    Optional<Customer> findByEmail(String email);

    /** The only customer of this name without an e-mail address, if there is exactly one. */
    Optional<Customer> findByNameAlone(String name);

    Customer add(
            String name,
            @Nullable String email,
            @Nullable String phone,
            String country,
            Language language,
            Address address,
            Instant createdAt);

    void update(Customer customer);

    /** Finds or makes the category, article, order and line of a purchase; {@code null} when nothing is known of it. */
    @Nullable
    OrderLine lineOf(Purchase purchase, Customer customer, Channel channel);

    /**
     * The same for a purchase that is corrected: what is {@code null} in it is taken away, and the article's category becomes
     * the one given.
     */
    @Nullable
    OrderLine correctLine(Purchase purchase, Customer customer, Channel channel);
}
