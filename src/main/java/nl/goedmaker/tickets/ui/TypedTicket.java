package nl.goedmaker.tickets.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.goedmaker.customers.Address;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Customer;
import nl.goedmaker.customers.PaidFrom;
import nl.goedmaker.customers.PhoneNumber;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.money.Iban;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.EmailAddress;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.TicketType;
import org.jspecify.annotations.Nullable;

/** Reads what is typed about a complaint as dates, amounts and addresses. */
final class TypedTicket {
    private static final Pattern DAY_AND_TIME = Pattern.compile("(.*?)[ ,]+(\\d{1,2})[:.](\\d{2})");
    private static final int LONGEST_TEXT = 1_000_000;
    /** In code points, as the data file counts them. */
    private static final Map<Field, Integer> LONGEST = new EnumMap<>(Map.ofEntries(
            Map.entry(Field.NAME, 200),
            Map.entry(Field.STREET, 200),
            Map.entry(Field.POSTCODE, 20),
            Map.entry(Field.CITY, 100),
            Map.entry(Field.ORDER, 80),
            Map.entry(Field.ARTICLE, 80),
            Map.entry(Field.CATEGORY, 60),
            Map.entry(Field.BATCH, 80),
            Map.entry(Field.SUPPLIER, 120),
            Map.entry(Field.SUBJECT, 300),
            Map.entry(Field.TEXT, LONGEST_TEXT)));

    private final Function<Field, String> typed;
    private final BooleanSupplier payerWasKnown;
    private final Clock clock;

    /**
     * @param typed what stands in a field now
     * @param payerWasKnown whether the form came with the mark of an account
     */
    TypedTicket(Function<Field, String> typed, BooleanSupplier payerWasKnown, Clock clock) {
        this.typed = typed;
        this.payerWasKnown = payerWasKnown;
        this.clock = clock;
    }

    /** @throws Refusal when the field cannot be used */
    void check(Field field) {
        String words = text(field);
        Integer longest = LONGEST.get(field);
        if (longest != null && words.codePointCount(0, words.length()) > longest) {
            throw Refusal.badInput("tickets.form.tooLong", longest);
        }
        switch (field) {
            case NAME -> {
                if (words.isEmpty()) {
                    throw Refusal.badInput("tickets.new.nameMissing");
                }
            }
            case EMAIL -> email();
            case PHONE -> phone();
            case PRICE -> price();
            case DELIVERED -> delivered();
            case RECEIVED -> received();
            case SUPPLIER -> {
                if (!words.isEmpty() && text(Field.ARTICLE).isEmpty()) {
                    throw Refusal.badInput("tickets.new.supplierWithoutArticle");
                }
            }
            case PAID_FROM -> paidFrom();
            default -> {
                return;
            }
        }
    }

    private String text(Field field) {
        return typed.apply(field).strip();
    }

    private @Nullable String known(Field field) {
        return text(field).isEmpty() ? null : text(field);
    }

    private @Nullable String email() {
        String words = text(Field.EMAIL);
        return words.isEmpty() ? null : EmailAddress.parse(words).value();
    }

    private @Nullable String phone() {
        String words = text(Field.PHONE);
        return words.isEmpty() ? null : PhoneNumber.checked(words);
    }

    private PaidFrom paidFrom() {
        String words = text(Field.PAID_FROM);
        if (words.equals(TicketFields.KNOWN)) {
            return PaidFrom.AS_KNOWN;
        }
        if (words.isEmpty()) {
            return payerWasKnown.getAsBoolean() ? PaidFrom.FORGOTTEN : PaidFrom.AS_KNOWN;
        }
        return new PaidFrom.Account(Iban.parse(words));
    }

    private Address address() {
        return new Address(known(Field.STREET), known(Field.POSTCODE), known(Field.CITY));
    }

    private @Nullable Money price() {
        String words = text(Field.PRICE);
        return words.isEmpty() ? null : Money.parse(words);
    }

    private @Nullable LocalDate delivered() {
        String words = text(Field.DELIVERED);
        if (words.isEmpty()) {
            return null;
        }
        LocalDate day = Dates.parse(words);
        if (day.isAfter(LocalDate.now(clock).plusDays(1))) {
            throw Refusal.badInput("tickets.new.deliveredInFuture", day);
        }
        return day;
    }

    private @Nullable Instant received() {
        String words = text(Field.RECEIVED);
        if (words.isEmpty()) {
            return null;
        }
        Matcher timed = DAY_AND_TIME.matcher(words);
        LocalDateTime at = timed.matches()
                ? Dates.parse(timed.group(1)).atTime(time(timed.group(2), timed.group(3)))
                : Dates.parse(words).atStartOfDay();
        Instant received = at.atZone(clock.getZone()).toInstant();
        if (received.isAfter(clock.instant())) {
            throw Refusal.badInput("tickets.new.receivedInFuture");
        }
        return received;
    }

    private static LocalTime time(String hour, String minute) {
        int hours = Integer.parseInt(hour);
        int minutes = Integer.parseInt(minute);
        if (hours > 23 || minutes > 59) {
            throw Refusal.badInput("tickets.form.time", hour + ":" + minute);
        }
        return LocalTime.of(hours, minutes);
    }

    private Language language() {
        return Language.valueOf(text(Field.LANGUAGE));
    }

    Channel channel() {
        return Channel.valueOf(text(Field.CHANNEL));
    }

    TicketType type() {
        return TicketType.valueOf(text(Field.TYPE));
    }

    String subject() {
        return text(Field.SUBJECT);
    }

    /** @throws Refusal when a field cannot be used */
    Purchase purchase() {
        return new Purchase(
                known(Field.ORDER),
                known(Field.ARTICLE),
                known(Field.CATEGORY),
                price(),
                delivered(),
                known(Field.BATCH),
                known(Field.SUPPLIER),
                paidFrom());
    }

    /** @throws Refusal when a field cannot be used */
    NewTicket newTicket() {
        return new NewTicket(
                text(Field.NAME),
                email(),
                phone(),
                text(Field.COUNTRY),
                language(),
                purchase(),
                channel(),
                type(),
                subject(),
                text(Field.TEXT),
                received(),
                address());
    }

    /** @throws Refusal when a field cannot be used */
    Customer customer(long id) {
        return new Customer(id, text(Field.NAME), email(), phone(), text(Field.COUNTRY), language(), address());
    }
}
