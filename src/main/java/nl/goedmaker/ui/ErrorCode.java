package nl.goedmaker.ui;

import java.util.Locale;
import java.util.zip.CRC32;

/**
 * A short code for an error: the same fault gives the same code on every machine, whatever data it met.
 *
 * @param value eight hexadecimal digits in two groups
 */
public record ErrorCode(String value) {
    private static final int FRAMES = 6;

    /** Made of the kinds of the failures and where in the program they came from; never of their messages. */
    public static ErrorCode of(Throwable failure) {
        CRC32 kinds = new CRC32();
        CRC32 places = new CRC32();
        Throwable each = failure;
        for (int depth = 0; each != null && depth < 5; depth++, each = each.getCause()) {
            update(kinds, each.getClass().getName());
            int frames = 0;
            for (StackTraceElement frame : each.getStackTrace()) {
                if (frame.getClassName().startsWith("nl.goedmaker") && frames++ < FRAMES) {
                    update(places, frame.getClassName() + "." + frame.getMethodName());
                }
            }
        }
        return new ErrorCode(
                String.format(Locale.ROOT, "%04X-%04X", kinds.getValue() & 0xFFFF, places.getValue() & 0xFFFF));
    }

    private static void update(CRC32 sum, String text) {
        sum.update(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return value;
    }
}
