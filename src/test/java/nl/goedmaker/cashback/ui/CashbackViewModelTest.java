package nl.goedmaker.cashback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.app.MoneyDesk;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.cashback.CashbackState;
import nl.goedmaker.cashback.slip.SlipFormat;
import nl.goedmaker.settings.Shop;
import nl.goedmaker.text.Refusal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cashbacks, their slips and what can be done with them, without a screen, on a real data file. */
class CashbackViewModelTest {
    @TempDir
    Path folder;

    @TempDir
    Path papers;

    private final Tray tray = new Tray();
    private MoneyDesk money;
    private CashbackViewModel model;

    @BeforeEach
    void openTheShop() {
        money = new MoneyDesk(folder);
        model = new CashbackViewModel(money.services.cashbacks(), money.services.slips(), tray, money.desk);
    }

    @AfterEach
    void closeTheShop() {
        money.close();
    }

    /** A printer of paper: keeps what it would have printed, or refuses as a real one does. */
    private static final class Tray implements SlipPrinting, SlipPrinting.Job {
        private boolean there = true;
        private boolean wanted = true;
        private boolean works = true;
        private byte[] printed = {};

        @Override
        public Job prepare(String name, SlipFormat format) {
            if (!there) {
                throw Refusal.badInput("cashback.print.noPrinter");
            }
            return this;
        }

        @Override
        public boolean choose() {
            return wanted;
        }

        @Override
        public String printer() {
            return "Kantoor";
        }

        @Override
        public void print(byte[] pdf) {
            if (!works) {
                throw Refusal.badInput("cashback.print.failed", printer());
            }
            printed = pdf;
        }
    }

    private Cashback now(Cashback cashback) {
        return money.services.cashbacks().get(cashback.code());
    }

    /** Reads the list, and chooses these in it. */
    private void choose(Cashback... cashbacks) {
        List<Long> ids = List.of(cashbacks).stream().map(Cashback::id).toList();
        model.refresh();
        model.choose(model.rows().rows().stream()
                .filter(row -> ids.contains(row.id()))
                .toList());
    }

    private static String words(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void everyStateHasItsCountAndItsOwnList() {
        money.shop.offer("Noor Bakker", "5");
        money.shop.claim("L. Peeters", "15");
        money.services.cashbacks().revoke(money.shop.offer("Tom Smit", "5"));
        model.refresh();
        assertThat(model.filters())
                .extracting(StateFilter::state, StateFilter::count)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(null, 3L),
                        org.assertj.core.groups.Tuple.tuple(CashbackState.OFFERED, 1L),
                        org.assertj.core.groups.Tuple.tuple(CashbackState.CLAIMED, 1L),
                        org.assertj.core.groups.Tuple.tuple(CashbackState.REVOKED, 1L),
                        org.assertj.core.groups.Tuple.tuple(CashbackState.PAID, 0L));
        model.filterProperty().set(CashbackState.CLAIMED);
        assertThat(model.rows().rows()).extracting(CashbackRow::customer).containsExactly("L. Peeters");
        model.filterProperty().set(CashbackState.PAID);
        assertThat(model.rows().rows()).isEmpty();
        assertThat(model.emptyText().get()).contains("Kies Alles");
        model.filterProperty().set(null);
        assertThat(model.rows().rows()).hasSize(3);
    }

    @Test
    void anEmptyListSaysWhereCashbacksComeFrom() {
        model.refresh();
        assertThat(model.emptyText().get()).contains("Oplossen");
        model.openTickets();
        assertThat(money.opened).containsExactly("TICKETS");
    }

    @Test
    void offersAreListedPageByPageNewestFirst() {
        for (int i = 0; i < 65; i++) {
            money.shop.offer("Klant " + i, "5");
        }
        model.refresh();
        assertThat(model.rows().rows()).hasSize(60);
        model.rows().more();
        model.rows().more();
        assertThat(model.rows().rows()).hasSize(65).doesNotHaveDuplicates();
        assertThat(model.rows().rows().getFirst().customer()).isEqualTo("Klant 64");
        assertThat(model.rows().rows().getLast().customer()).isEqualTo("Klant 0");
    }

    @Test
    void theChosenOneIsShownWithItsSlipAndStaysChosen() {
        Cashback offered = money.shop.offer("Noor Bakker", "5");
        choose(offered);
        assertThat(model.detailsProperty().get().lines())
                .extracting(CashbackDetails.Line::value)
                .contains("Coulance", "Vaste klant", "22 november 2026", "nog niet gemaakt");
        assertThat(model.slip().pictureProperty().get()).isNotNull();
        assertThat(model.slip().printable().get()).isTrue();
        money.shop.offer("Emma", "5");
        model.refresh();
        assertThat(model.stillChosen()).extracting(CashbackRow::id).containsExactly(offered.id());
        model.choose(List.of());
        assertThat(model.detailsProperty().get()).isNull();
        assertThat(model.slip().pictureProperty().get()).isNull();
    }

    @Test
    void aSlipIsSavedAndFromThenOnCountsAsHandedOut() throws Exception {
        Cashback first = money.shop.offer("Noor Bakker", "5");
        Cashback second = money.shop.offer("Emma", "6");
        money.answers.file = Optional.of(papers.resolve("slips.pdf"));
        choose(first, second);
        assertThat(model.single().get()).isFalse();
        model.slip().save(SlipFormat.A4);
        assertThat(words(java.nio.file.Files.readAllBytes(papers.resolve("slips.pdf"))))
                .contains(first.code().display(), second.code().display());
        assertThat(now(first).handedOutAt()).isNotNull();
        assertThat(now(second).handedOutAt()).isNotNull();
        assertThat(money.told()).containsExactly("cashback.save.done");
    }

    @Test
    void aSlipThatCannotBeWrittenIsNotHandedOut() {
        Cashback offered = money.shop.offer("Noor Bakker", "5");
        choose(offered);
        money.answers.file = Optional.empty();
        model.slip().save(SlipFormat.A6);
        money.answers.file = Optional.of(papers.resolve("gone").resolve("slip.pdf"));
        model.slip().save(SlipFormat.A6);
        assertThat(money.told()).containsExactly("files.folderMissing");
        assertThat(now(offered).handedOutAt()).isNull();
    }

    @Test
    void noSlipIsMadeOfACodeThatIsNoLongerGoodOrWithoutAnAddress() {
        Cashback offered = money.shop.offer("Noor Bakker", "5");
        choose(offered);
        money.services.cashbacks().revoke(offered);
        model.slip().save(SlipFormat.A6);
        assertThat(money.told()).containsExactly("cashback.slip.notOffered");
        choose(offered);
        assertThat(model.slip().printable().get()).isFalse();
        assertThat(model.revocable().get()).isFalse();
        assertThat(model.slip().pictureNoteProperty().get()).contains("ingetrokken");

        money.services.settings().save(Shop.EMPTY);
        choose(money.shop.offer("Emma", "6"));
        assertThat(model.slip().pictureNoteProperty().get()).contains("mailadres");
        model.copyLink();
        assertThat(money.told()).endsWith("cashback.link.shopEmail");
        assertThat(money.copied).isEmpty();
    }

    @Test
    void aSlipIsPrintedOnThePrinterThatWasChosen() throws Exception {
        Cashback offered = money.shop.offer("Noor Bakker", "5");
        choose(offered);
        model.slip().print(SlipFormat.A6);
        assertThat(words(tray.printed)).contains(offered.code().display());
        assertThat(now(offered).handedOutAt()).isNotNull();
        assertThat(money.told()).containsExactly("cashback.print.done");
        assertThat(model.slip().workingProperty().get()).isEmpty();
    }

    @Test
    void withoutAPrinterOrWhenItFailsNothingIsHandedOutAndOneSentenceSaysWhatToDo() {
        Cashback offered = money.shop.offer("Noor Bakker", "5");
        choose(offered);
        tray.there = false;
        model.slip().print(SlipFormat.A6);
        tray.there = true;
        tray.works = false;
        model.slip().print(SlipFormat.A6);
        assertThat(money.told()).containsExactly("cashback.print.noPrinter", "cashback.print.failed");
        assertThat(money.screen.notices)
                .allSatisfy(notice -> assertThat(money.desk.texts().get(notice)).contains("als PDF"));
        assertThat(model.slip().printable().get()).isTrue();
        assertThat(now(offered).handedOutAt()).isNull();
    }

    @Test
    void whoeverCancelsThePrintDialogHasPrintedNothing() {
        Cashback offered = money.shop.offer("Noor Bakker", "5");
        choose(offered);
        tray.wanted = false;
        model.slip().print(SlipFormat.A6);
        assertThat(tray.printed).isEmpty();
        assertThat(now(offered).handedOutAt()).isNull();
        assertThat(model.slip().printable().get()).isTrue();
    }

    @Test
    void aCodeOnTheClipboardHasLeftTheProgram() {
        Cashback offered = money.shop.offer("Noor Bakker", "5");
        choose(offered);
        model.copyCode();
        model.copyLink();
        assertThat(money.copied).hasSize(2).first().isEqualTo(offered.code().display());
        assertThat(money.copied.getLast()).startsWith("mailto:");
        assertThat(now(offered).handedOutAt()).isNotNull();
    }

    @Test
    void aRevokedCodeCanBeTakenBack() {
        Cashback offered = money.shop.offer("Noor Bakker", "5");
        choose(offered);
        money.answers.yes = false;
        model.revoke();
        assertThat(now(offered).state()).isEqualTo(CashbackState.OFFERED);
        money.answers.yes = true;
        model.revoke();
        assertThat(now(offered).state()).isEqualTo(CashbackState.REVOKED);
        assertThat(money.told()).containsExactly("cashback.change.revoke");
        money.services.journal().undo();
        assertThat(now(offered).state()).isEqualTo(CashbackState.OFFERED);
    }

    @Test
    void aSlipThatIsOutAsksMoreBeforeItsCodeIsRevokedAndAClaimedOneIsRefused() {
        Cashback offered = money.shop.offer("Noor Bakker", "5");
        money.services.cashbacks().handOut(offered);
        choose(offered);
        model.revoke();
        assertThat(money.answers.asked.getLast()).contains("is al gemaakt");
        model.revoke();
        assertThat(money.told()).containsExactly("cashback.change.revoke", "cashback.revoke.notOffered");
        model.openTicket();
        assertThat(money.opened).containsExactly(offered.ticket());
    }
}
