package nl.goedmaker.cashback.slip;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import nl.goedmaker.text.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A QR symbol (error correction M) that was read back before it was handed out: about one clean symbol in a thousand is
 * not read by ZXing, and then another mask pattern is taken.
 */
public final class QrSymbol {
    /** White modules that belong around every symbol (ISO/IEC 18004). */
    public static final int QUIET_ZONE = 4;

    private static final int MASK_PATTERNS = 8;

    private final ByteMatrix modules;
    private final int version;

    private QrSymbol(ByteMatrix modules, int version) {
        this.modules = modules;
        this.version = version;
    }

    /**
     * The symbol for a text.
     *
     * @throws Refusal when the text is empty or too long for a symbol, or no symbol for it can be read back
     */
    public static QrSymbol of(String text) {
        if (text.isEmpty()) {
            throw Refusal.badInput("cashback.qr.empty");
        }
        for (int mask = -1; mask < MASK_PATTERNS; mask++) {
            QrSymbol symbol = encoded(text, mask);
            if (text.equals(symbol.readBack())) {
                return symbol;
            }
        }
        throw Refusal.no("cashback.qr.unreadable");
    }

    /** @param mask 0 to 7, or -1 for the pattern with the lowest penalty */
    static QrSymbol encoded(String text, int mask) {
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        if (mask >= 0) {
            hints.put(EncodeHintType.QR_MASK_PATTERN, mask);
        }
        // the hint adds an ECI header that some scanners refuse: only where it is needed
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            hints.put(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8);
        }
        try {
            var code = Encoder.encode(text, ErrorCorrectionLevel.M, hints);
            return new QrSymbol(code.getMatrix(), code.getVersion().getVersionNumber());
        } catch (WriterException | IllegalArgumentException e) {
            throw Refusal.badInput("cashback.qr.tooLong", text.length());
        }
    }

    private @Nullable String readBack() {
        try {
            var bitmap = new BinaryBitmap(new HybridBinarizer(new Drawn(this)));
            // not told that the picture is clean: the camera is not told either
            return new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.CHARACTER_SET, "UTF-8"))
                    .getText();
        } catch (ReaderException e) {
            return null;
        }
    }

    /** Modules on a side, the quiet zone not counted. */
    public int size() {
        return modules.getWidth();
    }

    /** QR version, 1 to 40. */
    public int version() {
        return version;
    }

    /** Whether the module in this column and row, counted from the top left, is dark. */
    public boolean isDark(int column, int row) {
        return modules.get(column, row) == 1;
    }

    /** {@code [row][column]}, true where dark, without the quiet zone. */
    public boolean[][] matrix() {
        boolean[][] matrix = new boolean[size()][size()];
        for (int row = 0; row < size(); row++) {
            for (int column = 0; column < size(); column++) {
                matrix[row][column] = isDark(column, row);
            }
        }
        return matrix;
    }

    /** The symbol with its quiet zone as grey values, a few pixels for each module. */
    private static final class Drawn extends LuminanceSource {
        private static final int PIXELS = 3;

        private final byte[] grey;

        Drawn(QrSymbol symbol) {
            super((symbol.size() + 2 * QUIET_ZONE) * PIXELS, (symbol.size() + 2 * QUIET_ZONE) * PIXELS);
            int width = getWidth();
            grey = new byte[width * width];
            java.util.Arrays.fill(grey, (byte) 255);
            for (int row = 0; row < symbol.size(); row++) {
                int top = (row + QUIET_ZONE) * PIXELS * width;
                for (int column = 0; column < symbol.size(); column++) {
                    if (symbol.isDark(column, row)) {
                        int from = top + (column + QUIET_ZONE) * PIXELS;
                        java.util.Arrays.fill(grey, from, from + PIXELS, (byte) 0);
                    }
                }
                System.arraycopy(grey, top, grey, top + width, width);
                System.arraycopy(grey, top, grey, top + 2 * width, width);
            }
        }

        @Override
        public byte[] getRow(int y, byte @Nullable [] row) {
            byte[] target = row == null || row.length < getWidth() ? new byte[getWidth()] : row;
            System.arraycopy(grey, y * getWidth(), target, 0, getWidth());
            return target;
        }

        @Override
        public byte[] getMatrix() {
            return grey;
        }
    }
}
