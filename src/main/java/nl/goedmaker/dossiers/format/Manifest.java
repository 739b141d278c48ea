package nl.goedmaker.dossiers.format;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.goedmaker.attachments.AttachedFile;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.dossiers.Dossier;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.Remedy;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TimelineEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What is in a case file: who, when, what was decided, and every file with its hash. */
final class Manifest {
    private final Dossier dossier;
    private final Texts texts;
    private final Map<Long, String> messageFiles;

    /** @param messageFiles by timeline entry, the file in which its words stand */
    Manifest(Dossier dossier, Texts texts, Map<Long, String> messageFiles) {
        this.dossier = dossier;
        this.texts = texts;
        this.messageFiles = messageFiles;
    }

    /** For people: the whole complaint in plain text, then the files. */
    String readable(List<CaseFile> files, List<AttachedFile> missing) {
        StringBuilder text = new StringBuilder(new DossierWords(dossier, texts).plain());
        text.append('\n').append(texts.get("dossiers.zip.files")).append("\n\n");
        for (CaseFile file : files) {
            text.append(file.sha256()).append("  ").append(file.name()).append('\n');
            if (file.isChanged()) {
                text.append("  ").append(texts.get("dossiers.zip.changed")).append('\n');
            }
        }
        for (AttachedFile file : missing) {
            text.append(texts.get("dossiers.zip.missing", DossierWords.oneLine(file.name()), file.sha256()))
                    .append('\n');
        }
        return text.toString();
    }

    /** For programs; fields may be added, never renamed. */
    byte[] json(List<CaseFile> files, List<AttachedFile> missing) {
        Ticket ticket = dossier.ticket();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", "goedmaker-case-file");
        json.put("version", 1);
        json.put("ticket", ticket.reference());
        json.put("shop", dossier.shop().name());
        json.put("customer", ticket.customer().name());
        json.put("email", ticket.customer().email());
        json.put("subject", ticket.subject());
        json.put("status", ticket.status().name());
        json.put("type", ticket.type().name());
        json.put("channel", ticket.channel().code());
        json.put("opened", moment(ticket.openedAt()));
        json.put("firstReplied", moment(ticket.firstRepliedAt()));
        json.put("closed", moment(ticket.closedAt()));
        json.put("justified", name(ticket.justified()));
        json.put("reason", reason(ticket));
        json.put("internalNotes", dossier.withNotes());
        json.put("lastChange", moment(dossier.lastChange()));
        json.put("remedies", dossier.remedies().stream().map(this::remedy).toList());
        json.put("cashbacks", dossier.cashbacks().stream().map(this::cashback).toList());
        json.put("timeline", dossier.timeline().stream().map(this::entry).toList());
        json.put("files", files.stream().map(this::file).toList());
        json.put("missing", missing.stream().map(Manifest::gone).toList());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    }

    private @Nullable String reason(Ticket ticket) {
        ReasonCode reason = ticket.reason();
        return reason == null || reason.isOwn() && !dossier.withNotes() ? null : reason.code();
    }

    private Map<String, Object> remedy(Remedy remedy) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", remedy.kind().name());
        json.put("basis", remedy.basis().name());
        json.put("amount", decimal(remedy.amount()));
        json.put("chosen", moment(remedy.chosenAt()));
        json.put(
                "promised",
                remedy.promisedOn() == null ? null : remedy.promisedOn().toString());
        json.put("done", moment(remedy.doneAt()));
        return json;
    }

    private Map<String, Object> cashback(Cashback cashback) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("amount", cashback.amount().decimal());
        json.put("basis", cashback.basis().name());
        json.put("offered", moment(cashback.offeredAt()));
        json.put("state", cashback.state().name());
        return json;
    }

    private Map<String, Object> entry(TimelineEntry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("at", moment(entry.at()));
        json.put("by", entry.isByCustomer() ? "CUSTOMER" : "OWNER");
        json.put("kind", entry.kind().name());
        String file = messageFiles.get(entry.id());
        if (file == null) {
            json.put("text", new DossierWords(dossier, texts).body(entry));
        } else {
            json.put("file", file);
        }
        return json;
    }

    private Map<String, Object> file(CaseFile file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file.name());
        json.put("mediaType", file.mediaType());
        json.put("bytes", file.bytes());
        json.put("sha256", file.sha256());
        AttachedFile from = file.from();
        if (from != null) {
            json.put("name", from.name());
            json.put("added", moment(from.addedAt()));
            json.put("sha256WhenAdded", from.sha256());
        }
        return json;
    }

    private static Map<String, Object> gone(AttachedFile file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", file.name());
        json.put("sha256", file.sha256());
        return json;
    }

    private @Nullable String moment(@Nullable Instant at) {
        return at == null
                ? null
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        at.truncatedTo(ChronoUnit.SECONDS).atZone(dossier.zone()));
    }

    private static @Nullable String decimal(@Nullable Money money) {
        return money == null ? null : money.decimal();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
