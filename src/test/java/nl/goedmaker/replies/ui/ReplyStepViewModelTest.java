package nl.goedmaker.replies.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.app.WindowFixture;
import nl.goedmaker.cashback.LimitExplanation;
import nl.goedmaker.cli.Services;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.files.GivenFile;
import nl.goedmaker.replies.BuildingPart;
import nl.goedmaker.replies.Tone;
import nl.goedmaker.replies.mail.Envelope;
import nl.goedmaker.replies.mail.MailFiles;
import nl.goedmaker.spelling.Misspelling;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Navigation;
import nl.goedmaker.ui.Postponed;
import nl.goedmaker.ui.SameThread;
import nl.goedmaker.ui.Unreached;
import nl.goedmaker.ui.keys.Command;
import nl.goedmaker.ui.keys.KeyMap;
import nl.goedmaker.ui.keys.KeyStroke;
import nl.goedmaker.ui.writing.TextMark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplyStepViewModelTest {
    private static final String GOOD = "Hoi Sanne,\n\n"
            + "De sluiting brak op je gala. Dat spijt me. Ik repareer hem voor vrijdag 27 november.\n\n"
            + "Groet, Ilse";

    @TempDir
    Path folder;

    @TempDir
    Path papers;

    private final SameThread screen = new SameThread();
    private final Postponed background = new Postponed(screen);
    private final List<String> copied = new ArrayList<>();
    private final List<String> browsed = new ArrayList<>();
    private final WindowFixture.Answers answers = new WindowFixture.Answers();
    private boolean hasMail = true;
    private ShopOnDisk shop;
    private Services services;
    private ReplyStepViewModel model;
    private Ticket ticket;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        services = shop.services();
        model = model();
        ticket = ticket("Sanne de Wit", "s.dewit@mail.example");
        model.show(ticket);
    }

    private ReplyStepViewModel model() {
        return new ReplyStepViewModel(
                services.correspondence(),
                new LimitExplanation(services.tickets(), services.settings()),
                new SpelledWords(services.spellings(), services.ownWords(), services.settings(), background),
                services.settings(),
                new Dispatch(
                        services.sending(),
                        new Envelope(
                                services.settings(),
                                new MailFiles(services.cashbacks(), services.slips(), services.attachments())),
                        new Desk(
                                Texts.in(Language.NL),
                                services.clock(),
                                background,
                                screen,
                                Unreached.of(Navigation.class),
                                answers,
                                copied::add,
                                link -> hasMail && browsed.add(link))),
                background,
                Texts.in(Language.NL));
    }

    private Ticket ticket(String name, String email) {
        return services.tickets()
                .open(new NewTicket(
                        name,
                        email,
                        null,
                        "NL",
                        Language.NL,
                        Purchase.UNKNOWN,
                        Channel.WEBSHOP,
                        TicketType.CLASP,
                        "",
                        "De sluiting brak zomaar.",
                        null));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private void write(String text) {
        model.subjectProperty().set("Je armband");
        model.textProperty().set(text);
        model.read();
    }

    @Test
    void whatIsTypedIsKeptAndThereAgainInANewWindow() {
        write(GOOD);
        model.save();
        assertThat(model.head().infoProperty().get()).contains("automatisch bewaard");
        ReplyStepViewModel other = model();
        other.show(ticket);
        assertThat(other.textProperty().get()).isEqualTo(GOOD);
    }

    @Test
    void questionsComeIntoWhatIsBeingTypedAndOnlyOnce() {
        String questions = "Nog iets:\n\n– Heb je een foto?\n\nDank je!";
        write(GOOD);
        model.insert(ticket, questions, edit -> {});
        model.show(ticket);
        String asked = GOOD.replace("Groet, Ilse", questions + "\n\nGroet, Ilse");
        assertThat(model.textProperty().get()).isEqualTo(asked);
        model.insert(ticket, questions, edit -> {});
        model.show(ticket);
        assertThat(model.textProperty().get()).isEqualTo(asked);
        assertThat(services.correspondence().draft(ticket).text()).isEqualTo(asked);
    }

    @Test
    void questionsForOneComplaintNeverComeIntoTheLetterOfAnother() {
        model.insert(ticket("Jan", "jan@mail.example"), "– Heb je een foto?", edit -> {});
        write(GOOD);
        model.show(ticket);
        assertThat(model.textProperty().get()).isEqualTo(GOOD);
    }

    @Test
    void goingToAnotherTicketKeepsWhatWasTyped() {
        write(GOOD);
        model.show(ticket("Jan", "jan@mail.example"));
        assertThat(model.textProperty().get()).isEmpty();
        model.show(ticket);
        assertThat(model.textProperty().get()).isEqualTo(GOOD);
    }

    @Test
    void aRefreshLeavesAloneWhatIsBeingTyped() {
        write(GOOD);
        model.show(ticket);
        assertThat(model.textProperty().get()).isEqualTo(GOOD);
    }

    @Test
    void moneyBesideAReviewStopsEveryWayOut() throws Exception {
        write(GOOD + "\n\nEr staat cashback klaar; laat je een review achter?");
        assertThat(model.reading().stopsProperty().get()).isPositive();
        Path file = papers.resolve("a.eml");
        model.sending().send(Way.COPY_AND_MARK);
        assertThat(model.sending().blockedProperty().get()).contains("review");
        model.sending().send(Way.MAIL);
        answers.file = Optional.of(file);
        model.sending().send(Way.FILE);
        assertThat(copied).isEmpty();
        assertThat(browsed).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void theReadersMendTakesTheSentenceAway() {
        write(GOOD.replace("Groet", "Er staat cashback klaar; laat je een review achter?\n\nGroet"));
        FindingRow stop = model.reading().findings().stream()
                .filter(row -> row.finding().blocks())
                .findFirst()
                .orElseThrow();
        model.mend(stop);
        assertThat(model.reading().stopsProperty().get()).isZero();
    }

    @Test
    void whatIsGoodIsSaidToo() {
        write(GOOD);
        assertThat(model.reading().goodProperty().get()).contains("✓ naam", "✓ datum of bedrag");
        assertThat(model.reading().present()).contains(BuildingPart.SOLVE);
    }

    @Test
    void aTemplateAsksForWhatItDoesNotKnowUntilItIsFilledIn() {
        model.begin(model.templates().rows().getFirst(), () -> {});
        assertThat(model.reading().questions()).isNotEmpty();
        model.sending().send(Way.COPY_AND_MARK);
        assertThat(model.sending().blockedProperty().get()).contains("open plek");
        List.copyOf(model.reading().questions()).forEach(question -> model.fill(question, "27 november"));
        assertThat(model.reading().questions()).isEmpty();
        assertThat(model.textProperty().get()).doesNotContain("[[");
    }

    @Test
    void sendingCopiesAndEndsTheDraftAndUndoBringsItBack() {
        write(GOOD);
        model.sending().send(Way.COPY_AND_MARK);
        assertThat(copied).containsExactly(GOOD);
        assertThat(model.textProperty().get()).isEmpty();
        assertThat(screen.notices.getLast().key()).isEqualTo("replies.change.sent");
        services.journal().undo();
        model.show(services.tickets().get(ticket.reference()));
        assertThat(model.textProperty().get()).isEqualTo(GOOD);
    }

    @Test
    void sendingOneAnswerLeavesAloneTheOneThatIsOpenedMeanwhile() {
        Ticket other = ticket("Jan", "jan@mail.example");
        model.show(other);
        write("Hoi Jan, ik kijk ernaar");
        model.save();
        model.show(ticket);
        write(GOOD);
        model.save();
        background.holds = true;
        model.sending().send(Way.COPY_AND_MARK);
        model.show(other);
        background.release();
        assertThat(copied).containsExactly(GOOD);
        assertThat(model.textProperty().get()).isEqualTo("Hoi Jan, ik kijk ernaar");
    }

    @Test
    void withoutAMailProgramTheTextIsCopied() {
        write(GOOD);
        hasMail = false;
        model.sending().send(Way.MAIL);
        assertThat(copied).containsExactly(GOOD);
        assertThat(model.sending().questionProperty().get().words()).contains("geen mailprogramma");
    }

    @Test
    void theMailFileIsWritten() throws Exception {
        write(GOOD);
        Path file = papers.resolve("a.eml");
        answers.file = Optional.of(file);
        model.sending().send(Way.FILE);
        assertThat(Files.readString(file)).contains("s.dewit@mail.example", "X-Unsent: 1");
    }

    @Test
    void theDomainOfTheAddressStaysOffTheScreen() {
        assertThat(model.head().toProperty().get()).isEqualTo("aan s.dewit@…");
    }

    @Test
    void whatIsMisspelledIsMarkedUntilItIsLearned() {
        write(GOOD.replace("Groet", "Zie onze Frumbelketting.\n\nGroet"));
        assertThat(model.marked().marks())
                .singleElement()
                .satisfies(mark -> assertThat(mark.kind()).isEqualTo(TextMark.Kind.SPELLING));
        Misspelling word = model.marked()
                .misspellingAt(model.textProperty().get().indexOf("Frumbelketting") + 2)
                .orElseThrow();
        assertThat(word.word()).isEqualTo("Frumbelketting");
        model.learn(word);
        assertThat(model.marked().marks()).isEmpty();
        services.settings().saveChecksSpelling(false);
        write("Ik skrijf voud.");
        assertThat(model.marked().marks()).noneMatch(mark -> mark.kind() == TextMark.Kind.SPELLING);
    }

    @Test
    void whatStopsAndWhatIsOpenStandsOutInTheText() {
        write("Hoi Sanne,\n\nJe liegt. Op [[dag]] is het klaar. Ik bel je.\n\nGroet, Ilse");
        assertThat(model.marked().marks()).extracting(TextMark::kind).contains(TextMark.Kind.STOP, TextMark.Kind.GAP);
        TextMark stop = model.marked().next(0).orElseThrow();
        assertThat(model.marked().findingsAt(stop.start())).isNotEmpty();
        assertThat(model.marked().next(GOOD.length())).contains(stop);
    }

    @Test
    void theOtherFormOfAddressTurnsTheTemplateAndLeavesTheOwnersWords() {
        model.begin(model.templates().rows().getFirst(), () -> {});
        assertThat(model.textProperty().get()).startsWith("Hoi Sanne,");
        model.changeAddress();
        assertThat(model.textProperty().get()).startsWith("Beste Sanne de Wit,").doesNotContain(" je ");
        assertThat(model.head().formProperty().get()).isEqualTo("u-vorm");
        // a refresh of the complaint does not forget it
        model.show(ticket);
        assertThat(model.head().formProperty().get()).isEqualTo("u-vorm");
        model.changeAddress();
        assertThat(model.textProperty().get()).startsWith("Hoi Sanne,");
        write(GOOD);
        model.changeAddress();
        assertThat(model.textProperty().get()).isEqualTo(GOOD.replace("Hoi Sanne,", "Beste Sanne de Wit,"));
    }

    @Test
    void aChangeOfAddressThatIsUndoneInTheTextIsUndoneInWhatIsOffered() {
        model.textProperty()
                .set(model.choose(BuildingPart.FEEL, Optional.empty(), 0)
                        .orElseThrow()
                        .applyTo(""));
        String informal = model.textProperty().get();
        String subject = model.subjectProperty().get();
        model.changeAddress();
        assertThat(model.textProperty().get()).isNotEqualTo(informal).startsWith("Beste");
        assertThat(model.subjectProperty().get()).isNotEqualTo(subject);
        model.textProperty().set(informal);
        model.read();
        assertThat(model.head().formProperty().get()).isEqualTo("je-vorm");
        assertThat(model.blocks().placedProperty().get()).containsKey(BuildingPart.FEEL);
    }

    @Test
    void anAnswerThatBeginsWithABlockHasAGreetingAndASubject() {
        var edit = model.choose(BuildingPart.FEEL, Optional.of(Tone.PLAIN), 0).orElseThrow();
        assertThat(edit.applyTo("")).isEqualTo("Hoi Sanne,\n\nDat spijt me.");
        assertThat(model.subjectProperty().get()).isNotBlank();
        model.textProperty().set(edit.applyTo(""));
        model.read();
        assertThat(model.blocks().placedProperty().get()).containsEntry(BuildingPart.FEEL, Tone.PLAIN);
    }

    @Test
    void aFileThatGoesWithItIsSeenAndTakenOffAndKeptLikeTheText() {
        services.attachments().attach(ticket, GivenFile.of("foto.png", "x".getBytes(StandardCharsets.UTF_8)));
        model.show(ticket);
        EnclosedFiles.Row photo = model.files().rows().getFirst();
        assertThat(photo.goes()).isFalse();
        write(GOOD);
        model.files().turn(photo);
        assertThat(model.files().rows().getFirst().goes()).isTrue();
        assertThat(services.correspondence().draft(ticket).files()).containsExactly("foto.png");
        model.files().turn(model.files().rows().getFirst());
        assertThat(services.correspondence().draft(ticket).files()).isEmpty();
    }

    @Test
    void theKeysOfTheBlocksAreThoseOfTheOwner() {
        assertThat(model.keysProperty().get()).containsEntry(BuildingPart.ACKNOWLEDGE, "F2");
        services.settings()
                .saveKeys(KeyMap.STANDARD
                        .with(Command.PART_ACKNOWLEDGE, KeyStroke.alone(KeyCode.F12))
                        .word());
        model.show(ticket);
        assertThat(model.keysProperty().get()).containsEntry(BuildingPart.ACKNOWLEDGE, "F12");
    }

    @Test
    void anEmptyLetterSaysWhetherThereWasAnAnswerAlready() {
        assertThat(model.head().emptyTitleProperty().get()).isEqualTo("Nog geen antwoord");
        services.tickets().sent(ticket, GOOD);
        model.show(services.tickets().get(ticket.reference()));
        assertThat(model.head().emptyTitleProperty().get()).isEqualTo("Je antwoord is verstuurd");
    }
}
