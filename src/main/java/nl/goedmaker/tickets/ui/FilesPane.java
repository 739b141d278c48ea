package nl.goedmaker.tickets.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import nl.goedmaker.tickets.Ticket;

/** The files of the complaint that is open, as the workspace knows them. */
public interface FilesPane {
    Parent root();

    /** Shows the files of a ticket: when it is opened and again after every change of the data. */
    void show(Ticket ticket);

    /** Asks which files to add. */
    void choose();

    /** Takes files that are dropped on a part of the screen, or pasted there: files, or a picture. */
    void serve(Node part);
}
