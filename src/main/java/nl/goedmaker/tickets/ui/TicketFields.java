package nl.goedmaker.tickets.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Customer;
import nl.goedmaker.customers.OrderLine;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.EmailAddress;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import org.jspecify.annotations.Nullable;

/** The fields of a form about a complaint: what is typed in each and, where that cannot be, one sentence about it. */
public final class TicketFields {
    private static final DateTimeFormatter RECEIVED = DateTimeFormatter.ofPattern("d-M-uuuu HH:mm", Locale.ROOT);
    private static final Pattern DAY_AND_TIME = Pattern.compile("(.*?)[ ,]+(\\d{1,2})[:.](\\d{2})");
    private static final int LONGEST_TEXT = 1_000_000;
    private static final Map<Field, Integer> LONGEST = new EnumMap<>(Map.of(
            Field.NAME,
            200,
            Field.ORDER,
            80,
            Field.ARTICLE,
            80,
            Field.CATEGORY,
            60,
            Field.SUBJECT,
            300,
            Field.TEXT,
            LONGEST_TEXT));

    private final Texts texts;
    private final Clock clock;
    private final Set<Field> used;
    private final Map<Field, StringProperty> values = new EnumMap<>(Field.class);
    private final Map<Field, StringProperty> errors = new EnumMap<>(Field.class);
    private Map<Field, String> untouched = Map.of();

    /** @param used the fields that the form has */
    public TicketFields(Texts texts, Clock clock, Set<Field> used) {
        this.texts = texts;
        this.clock = clock;
        this.used = EnumSet.copyOf(used);
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
        Customer customer = ticket.customer();
        Map<Field, String> details = new EnumMap<>(Field.class);
        details.put(Field.NAME, customer.name());
        details.put(Field.EMAIL, Objects.requireNonNullElse(customer.email(), ""));
        details.put(Field.PHONE, Objects.requireNonNullElse(customer.phone(), ""));
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
        }
        fill(details);
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
        return !value(field).get().equals(untouched.getOrDefault(field, ""));
    }

    static String moment(LocalDateTime at) {
        return RECEIVED.format(at);
    }

    /** Looks at one field, as on leaving it. */
    public boolean check(Field field) {
        try {
            read(field);
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
            default -> null;
        };
        if (field == null) {
            return false;
        }
        error(field).set(texts.get(why));
        return true;
    }

    private void read(Field field) {
        String typed = text(field);
        Integer longest = LONGEST.get(field);
        if (longest != null && typed.codePointCount(0, typed.length()) > longest) {
            throw Refusal.badInput("tickets.form.tooLong", longest);
        }
        switch (field) {
            case NAME -> {
                if (typed.isEmpty()) {
                    throw Refusal.badInput("tickets.new.nameMissing");
                }
            }
            case EMAIL -> email();
            case PHONE -> phone();
            case PRICE -> price();
            case DELIVERED -> delivered();
            case RECEIVED -> received();
            default -> {
                return;
            }
        }
    }

    private String text(Field field) {
        return value(field).get().strip();
    }

    private @Nullable String known(Field field) {
        return text(field).isEmpty() ? null : text(field);
    }

    private @Nullable String email() {
        return text(Field.EMAIL).isEmpty()
                ? null
                : EmailAddress.parse(text(Field.EMAIL)).value();
    }

    private @Nullable String phone() {
        String typed = text(Field.PHONE);
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("[+0-9 ()./-]{3,40}")
                || typed.chars().filter(Character::isDigit).count() < 3) {
            throw Refusal.badInput("tickets.form.phone");
        }
        return typed;
    }

    private @Nullable Money price() {
        if (text(Field.PRICE).isEmpty()) {
            return null;
        }
        return Money.parse(text(Field.PRICE));
    }

    private @Nullable LocalDate delivered() {
        if (text(Field.DELIVERED).isEmpty()) {
            return null;
        }
        LocalDate day = Dates.parse(text(Field.DELIVERED));
        if (day.isAfter(LocalDate.now(clock).plusDays(1))) {
            throw Refusal.badInput("tickets.new.deliveredInFuture", day);
        }
        return day;
    }

    private @Nullable Instant received() {
        String typed = text(Field.RECEIVED);
        if (typed.isEmpty()) {
            return null;
        }
        Matcher timed = DAY_AND_TIME.matcher(typed);
        LocalDateTime at = timed.matches()
                ? Dates.parse(timed.group(1)).atTime(time(timed.group(2), timed.group(3)))
                : Dates.parse(typed).atStartOfDay();
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

    Purchase purchase() {
        return new Purchase(known(Field.ORDER), known(Field.ARTICLE), known(Field.CATEGORY), price(), delivered());
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
                received());
    }

    /** @throws Refusal when a field cannot be used */
    Customer customer(long id) {
        return new Customer(id, text(Field.NAME), email(), phone(), text(Field.COUNTRY), language());
    }

    /** What can be chosen in a field, as it is kept and as it is shown; empty for a field that is typed. */
    public Map<String, String> choices(Field field) {
        Map<String, String> choices = new LinkedHashMap<>();
        switch (field) {
            case LANGUAGE -> {
                for (Language each : Language.values()) {
                    choices.put(
                            each.name(),
                            capital(each.locale()
                                    .getDisplayLanguage(texts.language().locale())));
                }
            }
            case CHANNEL -> {
                for (Channel each : Channel.values()) {
                    choices.put(each.name(), texts.get("customers.channel." + each));
                }
            }
            case TYPE -> {
                for (TicketType each : TicketType.values()) {
                    choices.put(each.name(), texts.get("tickets.type." + each));
                }
            }
            case COUNTRY -> countries(choices);
            default -> choices.clear();
        }
        return choices;
    }

    private void countries(Map<String, String> choices) {
        Locale locale = texts.language().locale();
        for (String near : List.of("NL", "BE", "DE", "FR", "LU", "AT")) {
            choices.put(near, Locale.of("", near).getDisplayCountry(locale));
        }
        Arrays.stream(Locale.getISOCountries())
                .sorted(java.util.Comparator.comparing(
                        code -> Locale.of("", code).getDisplayCountry(locale)))
                .forEach(code -> choices.putIfAbsent(code, Locale.of("", code).getDisplayCountry(locale)));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
