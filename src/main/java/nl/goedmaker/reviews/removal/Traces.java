package nl.goedmaker.reviews.removal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.goedmaker.reviews.removal.Hint.Place;

/** Addresses, numbers and links in a text. Every pattern takes each character once, so a hostile text costs no more than a long one. */
final class Traces {
    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}+@[\\p{L}\\p{N}.-]{2,100}+");
    /** A Dutch, Belgian or German number, or one with a country code. */
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\p{N}])(?:\\+|00|0)[1-9](?:[ .()/-]{0,2}[0-9]){7,12}+(?![0-9])");

    private static final Pattern IBAN = Pattern.compile("(?<![\\p{L}\\p{N}])[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}+");
    private static final Pattern ADDRESS = Pattern.compile("(?<![0-9])[1-9][0-9]{3} ?[A-Z]{2}(?![\\p{L}\\p{N}])");
    private static final Pattern LINK = Pattern.compile(
            "(?i)(?:https?://|www\\.)[^\\s<>\"]{2,200}+|(?<![\\p{L}\\p{N}@.])[\\p{L}\\p{N}-]{2,63}+\\.(?:nl|be|de|com|eu|net|org|shop|info)(?![\\p{L}\\p{N}@])");

    private Traces() {}

    /** What says who or where somebody is. */
    static List<Place> personal(String text) {
        List<Place> places = new ArrayList<>();
        for (Pattern pattern : List.of(MAIL, PHONE, IBAN, ADDRESS)) {
            places.addAll(all(pattern, text));
        }
        places.sort(Comparator.comparingInt(Place::start));
        return places;
    }

    static List<Place> links(String text) {
        return all(LINK, text);
    }

    private static List<Place> all(Pattern pattern, String text) {
        List<Place> places = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            places.add(new Place(matcher.start(), matcher.end()));
        }
        return places;
    }
}
