package nl.goedmaker.cashback;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.goedmaker.cashback.slip.SlipContent;
import nl.goedmaker.cashback.slip.SlipFormat;
import nl.goedmaker.cashback.slip.SlipPdf;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.settings.Shop;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Tickets;

/** Puts slips together from the cashback, the shop and the customer's language. */
public final class Slips {
    private final Cashbacks cashbacks;
    private final Tickets tickets;
    private final Settings settings;

    public Slips(Cashbacks cashbacks, Tickets tickets, Settings settings) {
        this.cashbacks = cashbacks;
        this.tickets = tickets;
        this.settings = settings;
    }

    /** What the QR symbol of a cashback holds; empty while the shop has neither a claim page nor a mail address. */
    public Optional<String> link(Cashback cashback) {
        Shop shop = settings.shop();
        return shop.claimPage().isBlank() && shop.email().isBlank()
                ? Optional.empty()
                : Optional.of(link(cashback, shop, Texts.in(cashback.language())));
    }

    private static String link(Cashback cashback, Shop shop, Texts texts) {
        return shop.claimPage().isBlank()
                ? CashbackLink.mailto(shop.email(), cashback.code(), texts)
                : CashbackLink.page(shop.claimPage(), cashback.code());
    }

    /** The same as {@link #pdf(List, SlipFormat, int)} for the printer the paper is made for. */
    public byte[] pdf(List<Cashback> chosen, SlipFormat format) {
        return pdf(chosen, format, format.dpi());
    }

    /**
     * The slips as a PDF, every symbol read back. They count as handed out only after {@link Cashbacks#handOut}.
     *
     * @param dpi dots per inch of the printer
     * @throws Refusal when a code can no longer be claimed, the shop has no mail address yet, or the paper is too small
     */
    public byte[] pdf(List<Cashback> chosen, SlipFormat format, int dpi) {
        chosen.forEach(cashbacks::requirePrintable);
        Shop shop = settings.shop();
        Map<Language, Texts> texts = new EnumMap<>(Language.class);
        return SlipPdf.write(
                chosen.stream()
                        .map(cashback -> content(cashback, shop, texts.computeIfAbsent(cashback.language(), Texts::in)))
                        .toList(),
                format,
                dpi);
    }

    private SlipContent content(Cashback cashback, Shop shop, Texts texts) {
        return new SlipContent(
                shop.name(),
                cashback.firstName(),
                texts.get("cashback.slip.because."
                        + tickets.get(cashback.ticket()).type()),
                cashback.amount(),
                cashback.code(),
                link(cashback, shop, texts),
                cashback.expiresOn(),
                cashback.language());
    }
}
