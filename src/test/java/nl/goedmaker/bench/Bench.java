package nl.goedmaker.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints how far the program stays from the bare limit of the machine, each pair measured in the same run. Every cold figure
 * comes from a process of its own; the median of {@value #RUNS} is printed with the least and the most.
 *
 * <p>Run by {@code mvn -q -Pbench verify}.
 */
public final class Bench {
    private static final int RUNS = 7;
    /** A pulse in the log of JavaFX: its number, the time since the one before, and how long it took. */
    private static final Pattern PULSE = Pattern.compile("\\d+ms:(\\d+)ms\\]");

    private final Path app = Path.of(System.getProperty("goedmaker.app"));
    private final Path options = Path.of(System.getProperty("goedmaker.basedir"), "packaging", "jvm.options");
    private final Path scratch = Files.createTempDirectory("goedmaker-bench");
    private final Path cache = scratch.resolve("goedmaker.aot");

    private Bench() throws IOException {}

    public static void main(String[] args) throws Exception {
        Bench bench = new Bench();
        bench.makeCache();
        bench.startUp();
        bench.print("10,000 payments to a valid file, cold", "ms", bench.cold(PaymentsBench.class));
        bench.print("1,000 slips with self-check, cold", "ms", bench.cold(SlipsBench.class));
        bench.lines(TicketsBench.class, "many");
        bench.lines(SearchBench.class, "search");
        bench.lines(ReviewImportBench.class, "reviews");
        bench.lines(DeskBench.class, "desk");
        bench.lines(AveragesBench.class, "averages");
        bench.lines(GivenBench.class, "given");
        bench.lines(LinkBench.class, "link");
        bench.lines(SpellingBench.class, "spelling");
        bench.lines(ReaderBench.class, "reader");
        bench.lines(CheckBench.class, "check");
        bench.lines(SimulationBench.class, "simulation");
        bench.pulses("desk");
    }

    /** The start-up cache that packaging makes, trained by the tour; every process below runs with it, the bare ones too. */
    private void makeCache() throws Exception {
        List<String> command = command(List.of("-XX:AOTCacheOutput=" + cache), jars(), "nl.goedmaker.app.Main");
        command.addAll(List.of("tour", "--out", scratch.resolve("tour").toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(scratch.resolve("training.log").toFile())
                .start();
        if (process.waitFor() != 0 || !Files.exists(cache)) {
            throw new IllegalStateException(Files.readString(scratch.resolve("training.log")));
        }
    }

    private void startUp() throws Exception {
        Path data = scratch.resolve("shop");
        child(StartBench.class, "fill", data.toString());
        List<Double> bare = new ArrayList<>();
        List<Double> program = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            bare.add(untilReady(StartBench.class, "bare"));
            program.add(untilReady(StartBench.class, "program", data.toString()));
        }
        print("bare window with one table, until usable", "ms", bare);
        print("the program on the demo shop, until usable", "ms", program);
        System.out.printf(Locale.ROOT, "start-up ratio: %.2f (limit 1.50)%n", median(program) / median(bare));
    }

    /** Shows what a child measured by itself, in a data folder of its own. */
    private void lines(Class<?> main, String folder) throws Exception {
        for (String line : child(main, scratch.resolve(folder).toString())) {
            System.out.println(line);
        }
    }

    /** What JavaFX's own logger says of each pulse while the list of the big shop is scrolled. */
    private void pulses(String folder) throws Exception {
        Path log = scratch.resolve("pulses.log");
        Process process = start(
                List.of("-Djavafx.pulseLogger=true"),
                ProcessBuilder.Redirect.to(log.toFile()),
                ScrollBench.class,
                scratch.resolve(folder).toString());
        String heap;
        try (BufferedReader out = reader(process)) {
            heap = out.lines().collect(Collectors.joining("\n"));
        }
        String logged = Files.readString(log);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(logged);
        }
        Matcher pulse =
                PULSE.matcher(logged.substring(logged.indexOf(ScrollBench.BEGIN), logged.indexOf(ScrollBench.END)));
        List<Double> millis = pulse.results()
                .map(found -> Double.valueOf(found.group(1)))
                .sorted()
                .toList();
        System.out.printf(
                Locale.ROOT,
                "scrolling the list: p99 of %d pulses %.0f ms, median %.0f ms (limit 16)%n",
                millis.size(),
                millis.get(millis.size() * 99 / 100),
                median(millis));
        System.out.println(heap);
    }

    /** Each line a child prints is one figure. */
    private List<Double> cold(Class<?> main) throws Exception {
        List<Double> figures = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            figures.add(Double.parseDouble(child(main).getLast()));
        }
        return figures;
    }

    private double untilReady(Class<?> main, String... arguments) throws Exception {
        long start = System.nanoTime();
        Process process = start(main, arguments);
        try (BufferedReader out = reader(process)) {
            String line = out.readLine();
            while (line != null && !line.equals("READY")) {
                line = out.readLine();
            }
            double millis = (System.nanoTime() - start) / 1e6;
            if (line == null) {
                throw new IllegalStateException(main + " " + Arrays.toString(arguments) + " never got ready");
            }
            return millis;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private List<String> child(Class<?> main, String... arguments) throws Exception {
        Process process = start(main, arguments);
        try (BufferedReader out = reader(process)) {
            List<String> lines = out.lines().toList();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(main + " failed: " + lines);
            }
            return lines;
        }
    }

    private Process start(Class<?> main, String... arguments) throws IOException {
        return start(List.of(), ProcessBuilder.Redirect.INHERIT, main, arguments);
    }

    private Process start(List<String> flags, ProcessBuilder.Redirect errors, Class<?> main, String... arguments)
            throws IOException {
        List<String> all =
                new ArrayList<>(List.of("-XX:AOTCache=" + cache, "-XX:AOTMode=auto", "-Xlog:aot=off", "-Xlog:cds=off"));
        all.addAll(flags);
        List<String> command =
                command(all, jars() + File.pathSeparator + System.getProperty("goedmaker.testClasses"), main.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(errors).start();
    }

    private List<String> command(List<String> flags, String classpath, String main) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + options);
        command.addAll(flags);
        command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Dgoedmaker.logs=" + scratch));
        command.add("-Dorg.sqlite.lib.path=" + app.resolve("lib/native"));
        command.addAll(List.of("--module-path", app.resolve("lib/javafx").toString(), "-classpath", classpath, main));
        return command;
    }

    /** In a fixed order, which the cache remembers. */
    private String jars() throws IOException {
        try (Stream<Path> files = Files.list(app.resolve("lib"))) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".jar"))
                    .sorted()
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private void print(String what, String unit, List<Double> figures) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.0f %s (%.0f–%.0f, %d runs)%n",
                what,
                median(figures),
                unit,
                Collections.min(figures),
                Collections.max(figures),
                figures.size());
    }

    static double median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
