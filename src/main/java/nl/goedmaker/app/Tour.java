package nl.goedmaker.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.cashback.Offer;
import nl.goedmaker.cashback.slip.SlipFormat;
import nl.goedmaker.cli.Services;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.demo.DemoShop;
import nl.goedmaker.demo.storage.DatabaseDemoSite;
import nl.goedmaker.files.WholeFile;
import nl.goedmaker.money.Money;
import nl.goedmaker.payouts.PayoutBatch;
import nl.goedmaker.payouts.bank.PayoutListCsv;
import nl.goedmaker.payouts.bank.PayoutListPdf;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Basis;
import nl.goedmaker.tickets.NewRemedy;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.RemedyKind;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.ui.Room;

/**
 * The main job from first mail to bank file, on the demo shop in a folder of its own, with a picture of every screen on the
 * way. What it leaves behind is made by the same code as in the window.
 */
final class Tour {
    private final Path out;
    private final Language language;
    private final Clock clock;
    private final List<Path> files = new ArrayList<>();

    Tour(Path out, Language language, Clock clock) {
        this.out = out;
        this.language = language;
        this.clock = clock;
    }

    /** Plays it all. @return the files it left, in the order of the story */
    List<Path> play() {
        Path data = temporaryFolder();
        try (Services services = Wiring.open(new DataFolder(data), clock)) {
            DemoShop.fill(new DatabaseDemoSite(services.database()), clock, DemoShop.SEED);
            services.settings().welcomed();
            Preferences light = new Preferences(language, Preferences.Theme.LIGHT, 100);
            services.settings().save(light);
            try (TourStage stage = new TourStage(services, light)) {
                rooms(stage);
                job(services, stage);
                looks(stage);
            }
        } finally {
            delete(data);
        }
        return List.copyOf(files);
    }

    private void rooms(TourStage stage) {
        for (Room room : Room.values()) {
            stage.does(window -> window.open(room));
            picture(stage, room.name());
        }
    }

    private void job(Services services, TourStage stage) {
        Ticket ticket = services.tickets().open(complaint());
        step(stage, ticket, Step.LISTEN);
        step(stage, ticket, Step.CHECK);
        services.tickets()
                .choose(
                        ticket,
                        new NewRemedy(RemedyKind.REPAIR, Basis.STATUTORY, null, today().plusDays(7), "", false),
                        true);
        Cashback cashback =
                services.cashbacks().offer(ticket, new Offer(Money.ofCents(450), Basis.GOODWILL, "", false));
        step(stage, ticket, Step.SOLVE);
        services.correspondence().save(ticket, services.correspondence().begin(ticket, "break-product-fault"));
        step(stage, ticket, Step.REPLY);

        write("slip-" + cashback.code().display() + ".pdf", services.slips().pdf(List.of(cashback), SlipFormat.A6));
        services.cashbacks().handOut(cashback);
        stage.does(window -> window.open(Room.CASHBACK));
        picture(stage, "cashback-offered");
        services.claims().accept(services.claims().read(answer(cashback)));

        PayoutBatch batch =
                services.bankFiles().export(null, null, services.bankFiles().profile());
        write(batch.msgId() + ".xml", services.bankFiles().file(batch));
        Texts texts = Texts.in(language);
        write(
                batch.msgId() + ".csv",
                new PayoutListCsv(texts).write(services.bankFiles().list(batch)));
        write(
                batch.msgId() + ".pdf",
                new PayoutListPdf(texts).write(services.bankFiles().list(batch)));
        services.bankFiles().uploaded(batch);
        stage.does(window -> window.open(Room.PAYOUTS));
        picture(stage, "payouts-uploaded");
        step(stage, ticket, Step.FOLLOW_UP);
    }

    /** The same screens dark, and with larger text. */
    private void looks(TourStage stage) {
        stage.does(window -> window.open(Room.TODAY));
        stage.does(window -> window.prefer(new Preferences(language, Preferences.Theme.DARK, 100)));
        picture(stage, "today-dark");
        stage.does(window -> window.prefer(new Preferences(language, Preferences.Theme.LIGHT, 150)));
        picture(stage, "today-150");
    }

    private NewTicket complaint() {
        return new NewTicket(
                "Femke Bos",
                "femke.bos@example.org",
                null,
                "NL",
                Language.NL,
                new Purchase("88455", "ARM-204", "armband", Money.ofCents(4_995), today().minusDays(12)),
                Channel.WEBSHOP,
                TicketType.CLASP,
                "",
                "Hoi, de sluiting van mijn armband ging vanavond zomaar open en nu krijg ik hem niet meer dicht. Ik"
                        + " had hem pas twee keer om. Wat jammer, het was een cadeau van mijn moeder. Groetjes, Femke",
                clock.instant().minusSeconds(3_600));
    }

    /** What the customer sends back, the way people write it. */
    private static String answer(Cashback cashback) {
        return "Hoi Ilse, wat lief!\n\nCode: " + cashback.code().display().toLowerCase(Locale.ROOT)
                + "\nRekening: nl91 abna 0417 1643 00 t.n.v. F. Bos\n\nGroetjes, Femke";
    }

    private void step(TourStage stage, Ticket ticket, Step step) {
        stage.does(window -> window.openTicket(ticket.reference(), step.name()));
        picture(stage, "ticket-" + step.name());
    }

    private void picture(TourStage stage, String name) {
        String file = String.format(
                Locale.ROOT,
                "%02d-%s.png",
                files.size() + 1,
                name.toLowerCase(Locale.ROOT).replace('_', '-'));
        write(file, stage.picture());
    }

    private void write(String name, byte[] bytes) {
        Path file = out.resolve(name);
        WholeFile.write(file, bytes);
        files.add(file);
    }

    private LocalDate today() {
        Instant now = clock.instant();
        return LocalDate.ofInstant(now, clock.getZone());
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("goedmaker-tour");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
