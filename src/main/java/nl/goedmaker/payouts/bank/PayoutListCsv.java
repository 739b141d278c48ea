package nl.goedmaker.payouts.bank;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;

/**
 * The list of a batch for a spreadsheet that opens it with a double click: UTF-8 with a byte order mark, semicolons and decimal
 * commas in Dutch and German, commas and decimal points in English.
 */
public final class PayoutListCsv {
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final Texts texts;

    public PayoutListCsv(Texts texts) {
        this.texts = texts;
    }

    /** The bytes of the file; the same list gives the same bytes. */
    public byte[] write(PayoutList list) {
        boolean decimalComma = texts.language() != Language.EN;
        StringWriter out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(decimalComma ? ';' : ',')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out)) {
            csv.writeRecord(
                    texts.get("payouts.list.batch"),
                    texts.get("payouts.list.executionOn"),
                    texts.get("payouts.list.name"),
                    texts.get("payouts.list.iban"),
                    texts.get("payouts.list.ticket"),
                    texts.get("payouts.list.amount"),
                    texts.get("payouts.list.endToEndId"));
            for (PayoutList.Row row : list.rows()) {
                String amount = row.amount().decimal();
                csv.writeRecord(
                        textCell(list.batch()),
                        list.executionOn().toString(),
                        textCell(row.name()),
                        row.iban().value(),
                        textCell(row.ticket()),
                        decimalComma ? amount.replace('.', ',') : amount,
                        textCell(row.endToEndId()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A name that starts like a formula would be run by the spreadsheet; an apostrophe makes it text (OWASP, CSV injection). */
    private static String textCell(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
