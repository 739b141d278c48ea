package nl.goedmaker.replies.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.app.WindowFixture;
import nl.goedmaker.cashback.LimitExplanation;
import nl.goedmaker.cli.Services;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.money.Money;
import nl.goedmaker.replies.AnswerReminder;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.replies.mail.Envelope;
import nl.goedmaker.replies.mail.MailFiles;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Navigation;
import nl.goedmaker.ui.Notices;
import nl.goedmaker.ui.SameThread;
import nl.goedmaker.ui.TextClipboard;
import nl.goedmaker.ui.Unreached;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendBarViewModelTest {
    private static final String CALM = "Hoi Sanne,\n\nIk repareer hem vóór vrijdag 27 november.\n\nGroet, Lotte";
    private static final String HOT = "Hoi Sanne,\n\nIk ben dit SPUUGZAT!! Vrijdag 27 november.\n\nGroet, Lotte";
    private static final String ACCUSING = "Hoi Sanne,\n\nIk meldde de fraude met de pas vrijdag.\n\nGroet, Lotte";

    @TempDir
    Path folder;

    @TempDir
    Path papers;

    /** Remembers how long something can be taken back, and both forms of a copy. */
    private final class Edge implements Notices, TextClipboard {
        @Override
        public void takeBack(Sentence what, Duration window) {
            told.add(what.key() + " " + window.toSeconds());
        }

        @Override
        public void done(Sentence what) {
            told.add(what.key());
        }

        @Override
        public void told(Sentence what) {
            told.add(what.key());
        }

        @Override
        public void refused(Sentence why) {
            told.add("refused " + why.key());
        }

        @Override
        public void accept(String text) {
            copied.add(text);
        }

        @Override
        public void accept(String plain, String html) {
            copied.add(plain);
            rich.add(html);
        }
    }

    private final List<String> told = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();
    private final List<String> rich = new ArrayList<>();
    private final List<String> browsed = new ArrayList<>();
    private final WindowFixture.Answers answers = new WindowFixture.Answers();
    private ShopOnDisk shop;
    private Services services;
    private ReplyStepViewModel step;
    private SendBarViewModel bar;
    private Ticket ticket;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        services = shop.services();
        ticket = ticket("Sanne de Wit", "s.dewit@mail.example", Channel.WEBSHOP);
        begin();
    }

    private void begin() {
        SameThread screen = new SameThread();
        Edge edge = new Edge();
        Texts texts = Texts.in(Language.NL);
        step = new ReplyStepViewModel(
                services.correspondence(),
                new LimitExplanation(services.tickets(), services.settings()),
                new SpelledWords(services.spellings(), services.ownWords(), services.settings(), screen),
                services.settings(),
                new Dispatch(
                        services.sending(),
                        new Envelope(
                                services.settings(),
                                new MailFiles(services.cashbacks(), services.slips(), services.attachments())),
                        new Desk(
                                texts,
                                services.clock(),
                                screen,
                                edge,
                                Unreached.of(Navigation.class),
                                answers,
                                edge,
                                browsed::add)),
                screen,
                texts);
        bar = step.sending();
        step.show(ticket);
    }

    private Ticket ticket(String name, @Nullable String email, Channel channel) {
        return services.tickets()
                .open(new NewTicket(
                        name,
                        email,
                        null,
                        "NL",
                        Language.NL,
                        new Purchase("1001-" + name, "ARM-1", "armband", Money.ofCents(7_495), null),
                        channel,
                        TicketType.CLASP,
                        "",
                        "De sluiting brak.",
                        null));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private void write(String text) {
        step.subjectProperty().set("Je armband");
        step.textProperty().set(text);
        step.read();
    }

    private Question.Kind asked() {
        return bar.questionProperty().get().kind();
    }

    private boolean isSent() {
        return services.tickets().get(ticket.reference()).firstRepliedAt() != null;
    }

    @Test
    void anAnswerIsCopiedPlainAndRichAndCanBeTakenBackForAWhile() {
        write(CALM);
        bar.send(Way.COPY_AND_MARK);
        assertThat(copied).containsExactly(CALM);
        assertThat(rich.getFirst()).contains("<p>Hoi Sanne,</p>");
        assertThat(told).containsExactly("replies.change.sent 15");
        services.journal().undo();
        step.show(services.tickets().get(ticket.reference()));
        assertThat(step.textProperty().get()).isEqualTo(CALM);
        assertThat(step.subjectProperty().get()).isEqualTo("Je armband");
    }

    @Test
    void anAngryAnswerMayWaitAndTheWaitingIsSaidAgainAfterARestart() {
        write(HOT);
        bar.send(Way.COPY_AND_MARK);
        assertThat(asked()).isEqualTo(Question.Kind.HEATED);
        assertThat(isSent()).isFalse();
        bar.letWait();
        assertThat(bar.questionProperty().get().words()).contains("10:30");
        begin();
        assertThat(asked()).isEqualTo(Question.Kind.WAITING);
        bar.send(Way.MAIL);
        assertThat(asked()).isEqualTo(Question.Kind.WAITING);
        assertThat(browsed).isEmpty();
        bar.goOn();
        assertThat(browsed).hasSize(1);
        assertThat(asked()).isEqualTo(Question.Kind.MAILED);
        bar.send(Way.MARK);
        assertThat(isSent()).isTrue();
        assertThat(copied).isEmpty();
    }

    @Test
    void theOfferGoesWhenTheTextChangesAndDoesNotComeForACalmOne() {
        write(HOT);
        bar.send(Way.COPY);
        assertThat(asked()).isEqualTo(Question.Kind.HEATED);
        write(CALM);
        assertThat(asked()).isEqualTo(Question.Kind.NONE);
        bar.send(Way.COPY);
        assertThat(copied).containsExactly(CALM);
        assertThat(isSent()).isFalse();
    }

    @Test
    void whatStopsIsPassedWithAReasonForEveryWayOut() {
        write(ACCUSING);
        bar.send(Way.MAIL);
        assertThat(bar.blockedProperty().get()).contains("fraude");
        assertThat(bar.passableProperty().get()).isTrue();
        bar.passWithReasons();
        bar.reasons().rows().getFirst().reason().set(" x ");
        bar.reasons().confirm();
        assertThat(bar.reasons().rows().getFirst().error().get()).isNotEmpty();
        assertThat(browsed).isEmpty();
        bar.reasons().rows().getFirst().reason().set("het gaat over haar bank");
        bar.reasons().confirm();
        assertThat(bar.reasons().openProperty().get()).isFalse();
        assertThat(browsed).hasSize(1);
        bar.send(Way.COPY_AND_MARK);
        assertThat(isSent()).isTrue();
        assertThat(services.tickets().timeline(ticket))
                .filteredOn(entry -> entry.event().equals("replies.event.overridden"))
                .hasSize(1);
    }

    @Test
    void aReasonCountsForTheTextItWasGivenFor() {
        write(ACCUSING);
        bar.send(Way.COPY);
        bar.passWithReasons();
        bar.reasons().rows().getFirst().reason().set("het gaat over haar bank");
        bar.reasons().confirm();
        assertThat(copied).hasSize(1);
        write(ACCUSING + " PS");
        bar.send(Way.COPY);
        assertThat(copied).hasSize(1);
        assertThat(bar.passableProperty().get()).isTrue();
    }

    @Test
    void moneyBesideAReviewIsSaidToPassNever() {
        write("Je krijgt € 5 voor je review, en dat is geen fraude.");
        for (Way way : Way.values()) {
            bar.send(way);
            assertThat(bar.passableProperty().get()).as(way.name()).isFalse();
            assertThat(bar.blockedProperty().get()).as(way.name()).contains("verbieden");
        }
        assertThat(copied).isEmpty();
        assertThat(browsed).isEmpty();
        assertThat(isSent()).isFalse();
    }

    @Test
    void theOwnerIsRemindedWhenNoAnswerComesAsChosenTheLastTime() {
        bar.remind().onProperty().set(true);
        bar.remind().daysProperty().set("99");
        write(CALM);
        bar.send(Way.COPY_AND_MARK);
        assertThat(bar.blockedProperty().get()).contains("1 tot 60");
        assertThat(isSent()).isFalse();
        bar.remind().daysProperty().set("7");
        bar.send(Way.COPY_AND_MARK);
        assertThat(services.reminders().open(services.tickets().get(ticket.reference())))
                .hasSize(1);
        assertThat(services.sending().reminder()).isEqualTo(new AnswerReminder(true, 7));
        begin();
        assertThat(bar.remind().onProperty().get()).isTrue();
        assertThat(bar.remind().daysProperty().get()).isEqualTo("7");
    }

    @Test
    void aPlatformIsNamedAndMailIsOfferedOnlyWhereAnAddressIsKnown() {
        assertThat(bar.ways().sendWordsProperty().get()).isEqualTo("Kopieer en markeer als verstuurd");
        assertThat(bar.ways().mailableProperty().get()).isTrue();
        step.show(ticket("Jan", null, Channel.BOL));
        assertThat(bar.ways().sendWordsProperty().get()).isEqualTo("Kopieer voor bol en markeer als verstuurd");
        assertThat(bar.ways().mailableProperty().get()).isFalse();
    }

    @Test
    void filesThatALinkCannotTakeAreNamedAndTheMailFileTakesThem() throws Exception {
        shop.cashback(ticket, "5.00");
        services.correspondence().save(ticket, new Draft("Je armband ❤ één", CALM, "", List.of("slip")));
        begin();
        bar.send(Way.MAIL);
        assertThat(bar.questionProperty().get().words()).contains("Bon van de cashback", ".eml");
        assertThat(browsed).isEmpty();

        Path file = papers.resolve("a.eml");
        answers.file = Optional.of(file);
        bar.send(Way.FILE);
        assertThat(Files.readString(file)).contains("multipart/mixed", "multipart/alternative", "application/pdf");
        assertThat(asked()).isEqualTo(Question.Kind.SAVED);
        bar.openFile();
        assertThat(browsed).containsExactly(file.toUri().toString());
        bar.notYet();
        assertThat(asked()).isEqualTo(Question.Kind.NONE);

        bar.send(Way.MAIL);
        bar.goOn();
        assertThat(browsed.getLast()).startsWith("mailto:");
    }

    @Test
    void anAngryAnswerWithFilesIsAskedAboutOnceEach() {
        services.correspondence().save(ticket, new Draft("Je armband", HOT, "", List.of("label.pdf")));
        begin();
        bar.send(Way.MAIL);
        assertThat(asked()).isEqualTo(Question.Kind.HEATED);
        bar.goOn();
        assertThat(asked()).isEqualTo(Question.Kind.FILES);
        bar.goOn();
        assertThat(browsed).hasSize(1);
        assertThat(asked()).isEqualTo(Question.Kind.MAILED);
    }
}
