package nl.goedmaker.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the program was started with, as far as it matters before anything heavy is loaded.
 *
 * @param tourFolder where to play the tour instead when there is no display; only set by the build
 * @param language what {@code --lang} asks for, or {@code null} for the owner's own setting
 */
record StartUp(
        List<String> arguments,
        DataFolder folder,
        @Nullable Language language,
        @Nullable Path tourFolder,
        boolean hasDisplay,
        boolean wantsWindow) {

    private static final String TOUR_OPTION = "--without-display-tour";

    static StartUp of(List<String> arguments, Map<String, String> environment, String osName) {
        List<String> left = new ArrayList<>(arguments);
        Path tour = take(left, TOUR_OPTION).map(Path::of).orElse(null);
        List<String> options = new ArrayList<>(left);
        Optional<String> data = take(options, "--data");
        Optional<String> lang = take(options, "--lang");
        DataFolder standard = DataFolder.standard(environment, osName, Path.of(System.getProperty("user.home")));
        DataFolder folder = data.filter(path -> !path.isBlank())
                .map(Path::of)
                .map(DataFolder::new)
                .orElse(standard);
        return new StartUp(
                List.copyOf(left),
                folder,
                lang.flatMap(Language::ofCode).orElse(null),
                tour,
                hasDisplay(environment, osName),
                options.isEmpty()
                        && data.filter(String::isBlank).isEmpty()
                        && lang.map(Language::ofCode).map(Optional::isPresent).orElse(true));
    }

    private static Optional<String> take(List<String> arguments, String option) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(option + "=")) {
                arguments.remove(i);
                return Optional.of(argument.substring(option.length() + 1));
            }
            if (argument.equals(option) && i + 1 < arguments.size()) {
                arguments.remove(i);
                return Optional.of(arguments.remove(i));
            }
        }
        return Optional.empty();
    }

    /** Windows and macOS always have one; elsewhere X or Wayland must be there, or JavaFX runs headless on purpose. */
    private static boolean hasDisplay(Map<String, String> environment, String osName) {
        String os = osName.toLowerCase(Locale.ROOT);
        boolean desktop = os.contains("win") || os.contains("mac");
        boolean headless = "Headless".equals(System.getProperty("glass.platform"));
        return desktop
                || headless
                || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }

    int runCommand() {
        return Commands.run(arguments);
    }
}
