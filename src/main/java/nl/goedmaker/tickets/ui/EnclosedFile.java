package nl.goedmaker.tickets.ui;

import java.util.Objects;
import nl.goedmaker.files.GivenFile;
import org.jspecify.annotations.Nullable;

/**
 * A file that came with a mail, before the complaint is saved. The same when it is called and sized the same, so that a mail
 * that is read twice brings its files once.
 *
 * @param text its name and size, for people
 */
public record EnclosedFile(GivenFile file, String text) {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EnclosedFile that
                && file.name().equals(that.file.name())
                && file.bytes() == that.file.bytes();
    }

    @Override
    public int hashCode() {
        return Objects.hash(file.name(), file.bytes());
    }
}
