package nl.goedmaker.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.cli.Services;
import nl.goedmaker.drafts.DraftPlace;
import nl.goedmaker.drafts.Drafts;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.replies.SendOrder;
import nl.goedmaker.replies.TemplateText;
import nl.goedmaker.replies.TemplateUse;
import nl.goedmaker.reviews.NewReview;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Bulk;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.Tickets;
import nl.goedmaker.tickets.TimelineEntry;

/** Each kind of step that an owner takes back, on a shop that {@link #prepare} filled. */
enum OwnersStep {
    CLOSE("tickets.change.close", shop -> {
        Services services = shop.services();
        services.tickets().close(third(services), Justified.NO, ReasonCode.POST);
    }),
    MERGE("tickets.change.merge", shop -> shop.services().merges().merge("K-2026-0002", "K-2026-0001", false)),
    APART("tickets.change.apart", shop -> shop.services().merges().apart("K-2026-0005")),
    SPLIT("tickets.change.split", shop -> {
        Services services = shop.services();
        Ticket ticket = services.tickets().get("K-2026-0001");
        TimelineEntry last = services.tickets().timeline(ticket).stream()
                .filter(entry -> entry.text().equals("De ring is ook te klein."))
                .toList()
                .getLast();
        services.merges().split(ticket, Set.of(last.id()), "De ring");
    }),
    DELETE("tickets.change.delete", shop -> shop.services().deletions().delete("K-2026-0003")),
    BULK_CLOSE(
            "tickets.change.bulkClose",
            shop -> shop.services().bulk().close(some(), Justified.YES, ReasonCode.POST, Bulk.Progress.SILENT)),
    BULK_TAG("tickets.change.bulkTag", shop -> shop.services().bulk().tag(some(), "najaar", Bulk.Progress.SILENT)),
    MAIL_COMES_IN("tickets.change.open", shop -> shop.ticket("Zoë")),
    LATER_MAIL_COMES_IN(
            "tickets.change.receive", shop -> shop.services().tickets().receive(third(shop.services()), "En nu?")),
    CLAIM_COMES_IN("cashback.change.claim", shop -> {
        Services services = shop.services();
        services.claims()
                .accept(services.claims()
                        .propose(
                                services.cashbacks()
                                        .page(null, null, 1)
                                        .getFirst()
                                        .code()
                                        .display(),
                                "Joost Bakker",
                                ShopOnDisk.IBANS[0]));
    }),
    REVIEW_COMES_IN(
            "reviews.change.add",
            shop -> shop.services()
                    .reviews()
                    .add(new NewReview(Platform.GOOGLE, "g-2", "Zoë", 50, "Top", ShopOnDisk.SUNDAY))),
    SHOP_EDIT(
            "settings.change",
            shop -> shop.services().settings().save(new Preferences(Language.DE, Preferences.Theme.DARK, 125))),
    OFFER(
            "cashback.change.offer",
            shop -> shop.cashback(shop.services().tickets().get("K-2026-0002"), "5.00")),
    TEMPLATE_ADD("replies.change.ownAdd", shop -> shop.services().templates().add(template("Beurs", "Tot ziens."))),
    TEMPLATE_EDIT(
            "replies.change.ownChange",
            shop -> shop.services()
                    .templates()
                    .change(
                            shop.services().templates().all().getFirst(),
                            template("Gala 2", "Hoi {customer.firstName}, anders."),
                            1)),
    TEMPLATE_REMOVE(
            "replies.change.ownRemove",
            shop -> shop.services()
                    .templates()
                    .remove(shop.services().templates().all().getFirst())),
    TEMPLATE_IMPORT(
            "replies.change.ownImport",
            shop -> shop.services().templates().takeIn(List.of(template("gala", "Hoi."), template("Nieuw", "Hallo.")))),
    ANSWER("replies.change.sent", shop -> {
        Services services = shop.services();
        Ticket ticket = third(services);
        services.sending().markSent(ticket, services.correspondence().draft(ticket), SendOrder.PLAIN.remindingAfter(5));
    }),
    ANSWER_WAIT(
            "replies.change.wait",
            shop -> shop.services()
                    .sending()
                    .letWait(third(shop.services()), new Draft("Je armband", "Ik ben dit SPUUGZAT!!", "")));

    final String label;
    private final Consumer<ShopOnDisk> work;

    OwnersStep(String label, Consumer<ShopOnDisk> work) {
        this.label = label;
        this.work = work;
    }

    void take(ShopOnDisk shop) {
        work.accept(shop);
    }

    private static TemplateText template(String name, String body) {
        return new TemplateText(name, Language.NL, null, TemplateUse.PRIVATE, "", body);
    }

    private static Ticket third(Services services) {
        return services.tickets().get("K-2026-0003");
    }

    private static Bulk.Chosen some() {
        return new Bulk.Chosen.These(List.of("K-2026-0001", "K-2026-0002", "K-2026-0003"));
    }

    /** Two of one customer, a third with everything a complaint can have but money, a fourth with an offer, a fifth merged. */
    static void prepare(Path folder) {
        try (ShopOnDisk shop = ShopOnDisk.open(folder)) {
            prepare(shop);
        }
    }

    /** A shop that was prepared once, in a folder of its own. */
    static void copy(Path prepared, Path folder) {
        try {
            Files.createDirectories(folder);
            Files.copy(prepared.resolve("goedmaker.db"), folder.resolve("goedmaker.db"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void prepare(ShopOnDisk shop) {
        Services services = shop.services();
        Tickets tickets = services.tickets();
        Ticket first = shop.ticket("Sanne");
        tickets.receive(first, "De ring is ook te klein.");
        shop.ticket("Sanne");
        Ticket third = shop.ticket("Joost");
        tickets.note(third, "Vaste klant");
        services.answers().note(third, "WORN", "YES", "");
        services.answers().saysNow(third, "WORN", "NO", "Toch niet.");
        services.checkNotes().note(third, "Foto bekeken");
        services.checkNotes().explain(third, "SHARED_ADDRESS", "Haar zus");
        services.tags().add(third, "gala");
        services.checklists().add(third, "Foto vragen");
        services.reminders().add(third, ShopOnDisk.SUNDAY.plus(Duration.ofDays(2)), "Bellen");
        tickets.sent(third, "Wil je een foto sturen?");
        tickets.choose(
                third,
                new nl.goedmaker.tickets.NewRemedy(
                        nl.goedmaker.tickets.RemedyKind.REPAIR,
                        nl.goedmaker.tickets.Basis.STATUTORY,
                        null,
                        java.time.LocalDate.of(2026, 12, 1),
                        "",
                        false),
                true);
        services.correspondence()
                .save(
                        third,
                        new Draft(
                                "Je armband",
                                "Hoi Joost, wat vervelend dat je armband brak. Ik maak hem voor je. Stuur hem op met"
                                        + " het label in deze mail. Volgende week heb je hem terug. Groetjes, Lotte",
                                ""));
        services.drafts().keep(DraftPlace.ticket(third.id()), java.util.Map.of(Drafts.NOTE, "Nog vragen naar"));
        services.templates().add(template("Gala", "Hoi {customer.firstName}."));
        services.templates().add(template("Post", "Je pakje."));
        shop.cashback(shop.ticket("Fleur"), "4.00");
        shop.ticket("Sanne");
        services.merges().merge("K-2026-0005", "K-2026-0001", false);
        services.reviews()
                .link(
                        services.reviews()
                                .add(new NewReview(Platform.BOL, "b-1", "Joost", 30, "Brak", ShopOnDisk.SUNDAY)),
                        "K-2026-0003");
    }
}
