package nl.goedmaker.attachments.content;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks how large the packed parts of a PDF are once they are unpacked (FlateDecode; PDF 32000-1, 7.4.4), because the library
 * unpacks each of them whole into memory.
 */
final class PackedStreams {
    private static final byte[] BEGIN = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
    private static final long MOST_OF_ONE = 40_000_000;
    private static final long MOST_OF_ALL = 400_000_000;

    private PackedStreams() {}

    static boolean areModest(byte[] pdf) {
        long total = 0;
        byte[] buffer = new byte[64 * 1024];
        int at = 0;
        while (at < pdf.length - BEGIN.length) {
            if (!stands(BEGIN, pdf, at)) {
                at++;
                continue;
            }
            int begin = afterLine(pdf, at + BEGIN.length);
            int end = begin;
            while (end < pdf.length - END.length && !stands(END, pdf, end)) {
                end++;
            }
            // the low half of the first byte of zlib data is 8 (RFC 1950, 2.2)
            if (begin < end && (pdf[begin] & 0x0f) == 8) {
                long unpacked = unpacked(pdf, begin, end, buffer);
                total += unpacked;
                if (unpacked > MOST_OF_ONE || total > MOST_OF_ALL) {
                    return false;
                }
            }
            at = end + END.length;
        }
        return true;
    }

    private static long unpacked(byte[] pdf, int begin, int end, byte[] buffer) {
        Inflater inflater = new Inflater();
        long bytes = 0;
        try {
            inflater.setInput(pdf, begin, end - begin);
            for (int read = inflater.inflate(buffer);
                    read > 0 && bytes <= MOST_OF_ONE;
                    read = inflater.inflate(buffer)) {
                bytes += read;
            }
        } catch (DataFormatException e) {
            // not packed after all, or broken from here on, as the library will find too
            return bytes;
        } finally {
            inflater.end();
        }
        return bytes;
    }

    private static boolean stands(byte[] word, byte[] in, int at) {
        for (int i = 0; i < word.length; i++) {
            if (in[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    private static int afterLine(byte[] pdf, int at) {
        int end = at;
        while (end < pdf.length && end < at + 2 && (pdf[end] == '\r' || pdf[end] == '\n')) {
            end++;
        }
        return end;
    }
}
