package nl.goedmaker.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.goedmaker.attachments.AttachResult.Added;
import nl.goedmaker.attachments.AttachResult.Refused;
import nl.goedmaker.attachments.content.FileContent;
import nl.goedmaker.files.CopyProgress;
import nl.goedmaker.files.GivenFile;
import nl.goedmaker.files.SafeNames;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.Enclosures;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.Tickets;

/**
 * The files of complaints. Copying and reading them waits for the disk, so it belongs in the background; what is written to the
 * data file comes last, in one step that can be taken back.
 */
public final class Attachments implements Enclosures {
    /** The largest file that is taken: what most mail programs send. */
    public static final int MOST_MEGABYTES = 25;
    /** Files of one complaint, with those of complaints merged into it. */
    public static final int MOST_FILES = 100;

    private static final long MOST_BYTES = MOST_MEGABYTES * 1_000_000L;
    private static final int LONGEST_NAME = 200;
    private static final String NAMELESS = "bestand";

    private final AttachmentRepository repository;
    private final Tickets tickets;
    private final Journal journal;
    private final Clock clock;

    /** A file whose content is in the folder, and that no complaint has yet. */
    private record Ready(GivenFile given, AttachedFile file, FileContent content) {}

    /** Which files of a number are ready, and which never will be. */
    private record Prepared(List<Ready> ready, List<Refused> refused) {}

    public Attachments(AttachmentRepository repository, Tickets tickets, Journal journal, Clock clock) {
        this.repository = repository;
        this.tickets = tickets;
        this.journal = journal;
        this.clock = clock;
    }

    /** Takes away content that nothing asks for any more, once it has been left alone for a day. */
    public void tidy() {
        repository.tidy(clock.instant().minus(Duration.ofDays(1)));
    }

    /** The files of a complaint and of those merged into it, in the order in which they came. */
    public List<AttachedFile> of(Ticket ticket) {
        return repository.ofTicket(ticket.id());
    }

    /**
     * The content of a file, to be closed by the caller.
     *
     * @throws Refusal when it is gone from the folder or cannot be read
     */
    public InputStream content(AttachedFile file) {
        try {
            return repository.open(file).orElseThrow(() -> Refusal.badInput("attachments.gone", file.name()));
        } catch (IOException e) {
            throw Refusal.badInput("attachments.gone", file.name());
        }
    }

    /**
     * Attaches files to a complaint, as one step. Each file is attached whole or refused by itself.
     *
     * @throws Refusal when there is no such complaint any more, or the one who watches wants to stop: then none is attached
     */
    public AttachResult attach(Ticket ticket, List<GivenFile> files, CopyProgress progress) {
        Prepared prepared = prepared(files, progress);
        if (prepared.ready().isEmpty()) {
            return new AttachResult(List.of(), prepared.refused());
        }
        return journal.change(
                Change.of("attachments.change.add", ticket.reference()),
                () -> added(tickets.get(ticket.reference()), prepared, "attachments.event.added"));
    }

    /** Attaches the one file. @throws Refusal when it cannot be */
    public AttachedFile attach(Ticket ticket, GivenFile file) {
        AttachResult result = attach(ticket, List.of(file), CopyProgress.UNWATCHED);
        if (!result.refused().isEmpty()) {
            throw result.refused().getFirst().why();
        }
        return result.added().getFirst().file();
    }

    @Override
    public Entered open(NewTicket ticket, List<GivenFile> files) {
        Prepared prepared = prepared(files, CopyProgress.UNWATCHED);
        return journal.change(Change.of("tickets.change.open", ticket.title()), () -> {
            Ticket opened = tickets.open(ticket);
            AttachResult result = added(opened, prepared, "attachments.event.came");
            return new Entered(
                    opened,
                    result.refused().stream()
                            .map(refused -> refused.why().sentence())
                            .toList());
        });
    }

    /** Takes a file from its complaint; the step can be taken back. */
    public void detach(Ticket ticket, AttachedFile file) {
        journal.change(Change.of("attachments.change.remove", ticket.reference()), () -> {
            Ticket now = tickets.get(ticket.reference());
            if (of(now).stream().noneMatch(kept -> kept.id() == file.id())) {
                throw Refusal.badInput("attachments.unknown", file.name(), now.reference());
            }
            repository.remove(file);
            tickets.event(now, "attachments.event.removed", file.name());
        });
    }

    /**
     * The file of a complaint with this name, or whose hash begins like this.
     *
     * @throws Refusal when there is none, or more than one
     */
    public AttachedFile named(Ticket ticket, String nameOrHash) {
        String wanted = nameOrHash.strip();
        List<AttachedFile> found =
                of(ticket).stream().filter(file -> isCalled(file, wanted)).toList();
        if (found.isEmpty()) {
            throw Refusal.badInput("attachments.unknown", wanted, ticket.reference());
        }
        if (found.size() > 1) {
            throw Refusal.badInput("attachments.ambiguous", wanted, ticket.reference(), found.size());
        }
        return found.getFirst();
    }

    private static boolean isCalled(AttachedFile file, String wanted) {
        return file.name().equals(wanted)
                || wanted.length() >= 8 && file.sha256().startsWith(wanted.toLowerCase(Locale.ROOT));
    }

    /**
     * Takes down, as part of the step that sends an answer, which files of a complaint and of those merged into it went along: from
     * now on nobody who has the same picture has it from somebody else. Of several with one name all are taken down, as nobody can
     * tell which one went. Also a photo that the customer’s own mail brought and that the owner sent back: what the shop gave away speaks
     * against nobody, and as the customer’s photo it goes on speaking for her.
     *
     * @param namesOrHashes as for {@link #named}; what the complaint no longer has is passed over
     */
    public void wentAlong(Ticket ticket, List<String> namesOrHashes) {
        of(ticket).stream()
                .filter(file -> namesOrHashes.stream().anyMatch(wanted -> isCalled(file, wanted.strip())))
                .forEach(file -> repository.wentAlong(file, clock.instant()));
    }

    private Prepared prepared(List<GivenFile> files, CopyProgress progress) {
        long total = files.stream().mapToLong(GivenFile::bytes).sum();
        long before = 0;
        List<Ready> ready = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (GivenFile file : files) {
            long copiedBefore = before;
            try {
                ready.add(ready(file, (done, of) -> progress.goesOn(copiedBefore + done, total)));
            } catch (Refusal why) {
                if (why.sentence().key().equals("attachments.stopped")) {
                    throw why;
                }
                refused.add(new Refused(file.name(), why));
            }
            before += file.bytes();
        }
        return new Prepared(ready, refused);
    }

    private Ready ready(GivenFile given, CopyProgress progress) {
        AttachmentRepository.Content copy = repository.store(given, MOST_BYTES, progress);
        String name = SafeNames.clean(given.name(), NAMELESS, LONGEST_NAME);
        AttachedFile file = new AttachedFile(0, name, copy.sha256(), MediaType.UNKNOWN, copy.bytes(), clock.instant());
        FileContent content = read(file);
        return new Ready(
                given,
                new AttachedFile(0, name, copy.sha256(), content.mediaType(), copy.bytes(), file.addedAt()),
                content);
    }

    private FileContent read(AttachedFile file) {
        try (InputStream in = content(file)) {
            return FileContent.of(file.name(), in.readAllBytes(), clock.getZone());
        } catch (IOException e) {
            throw Refusal.badInput("attachments.gone", file.name());
        }
    }

    private AttachResult added(Ticket ticket, Prepared prepared, String event) {
        List<Added> added = new ArrayList<>();
        List<Refused> refused = new ArrayList<>(prepared.refused());
        List<AttachedFile> there = new ArrayList<>(of(ticket));
        Set<String> given = new HashSet<>();
        for (Ready ready : prepared.ready()) {
            if (!given.add(ready.file().sha256())) {
                // the same picture twice in one mail is no trouble to tell of
                continue;
            }
            Optional<Refusal> why = objection(ticket, ready, there);
            if (why.isPresent()) {
                refused.add(new Refused(ready.given().name(), why.get()));
                continue;
            }
            AttachedFile file =
                    repository.add(ticket.id(), ready.file(), ready.content().text());
            tickets.event(ticket, event, file.name());
            there.add(file);
            added.add(new Added(file, ready.content().remark()));
        }
        return new AttachResult(added, refused);
    }

    private static Optional<Refusal> objection(Ticket ticket, Ready ready, List<AttachedFile> there) {
        Optional<AttachedFile> same = there.stream()
                .filter(file -> file.sha256().equals(ready.file().sha256()))
                .findFirst();
        if (same.isPresent()) {
            return Optional.of(Refusal.no(
                    "attachments.already",
                    ready.file().name(),
                    ticket.reference(),
                    same.get().name()));
        }
        return there.size() >= MOST_FILES
                ? Optional.of(Refusal.no("attachments.tooMany", ready.file().name(), ticket.reference(), MOST_FILES))
                : Optional.empty();
    }
}
