package nl.goedmaker.settings.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.ui.Desk;
import org.jspecify.annotations.Nullable;

/** Where the data is, and its backups. */
public final class DataCardViewModel {
    /**
     * The data folder, as far as a screen needs it.
     *
     * @param folder its path, to read
     * @param link its address, for the desktop to open
     * @param backup makes a copy and answers its name
     * @param lastBackup when the newest copy was made
     */
    public record Place(String folder, String link, Supplier<String> backup, Supplier<Optional<Instant>> lastBackup) {}

    private final Desk desk;
    private final Place place;
    private final ReadOnlyObjectWrapper<@Nullable Instant> lastBackup = new ReadOnlyObjectWrapper<>();

    DataCardViewModel(Desk desk, Place place) {
        this.desk = desk;
        this.place = place;
    }

    /** When the newest copy was made, looked up on the disk. */
    @Nullable
    Instant findLast() {
        return place.lastBackup().get().orElse(null);
    }

    void show(@Nullable Instant last) {
        lastBackup.set(last);
    }

    public void openFolder() {
        if (!desk.browse().test(place.link())) {
            desk.notices().told(Sentence.of("settings.data.cannotOpen"));
        }
    }

    public void copyFolder() {
        desk.clipboard().accept(place.folder());
        desk.notices().told(Sentence.of("settings.data.copied"));
    }

    private record Made(String file, @Nullable Instant at) {}

    public void backup() {
        desk.background().run(() -> new Made(place.backup().get(), findLast()), made -> {
            desk.notices().told(Sentence.of("settings.backup.made", made.file()));
            show(made.at());
        });
    }

    /** The path of the data folder. */
    public String folder() {
        return place.folder();
    }

    /** When the newest copy was made, in words. */
    public String backupWords() {
        Instant last = lastBackup.get();
        if (last == null) {
            return desk.texts().get("settings.backup.none");
        }
        ZoneId zone = desk.clock().getZone();
        return desk.texts()
                .get(
                        "settings.backup.last",
                        Dates.moment(
                                LocalDateTime.ofInstant(last, zone),
                                LocalDate.ofInstant(desk.clock().instant(), zone),
                                desk.texts().language()));
    }

    public ReadOnlyObjectProperty<@Nullable Instant> lastBackupProperty() {
        return lastBackup.getReadOnlyProperty();
    }
}
