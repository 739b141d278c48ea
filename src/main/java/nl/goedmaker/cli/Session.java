package nl.goedmaker.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.goedmaker.files.WholeFile;
import nl.goedmaker.money.Money;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One run of one command: the shop it works on, the language it speaks, where it reads and answers. */
public final class Session implements AutoCloseable {
    private final Terminal terminal;
    private final Function<DataFolder, Services> opener;
    private @Nullable RootCommand options;
    private @Nullable Services services;
    private Texts texts;

    Session(Terminal terminal, Function<DataFolder, Services> opener, Language language) {
        this.terminal = terminal;
        this.opener = opener;
        this.texts = Texts.in(language);
    }

    void take(RootCommand given) {
        options = given;
    }

    /**
     * The shop of the data folder, opened when it is first asked for. From then on the program speaks the owner's language,
     * unless {@code --lang} says otherwise.
     *
     * @throws Refusal when there is no data file, so that a mistyped folder makes no second shop, or it cannot be used
     */
    public Services services() {
        if (services == null) {
            folder().requireDataFile();
        }
        return servicesOrNew();
    }

    /**
     * The same, for a command that fills a shop: where there is none yet, it begins here.
     *
     * @throws Refusal when the data file cannot be used
     */
    public Services servicesOrNew() {
        if (services == null) {
            services = opener.apply(folder());
            Language language = services.settings().preferences().language();
            if (language() == null && language != texts.language()) {
                texts = Texts.in(language);
            }
        }
        return services;
    }

    /**
     * The data folder: {@code --data}, or the platform's own place.
     *
     * @throws WrongUse when {@code --data} names nothing, as with a variable of a script that is empty: the folder the script
     *     happens to run in is never meant
     */
    public DataFolder folder() {
        Path data = options == null ? null : options.data;
        if (data != null && data.toString().isBlank()) {
            throw new WrongUse("cli.data.empty");
        }
        return data == null
                ? DataFolder.standard(terminal.environment(), System.getProperty("os.name", ""), terminal.home())
                : new DataFolder(terminal.folder().resolve(data).normalize());
    }

    private @Nullable Language language() {
        String lang = options == null ? null : options.lang;
        return lang == null ? null : Language.ofCode(lang).orElse(null);
    }

    /** Whether {@code --lang} says which language to speak. */
    public boolean isLanguageGiven() {
        return language() != null;
    }

    public Texts texts() {
        return texts;
    }

    /** Whether answers are one JSON document. */
    public boolean isJson() {
        return options != null && options.json;
    }

    /** Answers with the document under {@code --json}, with the text otherwise. */
    public void answer(Object document, String text) {
        if (isJson()) {
            // UTF-8 whatever the terminal speaks: RFC 8259, 8.1
            byte[] bytes = JsonMapper.shared().writeValueAsBytes(document);
            terminal.out().write(bytes, 0, bytes.length);
            terminal.out().println();
        } else {
            terminal.out().println(text);
        }
        terminal.out().flush();
    }

    /** The text of a key in the language of this run. */
    public String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** Says something beside the answer, on standard error. */
    public void tell(Sentence sentence) {
        terminal.err().println(texts.get(sentence));
    }

    /** A path as given on the command line. */
    public Path path(String given) {
        try {
            return terminal.folder().resolve(given);
        } catch (InvalidPathException e) {
            throw Refusal.badInput("cli.file.missing", given);
        }
    }

    /**
     * Writes a file that a command leaves behind; its folder is made where it is missing.
     *
     * @throws Refusal when it cannot be written; what stood there is unchanged
     */
    public void write(String given, byte[] bytes) {
        Path file = path(given).toAbsolutePath();
        Path folder = file.getParent();
        if (folder != null) {
            WholeFile.folder(folder);
        }
        WholeFile.write(file, bytes);
    }

    /** The text of a file, or of standard input for {@code -}. */
    public String read(String fileOrDash) {
        return read(fileOrDash, TextInput::read);
    }

    /** The same; of a mail that was saved as a file, what stands in it. */
    public String readMail(String fileOrDash) {
        return read(fileOrDash, TextInput::readMail);
    }

    /** The bytes of a file, or of standard input for {@code -}; at most one more than asked, so that too many can be told. */
    public byte[] bytes(String fileOrDash, int most) {
        return read(fileOrDash, (in, name) -> in.readNBytes(most + 1));
    }

    /** Reads what is given; a refusal calls the source by the name. */
    private interface Reading<T> {
        T of(InputStream in, String name) throws IOException;
    }

    private <T> T read(String fileOrDash, Reading<T> reading) {
        if (fileOrDash.equals("-")) {
            return read(terminal.in(), text("cli.file.input"), reading);
        }
        Path file = path(fileOrDash);
        if (Files.isDirectory(file)) {
            throw Refusal.badInput("cli.file.isFolder", fileOrDash);
        }
        if (!Files.exists(file)) {
            throw Refusal.badInput("cli.file.missing", fileOrDash);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, fileOrDash, reading);
        } catch (IOException e) {
            throw Refusal.badInput("cli.file.unreadable", fileOrDash);
        }
    }

    private static <T> T read(InputStream in, String name, Reading<T> reading) {
        try {
            return reading.of(in, name);
        } catch (IOException e) {
            throw Refusal.badInput("cli.file.unreadable", name);
        }
    }

    /** {@code 2026-11-22T08:31:00+01:00}, in the zone of the shop's clock; {@code null} stays {@code null}. */
    public @Nullable String moment(@Nullable Instant instant) {
        return instant == null
                ? null
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.truncatedTo(ChronoUnit.SECONDS)
                        .atZone(services().clock().getZone()));
    }

    /**
     * The day that was given to an option.
     *
     * @throws Refusal that names the option, says what was read and how to write it
     */
    public static LocalDate day(String option, String typed) {
        return read(option, typed, "2026-11-22", Dates::parse);
    }

    /**
     * The amount that was given to an option.
     *
     * @throws Refusal that names the option, says what was read and how to write it
     */
    public static Money amount(String option, String typed) {
        return read(option, typed, "7.50", Money::parse);
    }

    private static <T> T read(String option, String typed, String example, Function<String, T> reading) {
        if (typed.isBlank()) {
            throw Refusal.badInput("cli.value.empty", option, example);
        }
        try {
            return reading.apply(typed);
        } catch (Refusal e) {
            throw new Refusal(e.kind(), Sentence.of("cli.value.refused", option, e.sentence()));
        }
    }

    /** The name of one of a few values, in any case, with {@code -} for {@code _}. */
    public static <E extends Enum<E>> E choice(Class<E> type, String option, String typed) {
        String name = typed.strip().replace('-', '_');
        return Optional.ofNullable(type.getEnumConstants()).stream()
                .flatMap(java.util.Arrays::stream)
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new WrongUse("cli.choice.unknown", typed, option, names(type)));
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return java.util.EnumSet.allOf(type).stream()
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(java.util.stream.Collectors.joining(", "));
    }

    @Override
    public void close() {
        if (services != null) {
            services.database().optimize();
            services.close();
        }
    }
}
