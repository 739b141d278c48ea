package nl.goedmaker.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.checks.evidence.Tuning;
import nl.goedmaker.checks.hindsight.Hindsight;
import nl.goedmaker.checks.hindsight.Pointing;
import nl.goedmaker.checks.own.OwnRule;
import nl.goedmaker.checks.own.OwnSignal;
import nl.goedmaker.reviews.survey.Share;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import org.jspecify.annotations.Nullable;

/** The signals of the check as lines and as JSON. */
final class SignalWords {
    private final Session session;
    private final Tuning tuning;

    SignalWords(Session session) {
        this.session = session;
        this.tuning = session.services().signalSettings().tuning();
    }

    /** Answers with the signals as they are set, without looking back. */
    static void answer(Session session) {
        SignalWords words = new SignalWords(session);
        List<Signal> all = session.services().signalSettings().signals();
        session.answer(
                document(session),
                String.join(
                        System.lineSeparator(), all.stream().map(words::line).toList()));
    }

    /** Answers with one sentence of what was done; as JSON, with the signals as they are set now. */
    static void done(Session session, String sentence) {
        session.answer(document(session), sentence);
    }

    private static Map<String, Object> document(Session session) {
        SignalWords words = new SignalWords(session);
        return Map.of(
                "signals",
                session.services().signalSettings().signals().stream()
                        .map(words::document)
                        .toList());
    }

    /** Looks back at the last closed complaints. */
    static Hindsight hindsight(Session session, int last) {
        ReadFirst.all(session);
        Steps steps = new Steps();
        return session.services().retrospect().of(last, (done, of) -> {
            if (steps.isNext(done, of)) {
                session.tell(Sentence.of("cli.check.looking", done, of));
            }
            return true;
        });
    }

    /** A signal by its name, or one of the owner’s own by what she calls it. */
    static Signal signal(Session session, String typed) {
        return session.services().ownSignals().all().stream()
                .filter(own -> own.rule().name().equalsIgnoreCase(typed.strip()))
                .<Signal>map(own -> own)
                .findFirst()
                .orElseGet(() -> session.services().signalSettings().known(typed));
    }

    static String name(Session session, String typed) {
        return signal(session, typed).name();
    }

    String line(Signal signal) {
        Texts texts = session.texts();
        Strength set = tuning.strengths().get(signal.name());
        return texts.get(
                tuning.asleep().contains(signal.name()) ? "cli.signals.asleep" : "cli.signals.line",
                signal.name(),
                texts.get(set == null ? "checks.strength.standard" : set.key()),
                texts.get(signal.title()));
    }

    /** The figures below a signal, with what to do about it. */
    List<String> figures(Pointing pointing) {
        Texts texts = session.texts();
        List<String> lines = new ArrayList<>(List.of("    " + texts.get(pointing.sentence())));
        if (pointing.misleads() && !tuning.asleep().contains(pointing.signal().name())) {
            lines.add("    " + texts.get("checks.hindsight.misleads"));
        }
        return lines;
    }

    Map<String, @Nullable Object> document(Signal signal) {
        Strength set = tuning.strengths().get(signal.name());
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("signal", signal.name());
        document.put("title", session.texts().get(signal.title()));
        document.put("family", signal.family().name());
        document.put("direction", signal.direction().name());
        document.put("strength", set == null ? "DEFAULT" : set.name());
        document.put("asleep", tuning.asleep().contains(signal.name()));
        if (signal instanceof OwnSignal own) {
            document.put("rule", rule(own));
        }
        return document;
    }

    private Map<String, Object> rule(OwnSignal own) {
        OwnRule rule = own.rule();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("words", session.texts().get(own.words()));
        document.put("strength", rule.strength().name());
        document.put("scope", rule.scope().name());
        document.put("field", rule.field().name());
        document.put("comparison", rule.comparison().name());
        document.put("value", rule.value());
        document.put("least", rule.least());
        document.put("days", rule.days());
        return document;
    }

    Map<String, @Nullable Object> document(Pointing pointing) {
        Map<String, @Nullable Object> document = document(pointing.signal());
        Share share = pointing.share();
        document.put("seen", pointing.seen());
        document.put("right", pointing.right());
        document.put("wrong", pointing.wrong());
        document.put("unclear", pointing.open());
        document.put("enough", pointing.isEnough());
        document.put("percent", pointing.isEnough() ? share.percent() : null);
        document.put("low", pointing.isEnough() ? share.interval().low() : null);
        document.put("high", pointing.isEnough() ? share.interval().high() : null);
        document.put("misleads", pointing.misleads());
        return document;
    }

    /** {@code null} for {@code default}. */
    static @Nullable Strength strength(String option, String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).equals("default")
                ? null
                : Session.choice(Strength.class, option, typed);
    }
}
