package nl.goedmaker.replies.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.replies.BuildingPart;
import nl.goedmaker.replies.Correspondence;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.replies.Finding;
import nl.goedmaker.replies.Gap;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.Background;

/** What the reader says of the text as it stood when it was read. */
public final class ReadingAlong {
    /** What a good answer has: the finding that says it is missing, and what to call it when it is there. */
    private record Quality(String missing, String good) {}

    private static final List<Quality> QUALITIES = List.of(
            new Quality("replies.lint.noName", "replies.good.name"),
            new Quality("replies.lint.noWordOfComplaint", "replies.good.words"),
            new Quality("replies.lint.noI", "replies.good.i"),
            new Quality("replies.lint.noDate", "replies.good.date"),
            new Quality("replies.lint.noSignOff", "replies.good.signOff"));

    private record Read(List<Finding> findings, List<Gap> gaps, List<String> questions) {}

    private final Correspondence correspondence;
    private final Background background;
    private final Texts texts;
    private final ObservableList<FindingRow> findings = FXCollections.observableArrayList();
    private final ObservableList<String> questions = FXCollections.observableArrayList();
    private final ObservableList<BuildingPart> present = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper stops = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper tips = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper good = new ReadOnlyStringWrapper("");
    private List<Gap> gaps = List.of();
    private String read = "";

    ReadingAlong(Correspondence correspondence, Background background, Texts texts) {
        this.correspondence = correspondence;
        this.background = background;
        this.texts = texts;
    }

    public ObservableList<FindingRow> findings() {
        return findings;
    }

    /** The open places of subject and text, each question once. */
    public ObservableList<String> questions() {
        return questions;
    }

    /** The open places of the text that was read. */
    List<Gap> gaps() {
        return gaps;
    }

    /** The parts of a good answer of which can be told that they are there. */
    public ObservableList<BuildingPart> present() {
        return present;
    }

    public ReadOnlyIntegerProperty stopsProperty() {
        return stops.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty tipsProperty() {
        return tips.getReadOnlyProperty();
    }

    /** What is good already, in one line; empty when nothing is. */
    public ReadOnlyStringProperty goodProperty() {
        return good.getReadOnlyProperty();
    }

    /** Whether the findings are about exactly this text. */
    boolean isOf(String text) {
        return read.equals(text);
    }

    /**
     * @param current whether the text on the screen is still this one; otherwise what was found comes to nothing
     * @param then runs when what was found is shown
     */
    void read(Ticket ticket, Draft draft, CustomerVoice voice, BooleanSupplier current, Runnable then) {
        background.run(
                () -> new Read(correspondence.read(ticket, draft), voice.gaps(draft.text()), voice.questions(draft)),
                found -> {
                    if (current.getAsBoolean()) {
                        gaps = found.gaps();
                        take(draft.text(), found.findings(), found.questions());
                        then.run();
                    }
                });
    }

    private void take(String text, List<Finding> found, List<String> asked) {
        read = text;
        List<FindingRow> rows = found.stream()
                // what stops first, and then in the order of the text
                .sorted(Comparator.comparing(Finding::severity))
                .map(finding -> FindingRow.of(finding, texts))
                .toList();
        if (!findings.equals(rows)) {
            findings.setAll(rows);
        }
        stops.set((int) found.stream().filter(Finding::blocks).count());
        tips.set(found.size() - stops.get());
        if (!questions.equals(asked)) {
            questions.setAll(asked);
        }
        Set<String> keys =
                found.stream().map(finding -> finding.message().key()).collect(Collectors.toSet());
        if (keys.contains("replies.lint.undatedPromise")) {
            keys.add("replies.lint.noDate");
        }
        if (keys.contains("replies.lint.otherName")) {
            keys.add("replies.lint.noName");
        }
        boolean empty = text.isBlank();
        good.set(
                empty
                        ? ""
                        : QUALITIES.stream()
                                .filter(quality -> !keys.contains(quality.missing()))
                                .map(quality -> "✓ " + texts.get(quality.good()))
                                .collect(Collectors.joining("  ")));
        List<BuildingPart> there = new ArrayList<>();
        if (!empty) {
            add(there, keys, "replies.lint.noWordOfComplaint", BuildingPart.ACKNOWLEDGE);
            add(there, keys, "replies.lint.noDate", BuildingPart.SOLVE);
            add(there, keys, "replies.lint.noSignOff", BuildingPart.NAME);
        }
        if (!present.equals(there)) {
            present.setAll(there);
        }
    }

    private static void add(List<BuildingPart> there, Set<String> keys, String missing, BuildingPart part) {
        if (!keys.contains(missing)) {
            there.add(part);
        }
    }
}
