package nl.goedmaker.dossiers;

import java.util.Locale;

/** How a complaint leaves the program. */
public enum DossierFormat {
    /** To print and to read. */
    PDF,
    /** One mail with the conversation as text. */
    EML,
    /** The case file for a dispute: all of it, with the photos and a list of what is in it. */
    ZIP;

    /** The word of the command line, and how the name of the file ends. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
