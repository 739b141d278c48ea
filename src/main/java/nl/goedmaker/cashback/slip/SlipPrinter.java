package nl.goedmaker.cashback.slip;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import nl.goedmaker.text.Refusal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;

/** Prints slips on the computer's standard printer, at 100 %. Waits for the printer: to be called in the background. */
public final class SlipPrinter {

    /** The name of the standard printer, or else of the first one; empty when there is none. */
    public Optional<String> printer() {
        return service().map(PrintService::getName);
    }

    private static Optional<PrintService> service() {
        PrintService standard = PrintServiceLookup.lookupDefaultPrintService();
        if (standard != null) {
            return Optional.of(standard);
        }
        PrintService[] all = PrintServiceLookup.lookupPrintServices(null, null);
        return all.length == 0 ? Optional.empty() : Optional.of(all[0]);
    }

    /**
     * @param name how the job is called in the printer's queue
     * @throws Refusal when there is no printer, or it does not take the job
     */
    public void print(byte[] pdf, String name) {
        PrintService service = service().orElseThrow(() -> Refusal.badInput("cashback.print.noPrinter"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setJobName(name);
            job.setPrintService(service);
            job.setPageable(new PDFPageable(document, Orientation.AUTO));
            job.print();
        } catch (PrinterException e) {
            throw Refusal.badInput("cashback.print.failed", service.getName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
