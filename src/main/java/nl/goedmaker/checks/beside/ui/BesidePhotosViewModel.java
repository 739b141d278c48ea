package nl.goedmaker.checks.beside.ui;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.goedmaker.attachments.AttachedFile;
import nl.goedmaker.attachments.Attachments;
import nl.goedmaker.checks.beside.Pairs;
import nl.goedmaker.checks.beside.PhotoPair;
import nl.goedmaker.checks.beside.ShownPhoto;
import nl.goedmaker.checks.evidence.Row;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;
import org.jspecify.annotations.Nullable;

/** Two photos that look the same, or one photo beside the day of delivery, as they are looked at. */
public final class BesidePhotosViewModel {
    private final Pairs pairs;
    private final Attachments attachments;
    private final Consumer<AttachedFile> enlarging;
    private final Desk desk;
    private final Latest reading = new Latest();
    private final ReadOnlyObjectWrapper<@Nullable PhotoPair> pair = new ReadOnlyObjectWrapper<>();

    /** @param enlarging opens a file with the system’s own program */
    public BesidePhotosViewModel(Pairs pairs, Attachments attachments, Consumer<AttachedFile> enlarging, Desk desk) {
        this.pairs = pairs;
        this.attachments = attachments;
        this.enlarging = enlarging;
        this.desk = desk;
    }

    /** What lies on the sheet; {@code null} while it is closed. */
    public ReadOnlyObjectProperty<@Nullable PhotoPair> pairProperty() {
        return pair.getReadOnlyProperty();
    }

    /** Opens the sheet with two photos; when one of them is gone, a notice says so instead. */
    public void open(Row.OfPhotos wanted) {
        desk.background().run(() -> pairs.photos(wanted), reading.only(pair::set));
    }

    /** Opens the sheet with one photo beside the day of delivery. */
    public void open(Row.OfPhoto wanted) {
        desk.background().run(() -> pairs.photo(wanted), reading.only(pair::set));
    }

    public void close() {
        pair.set(null);
    }

    public String title(PhotoPair shown) {
        return shown.theirs() == null
                ? desk.texts().get("checks.beside.photo.title")
                : desk.texts().get("checks.beside.photos.title");
    }

    /** What was compared and how it came out. */
    public String found(PhotoPair shown) {
        if (shown.theirs() != null) {
            return shown.isExact()
                    ? desk.texts().get("checks.beside.photos.exact")
                    : desk.texts().get("checks.beside.photos.alike");
        }
        ShownPhoto mine = shown.mine();
        LocalDateTime taken = mine.taken();
        LocalDate delivered = mine.deliveredOn();
        if (taken == null || delivered == null) {
            return desk.texts().get("checks.beside.photo.unknown");
        }
        return !mine.isBeforeDelivery()
                ? desk.texts().get("checks.beside.photo.compared")
                : desk.texts()
                        .get("checks.beside.photo.before", ChronoUnit.DAYS.between(taken.toLocalDate(), delivered));
    }

    /** What that does not prove. */
    public String proof(PhotoPair shown) {
        return shown.theirs() == null
                ? desk.texts().get("checks.beside.photo.proof")
                : desk.texts().get("checks.beside.photos.proof");
    }

    /** When it came, when it was taken and when the piece was delivered, a line each. */
    public List<String> facts(ShownPhoto photo) {
        List<String> facts = new ArrayList<>();
        facts.add(desk.texts()
                .get(
                        "checks.beside.came",
                        moment(LocalDateTime.ofInstant(
                                photo.file().addedAt(), desk.clock().getZone()))));
        LocalDateTime taken = photo.taken();
        facts.add(
                taken == null
                        ? desk.texts().get("checks.beside.takenUnknown")
                        : desk.texts().get("checks.beside.taken", moment(taken)));
        LocalDate delivered = photo.deliveredOn();
        facts.add(
                delivered == null
                        ? desk.texts().get("checks.beside.deliveredUnknown")
                        : desk.texts().get("checks.beside.delivered", delivered));
        return facts;
    }

    private String moment(LocalDateTime moment) {
        return Dates.moment(moment, desk.today(), desk.texts().language());
    }

    /** Whose it is. */
    public String name(ShownPhoto photo) {
        return WhoseName.of(photo.whose(), desk.texts());
    }

    /** The photo in words. */
    public String spoken(ShownPhoto photo) {
        return desk.texts().get("checks.beside.photo.spoken", photo.file().name(), name(photo));
    }

    /**
     * Reads a photo away from the screen.
     *
     * @param decode makes the picture of its content, there; empty when it cannot
     * @param shown gets the picture on the screen’s own thread
     * @param failed gets the sentence to show in its place
     */
    public <T> void read(
            ShownPhoto photo, Function<byte[], Optional<T>> decode, Consumer<T> shown, Consumer<String> failed) {
        desk.background()
                .run(
                        () -> decode.apply(content(photo.file())),
                        picture -> picture.ifPresentOrElse(
                                shown, () -> failed.accept(desk.texts().get("checks.beside.unreadable"))),
                        refusal -> failed.accept(desk.texts().get(refusal.sentence())));
    }

    private byte[] content(AttachedFile file) {
        try (InputStream in = attachments.content(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw Refusal.badInput("attachments.gone", file.name());
        }
    }

    /** Opens the photo as the files of a complaint are opened. */
    public void enlarge(ShownPhoto photo) {
        enlarging.accept(photo.file());
    }

    /** Closes the sheet and opens one of the complaints. */
    public void openTicket(ShownPhoto photo) {
        close();
        desk.navigation().openTicket(photo.whose().reference());
    }
}
