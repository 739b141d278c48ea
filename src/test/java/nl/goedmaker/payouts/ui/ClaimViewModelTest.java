package nl.goedmaker.payouts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.goedmaker.app.MoneyDesk;
import nl.goedmaker.app.MoneyShop;
import nl.goedmaker.cashback.Cashback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The box for what customers send back, without a screen, on a real data file. */
class ClaimViewModelTest {
    @TempDir
    Path folder;

    private MoneyDesk money;
    private ClaimViewModel claim;

    @BeforeEach
    void openTheShop() {
        money = new MoneyDesk(folder);
        claim = new ClaimViewModel(money.services.claims(), money.desk);
    }

    @AfterEach
    void closeTheShop() {
        money.close();
    }

    @Test
    void aClaimCanBeCorrectedByHandAndTakenIn() {
        Cashback cashback = money.shop.offer("Łukasz Wójcik", "7,50");
        claim.paste(MoneyShop.answer(cashback.code().display(), "Łukasz Wójcik", "NL21 INGB 0001 2345 67"));
        assertThat(claim.ibanProblemProperty().get()).isNotEmpty();
        assertThat(claim.acceptableProperty().get()).isFalse();
        claim.ibanProperty().set("nl20ingb0001234567");
        assertThat(claim.ibanProblemProperty().get()).isEmpty();
        assertThat(claim.notes()).anyMatch(note -> note.contains("Lukasz Wojcik"));
        claim.accept();
        assertThat(money.told()).containsExactly("cashback.change.claim");
        assertThat(claim.pastedProperty().get()).isEmpty();
        assertThat(money.services.payouts().countQueue()).isEqualTo(1);

        claim.paste(MoneyShop.answer(cashback.code().display(), "Łukasz Wójcik", "NL20INGB0001234567"));
        assertThat(claim.codeProblemProperty().get()).contains("al geclaimd");
    }

    @Test
    void aWrongNumberBesideARightOneIsLeftToTheOwner() {
        Cashback cashback = money.shop.offer("Jan Jansen", "7,50");
        claim.paste(MoneyShop.answer(cashback.code().display(), "Jan Jansen", "NL44RABO0123456788")
                + "\nof BE68539007547034");
        assertThat(claim.ibanProperty().get()).isEmpty();
        assertThat(claim.ibanProblemProperty().get()).contains("NL44RABO0123456788, BE68539007547034");
        assertThat(claim.notes()).noneMatch(note -> note.contains("BE68539007547034"));
        assertThat(claim.acceptableProperty().get()).isFalse();
        claim.ibanProperty().set("BE68539007547034");
        assertThat(claim.acceptableProperty().get()).isTrue();
    }

    @Test
    void twoRightNumbersAreNamedBeforeTheClaimIsSaved() {
        Cashback cashback = money.shop.offer("Jan Jansen", "7,50");
        claim.paste(MoneyShop.answer(cashback.code().display(), "Jan Jansen", "NL91ABNA0417164300")
                + "\nof BE68539007547034");
        assertThat(claim.notes()).anyMatch(note -> note.contains("NL91ABNA0417164300, BE68539007547034"));
    }

    @Test
    void aDroppedFileIsReadAndAnUnreadableOneSaysSo() throws Exception {
        Cashback cashback = money.shop.offer("S. de Wit", "7,50");
        Path mail = folder.resolve("antwoord.txt");
        Files.writeString(mail, MoneyShop.answer(cashback.code().display(), "S. de Wit", "NL20INGB0001234567"));
        claim.drop(mail);
        assertThat(claim.acceptableProperty().get()).isTrue();
        claim.clear();
        claim.drop(folder.resolve("weg.txt"));
        assertThat(claim.problemProperty().get()).contains("weg.txt");
        claim.read();
        assertThat(claim.problemProperty().get()).contains("Plak eerst");
    }
}
