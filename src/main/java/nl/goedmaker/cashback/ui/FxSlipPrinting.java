package nl.goedmaker.cashback.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.stage.Window;
import nl.goedmaker.cashback.slip.PaperChoice;
import nl.goedmaker.cashback.slip.SlipFormat;
import nl.goedmaker.cashback.slip.SlipPicture;
import nl.goedmaker.text.Refusal;

/** Prints on the printers of the computer, chosen in the system's own dialog. */
public final class FxSlipPrinting implements SlipPrinting {
    private final Supplier<Window> owner;

    /** @param owner the window the dialog belongs to */
    public FxSlipPrinting(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public Job prepare(String name, SlipFormat format) {
        Printer printer = Optional.ofNullable(Printer.getDefaultPrinter())
                .or(() -> Printer.getAllPrinters().stream().findFirst())
                .orElseThrow(FxSlipPrinting::noPrinter);
        PrinterJob job =
                Optional.ofNullable(PrinterJob.createPrinterJob(printer)).orElseThrow(FxSlipPrinting::noPrinter);
        job.getJobSettings().setJobName(name);
        // when this printer has no paper for it, the owner may still choose another in the dialog
        layout(printer, format, List.of()).ifPresent(job.getJobSettings()::setPageLayout);
        return new FxJob(job, format);
    }

    private static Refusal noPrinter() {
        return Refusal.badInput("cashback.print.noPrinter");
    }

    /** @param first papers to take when the page fits on them, before looking for the best one */
    private static Optional<PageLayout> layout(Printer printer, SlipFormat format, List<Paper> first) {
        List<Paper> all = List.copyOf(printer.getPrinterAttributes().getSupportedPapers());
        return chosen(printer, format, first).or(() -> chosen(printer, format, all));
    }

    private static Optional<PageLayout> chosen(Printer printer, SlipFormat format, List<Paper> papers) {
        List<PaperChoice.Sheet> sheets = papers.stream()
                .map(paper -> PaperChoice.Sheet.ofPoints(paper.getName(), paper.getWidth(), paper.getHeight()))
                .toList();
        return PaperChoice.of(format, sheets)
                .map(choice -> printer.createPageLayout(
                        papers.get(sheets.indexOf(choice.sheet())),
                        choice.turned() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
                        Printer.MarginType.HARDWARE_MINIMUM));
    }

    private final class FxJob implements Job {
        private final PrinterJob job;
        private final SlipFormat format;

        private FxJob(PrinterJob job, SlipFormat format) {
            this.job = job;
            this.format = format;
        }

        @Override
        public boolean choose() {
            return job.showPrintDialog(owner.get());
        }

        @Override
        public String printer() {
            return job.getPrinter().getName();
        }

        @Override
        public void print(byte[] pdf) {
            // the owner's choice in the dialog may be another printer, and another paper
            Printer printer = job.getPrinter();
            Paper wanted = job.getJobSettings().getPageLayout().getPaper();
            PageLayout layout = layout(printer, format, List.of(wanted))
                    .orElseThrow(() -> Refusal.badInput("cashback.print.tooSmall", printer.getName()));
            boolean taken = SlipPicture.each(
                    pdf,
                    format.dpi(),
                    page -> job.printPage(
                            layout,
                            SlipPage.onPaper(page, format.dpi(), layout.getLeftMargin(), layout.getTopMargin())));
            if (!taken) {
                job.cancelJob();
            }
            if (!taken || !job.endJob()) {
                throw Refusal.badInput("cashback.print.failed", printer.getName());
            }
        }
    }
}
