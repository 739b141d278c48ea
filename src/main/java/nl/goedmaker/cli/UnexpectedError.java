package nl.goedmaker.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An error that nobody foresaw, under a short code that stays the same for the same mistake in the program.
 *
 * @param code four symbols, from the kinds of error and the places in the program it came through
 * @param trace kinds and places for the log; messages are left out, for they may hold names and accounts
 */
public record UnexpectedError(String code, String trace) {
    private static final int MOST_FRAMES = 40;

    public static UnexpectedError of(Throwable error) {
        StringBuilder places = new StringBuilder();
        StringBuilder trace = new StringBuilder();
        @Nullable Throwable at = error;
        for (int depth = 0; at != null && depth < 6; depth++) {
            places.append(at.getClass().getName());
            Arrays.stream(at.getStackTrace())
                    .filter(frame -> frame.getClassName().startsWith("nl.goedmaker"))
                    .limit(2)
                    .forEach(frame -> places.append(frame.getClassName()).append(frame.getMethodName()));
            trace.append(depth == 0 ? "" : "\ncaused by ")
                    .append(at.getClass().getName())
                    .append(Arrays.stream(at.getStackTrace())
                            .limit(MOST_FRAMES)
                            .map(frame -> "\n    at " + frame)
                            .collect(Collectors.joining()));
            at = at.getCause();
        }
        String code = String.format(Locale.ROOT, "%04X", places.toString().hashCode() & 0xffff);
        return new UnexpectedError(code, trace.toString());
    }
}
