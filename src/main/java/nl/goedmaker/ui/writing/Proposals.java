package nl.goedmaker.ui.writing;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;

/** What can be done about the words at a place of a text. */
@FunctionalInterface
public interface Proposals {
    /**
     * @param offset UTF-16 index in the text
     * @param shown gets the items of a menu, empty when nothing is to be done; on the screen's own thread, at once or later
     */
    void at(int offset, Consumer<List<MenuItem>> shown);
}
