package nl.goedmaker.app;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.application.HostServices;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import nl.goedmaker.cli.Services;
import nl.goedmaker.demo.DemoShop;
import nl.goedmaker.demo.storage.DatabaseDemoSite;
import nl.goedmaker.drafts.ui.DraftDesk;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.settings.ui.SettingsView;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.Background;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Dialogs;
import nl.goedmaker.ui.FxBackground;
import nl.goedmaker.ui.Navigation;
import nl.goedmaker.ui.Notices;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.RoomView;
import nl.goedmaker.ui.SystemClipboard;
import nl.goedmaker.ui.Theme;
import nl.goedmaker.ui.WindowPlace;
import nl.goedmaker.ui.keys.KeyMap;
import org.jspecify.annotations.Nullable;

/**
 * One window on one data file. It can be built again in another language or look without losing its place; tests and the
 * tour use it as it is.
 */
public final class Window implements Navigation, Notices {
    /** Well after the start, which it must not slow down. */
    private static final Duration FIRST_BACKUP = Duration.minutes(2);
    /** A window may stay open for days. */
    private static final Duration NEXT_LOOK = Duration.hours(1);

    /** Messages and photos are read once the window stands still, and whenever new ones came. */
    private static final Duration FIRST_READING = Duration.seconds(20);

    private static final Duration NEXT_READING = Duration.minutes(1);

    /** A crash costs no more than what was typed in this time. */
    private static final Duration NEXT_KEEP = Duration.seconds(2);

    private static final String PLACE = "window.place";

    /** The window appears with its first room filled in; a large shop's fills in while it is seen. */
    private static final Duration LONGEST_UNSEEN = Duration.millis(250);

    private final Services services;
    private final Stage stage;
    private final FxBackground background;
    private final Dialogs dialogs;
    private final @Nullable HostServices host;

    private final DraftDesk drafts;
    private final OutsideChanges outside;
    private KeyMap keys = KeyMap.STANDARD;
    private Preferences preferences;
    private Texts texts;
    private @Nullable MainView view;
    private @Nullable MainViewModel model;
    private @Nullable NoticeBar notices;
    private @Nullable Rooms rooms;

    /**
     * @param dialogs {@code null} for those of the real desktop
     * @param host opens links; {@code null} where nothing can
     */
    public Window(
            Services services,
            Stage stage,
            Preferences preferences,
            @Nullable Dialogs dialogs,
            @Nullable HostServices host,
            java.util.function.Consumer<Throwable> failures) {
        this.services = services;
        this.stage = stage;
        this.preferences = preferences;
        this.texts = Texts.in(preferences.language());
        this.host = host;
        this.background = new FxBackground(refusal -> refused(refusal.sentence()), failures);
        this.drafts = new DraftDesk(services.drafts(), background);
        this.outside = new OutsideChanges(services.database()::changesOutside, background, this::changed);
        this.dialogs = dialogs == null ? new nl.goedmaker.ui.FxDialogs(() -> stage, () -> texts) : dialogs;
    }

    public FxBackground background() {
        return background;
    }

    public Stage stage() {
        return stage;
    }

    DraftDesk drafts() {
        return drafts;
    }

    /** Builds the scene and shows it; the room that was open stays open. */
    public void show() {
        drafts.save();
        Room open = model == null ? Room.TODAY : model.roomProperty().get();
        Theme.choose(isDark());
        MainViewModel newModel = new MainViewModel(services, background, this, texts);
        Desk desk =
                new Desk(texts, services.clock(), background, this, this, dialogs, new SystemClipboard(), this::browse);
        Rooms newRooms = new Rooms(services, desk, this);
        // what they show is read while the frame around it is made
        newModel.roomProperty().set(open);
        newModel.refresh();
        RoomView first = newRooms.make(open);
        first.refresh();
        MainView newView = new MainView(newModel, texts, newRooms::make);
        model = newModel;
        view = newView;
        rooms = newRooms;
        notices = new NoticeBar(newView, () -> texts, newModel::undo);
        newModel.progressProperty().addListener((property, before, share) -> {
            if (before.doubleValue() < 0) {
                Objects.requireNonNull(notices).working(newModel.progressProperty(), newModel::stop);
            }
        });
        newModel.onPreferences(kept -> {
            if (!kept.equals(preferences)) {
                prefer(kept);
            }
        });
        CommandDesk commands = new CommandDesk(newView, newModel, newRooms, texts, () -> keys);
        commands.listen();
        newView.onActions(() -> newTicket(""), newRooms::paste, newRooms.search()::search, commands::openPalette);
        newView.showKeys(keys);
        readKeys();
        newRooms.drop().on(newView.layer());
        Scene scene = stage.getScene();
        if (scene == null) {
            WindowPlace.begin(stage, place -> services.settings().remember(PLACE, place));
            background.run(() -> services.settings().remembered(PLACE), place -> place.ifPresent(this::place));
            // with a size, it is laid out once instead of first as large as it would like to be
            scene = new Scene(newView.root(), stage.getWidth(), stage.getHeight());
            stage.setScene(scene);
        } else {
            scene.setRoot(newView.root());
        }
        dress(scene);
        newView.show(open, first);
        welcome(newView);
        if (!stage.isShowing()) {
            stage.setTitle("Goedmaker");
            background.whenQuiet(LONGEST_UNSEEN, stage::show);
        }
    }

    /** The owner's keys as kept; an undo may have changed them. */
    private void readKeys() {
        background.run(services.settings()::keys, kept -> {
            keys = KeyMap.parse(kept);
            view().showKeys(keys);
        });
    }

    private void place(String remembered) {
        WindowPlace.restore(stage, remembered);
    }

    /** On a first start, asks what to begin with before anything else. */
    private void welcome(MainView shown) {
        WelcomeViewModel first = new WelcomeViewModel(
                services.settings(),
                background,
                progress -> DemoShop.fill(
                        new DatabaseDemoSite(services.database()), services.clock(), DemoShop.SEED, progress),
                this::prefer);
        background.run(services.settings()::isFirstStart, isFirst -> {
            if (isFirst) {
                WelcomeView overlay = new WelcomeView(first, texts);
                overlay.open(shown.layer());
                first.whenAnswered(choice -> {
                    overlay.close();
                    Room begin = choice == WelcomeViewModel.Choice.DEMO ? Room.TODAY : Room.SETTINGS;
                    open(begin);
                    shown.refresh();
                    // what was disabled takes the keyboard in the next pulse, at the first control in sight
                    nl.goedmaker.ui.Screenwork.later(() -> shown.room(begin).focus());
                });
            }
        });
    }

    private void dress(Scene scene) {
        Theme.apply(scene, isDark(), preferences.textSize());
    }

    private boolean isDark() {
        return switch (preferences.theme()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Theme.isSystemDark();
        };
    }

    /** Listens to every change of the data, so that the window always shows what is. Once per window. */
    public void watch() {
        services.journal().whenChanged(() -> background.onScreen(this::changed));
        outside.watch(stage);
        Timeline keep = new Timeline(new KeyFrame(NEXT_KEEP, event -> drafts.save()));
        keep.setCycleCount(Animation.INDEFINITE);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> {
            keep.stop();
            drafts.save();
        });
        keep.play();
        PauseTransition backups = new PauseTransition(FIRST_BACKUP);
        backups.setOnFinished(event -> {
            background.run(services.backups()::daily, made -> {
                if (made.isPresent() && view != null) {
                    view.refresh();
                }
                background.run(services.attachments()::tidy);
                background.run(services.retention()::forget, gone -> {});
                background.run(services.people()::catchUp);
                background.run(services.database()::optimize);
            });
            backups.setDuration(NEXT_LOOK);
            backups.playFromStart();
        });
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> backups.stop());
        backups.play();
        read();
    }

    /** What cannot be read now is read the next time: nobody has to be told. */
    private void read() {
        AtomicBoolean open = new AtomicBoolean(true);
        PauseTransition readings = new PauseTransition(FIRST_READING);
        Runnable again = () -> {
            if (open.get()) {
                readings.setDuration(NEXT_READING);
                readings.playFromStart();
            }
        };
        readings.setOnFinished(event -> background.run(
                () -> CatchingUp.of(services, open::get),
                isNews -> {
                    // what is like the new ones is only found now
                    if (isNews && open.get() && view != null) {
                        view.refresh();
                    }
                    again.run();
                },
                refused -> again.run()));
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> {
            open.set(false);
            readings.stop();
        });
        readings.play();
    }

    private void changed() {
        if (view != null && notices != null) {
            notices.changed();
            view.refresh();
            readKeys();
        }
    }

    /** Whether others have changed the data is looked at now. */
    void lookOutside() {
        outside.look();
    }

    public MainView view() {
        return Objects.requireNonNull(view);
    }

    /** The texts in the language of the moment. */
    public Texts texts() {
        return texts;
    }

    Rooms rooms() {
        return Objects.requireNonNull(rooms);
    }

    public Preferences preferences() {
        return preferences;
    }

    /** Takes on another language, look or size of text at once. */
    public void prefer(Preferences wanted) {
        boolean rebuild = wanted.language() != preferences.language();
        preferences = wanted;
        texts = Texts.in(wanted.language());
        if (rebuild) {
            show();
        } else {
            dress(stage.getScene());
        }
    }

    @Override
    public void open(Room room) {
        Objects.requireNonNull(model).roomProperty().set(room);
    }

    @Override
    public void openTicket(String reference) {
        open(Room.TICKETS);
        Objects.requireNonNull(rooms).openTicket(reference, null);
    }

    @Override
    public void openTicket(String reference, String step) {
        open(Room.TICKETS);
        Objects.requireNonNull(rooms).openTicket(reference, step);
    }

    @Override
    public void openBankAccount() {
        open(Room.SETTINGS);
        if (view().room(Room.SETTINGS) instanceof SettingsView settings) {
            settings.goToBank();
        }
    }

    @Override
    public void newTicket(String pasted) {
        Objects.requireNonNull(rooms).newTicket(pasted);
    }

    @Override
    public void newClaim(String pasted) {
        open(Room.CASHBACK);
        Objects.requireNonNull(rooms).newClaim(pasted);
    }

    @Override
    public void done(Sentence what) {
        Objects.requireNonNull(notices).done(what);
    }

    @Override
    public void takeBack(Sentence what, java.time.Duration window) {
        Objects.requireNonNull(notices).takeBack(what, window);
    }

    @Override
    public void told(Sentence what) {
        Objects.requireNonNull(notices).told(what);
    }

    @Override
    public void refused(Sentence why) {
        Objects.requireNonNull(notices).refused(why);
    }

    private boolean browse(String link) {
        if (host == null) {
            return false;
        }
        host.showDocument(link);
        return true;
    }

    /** The same background for whoever builds a screen outside a room. */
    public Background work() {
        return background;
    }
}
