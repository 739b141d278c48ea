package nl.goedmaker.replies.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.cli.Services;
import nl.goedmaker.files.GivenFile;
import nl.goedmaker.replies.Correspondence;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.replies.OwnTemplate;
import nl.goedmaker.replies.TemplateText;
import nl.goedmaker.replies.TemplateUse;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.Ticket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailFilesTest {
    @TempDir
    Path folder;

    @TempDir
    Path papers;

    private ShopOnDisk shop;
    private Services services;
    private MailFiles files;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        services = shop.services();
        files = new MailFiles(services.cashbacks(), services.slips(), services.attachments());
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void theSlipOfTheOpenCashbackGoesWithTheMailAndItsCodeCountsAsGiven() {
        Ticket ticket = shop.ticket("Sanne de Wit");
        Cashback cashback = shop.cashback(ticket, "7.50");
        Correspondence correspondence = services.correspondence();
        Draft begun = correspondence.begin(ticket, "cashback-with-slip");

        List<Attachment> found = files.of(ticket, begun);
        assertThat(found).extracting(Attachment::mediaType).containsExactly("application/pdf");
        assertThat(found.getFirst().name()).endsWith(".pdf");
        assertThat(new String(found.getFirst().bytes(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");

        assertThat(services.sending().codesNotGiven(ticket)).hasSize(1);
        services.sending()
                .release(ticket, new Draft("Voor jou", "Hoi Sanne, de bon zit erbij. Groet, Ilse", "", begun.files()));
        assertThat(services.sending().codesNotGiven(ticket)).isEmpty();
        services.cashbacks().revoke(services.cashbacks().get(cashback.code()));
        assertThatThrownBy(() -> files.of(ticket, begun))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo("replies.send.noSlip"));
    }

    @Test
    void aFileThatIsKeptWithTheComplaintGoesWithTheMailWhereTheTextNamesIt() throws Exception {
        Ticket ticket = shop.ticket("Sanne de Wit");
        OwnTemplate own = services.templates()
                .add(new TemplateText(
                        "Label", Language.NL, null, TemplateUse.PRIVATE, "", "Hoi, het label. {attach LABEL.txt}"));
        Correspondence correspondence = services.correspondence();
        assertThat(correspondence.begin(ticket, own.key()).text()).contains("[[bijlage “LABEL.txt”]]");

        Path label = Files.writeString(papers.resolve("label.txt"), "Retour");
        services.attachments().attach(ticket, GivenFile.at(label));
        Draft begun = correspondence.begin(ticket, own.key());
        assertThat(begun.text()).doesNotContain("[[");
        assertThat(files.of(ticket, begun))
                .extracting(Attachment::name, file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("label.txt", "Retour"));
    }
}
