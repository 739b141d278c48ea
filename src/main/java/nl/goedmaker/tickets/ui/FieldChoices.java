package nl.goedmaker.tickets.ui;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.TicketType;

/** What can be chosen in the fields that are not typed: as it is kept, and as it is shown. */
final class FieldChoices {
    /** Where most parcels of a Dutch shop go; the rest of the world follows by name. */
    private static final List<String> NEAR = List.of("NL", "BE", "DE", "FR", "LU", "AT");

    private final Texts texts;

    FieldChoices(Texts texts) {
        this.texts = texts;
    }

    /** Empty for a field that is typed. */
    Map<String, String> of(Field field) {
        return switch (field) {
            case LANGUAGE -> languages();
            case CHANNEL -> channels();
            case TYPE -> types();
            case COUNTRY -> countries();
            default -> Map.of();
        };
    }

    private Map<String, String> languages() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Language each : Language.values()) {
            String name = each.locale().getDisplayLanguage(locale());
            choices.put(each.name(), name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
        }
        return choices;
    }

    private Map<String, String> channels() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Channel each : Channel.values()) {
            choices.put(each.name(), texts.get("customers.channel." + each));
        }
        return choices;
    }

    private Map<String, String> types() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (TicketType each : TicketType.values()) {
            choices.put(each.name(), texts.get("tickets.type." + each));
        }
        return choices;
    }

    private Map<String, String> countries() {
        Map<String, String> choices = new LinkedHashMap<>();
        NEAR.forEach(code -> choices.put(code, country(code)));
        Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(this::country))
                .forEach(code -> choices.putIfAbsent(code, country(code)));
        return choices;
    }

    private String country(String code) {
        return Locale.of("", code).getDisplayCountry(locale());
    }

    private Locale locale() {
        return texts.language().locale();
    }
}
