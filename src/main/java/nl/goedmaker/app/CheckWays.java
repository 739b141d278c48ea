package nl.goedmaker.app;

import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;
import nl.goedmaker.attachments.ui.FilesViewModel;
import nl.goedmaker.attachments.ui.OpenedCopies;
import nl.goedmaker.checks.CalmLook;
import nl.goedmaker.checks.beside.Pairs;
import nl.goedmaker.checks.beside.ui.BesidePhotosSheet;
import nl.goedmaker.checks.beside.ui.BesidePhotosViewModel;
import nl.goedmaker.checks.beside.ui.BesideTextsSheet;
import nl.goedmaker.checks.beside.ui.BesideTextsViewModel;
import nl.goedmaker.checks.evidence.Evidence;
import nl.goedmaker.checks.evidence.Family;
import nl.goedmaker.checks.evidence.Row;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.checks.people.ui.PeopleSheet;
import nl.goedmaker.checks.people.ui.PeopleViewModel;
import nl.goedmaker.checks.supplier.SupplierLetters;
import nl.goedmaker.checks.supplier.ui.SupplierLetterSheet;
import nl.goedmaker.checks.supplier.ui.SupplierLetterViewModel;
import nl.goedmaker.checks.ui.EvidenceWays;
import nl.goedmaker.cli.Services;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.Desk;
import org.jspecify.annotations.Nullable;

/** Where the evidence of a check leads to in this window; each sheet is made when it is first asked for. */
final class CheckWays implements EvidenceWays {
    private final Services services;
    private final Desk desk;
    private final Supplier<StackPane> layer;
    private final LongConsumer review;
    private final Pairs pairs;
    private @Nullable Ticket ticket;
    private @Nullable BesideTextsViewModel texts;
    private @Nullable BesidePhotosViewModel photos;
    private @Nullable PeopleSheet people;
    private @Nullable SupplierLetterViewModel letter;

    /**
     * @param layer the window's own layer, for sheets
     * @param review opens a review
     */
    CheckWays(Services services, Desk desk, Supplier<StackPane> layer, LongConsumer review) {
        this.services = services;
        this.desk = desk;
        this.layer = layer;
        this.review = review;
        this.pairs = new Pairs(
                services.readings(),
                services.tickets(),
                new CalmLook(services.answers(), services.settings()::hidesNames)::hides);
    }

    /** The complaint that is looked into. */
    void show(Ticket shown) {
        ticket = shown;
    }

    @Override
    public void sideBySide(Row pair) {
        switch (pair) {
            case Row.OfTexts both -> texts().open(both);
            case Row.OfPhotos both -> photos().open(both);
            case Row.OfPhoto photo -> photos().open(photo);
            case Row.OfTicket other -> desk.navigation().openTicket(other.reference());
            case Row.OfReview found -> openReview(found.review());
            // both stand in the evidence itself
            case Row.OfQuotes quotes -> {}
            case Row.OfOrder order -> {}
        }
    }

    private BesideTextsViewModel texts() {
        if (texts == null) {
            BesideTextsViewModel model = new BesideTextsViewModel(pairs, desk);
            new BesideTextsSheet(model, desk.texts(), layer.get());
            texts = model;
        }
        return texts;
    }

    private BesidePhotosViewModel photos() {
        if (photos == null) {
            FilesViewModel files = new FilesViewModel(
                    services.attachments(),
                    new OpenedCopies(services.folder().root().resolve("opened"), services.clock()),
                    desk);
            BesidePhotosViewModel model = new BesidePhotosViewModel(pairs, services.attachments(), files::open, desk);
            new BesidePhotosSheet(model, desk.texts(), layer.get());
            photos = model;
        }
        return photos;
    }

    @Override
    public void openReview(long id) {
        review.accept(id);
    }

    @Override
    public boolean isAboutPeople(Evidence evidence) {
        return evidence.family() == Family.IDENTITY || evidence.family() == Family.HISTORY;
    }

    @Override
    public void openPeople() {
        Ticket now = ticket;
        if (now == null) {
            return;
        }
        if (people == null) {
            people = PeopleSheet.over(new PeopleViewModel(services.people(), desk), desk.texts(), layer.get());
        }
        people.open(now);
    }

    @Override
    public boolean isAboutProduct(Evidence evidence) {
        return SupplierLetters.isAbout(evidence) && evidence.strength() != Strength.LIGHT;
    }

    @Override
    public void writeToSupplier() {
        Ticket now = ticket;
        if (now != null) {
            letter().open(now);
        }
    }

    private SupplierLetterViewModel letter() {
        if (letter == null) {
            SupplierLetterViewModel model = new SupplierLetterViewModel(
                    new SupplierLetters(
                            services.checks(),
                            services.tickets(),
                            services.attachments(),
                            services.settings(),
                            services.clock().getZone()),
                    services.settings()::shop,
                    desk);
            new SupplierLetterSheet(model, desk.texts(), layer.get());
            letter = model;
        }
        return letter;
    }
}
