package nl.goedmaker.reviews.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.ReviewImports.Outcome;
import nl.goedmaker.reviews.format.ColumnMapping;
import nl.goedmaker.reviews.format.FileImports;
import nl.goedmaker.reviews.format.ReviewFile;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.ui.Desk;
import org.jspecify.annotations.Nullable;

/** One file on the sheet: where it comes from, what its columns hold, and what taking it in would do. */
public final class ImportItem {
    private final String name;
    private final @Nullable ReviewFile file;
    private final FileImports imports;
    private final Desk desk;
    private final ObjectProperty<@Nullable Platform> platform = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable ColumnMapping> mapping = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Outcome> outlook = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    /** How often it was looked at; only the last look is shown. */
    private long looks;

    /** @param file {@code null} when it could not be read */
    ImportItem(String name, @Nullable ReviewFile file, String problem, FileImports imports, Desk desk) {
        this.name = name;
        this.file = file;
        this.imports = imports;
        this.desk = desk;
        this.problem.set(problem);
        platform.addListener((property, before, now) -> come(now));
        mapping.addListener((property, before, now) -> look());
    }

    public String name() {
        return name;
    }

    /** The file, unless it could not be read. */
    public @Nullable ReviewFile file() {
        return file;
    }

    /** Where it comes from; {@code null} until that is known. */
    public ObjectProperty<@Nullable Platform> platformProperty() {
        return platform;
    }

    /** Which column holds what. */
    public ObjectProperty<@Nullable ColumnMapping> mappingProperty() {
        return mapping;
    }

    /** What taking it in would do; {@code null} while that is not known. */
    public ReadOnlyObjectProperty<@Nullable Outcome> outlookProperty() {
        return outlook.getReadOnlyProperty();
    }

    /** Why it cannot be taken in, or what to do first; empty when it can. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What is to be taken in; {@code null} when it cannot be. */
    FileImports.@Nullable Given given() {
        Platform from = platform.get();
        ColumnMapping columns = mapping.get();
        return file == null || from == null || columns == null || outlook.get() == null
                ? null
                : new FileImports.Given(file, name, from, columns);
    }

    /** Guesses where it comes from. */
    void begin() {
        ReviewFile read = file;
        if (read != null) {
            desk.background()
                    .run(
                            () -> read.platform(name),
                            guess -> guess.ifPresentOrElse(
                                    platform::set,
                                    () -> problem.set(desk.texts().get("reviews.import.whence"))),
                            this::refused);
        }
    }

    private void come(@Nullable Platform from) {
        ReviewFile read = file;
        if (read == null || from == null) {
            return;
        }
        desk.background().run(() -> imports.mapping(read, from), columns -> {
            if (columns.equals(mapping.get())) {
                look();
            } else {
                mapping.set(columns);
            }
        });
    }

    /** Looks again what it would do. */
    private void look() {
        ReviewFile read = file;
        Platform from = platform.get();
        ColumnMapping columns = mapping.get();
        if (read == null || from == null || columns == null) {
            return;
        }
        long mine = ++looks;
        problem.set("");
        outlook.set(null);
        desk.background()
                .run(
                        () -> imports.look(read, from, columns),
                        outcome -> {
                            if (mine == looks) {
                                outlook.set(outcome);
                            }
                        },
                        refusal -> {
                            if (mine == looks) {
                                refused(refusal);
                            }
                        });
    }

    private void refused(Refusal refusal) {
        problem.set(desk.texts().get(refusal.sentence()));
    }
}
