package nl.goedmaker.ui.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.text.FoldedText;
import nl.goedmaker.text.Texts;

/** What was typed in the palette, what it led to, and which line is chosen. */
public final class PaletteViewModel {
    /** More text than anybody types, and enough for a pasted reference or account; the rest cannot make a search better. */
    private static final int MOST_LETTERS = 1_000;

    private final Texts texts;
    private final PaletteSource source;
    private final Supplier<List<PaletteCommand>> offered;
    private final Consumer<String> searchAll;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<PaletteRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private List<PaletteCommand> commands = List.of();
    private PaletteAnswer found = PaletteAnswer.NOTHING;
    private boolean answered;
    private boolean moved;
    private int question;

    /**
     * @param offered all commands; asked when the palette opens
     * @param searchAll shows everything that has these words
     */
    public PaletteViewModel(
            Texts texts, PaletteSource source, Supplier<List<PaletteCommand>> offered, Consumer<String> searchAll) {
        this.texts = texts;
        this.source = source;
        this.offered = offered;
        this.searchAll = searchAll;
        typed.addListener((property, before, now) -> ask());
    }

    public void open() {
        if (open.get()) {
            return;
        }
        commands = offered.get().stream()
                .sorted(Comparator.comparing(command -> !command.missing().isEmpty()))
                .toList();
        typed.set("");
        ask();
        open.set(true);
    }

    public void close() {
        question++;
        open.set(false);
    }

    private String words() {
        String words = typed.get().strip();
        return words.length() > MOST_LETTERS ? words.substring(0, MOST_LETTERS) : words;
    }

    private void ask() {
        int mine = ++question;
        String words = words();
        found = PaletteAnswer.NOTHING;
        answered = words.isEmpty();
        moved = false;
        show();
        if (!words.isEmpty()) {
            source.find(words, answer -> {
                if (mine == question) {
                    found = answer;
                    answered = true;
                    show();
                }
            });
        }
    }

    private void show() {
        // who has chosen nothing yet gets the best there is, also when it comes late
        String before = moved ? chosenId() : "";
        String words = words();
        List<PaletteRow> fresh = new ArrayList<>();
        // a number or a code means one thing, which is then wanted more than a command
        int first = found.exact() ? Math.min(1, found.groups().size()) : 0;
        found.groups().subList(0, first).forEach(group -> addGroup(fresh, group));
        addCommands(fresh, words);
        found.groups().subList(first, found.groups().size()).forEach(group -> addGroup(fresh, group));
        boolean nothing = fresh.isEmpty();
        if (!words.isEmpty()) {
            PaletteItem all = new PaletteItem(
                    "search-all", texts.get("ui.palette.all", words), "", List.of(), () -> searchAll.accept(words));
            addGroup(fresh, texts.get("ui.palette.more"), List.of(new PaletteRow.Choice(all, "")));
        }
        // what stood there before is forgotten first: the rows it pointed at are gone
        chosen.set(-1);
        rows.setAll(fresh);
        choose(before);
        hint.set(
                words.isEmpty()
                        ? texts.get("ui.palette.hint")
                        : !found.remark().isEmpty()
                                ? found.remark()
                                : nothing && answered ? texts.get("ui.palette.nothing", words) : "");
    }

    private static void addGroup(List<PaletteRow> fresh, PaletteGroup group) {
        addGroup(
                fresh,
                group.title(),
                group.items().stream()
                        .map(item -> new PaletteRow.Choice(item, ""))
                        .toList());
    }

    private void addCommands(List<PaletteRow> fresh, String words) {
        FoldedText asked = FoldedText.of(words);
        // a sign alone has no words, and all commands would match it
        if (!words.isEmpty() && asked.words().isEmpty()) {
            return;
        }
        Map<String, List<PaletteRow.Choice>> kinds = new LinkedHashMap<>();
        for (PaletteCommand command : commands) {
            // who asks for nothing sees what can be done here
            if (words.isEmpty()
                    ? command.missing().isEmpty()
                    : FoldedText.of(command.title()).hasAll(asked)) {
                kinds.computeIfAbsent(
                                words.isEmpty() ? command.category() : texts.get("ui.palette.commands"),
                                kind -> new ArrayList<>())
                        .add(new PaletteRow.Choice(
                                new PaletteItem(
                                        command.id(),
                                        command.title(),
                                        command.missing(),
                                        PaletteItem.marks(command.title(), words),
                                        command.run()),
                                command.keys()));
            }
        }
        kinds.forEach((kind, choices) -> addGroup(fresh, kind, choices));
    }

    private static void addGroup(List<PaletteRow> fresh, String title, List<PaletteRow.Choice> choices) {
        if (!choices.isEmpty()) {
            fresh.add(new PaletteRow.Heading(title));
            fresh.addAll(choices);
        }
    }

    private String chosenId() {
        return chosen.get() >= 0 && rows.get(chosen.get()) instanceof PaletteRow.Choice choice
                ? choice.item().id()
                : "";
    }

    /** What was chosen before when it is still there, else the first. */
    private void choose(String id) {
        int first = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof PaletteRow.Choice choice) {
                if (choice.item().id().equals(id)) {
                    chosen.set(i);
                    return;
                }
                first = first < 0 ? i : first;
            }
        }
        chosen.set(first);
    }

    /** Goes so many choices on or back, over the headings, and stays at the end. */
    public void move(int by) {
        moved = true;
        int at = chosen.get();
        for (int left = Math.abs(by); left > 0; ) {
            int next = at + Integer.signum(by);
            while (next >= 0 && next < rows.size() && rows.get(next) instanceof PaletteRow.Heading) {
                next += Integer.signum(by);
            }
            if (next < 0 || next >= rows.size()) {
                break;
            }
            at = next;
            left--;
        }
        chosen.set(at);
    }

    /** Does what the chosen line says, once the palette is gone. */
    public void accept() {
        if (chosen.get() >= 0 && rows.get(chosen.get()) instanceof PaletteRow.Choice choice) {
            accept(choice);
        }
    }

    public void accept(PaletteRow.Choice choice) {
        close();
        choice.item().open().run();
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public StringProperty typedProperty() {
        return typed;
    }

    public ObservableList<PaletteRow> rows() {
        return rows;
    }

    /** Place of the chosen line in the rows; -1 when there is none. */
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The chosen line and its place among the choices in words, for those who hear it. */
    public String spoken() {
        if (chosen.get() < 0 || !(rows.get(chosen.get()) instanceof PaletteRow.Choice choice)) {
            return hint.get();
        }
        long all = rows.stream().filter(PaletteRow.Choice.class::isInstance).count();
        long place = rows.subList(0, chosen.get() + 1).stream()
                .filter(PaletteRow.Choice.class::isInstance)
                .count();
        return texts.get("ui.palette.spoken", choice.words(), place, all);
    }

    /** What can be typed, what is to be known about what was, or that nothing was found; may be empty. */
    public ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }
}
