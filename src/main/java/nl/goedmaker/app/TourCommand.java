package nl.goedmaker.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.cli.CommandLineApp;
import nl.goedmaker.cli.Session;
import nl.goedmaker.files.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays the demo shop through the main job without a display. */
@Command(name = "tour", description = "cli.tour")
final class TourCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "cli.tour.out")
    private String out = "";

    TourCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path folder = WholeFile.folder(session.path(out));
        List<Path> files = new Tour(folder, session.texts().language(), Clock.systemDefaultZone()).play();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("out", folder.toString());
        answer.put(
                "files",
                files.stream().map(file -> file.getFileName().toString()).toList());
        session.answer(answer, session.text("cli.tour.done", folder.toString(), files.size()));
        return CommandLineApp.DONE;
    }
}
