package nl.goedmaker.tickets.ui;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Customer;
import nl.goedmaker.customers.OrderLine;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;

/** The fields of a form about a complaint: what is typed in each and, where that cannot be, one sentence about it. */
public final class TicketFields {
    /** Stands for an account that is known by its mark, and that nobody can read. */
    static final String KNOWN = "•";

    private static final DateTimeFormatter RECEIVED = DateTimeFormatter.ofPattern("d-M-uuuu HH:mm", Locale.ROOT);

    private final Texts texts;
    private final Set<Field> used;
    private final Map<Field, StringProperty> values = new EnumMap<>(Field.class);
    private final Map<Field, StringProperty> errors = new EnumMap<>(Field.class);
    private final FieldChoices choices;
    private final TypedTicket typed;
    private Map<Field, String> untouched = Map.of();

    /** @param used the fields that the form has */
    public TicketFields(Texts texts, Clock clock, Set<Field> used) {
        this.texts = texts;
        this.used = EnumSet.copyOf(used);
        this.choices = new FieldChoices(texts);
        this.typed = new TypedTicket(
                field -> value(field).get(), () -> untouched(Field.PAID_FROM).equals(KNOWN), clock);
        for (Field field : Field.values()) {
            StringProperty value = new SimpleStringProperty("");
            StringProperty error = new SimpleStringProperty("");
            // what is wrong with the words before says nothing about the words now
            value.addListener((property, before, now) -> error.set(""));
            values.put(field, value);
            errors.put(field, error);
        }
        clear("NL");
    }

    public Set<Field> used() {
        return used;
    }

    /** What is typed; the name of an enum's value or a country's code where there is a choice. */
    public StringProperty value(Field field) {
        return Objects.requireNonNull(values.get(field));
    }

    /** The sentence at a field; empty when all is well. */
    public StringProperty error(Field field) {
        return Objects.requireNonNull(errors.get(field));
    }

    /** An empty form. */
    public void clear(String country) {
        Map<Field, String> empty = new EnumMap<>(Field.class);
        empty.put(Field.COUNTRY, country);
        empty.put(Field.LANGUAGE, texts.language().name());
        empty.put(Field.CHANNEL, Channel.WEBSHOP.name());
        empty.put(Field.TYPE, TicketType.OTHER.name());
        fill(empty);
    }

    /** A form with the details of a complaint. */
    public void show(Ticket ticket) {
        fill(details(ticket));
    }

    /**
     * The details of a complaint as they are kept by now.
     *
     * @param saved what stood in the form when they were; what was typed since stays
     */
    void follow(Ticket ticket, Map<Field, String> saved) {
        Map<Field, String> typed = all();
        fill(details(ticket));
        typed.forEach((field, now) -> {
            if (!now.equals(saved.get(field))) {
                value(field).set(now);
            }
        });
    }

    /** What the form showed first. */
    String untouched(Field field) {
        return untouched.getOrDefault(field, "");
    }

    private Map<Field, String> details(Ticket ticket) {
        Customer customer = ticket.customer();
        Map<Field, String> details = new EnumMap<>(Field.class);
        details.put(Field.NAME, customer.name());
        details.put(Field.EMAIL, Objects.requireNonNullElse(customer.email(), ""));
        details.put(Field.PHONE, Objects.requireNonNullElse(customer.phone(), ""));
        details.put(Field.STREET, Objects.requireNonNullElse(customer.address().street(), ""));
        details.put(
                Field.POSTCODE, Objects.requireNonNullElse(customer.address().postcode(), ""));
        details.put(Field.CITY, Objects.requireNonNullElse(customer.address().city(), ""));
        details.put(Field.COUNTRY, customer.country());
        details.put(Field.LANGUAGE, customer.language().name());
        details.put(Field.CHANNEL, ticket.channel().name());
        details.put(Field.TYPE, ticket.type().name());
        details.put(Field.SUBJECT, ticket.subject());
        OrderLine line = ticket.line();
        if (line != null) {
            details.put(Field.ORDER, line.orderNumber());
            details.put(Field.ARTICLE, line.article());
            details.put(Field.CATEGORY, Objects.requireNonNullElse(line.category(), ""));
            details.put(Field.PRICE, line.price() == null ? "" : line.price().display(texts.language()));
            details.put(
                    Field.DELIVERED, line.deliveredOn() == null ? "" : Dates.day(line.deliveredOn(), texts.language()));
            details.put(Field.BATCH, Objects.requireNonNullElse(line.batch(), ""));
            details.put(Field.SUPPLIER, Objects.requireNonNullElse(line.supplier(), ""));
            details.put(Field.PAID_FROM, line.payerKnown() ? KNOWN : "");
        }
        return details;
    }

    private void fill(Map<Field, String> with) {
        for (Field field : Field.values()) {
            value(field).set(with.getOrDefault(field, ""));
            error(field).set("");
        }
        untouched = all();
    }

    /** What is typed, by the name of the field. */
    public Map<Field, String> all() {
        Map<Field, String> all = new EnumMap<>(Field.class);
        used.forEach(field -> all.put(field, value(field).get()));
        return all;
    }

    /** Whether anything differs from what the form showed first. */
    public boolean isTouched() {
        return !all().equals(untouched);
    }

    /** Whether a field differs from what the form showed first. */
    public boolean isTouched(Field field) {
        return !value(field).get().equals(untouched(field));
    }

    static String moment(LocalDateTime at) {
        return RECEIVED.format(at);
    }

    /** Looks at one field, as on leaving it. */
    public boolean check(Field field) {
        try {
            typed.check(field);
            error(field).set("");
            return true;
        } catch (Refusal e) {
            error(field).set(texts.get(e.sentence()));
            return false;
        }
    }

    /** Looks at every field. @return the first that cannot be used */
    public Optional<Field> firstWrong() {
        return Arrays.stream(Field.values()).filter(used::contains).filter(field -> !check(field)).toList().stream()
                .findFirst();
    }

    /** Puts a service's refusal at the field it is about. @return whether there is one */
    public boolean refuse(Sentence why) {
        Field field = switch (why.key()) {
            case "tickets.new.nameMissing" -> Field.NAME;
            case "tickets.new.textTooLong" -> Field.TEXT;
            case "tickets.new.receivedInFuture" -> Field.RECEIVED;
            case "tickets.new.deliveredInFuture" -> Field.DELIVERED;
            case "tickets.new.supplierWithoutArticle" -> Field.SUPPLIER;
            default -> null;
        };
        if (field == null) {
            return false;
        }
        error(field).set(texts.get(why));
        return true;
    }

    /** What the fields say, read as dates, amounts and addresses. */
    TypedTicket typed() {
        return typed;
    }

    /** What can be chosen in a field, as it is kept and as it is shown; empty for a field that is typed. */
    public Map<String, String> choices(Field field) {
        return choices.of(field);
    }
}
