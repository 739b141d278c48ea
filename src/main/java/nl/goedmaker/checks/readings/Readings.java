package nl.goedmaker.checks.readings;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedmaker.attachments.AttachedFile;
import nl.goedmaker.attachments.AttachmentRepository;
import nl.goedmaker.checks.likeness.Shingles;
import nl.goedmaker.checks.likeness.ShopWords;
import nl.goedmaker.checks.likeness.SideBySide;
import nl.goedmaker.checks.photos.PhotoFacts;
import nl.goedmaker.tickets.Ticket;

/**
 * Reads the messages and photos of complaints as they come, and finds those that are nearly the same. What it finds is a place to
 * look at, and no more: people who live together write together, and a shop’s own picture comes back from many.
 */
public final class Readings {
    /** To be raised when messages or photos are read in another way: everything is then read anew. */
    static final int VERSION = 2;

    /** Texts that are shown; more of the same say no more. */
    static final int MOST_TEXTS = 20;

    /** Messages of one complaint that are compared: the story comes first, and after these it is a conversation. */
    private static final int MOST_COMPARED = 30;

    /** From so many customers on, a photo is one that goes round: out of the shop’s own pages, for example. */
    static final int MANY_CUSTOMERS = 5;

    /** Messages and photos that are read while somebody waits. */
    private static final int SOON_READ = 20;

    private static final int MESSAGES_AT_ONCE = 300;
    private static final int PHOTOS_AT_ONCE = 20;

    private final ReadingRepository repository;
    private final AttachmentRepository files;
    private final Supplier<? extends Collection<String>> templates;
    private final StoryReader stories;
    private final ZoneId zone;

    /** Told how far reading is. */
    @FunctionalInterface
    public interface Progress {
        Progress UNWATCHED = (done, of) -> true;

        /** @return whether to go on */
        boolean reached(int done, int of);
    }

    /** @param templates the texts that the shop’s answers are made of */
    public Readings(
            ReadingRepository repository,
            AttachmentRepository files,
            Supplier<? extends Collection<String>> templates,
            StoryReader stories,
            ZoneId zone) {
        this.repository = repository;
        this.files = files;
        this.templates = templates;
        this.stories = stories;
        this.zone = zone;
    }

    /**
     * Reads what waits. Takes long only the first time; may be stopped, and goes on from there the next time. Never on the
     * screen’s thread.
     *
     * @return how many messages and photos it read
     */
    public int catchUp(Progress progress) {
        ReadingRepository.Standing standing = repository.standing();
        if (standing.version() != VERSION) {
            repository.readAnew(VERSION);
            standing = repository.standing();
        }
        int waiting = standing.waiting();
        if (waiting == 0) {
            return 0;
        }
        ShopWords shop = ShopWords.of(templates.get());
        int done = 0;
        long last = Long.MIN_VALUE;
        for (var some = repository.messages(last, MESSAGES_AT_ONCE);
                !some.isEmpty();
                some = repository.messages(last, MESSAGES_AT_ONCE)) {
            if (!progress.reached(done, Math.max(done, waiting))) {
                return done;
            }
            repository.keep(read(some, shop), List.of());
            done += some.size();
            last = some.getLast().entry();
        }
        last = Long.MIN_VALUE;
        for (var some = repository.photos(last, PHOTOS_AT_ONCE);
                !some.isEmpty();
                some = repository.photos(last, PHOTOS_AT_ONCE)) {
            if (!progress.reached(done, Math.max(done, waiting))) {
                return done;
            }
            repository.keep(List.of(), some.stream().map(this::read).toList());
            done += some.size();
            last = some.getLast().id();
        }
        progress.reached(done, Math.max(done, waiting));
        return done;
    }

    /** How many messages and photos wait to be read; what is like them is not found until then. */
    public int waiting() {
        return repository.standing().waiting();
    }

    /** Makes ready for a look into this complaint: reads all that waits when that is soon done, otherwise only what is of it. */
    public void prepare(Ticket ticket) {
        ReadingRepository.Standing standing = repository.standing();
        boolean isNew = standing.version() == 0;
        if ((isNew || standing.version() == VERSION) && standing.waiting() <= SOON_READ) {
            catchUp(Progress.UNWATCHED);
        } else {
            catchUp(ticket);
        }
    }

    /** Reads what waits of this complaint, before it is looked into; the rest goes on waiting. */
    public void catchUp(Ticket ticket) {
        List<WaitingMessage> messages = repository.messagesOf(ticket.id());
        List<AttachedFile> photos = repository.photosOf(ticket.id());
        if (!messages.isEmpty() || !photos.isEmpty()) {
            repository.keep(
                    messages.isEmpty() ? List.of() : read(messages, ShopWords.of(templates.get())),
                    photos.stream().map(this::read).toList());
        }
    }

    private List<MessageReading> read(List<WaitingMessage> messages, ShopWords shop) {
        return messages.stream()
                .map(message -> MessageReading.of(message, shop, stories))
                .toList();
    }

    private PhotoReading read(AttachedFile photo) {
        try (InputStream in = files.open(photo).orElse(InputStream.nullInputStream())) {
            return new PhotoReading(
                    photo,
                    PhotoFacts.of(
                            in.readAllBytes(), photo.mediaType(), LocalDateTime.ofInstant(photo.addedAt(), zone)));
        } catch (IOException e) {
            return new PhotoReading(photo, PhotoFacts.NOTHING);
        }
    }

    /** The messages of a complaint that were there by then, as far as they are read. */
    public List<ReadMessage> messages(Ticket ticket, Instant asOf) {
        return repository.messagesRead(ticket.id(), asOf);
    }

    /** The photos of a complaint that were there by then, with nothing of those that are not read yet. */
    public List<ReadPhoto> photos(Ticket ticket, Instant asOf) {
        return repository.photosRead(ticket.id(), asOf);
    }

    /**
     * What other customers had written by then that is nearly the same as something in this complaint, the newest first; of each
     * other complaint the message that is most like one of this.
     */
    public List<SimilarText> similarTexts(Ticket ticket, Instant asOf) {
        List<ReadMessage> mine = repository.messagesRead(ticket.id(), asOf);
        Set<Long> ours = mine.stream()
                .flatMap(message -> Stream.of(message.customer(), message.writer()))
                .collect(Collectors.toSet());
        Map<Long, SimilarText> found = new HashMap<>();
        int compared = 0;
        for (ReadMessage message : mine) {
            Shingles shingles = message.own().shingles(message.text());
            if (!shingles.say() || ++compared > MOST_COMPARED) {
                continue;
            }
            for (ReadMessage other : repository.alike(message, asOf)) {
                if (ours.contains(other.customer()) || ours.contains(other.writer())) {
                    continue;
                }
                double likeness = shingles.likeness(other.own().shingles(other.text()));
                if (likeness >= Shingles.NEARLY_SAME) {
                    found.merge(
                            other.ticket(),
                            similar(message, other, likeness),
                            (one, two) -> two.likeness() > one.likeness() ? two : one);
                }
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparing(SimilarText::at)
                        .thenComparing(SimilarText::theirs)
                        .reversed())
                .limit(MOST_TEXTS)
                .toList();
    }

    private static SimilarText similar(ReadMessage mine, ReadMessage theirs, double likeness) {
        return new SimilarText(
                mine.entry(),
                theirs.entry(),
                theirs.ticket(),
                theirs.reference(),
                theirs.customer(),
                theirs.at(),
                likeness);
    }

    /** The two messages side by side; nothing when one of them is no longer there or waits to be read anew. */
    public Optional<SideBySide> sideBySide(SimilarText similar) {
        Optional<ReadMessage> theirs = message(similar.theirs());
        return message(similar.mine()).flatMap(mine -> theirs.map(other -> sideBySide(mine, other)));
    }

    public static SideBySide sideBySide(ReadMessage mine, ReadMessage theirs) {
        return SideBySide.of(mine.text(), mine.own(), theirs.text(), theirs.own());
    }

    /** One message; nothing when it is no longer there or waits to be read anew. */
    public Optional<ReadMessage> message(long entry) {
        return repository.messagesRead(Set.of(entry)).stream().findFirst();
    }

    /** One photo, with nothing of it that is not read yet; empty when it is no longer there. */
    public Optional<ReadPhoto> photo(long attachment) {
        return repository.photosRead(Set.of(attachment)).stream().findFirst();
    }

    /**
     * The photos of other complaints that were there by then and show the same picture as one of this, the newest first. A
     * photo that {@value #MANY_CUSTOMERS} customers have says nothing, nor does one with the same content or the same look as a
     * file that the shop had sent along with an answer by then.
     */
    public List<SamePhoto> samePhotos(Ticket ticket, Instant asOf) {
        return repository.photosRead(ticket.id(), asOf).stream()
                .filter(ReadPhoto::isPhoto)
                .flatMap(mine -> same(mine, asOf).stream())
                .sorted(Comparator.comparing((SamePhoto photo) -> photo.theirs().addedAt())
                        .thenComparing(photo -> photo.theirs().id())
                        .reversed())
                .toList();
    }

    private List<SamePhoto> same(ReadPhoto mine, Instant asOf) {
        Map<Long, ReadPhoto> all = new TreeMap<>();
        repository
                .withContent(mine.file().sha256(), asOf)
                .forEach(photo -> all.put(photo.file().id(), photo));
        if (mine.facts().hash() != null) {
            repository
                    .looking(mine.facts().hash(), asOf)
                    .forEach(photo -> all.put(photo.file().id(), photo));
        }
        long customers = Stream.concat(Stream.of(mine), all.values().stream())
                .map(ReadPhoto::customer)
                .distinct()
                .count();
        return customers >= MANY_CUSTOMERS || all.values().stream().anyMatch(photo -> photo.wentAlong(asOf))
                ? List.of()
                : all.values().stream()
                        .filter(photo -> photo.ticket() != mine.ticket())
                        .map(theirs -> same(mine, theirs))
                        .toList();
    }

    private static SamePhoto same(ReadPhoto mine, ReadPhoto theirs) {
        boolean exact = mine.file().sha256().equals(theirs.file().sha256());
        return new SamePhoto(
                mine.file(),
                theirs.file(),
                theirs.ticket(),
                theirs.reference(),
                theirs.customer(),
                exact,
                exact
                        ? 0
                        : Objects.requireNonNull(mine.facts().hash())
                                .distance(Objects.requireNonNull(theirs.facts().hash())));
    }
}
