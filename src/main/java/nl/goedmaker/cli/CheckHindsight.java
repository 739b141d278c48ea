package nl.goedmaker.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.checks.evidence.Tuning;
import nl.goedmaker.checks.hindsight.Hindsight;
import nl.goedmaker.checks.hindsight.Pointing;
import nl.goedmaker.checks.hindsight.Replay;
import nl.goedmaker.checks.hindsight.Retrospect;
import nl.goedmaker.tickets.Justified;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks back: which signals pointed right in the complaints that were closed last, and what other settings would have changed. */
@Command(name = "hindsight", description = "cli.hindsight")
final class CheckHindsight implements Callable<Integer> {
    private final Session session;

    @Option(names = "--last", paramLabel = "N", descriptionKey = "cli.option.hindsightLast")
    private int last = Retrospect.USUAL;

    @Option(names = "--sleep", paramLabel = "SIGNAL", descriptionKey = "cli.option.replaySleep")
    private List<String> asleep = new ArrayList<>();

    @Option(names = "--wake", paramLabel = "SIGNAL", descriptionKey = "cli.option.replayWake")
    private List<String> awake = new ArrayList<>();

    @Option(names = "--strength", paramLabel = "SIGNAL=STRENGTH", descriptionKey = "cli.option.replayStrength")
    private Map<String, String> strengths = new LinkedHashMap<>();

    CheckHindsight(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Tuning stored = session.services().signalSettings().tuning();
        Tuning tried = tried(stored);
        Hindsight hindsight = SignalWords.hindsight(session, last);
        Replay replay = hindsight.replay(stored, tried);
        SignalWords words = new SignalWords(session);
        List<String> lines = new ArrayList<>(
                List.of(session.text("checks.hindsight.over", hindsight.closed().size())));
        hindsight.pointings().stream().filter(pointing -> pointing.seen() > 0).forEach(pointing -> {
            lines.add(words.line(pointing.signal()));
            lines.addAll(words.figures(pointing));
        });
        lines.add("");
        if (!hindsight.closed().isEmpty()) {
            lines.add(session.text("checks.hindsight.dated"));
        }
        for (Justified justified : Justified.values()) {
            lines.add(session.text(
                    "cli.hindsight.replay",
                    session.text("tickets.justified." + justified),
                    replay.askedBefore(justified).size(),
                    replay.askedAfter(justified).size(),
                    replay.newlyAsked(justified).size(),
                    replay.noLongerAsked(justified).size()));
        }
        session.answer(document(hindsight, replay, words), String.join(System.lineSeparator(), lines));
        return CommandLineApp.DONE;
    }

    private Tuning tried(Tuning stored) {
        Tuning tried = stored;
        for (String name : asleep) {
            tried = tried.sleeping(SignalWords.name(session, name), true);
        }
        for (String name : awake) {
            tried = tried.sleeping(SignalWords.name(session, name), false);
        }
        for (Map.Entry<String, String> each : strengths.entrySet()) {
            tried = tried.strength(
                    SignalWords.name(session, each.getKey()), SignalWords.strength("--strength", each.getValue()));
        }
        return tried;
    }

    private Map<String, @Nullable Object> document(Hindsight hindsight, Replay replay, SignalWords words) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("closed", hindsight.closed().size());
        document.put(
                "signals",
                hindsight.pointings().stream()
                        .filter(CheckHindsight::wasSeen)
                        .map(words::document)
                        .toList());
        Map<String, Object> played = new LinkedHashMap<>();
        for (Justified justified : Justified.values()) {
            played.put(
                    justified.name(),
                    Map.of(
                            "askedBefore", replay.askedBefore(justified).size(),
                            "askedAfter", replay.askedAfter(justified).size(),
                            "newlyAsked", replay.newlyAsked(justified),
                            "noLongerAsked", replay.noLongerAsked(justified)));
        }
        document.put("replay", played);
        document.put("dated", session.text("checks.hindsight.dated"));
        document.put("otherOutcome", replay.changed());
        return document;
    }

    private static boolean wasSeen(Pointing pointing) {
        return pointing.seen() > 0;
    }
}
