package nl.goedmaker.attachments.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.attachments.AttachResult;
import nl.goedmaker.attachments.AttachResult.Refused;
import nl.goedmaker.attachments.AttachedFile;
import nl.goedmaker.attachments.Attachments;
import nl.goedmaker.files.CopyProgress;
import nl.goedmaker.files.GivenFile;
import nl.goedmaker.files.SafeNames;
import nl.goedmaker.files.WholeFile;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;
import org.jspecify.annotations.Nullable;

/** The files of the complaint that is open, and what can be done with them. */
public final class FilesViewModel {
    /** Without a sign that some system does not take in a name. */
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm", Locale.ROOT);

    private final Attachments attachments;
    private final OpenedCopies copies;
    private final Desk desk;
    private final Latest reading = new Latest();
    private final ObservableList<AttachedFile> files = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final AtomicBoolean stopped = new AtomicBoolean();
    private @Nullable Ticket ticket;

    public FilesViewModel(Attachments attachments, OpenedCopies copies, Desk desk) {
        this.attachments = attachments;
        this.copies = copies;
        this.desk = desk;
    }

    public ObservableList<AttachedFile> files() {
        return files;
    }

    /** Whether files are being copied. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** From 0 to 1; below 0 when that cannot be said. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What the last files that were added could not do; empty otherwise. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public void show(Ticket shown) {
        if (ticket == null || ticket.id() != shown.id()) {
            files.clear();
            problem.set("");
        }
        ticket = shown;
        desk.background().run(() -> attachments.of(shown), reading.only(fresh -> {
            Ticket now = ticket;
            if (now != null && now.id() == shown.id() && !files.equals(fresh)) {
                files.setAll(fresh);
            }
        }));
    }

    /** {@code foto · 2,1 MB · 22 nov 09:30}. */
    public String about(AttachedFile file) {
        return desk.texts()
                .get(
                        "attachments.about",
                        Sentence.of("attachments.kind." + file.kind()),
                        file.size(),
                        Dates.moment(
                                local(file.addedAt()),
                                desk.today(),
                                desk.texts().language()));
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, desk.clock().getZone());
    }

    /** Asks which files, and adds them. */
    public void choose() {
        if (ticket != null) {
            take(desk.dialogs().files(desk.texts().get("attachments.choose", ticket.reference())));
        }
    }

    /** Adds files of the disk. */
    public void take(List<Path> paths) {
        add(paths.stream()
                .<Given>map(path -> new Given(String.valueOf(path.getFileName()), () -> GivenFile.at(path)))
                .toList());
    }

    /**
     * Adds a picture that has no name yet.
     *
     * @param png makes its content, away from the screen
     */
    public void takePicture(Supplier<byte[]> png) {
        String name = desk.texts()
                        .get(
                                "attachments.pasted",
                                NAME.format(local(desk.clock().instant()))) + ".png";
        add(List.of(new Given(name, () -> GivenFile.of(name, png.get()))));
    }

    /** Says that there was nothing to paste. */
    public void nothingToPaste() {
        desk.notices().refused(Sentence.of("attachments.nothingToPaste"));
    }

    /** A file that is looked at away from the screen. */
    private record Given(String name, Supplier<GivenFile> file) {}

    private void add(List<Given> given) {
        Ticket now = ticket;
        if (now == null || given.isEmpty() || working.get()) {
            return;
        }
        stopped.set(false);
        progress.set(-1);
        problem.set("");
        working.set(true);
        desk.background().run(() -> attached(now, given), result -> finish(now, result), refusal -> {
            working.set(false);
            problem.set(desk.texts().get(refusal.sentence()));
        });
    }

    private AttachResult attached(Ticket now, List<Given> given) {
        List<GivenFile> usable = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (Given each : given) {
            try {
                usable.add(each.file().get());
            } catch (Refusal why) {
                refused.add(new Refused(each.name(), why));
            }
        }
        AttachResult result = attachments.attach(now, usable, watched());
        refused.addAll(result.refused());
        return new AttachResult(result.added(), refused);
    }

    /** Tells the screen at each per cent, not at each piece. */
    private CopyProgress watched() {
        AtomicLong told = new AtomicLong(-1);
        return (done, of) -> {
            long percent = of == 0 ? -1 : Math.min(100, done * 100 / of);
            if (told.getAndSet(percent) != percent) {
                desk.background().onScreen(() -> progress.set(percent / 100.0));
            }
            return !stopped.get();
        };
    }

    private void finish(Ticket now, AttachResult result) {
        working.set(false);
        Stream<Sentence> refused =
                result.refused().stream().map(each -> each.why().sentence());
        Stream<Sentence> remarks = result.added().stream().flatMap(each -> each.remark().stream());
        String told = Stream.concat(refused, remarks).map(desk.texts()::get).collect(Collectors.joining("\n"));
        Ticket shown = ticket;
        if (shown != null && shown.id() == now.id()) {
            problem.set(told);
        }
        if (!result.added().isEmpty()) {
            desk.notices()
                    .done(Sentence.of(
                            "attachments.added",
                            result.added().size(),
                            result.added().getFirst().file().name(),
                            now.reference()));
        } else if (!result.refused().isEmpty()) {
            desk.notices().refused(result.refused().getFirst().why().sentence());
        }
    }

    /** Ends the copying; nothing of it stays behind. */
    public void stop() {
        stopped.set(true);
    }

    /** Opens a copy with the system's own program; what could run something on the computer has to be saved first. */
    public void open(AttachedFile file) {
        if (!file.kind().isHarmless()) {
            desk.notices().refused(Sentence.of("attachments.saveFirst", file.name()));
            return;
        }
        withContent(file, in -> copies.copy(file, in), copy -> {
            if (!desk.browse().test(copy.toUri().toString())) {
                desk.notices().refused(Sentence.of("attachments.cannotOpen", file.name(), copy.toString()));
            }
        });
    }

    /** Asks where, and writes a copy there. */
    public void save(AttachedFile file) {
        String name = SafeNames.clean(file.name(), "bestand", 100);
        int dot = name.lastIndexOf('.');
        Optional<Path> place = desk.dialogs()
                .saveAs(
                        desk.texts().get("attachments.saveAs", file.name()),
                        name,
                        dot > 0 ? name.substring(dot + 1) : "*");
        place.ifPresent(path -> withContent(
                file,
                in -> WholeFile.write(path, in::transferTo),
                saved -> desk.notices().told(Sentence.of("attachments.saved", file.name(), saved.toString()))));
    }

    private void withContent(AttachedFile file, Function<InputStream, Path> work, Consumer<Path> done) {
        desk.background()
                .run(
                        () -> {
                            try (InputStream in = attachments.content(file)) {
                                return work.apply(in);
                            } catch (IOException e) {
                                throw Refusal.badInput("attachments.gone", file.name());
                            }
                        },
                        done);
    }

    /** Takes a file from the complaint; the notice offers to put it back. */
    public void remove(AttachedFile file) {
        Ticket now = ticket;
        if (now != null) {
            problem.set("");
            desk.change(
                    () -> attachments.detach(now, file),
                    Sentence.of("attachments.removed", file.name(), now.reference()));
        }
    }
}
