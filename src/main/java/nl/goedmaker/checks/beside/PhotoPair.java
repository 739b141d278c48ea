package nl.goedmaker.checks.beside;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A photo of this complaint, beside one of another complaint or alone.
 *
 * @param theirs {@code null} for a photo that is looked at beside the day of delivery
 */
public record PhotoPair(ShownPhoto mine, @Nullable ShownPhoto theirs) {
    public List<ShownPhoto> photos() {
        return theirs == null ? List.of(mine) : List.of(mine, theirs);
    }

    /** Whether every bit of both files is the same, not only the picture. */
    public boolean isExact() {
        return theirs != null && mine.file().sha256().equals(theirs.file().sha256());
    }
}
