package nl.goedmaker.cashback.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.cashback.CashbackState;
import nl.goedmaker.cashback.Cashbacks;
import nl.goedmaker.cashback.Slips;
import nl.goedmaker.cashback.slip.SlipFormat;
import nl.goedmaker.files.WholeFile;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.Background;
import nl.goedmaker.ui.Notices;
import org.jspecify.annotations.Nullable;

/** The cashbacks of one ticket: handed out as a slip, a code or a link, and revoked. */
public final class OfferPaneViewModel {
    private final Cashbacks cashbacks;
    private final Slips slips;
    private final Background background;
    private final Notices notices;
    private final Texts texts;
    private final Consumer<String> clipboard;
    private final ObservableList<OfferRow> rows = FXCollections.observableArrayList();
    private @Nullable Ticket ticket;

    public OfferPaneViewModel(
            Cashbacks cashbacks,
            Slips slips,
            Background background,
            Notices notices,
            Texts texts,
            Consumer<String> clipboard) {
        this.cashbacks = cashbacks;
        this.slips = slips;
        this.background = background;
        this.notices = notices;
        this.texts = texts;
        this.clipboard = clipboard;
    }

    /** The newest first. */
    public ObservableList<OfferRow> rows() {
        return rows;
    }

    public void show(Ticket shown) {
        if (ticket == null || ticket.id() != shown.id()) {
            rows.clear();
        }
        ticket = shown;
        background.run(() -> cashbacks.ofTicket(shown), found -> {
            if (ticket != null && ticket.id() == shown.id()) {
                List<OfferRow> fresh = found.reversed().stream().map(this::row).toList();
                if (!rows.equals(fresh)) {
                    rows.setAll(fresh);
                }
            }
        });
    }

    private OfferRow row(Cashback cashback) {
        boolean open = cashback.state() == CashbackState.OFFERED;
        return new OfferRow(
                cashback,
                cashback.code().display(),
                cashback.amount().display(texts.language()),
                texts.get("cashback.state." + cashback.state()),
                texts.get(
                        open ? "cashback.offered.validUntil" : "cashback.offered.wasValidUntil", cashback.expiresOn()),
                open);
    }

    /** The name a saved slip gets when the owner gives no other. */
    public String slipName(OfferRow row) {
        return texts.get("cashback.offered.fileName", row.code()) + ".pdf";
    }

    public void copyCode(OfferRow row) {
        handOut(row, row::code, "cashback.offered.codeCopied");
    }

    public void copyLink(OfferRow row) {
        handOut(
                row,
                () -> slips.link(row.cashback()).orElseThrow(() -> Refusal.badInput("cashback.link.shopEmail")),
                "cashback.offered.linkCopied");
    }

    private void handOut(OfferRow row, java.util.function.Supplier<String> text, String told) {
        background.run(
                () -> {
                    String copied = text.get();
                    cashbacks.handOut(row.cashback());
                    return copied;
                },
                copied -> {
                    clipboard.accept(copied);
                    notices.told(Sentence.of(told, row.code()));
                });
    }

    /** Writes the slip; it counts as handed out once the file is there. */
    public void saveSlip(OfferRow row, Path file) {
        background.run(
                () -> {
                    WholeFile.write(file, slips.pdf(List.of(row.cashback()), SlipFormat.A6));
                    cashbacks.handOut(row.cashback());
                    return file;
                },
                saved -> notices.told(Sentence.of("cashback.offered.slipSaved", saved.toString())));
    }

    public void revoke(OfferRow row) {
        background.run(
                () -> {
                    cashbacks.revoke(row.cashback());
                    return row;
                },
                revoked -> {
                    notices.done(Sentence.of("cashback.change.revoke", revoked.code()));
                    if (ticket != null) {
                        show(ticket);
                    }
                });
    }
}
