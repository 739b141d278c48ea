package nl.goedmaker.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketQuery.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was noted about a complaint goes some months after it was closed, wherever it is kept. */
class RetentionTest {
    private static final String SECRET = "karbonkelwoord";

    @TempDir
    Path temp;

    private ShopOnDisk shop;
    private Ticket ticket;

    @BeforeEach
    void noteSomething() {
        shop = ShopOnDisk.open(temp.resolve("shop"));
        ticket = shop.ticket("Sanne");
        shop.services().answers().note(ticket, "FIRST_WORN", SECRET, "");
        shop.pass(Duration.ofMinutes(1));
        shop.services().answers().saysNow(ticket, "FIRST_WORN", "LATER", SECRET);
        shop.services().checkNotes().note(ticket, "Gezien: " + SECRET);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private void closeAndWait(int days) {
        shop.services().tickets().close(ticket, Justified.YES, ReasonCode.PRODUCT_FAULT);
        shop.pass(Duration.ofDays(days));
    }

    private boolean holdsAny() {
        return !shop.services().answers().of(ticket).isEmpty()
                || !shop.services().checkNotes().of(ticket).isEmpty();
    }

    @Test
    void nothingGoesBeforeTheTerm() {
        assertThat(shop.services().retention().forget()).isZero();
        closeAndWait(180);
        assertThat(shop.services().retention().forget()).isZero();
        assertThat(holdsAny()).isTrue();
        assertThat(shop.services().tickets().count(View.ALL, SECRET)).isEqualTo(1);
    }

    @Test
    void afterTheTermNothingOfItIsLeftNeitherToBeFoundNorToBeTakenBack() throws IOException {
        closeAndWait(200);
        assertThat(shop.services().retention().forget()).isEqualTo(1);

        assertThat(holdsAny()).isFalse();
        assertThat(shop.services().tickets().count(View.ALL, SECRET)).isZero();
        while (shop.services().journal().undoable().isPresent()) {
            try {
                shop.services().journal().undo();
            } catch (Refusal passedOver) {
                // a step that cannot be taken back as a whole is passed over
            }
        }
        assertThat(rows("journal_row")).doesNotContain(SECRET);
        assertThat(rows("check_answer") + rows("earlier_answer") + rows("check_note"))
                .doesNotContain(SECRET);
        assertThat(shop.services().retention().forget()).isZero();
    }

    private String rows(String table) {
        return shop.services()
                .database()
                .read(context -> context.fetch("SELECT * FROM " + table).formatCSV());
    }

    @Test
    void whatWasMergedGoesWithTheComplaintItBecame() {
        Ticket other = shop.ticket("Sanne");
        shop.services().merges().merge(ticket.reference(), other.reference(), false);
        Ticket merged = shop.services().tickets().get(other.reference());
        shop.services().tickets().close(merged, Justified.YES, ReasonCode.PRODUCT_FAULT);
        shop.pass(Duration.ofDays(200));

        assertThat(shop.services().retention().forget()).isEqualTo(1);
        assertThat(shop.services().answers().of(merged)).isEmpty();
    }

    @Test
    void aReopenedComplaintKeepsWhatWasNoted() {
        closeAndWait(200);
        shop.services().tickets().reopen(shop.services().tickets().get(ticket.reference()));
        assertThat(shop.services().retention().forget()).isZero();
        assertThat(holdsAny()).isTrue();
    }

    @Test
    void theTermIsTheOwnersWithinBounds() {
        shop.services().settings().saveCheckMonths(1);
        closeAndWait(40);
        assertThat(shop.services().retention().forget()).isEqualTo(1);
        assertThatThrownBy(() -> shop.services().settings().saveCheckMonths(0)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> shop.services().settings().saveCheckMonths(25)).isInstanceOf(Refusal.class);
    }

    @Test
    void backupsFromBeforeTheTermAreNamed() throws IOException {
        Path old = shop.services().backups().create();
        assertThat(shop.services().retention().copiesFromBefore()).isEmpty();

        Files.setLastModifiedTime(old, FileTime.from(ShopOnDisk.SUNDAY.minus(Duration.ofDays(300))));
        assertThat(shop.services().retention().copiesFromBefore())
                .extracting(Retention.Copy::name)
                .containsExactly(old.getFileName().toString());
    }

    @Test
    void whatIsHandedOverWithTheNotesHoldsThemAndWithoutDoesNot() {
        assertThat(mail(true)).contains(SECRET, "Uitzoeken", "Wanneer ging het mis");
        assertThat(mail(false)).doesNotContain(SECRET);
    }

    private String mail(boolean withNotes) {
        var out = new java.io.ByteArrayOutputStream();
        var dossiers = shop.services().dossiers();
        try {
            dossiers.write(
                    dossiers.of(ticket.reference(), withNotes),
                    nl.goedmaker.dossiers.DossierFormat.EML,
                    nl.goedmaker.text.Texts.in(nl.goedmaker.text.Language.NL),
                    out,
                    (done, of) -> true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8).replaceAll("=\r?\n", "");
    }
}
