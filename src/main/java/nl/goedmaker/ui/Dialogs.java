package nl.goedmaker.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Questions in windows of their own. An interface, because file choosers need a real desktop. */
public interface Dialogs {
    /** @return whether the owner chose to go on */
    boolean confirm(String title, String text, String goOn);

    /** Asks for a line of words; empty when the owner thought better of it. */
    Optional<String> ask(String title, String text, String label, String goOn);

    void tell(String title, String text);

    Optional<Path> saveAs(String title, String suggestedName, String extension);

    Optional<Path> folder(String title);

    List<Path> files(String title);
}
