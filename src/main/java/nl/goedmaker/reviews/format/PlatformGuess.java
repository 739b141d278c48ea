package nl.goedmaker.reviews.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedmaker.reviews.Platform;

/** Which platform a file comes from: what only its exports have, and else what the file is called. */
final class PlatformGuess {
    /** One head of these gives the platform away. */
    private static final Map<Platform, Set<String>> TELLING = Map.of(
            Platform.TRUSTPILOT,
            folded("Review Created (UTC)", "Source Of Review", "Company Reply Date (UTC)", "Review Stars"),
            Platform.JUDGEME,
            folded("product_handle", "reviewer_email", "picture_urls", "curated"),
            Platform.GOOGLE,
            folded("reviewer displayName", "createTime", "reviewReply comment"),
            Platform.ETSY,
            folded("date_reviewed"),
            Platform.KIYOH,
            folded("reviewAuthor", "referenceCode", "updatedSince"),
            Platform.AMAZON,
            folded("Rater Email", "Rater Role", "Arrived on Time"),
            Platform.FEEDBACKCOMPANY,
            folded("total_score", "client name"),
            Platform.WEBWINKELKEUR,
            folded("quarantine"),
            Platform.TRUSTEDSHOPS,
            folded("mark", "markDescription", "UID"));

    private static final Map<Platform, List<String>> NAMES = Map.ofEntries(
            Map.entry(Platform.BOL, List.of("bol")),
            Map.entry(Platform.GOOGLE, List.of("google", "takeout")),
            Map.entry(Platform.TRUSTPILOT, List.of("trustpilot")),
            Map.entry(Platform.KIYOH, List.of("kiyoh", "klantenvertellen")),
            Map.entry(Platform.WEBWINKELKEUR, List.of("webwinkelkeur", "ratings.json")),
            Map.entry(Platform.FEEDBACKCOMPANY, List.of("feedbackcompany")),
            Map.entry(Platform.TRUSTEDSHOPS, List.of("trustedshops")),
            Map.entry(Platform.JUDGEME, List.of("judgeme", "judge.me")),
            Map.entry(Platform.ETSY, List.of("etsy")),
            Map.entry(Platform.AMAZON, List.of("amazon")));

    private PlatformGuess() {}

    private static Set<String> folded(String... heads) {
        return Stream.of(heads).map(ReviewColumn::folded).collect(Collectors.toUnmodifiableSet());
    }

    /** @param name of the file, without its folder */
    static Optional<Platform> of(List<String> heads, String name) {
        return byHeads(heads).or(() -> byName(name));
    }

    private static Optional<Platform> byHeads(List<String> heads) {
        Set<String> known = folded(heads.toArray(String[]::new));
        for (Platform platform : Platform.values()) {
            if (TELLING.getOrDefault(platform, Set.of()).stream().anyMatch(known::contains)) {
                return Optional.of(platform);
            }
        }
        return Stream.of(Platform.BOL, Platform.TRUSTEDSHOPS)
                .filter(platform -> heads.stream()
                                .flatMap(head -> PartHead.known(platform, head).stream())
                                .distinct()
                                .count()
                        > 1)
                .findFirst();
    }

    private static Optional<Platform> byName(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
        return Stream.of(Platform.values())
                .filter(platform ->
                        NAMES.getOrDefault(platform, List.of()).stream().anyMatch(plain::contains))
                .findFirst();
    }
}
