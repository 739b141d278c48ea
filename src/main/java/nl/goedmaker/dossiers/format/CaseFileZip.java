package nl.goedmaker.dossiers.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.goedmaker.attachments.AttachedFile;
import nl.goedmaker.attachments.AttachmentRepository;
import nl.goedmaker.dossiers.Dossier;
import nl.goedmaker.files.CopyProgress;
import nl.goedmaker.files.SafeNames;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.TimelineEntry;
import nl.goedmaker.tickets.TimelineEntry.Kind;

/**
 * The case file of a complaint, for a mediator or a court: the PDF, the conversation as one mail and each message as text, the
 * attachments under their own names, and what is in it with SHA-256 hashes, once to read and once as JSON. Messages are plain
 * text and not mails of their own, for the program never saw the headers of the mails they came in.
 */
public final class CaseFileZip {
    private static final int BUFFER = 64 * 1024;
    private static final DateTimeFormatter IN_NAMES = DateTimeFormatter.ofPattern("uuuu-MM-dd_HHmm", Locale.ROOT);
    /** ZIP knows no earlier day. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Texts texts;
    private final AttachmentRepository attachments;

    public CaseFileZip(Texts texts, AttachmentRepository attachments) {
        this.texts = texts;
        this.attachments = attachments;
    }

    /**
     * Writes the ZIP, attachments piece by piece; the stream stays open. A file that is gone from the disk is named as missing,
     * and one whose content changed since it came in is named as such: the rest is still worth handing over.
     *
     * @throws IOException when the stream takes no more
     * @throws Refusal when an attachment cannot be read, or the one who watches wants to stop
     */
    public void write(Dossier dossier, OutputStream out, CopyProgress progress) throws IOException {
        new Writing(dossier, out, progress).all();
    }

    /** The writing of one case file. */
    private final class Writing {
        private final Dossier dossier;
        private final CopyProgress progress;
        private final ZipOutputStream zip;
        private final LocalDateTime date;
        private final List<CaseFile> files = new ArrayList<>();
        private final List<AttachedFile> missing = new ArrayList<>();
        private final Map<Long, String> messageFiles = new LinkedHashMap<>();
        private final long total;
        private long copied;

        Writing(Dossier dossier, OutputStream out, CopyProgress progress) {
            this.dossier = dossier;
            this.progress = progress;
            this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            LocalDateTime last = LocalDateTime.ofInstant(dossier.lastChange(), dossier.zone());
            this.date = last.isBefore(EARLIEST) ? EARLIEST : last;
            this.total = dossier.attachments().stream()
                    .mapToLong(AttachedFile::bytes)
                    .sum();
        }

        void all() throws IOException {
            goOn();
            String reference = dossier.ticket().reference();
            add(reference + ".pdf", "application/pdf", new DossierPdf(texts).write(dossier));
            add(reference + ".eml", "message/rfc822", new DossierMail(texts).write(dossier));
            messages();
            attached();
            Manifest manifest = new Manifest(dossier, texts, messageFiles);
            add(texts.get("dossiers.zip.overview") + ".txt", "text/plain", bytes(manifest.readable(files, missing)));
            add("manifest.json", "application/json", manifest.json(files, missing));
            zip.finish();
        }

        private void messages() throws IOException {
            DossierWords words = new DossierWords(dossier, texts);
            int number = 0;
            for (TimelineEntry entry : dossier.timeline()) {
                if (entry.kind() == Kind.CHANGE) {
                    continue;
                }
                String name = "%s/%04d_%s_%s.txt"
                        .formatted(
                                texts.get("dossiers.zip.messages"),
                                ++number,
                                IN_NAMES.format(LocalDateTime.ofInstant(entry.at(), dossier.zone())),
                                texts.get("dossiers.zip.kind." + entry.kind()));
                messageFiles.put(entry.id(), name);
                add(name, "text/plain", bytes(words.heading(entry) + "\n\n" + words.body(entry) + "\n"));
            }
        }

        private void attached() throws IOException {
            SafeNames names = new SafeNames(texts.get("dossiers.zip.nameless"));
            for (AttachedFile file : dossier.attachments()) {
                Optional<InputStream> content = open(file);
                if (content.isEmpty()) {
                    missing.add(file);
                    continue;
                }
                try (InputStream in = content.get()) {
                    copy(file, in, texts.get("dossiers.zip.attachments") + "/" + names.next(file.name()));
                }
            }
        }

        private Optional<InputStream> open(AttachedFile file) {
            try {
                return attachments.open(file);
            } catch (IOException e) {
                throw unreadable(file);
            }
        }

        private Refusal unreadable(AttachedFile file) {
            return Refusal.badInput("dossiers.attachmentUnreadable", file.name());
        }

        private void copy(AttachedFile file, InputStream in, String name) throws IOException {
            begin(name);
            CountedHash hash = new CountedHash(zip);
            byte[] buffer = new byte[BUFFER];
            for (int read = read(file, in, buffer); read >= 0; read = read(file, in, buffer)) {
                hash.write(buffer, 0, read);
                copied += read;
                goOn();
            }
            zip.closeEntry();
            files.add(new CaseFile(name, file.mediaType(), hash.count(), hash.sha256(), file));
        }

        private int read(AttachedFile file, InputStream in, byte[] buffer) {
            try {
                return in.read(buffer);
            } catch (IOException e) {
                throw unreadable(file);
            }
        }

        private void goOn() {
            if (!progress.goesOn(copied, total)) {
                throw Refusal.no("dossiers.stopped");
            }
        }

        private void add(String name, String mediaType, byte[] content) throws IOException {
            begin(name);
            CountedHash hash = new CountedHash(zip);
            hash.write(content);
            zip.closeEntry();
            files.add(new CaseFile(name, mediaType, hash.count(), hash.sha256(), null));
        }

        private void begin(String name) throws IOException {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(date);
            zip.putNextEntry(entry);
        }

        /** Lines as Windows ends them: whoever opens this may have nothing newer than its Notepad. */
        private static byte[] bytes(String text) {
            return text.replace("\r\n", "\n")
                    .replace('\r', '\n')
                    .replace("\n", "\r\n")
                    .getBytes(StandardCharsets.UTF_8);
        }
    }
}
