package nl.goedmaker.tickets.ui;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.time.Due;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.keys.Command;
import org.jspecify.annotations.Nullable;

/** The workspace of one complaint: who and what above, the five steps, and the step that is open. */
public final class TicketView {
    private static final Set<Step> WITH_SIDE = EnumSet.of(Step.LISTEN, Step.CHECK);

    /** Below this many times the text's height there is no room for whole sentences beside the buttons. */
    private static final double NARROW = 82;

    /** Below this many times the text's height the subject has no room beside the buttons. */
    private static final double STACKED = 52;

    private final TicketViewModel model;
    private final LaterViewModel laterModel;
    private final LaterCard laterCard;
    private final Texts texts;
    private final Map<Step, Supplier<StepPane>> suppliers;
    private final Map<Step, StepPane> made = new EnumMap<>(Step.class);
    private final Map<Step, ToggleButton> buttons = new EnumMap<>(Step.class);
    private final TicketCommands commands;
    private final TicketWordsViewModel words;
    private final FilesPane files;
    private final VBox side;
    private final Region gap = new Region();
    private final Parent root;
    private boolean opening;
    private @Nullable Command wanted;
    private boolean onlyReach;

    @FXML
    private VBox page;

    @FXML
    private VBox head;

    @FXML
    private HBox bar;

    @FXML
    private VBox titles;

    @FXML
    private Button back;

    @FXML
    private Label subject;

    @FXML
    private Label due;

    @FXML
    private Label details;

    @FXML
    private Label clocks;

    @FXML
    private MenuButton later;

    @FXML
    private Button close;

    @FXML
    private FlowPane steps;

    @FXML
    private HBox body;

    @FXML
    private StackPane pane;

    /** @param suppliers makes the pane of each step when it is first opened */
    public TicketView(
            TicketViewModel model,
            LaterViewModel laterModel,
            TicketWordsViewModel words,
            FilesPane files,
            Texts texts,
            Map<Step, Supplier<StepPane>> suppliers) {
        this.model = model;
        this.laterModel = laterModel;
        this.laterCard = new LaterCard(laterModel, texts, () -> later);
        this.texts = texts;
        this.words = words;
        this.suppliers = suppliers;
        this.files = files;
        TimelineCard timeline = new TimelineCard(model.timeline(), texts);
        VBox.setVgrow(timeline, Priority.ALWAYS);
        this.side = new VBox(timeline, files.root());
        side.getStyleClass().add("workspace-side");
        this.root = FxmlViews.load(this, texts);
        this.commands = new TicketCommands(model, laterModel, words, files, page);
        page.getChildren().add(1, new TicketWordsBar(words, texts));
        page.getChildren().add(2, new SplitCard(words, texts, this::focus));
        makeSteps();
        back.setOnAction(event -> model.back());
        close.setOnAction(event -> model.goTo(Step.FOLLOW_UP));
        close.setAccessibleText(texts.get("tickets.work.close.hint"));
        close.setTooltip(new Tooltip(texts.get("tickets.work.close.hint")));
        due.setMinWidth(Label.USE_PREF_SIZE);
        HBox.setHgrow(gap, Priority.ALWAYS);
        later.setOnShowing(event -> laterCard.offer(later));
        laterCard.offer(later);
        page.getChildren().add(1, laterCard);
        laterModel.stateProperty().addListener((property, before, state) -> {
            showClocks();
            laterCard.offer(later);
        });
        page.widthProperty().addListener((property, before, width) -> {
            arrange();
            showClocks();
        });
        showClocks();
        List.of(back, later, close).forEach(button -> button.setMinWidth(Button.USE_PREF_SIZE));
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        files.serve(page);
        model.ticketProperty().addListener((property, before, ticket) -> {
            if (ticket == null) {
                showTicket();
            }
        });
        model.readingsProperty().addListener((property, before, reading) -> showTicket());
        model.stepProperty().addListener((property, before, step) -> showStep());
        model.doneProperty().addListener((property, before, done) -> markDone());
        showTicket();
        passTime();
    }

    private void makeSteps() {
        ToggleGroup group = new ToggleGroup();
        for (Step step : Step.values()) {
            Label mark = new Label(Integer.toString(step.ordinal() + 1));
            mark.getStyleClass().add("step-mark");
            ToggleButton button = new ToggleButton(texts.get("tickets.step." + step), mark);
            button.setId("step-" + step);
            button.getStyleClass().add("step");
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            button.setOnAction(event -> button.setSelected(true));
            button.selectedProperty().addListener((property, before, selected) -> {
                // not only by an action: the arrow keys select without one
                if (selected && model.stepProperty().get() != step) {
                    model.goTo(step);
                }
            });
            button.setToggleGroup(group);
            buttons.put(step, button);
            steps.getChildren().add(button);
        }
    }

    private ToggleButton button(Step step) {
        return Objects.requireNonNull(buttons.get(step));
    }

    private void markDone() {
        Set<Step> done = model.doneProperty().get();
        for (Step step : Step.values()) {
            ToggleButton button = button(step);
            boolean isDone = done.contains(step);
            button.getStyleClass().remove("done");
            if (isDone) {
                button.getStyleClass().add("done");
            }
            ((Label) button.getGraphic()).setText(isDone ? "✓" : Integer.toString(step.ordinal() + 1));
            String name = texts.get("tickets.step." + step);
            button.setAccessibleText(isDone ? texts.get("tickets.step.done", name) : name);
        }
    }

    /** The clocks below the details, in the colour of the one that presses most; why they run so is in the tooltips. */
    private void showClocks() {
        List<ClockLine> lines = laterModel.clocks();
        String full = lines.stream().map(line -> texts.get(line.text())).collect(Collectors.joining(" · "));
        clocks.setText(
                isNarrow()
                        ? lines.stream().map(line -> texts.get(line.brief())).collect(Collectors.joining(" · "))
                        : full);
        clocks.setAccessibleText(full);
        clocks.setVisible(!lines.isEmpty());
        clocks.setManaged(!lines.isEmpty());
        Due.Urgency most = lines.stream()
                .map(ClockLine::urgency)
                .min(Comparator.naturalOrder())
                .orElse(Due.Urgency.CALM);
        clocks.getStyleClass().removeAll("late", "near");
        if (most != Due.Urgency.CALM) {
            clocks.getStyleClass().add(most == Due.Urgency.NEAR ? "near" : "late");
        }
        String why = lines.stream()
                .map(line -> texts.get(line.text()) + "\n" + texts.get(line.source()))
                .collect(Collectors.joining("\n\n"));
        due.setTooltip(why.isEmpty() ? null : new Tooltip(why));
        clocks.setTooltip(why.isEmpty() ? null : new Tooltip(why));
        clocks.setAccessibleHelp(why);
    }

    /** Where there is little room the buttons stand above the subject instead of beside it. */
    private void arrange() {
        boolean isNarrow = page.getWidth() < STACKED * clocks.getFont().getSize();
        if (isNarrow && bar.getChildren().remove(titles)) {
            bar.getChildren().add(1, gap);
            head.getChildren().add(titles);
        } else if (!isNarrow && head.getChildren().remove(titles)) {
            bar.getChildren().set(1, titles);
        }
    }

    private boolean isNarrow() {
        return page.getWidth() < NARROW * clocks.getFont().getSize();
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.back();
            event.consume();
        }
    }

    private void showTicket() {
        Ticket ticket = model.ticketProperty().get();
        page.setDisable(ticket == null);
        if (ticket == null) {
            return;
        }
        words.show(ticket);
        files.show(ticket);
        subject.setText(ticket.subject());
        Pills.show(due, model.due(ticket), texts);
        details.setText(model.details());
        later.setDisable(ticket.isClosed());
        close.setDisable(ticket.isClosed());
        markDone();
        showStep();
        if (opening) {
            opening = false;
            begin();
        }
    }

    private void showStep() {
        details.setText(model.details());
        Step step = model.stepProperty().get();
        button(step).setSelected(true);
        Ticket ticket = model.ticketProperty().get();
        if (ticket == null) {
            return;
        }
        StepPane shown = made.computeIfAbsent(
                step, wanted -> Objects.requireNonNull(suppliers.get(wanted)).get());
        if (!pane.getChildren().contains(shown.root())) {
            pane.getChildren().setAll(List.<Node>of(shown.root()));
        }
        body.getChildren().remove(side);
        if (WITH_SIDE.contains(step)) {
            body.getChildren().add(side);
        }
        shown.show(ticket);
    }

    /** The time left counts down while the workspace is in sight. */
    private void passTime() {
        Timeline minutes = new Timeline(new KeyFrame(Duration.minutes(1), event -> {
            Ticket ticket = model.ticketProperty().get();
            if (ticket != null) {
                Pills.show(due, model.due(ticket), texts);
                laterModel.tick();
            }
        }));
        minutes.setCycleCount(Animation.INDEFINITE);
        page.sceneProperty().addListener((property, before, scene) -> {
            if (scene == null) {
                minutes.stop();
            } else {
                minutes.play();
            }
        });
    }

    public Parent root() {
        return root;
    }

    /** What scrolls stands in the window, where the keyboard can go to, only once it is laid out; the first time that is now. */
    void appear() {
        if (((ScrollPane) root).getSkin() == null && root.getScene() != null) {
            root.applyCss();
            root.layout();
        }
    }

    void open(String reference, @Nullable Step step) {
        wanted = null;
        opening = true;
        model.open(reference, step);
    }

    /** Opens a complaint for what is to be done with it. */
    void open(String reference, Command command) {
        open(reference, TicketCommands.step(command));
        onlyReach = false;
        wanted = command;
    }

    boolean can(Command command) {
        return commands.can(command);
    }

    void run(Command command) {
        onlyReach = commands.go(command);
        wanted = command;
        begin();
    }

    /** Puts the keyboard where the work starts: at the step, or where the command wants it. */
    private void begin() {
        Command command = wanted;
        wanted = null;
        focus();
        if (command == null) {
            return;
        }
        if (commands.can(command) || onlyReach) {
            commands.begin(command, onlyReach);
        } else if (command != Command.NEXT_STEP && command != Command.PREVIOUS_STEP) {
            model.cannot(command);
        }
    }

    void refresh() {
        model.refresh();
    }

    void focus() {
        button(model.stepProperty().get()).requestFocus();
    }
}
