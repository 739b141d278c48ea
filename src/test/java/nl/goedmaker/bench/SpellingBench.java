package nl.goedmaker.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.goedmaker.app.Wiring;
import nl.goedmaker.cli.Services;
import nl.goedmaker.spelling.Spelling;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.text.Language;

/** Checks the spelling of 2,000 words of letters, against only finding where their words stand, in the same run. */
public final class SpellingBench {
    private static final int WORDS = 2_000;
    private static final int RUNS = 300;
    private static final Map<Language, List<String>> SLIPS = Map.of(
            Language.NL, List.of("vervelent", "sluitingsveertie", "teleurgesteldt", "exuses", "repareeren"),
            Language.EN, List.of("recieve", "definately", "braclet", "jewelery", "apologyse"),
            Language.DE, List.of("Entäuschung", "Armbandverschlus", "Rükerstattung", "Reperatur", "Kettenanhenger"));

    private SpellingBench() {}

    public static void main(String[] args) {
        DataFolder folder = new DataFolder(Path.of(args[0]));
        try (Services services = Wiring.open(folder, Clock.systemUTC())) {
            for (Language language : Language.values()) {
                measure(services, language);
            }
        }
    }

    private static void measure(Services services, Language language) {
        String text = letters(services, language);
        long before = used();
        long start = System.nanoTime();
        Spelling spelling = services.spellings().in(language);
        double read = millis(start);
        double held = (used() - before) / 1e6;
        start = System.nanoTime();
        int marked = spelling.check(text).size();
        double first = millis(start);
        List<Double> checks = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int run = 0; run < 2 * RUNS; run++) {
            start = System.nanoTime();
            spelling.check(text);
            double checked = millis(start);
            start = System.nanoTime();
            int words = words(text);
            double found = millis(start);
            if (run >= RUNS && words > 0) {
                checks.add(checked);
                bare.add(found);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "spelling %s: dictionary read in %.0f ms, holds %.1f MB; 2,000 words (%d marked) first %.1f ms, then"
                        + " p95 %.2f ms, median %.2f ms (bare tokenizing %.2f ms, ratio %.1f)%n",
                language.code(),
                read,
                held,
                marked,
                first,
                p95(checks),
                Bench.median(checks),
                Bench.median(bare),
                Bench.median(checks) / Bench.median(bare));
        suggest(spelling);
    }

    private static void suggest(Spelling spelling) {
        List<Double> times = new ArrayList<>();
        for (int run = 0; run < 4; run++) {
            for (String slip : SLIPS.getOrDefault(spelling.language(), List.of())) {
                long start = System.nanoTime();
                spelling.suggestions(slip);
                times.add(millis(start));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "spelling %s: suggestions for a word median %.0f ms, p95 %.0f ms%n",
                spelling.language().code(),
                Bench.median(times),
                p95(times));
    }

    private static String letters(Services services, Language language) {
        List<String> words = services.library().in(language).stream()
                .flatMap(template -> Arrays.stream(template.body().split("\\s+")))
                .filter(word -> !word.contains("{"))
                .toList();
        return java.util.stream.IntStream.range(0, WORDS)
                .mapToObj(i -> words.get(i % words.size()))
                .collect(Collectors.joining(" "));
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetter(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static double p95(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() * 95 / 100);
    }
}
