package nl.goedmaker.replies.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.replies.Circumstances;
import nl.goedmaker.text.Texts;

/** The files that go with an answer, and those that could. */
public final class EnclosedFiles {
    /**
     * A file as the screen shows it.
     *
     * @param name by which the draft knows it
     * @param words what a person calls it
     * @param goes whether it goes with the answer
     * @param isThere whether it still is kept with the complaint
     */
    public record Row(String name, String words, boolean goes, boolean isThere) {}

    private final Letter letter;
    private final Texts texts;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private List<String> choices = List.of();

    EnclosedFiles(Letter letter, Texts texts) {
        this.letter = letter;
        this.texts = texts;
        letter.filesProperty().addListener((property, before, now) -> fill());
    }

    /** Those that go first, then those that could. */
    public ObservableList<Row> rows() {
        return rows;
    }

    /** @param names of what is kept with the complaint, and the slip where a cashback is open */
    void show(List<String> names) {
        choices = List.copyOf(names);
        fill();
    }

    private void fill() {
        List<String> going = letter.filesProperty().get();
        List<Row> filled = Stream.concat(going.stream(), choices.stream())
                .distinct()
                .map(name -> new Row(name, words(name), going.contains(name), choices.contains(name)))
                .toList();
        if (!rows.equals(filled)) {
            rows.setAll(filled);
        }
    }

    private String words(String name) {
        return name.equals(Circumstances.SLIP) ? texts.get("replies.files.slip") : name;
    }

    /** Sends a file along, or no longer. */
    public void turn(Row row) {
        List<String> going = letter.filesProperty().get();
        letter.enclose(
                row.goes()
                        ? going.stream()
                                .filter(name -> !name.equals(row.name()))
                                .toList()
                        : Stream.concat(going.stream(), Stream.of(row.name())).toList());
    }
}
