package nl.goedmaker.app;

import nl.goedmaker.cashback.ui.FxSlipPrinting;
import nl.goedmaker.checks.ui.OwnSignalSheet;
import nl.goedmaker.checks.ui.OwnSignalViewModel;
import nl.goedmaker.cli.Services;
import nl.goedmaker.dossiers.ui.ExportView;
import nl.goedmaker.dossiers.ui.ExportViewModel;
import nl.goedmaker.replies.ui.OwnTextSheet;
import nl.goedmaker.replies.ui.OwnTextViewModel;
import nl.goedmaker.reviews.ui.ImportView;
import nl.goedmaker.reviews.ui.ImportViewModel;
import nl.goedmaker.settings.CategoryLimit;
import nl.goedmaker.tickets.ui.NewTicketView;
import nl.goedmaker.tickets.ui.NewTicketViewModel;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Room;
import org.jspecify.annotations.Nullable;

/** The sheets that lie over the whole window, each made when it is first asked for. */
final class Sheets {
    private final Services services;
    private final Desk desk;
    private final Window window;
    private @Nullable NewTicketViewModel form;
    private @Nullable ExportViewModel exports;
    private @Nullable ImportViewModel imports;
    private @Nullable OwnTextViewModel ownText;
    private @Nullable OwnSignalViewModel ownSignal;

    Sheets(Services services, Desk desk, Window window) {
        this.services = services;
        this.desk = desk;
        this.window = window;
    }

    /** The sheet for a new complaint. */
    NewTicketViewModel form() {
        if (form == null) {
            NewTicketViewModel model =
                    new NewTicketViewModel(services.attachments(), services.settings(), desk, window.drafts());
            NewTicketView.over(model, desk.texts(), window.view().layer());
            form = model;
        }
        return form;
    }

    /** The sheet for a case file. */
    ExportViewModel exports() {
        if (exports == null) {
            ExportViewModel model = new ExportViewModel(services.dossiers(), new FxSlipPrinting(window::stage), desk);
            ExportView.over(model, desk.texts(), window.view().layer());
            exports = model;
        }
        return exports;
    }

    /** The sheet that reads reviews in. */
    ImportViewModel imports() {
        if (imports == null) {
            ImportViewModel model = new ImportViewModel(
                    services.reviewImports(),
                    desk,
                    () -> window.view().room(Room.REVIEWS).refresh());
            ImportView.over(model, desk.texts(), window.view().layer());
            imports = model;
        }
        return imports;
    }

    /** The sheet for a text of the owner's own. */
    OwnTextViewModel ownText() {
        if (ownText == null) {
            OwnTextViewModel model = new OwnTextViewModel(
                    services.templates(),
                    () -> services.correspondence().reader().levels(),
                    window.drafts(),
                    desk);
            OwnTextSheet.over(model, desk.texts(), window.view().layer());
            ownText = model;
        }
        return ownText;
    }

    /** The sheet for a signal of the owner's own. */
    OwnSignalViewModel ownSignal() {
        if (ownSignal == null) {
            OwnSignalViewModel model = new OwnSignalViewModel(
                    services.ownSignals(),
                    () -> services.settings().categories().stream()
                            .map(CategoryLimit::name)
                            .toList(),
                    desk);
            OwnSignalSheet.over(model, desk.texts(), window.view().layer());
            ownSignal = model;
        }
        return ownSignal;
    }
}
