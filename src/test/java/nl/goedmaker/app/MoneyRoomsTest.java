package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.cashback.CashbackState;
import nl.goedmaker.demo.DemoShop;
import nl.goedmaker.demo.storage.DatabaseDemoSite;
import nl.goedmaker.payouts.BatchStatus;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.text.Language;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The rooms where money goes out, in a real window. */
class MoneyRoomsTest {
    /** The columns of which nothing may be cut off. */
    private static final List<String> WHOLE =
            List.of("money-iban", "money-sum", "money-amount", "money-code", "money-ticket", "big", "strong");

    private static final String RIGHT_IBAN = "nl20 ingb 0001 2345 67";

    @TempDir
    Path folder;

    @TempDir
    Path bankFolder;

    private final FxRobot robot = new FxRobot();

    private WindowFixture open(Preferences.Theme theme, int textSize) throws Exception {
        return WindowFixture.open(folder, MoneyShop.SUNDAY, new Preferences(Language.NL, theme, textSize));
    }

    private static void go(WindowFixture window, Room room) {
        Screen.does(() -> window.window.view().show(room));
        Screen.does(() -> window.window.open(room));
        window.settle();
    }

    private static void fire(WindowFixture window, String id) {
        Screen.does(() -> window.<Button>find(id).fire());
        window.settle();
    }

    @Test
    void aPastedAnswerBecomesAPaymentInABankFileThatWentToTheBank() throws Exception {
        try (WindowFixture window = open(Preferences.Theme.LIGHT, 100)) {
            MoneyShop shop = new MoneyShop(window.services);
            Cashback cashback = shop.offer("Sanne de Wit", "7,50");
            go(window, Room.CASHBACK);
            String answer = MoneyShop.answer(cashback.code().display().toLowerCase(), "S. de Wit", RIGHT_IBAN);
            Screen.does(() -> {
                ClipboardContent content = new ClipboardContent();
                content.putString(answer);
                Clipboard.getSystemClipboard().setContent(content);
                TextArea area = window.find("claim-text");
                area.requestFocus();
                area.paste();
            });
            window.settle();
            assertThat(window.<TextField>find("claim-iban").getText()).isEqualTo("NL20 INGB 0001 2345 67");
            window.picture("cashback-claim");
            fire(window, "claim-accept");
            assertThat(window.services.cashbacks().get(cashback.code()).state()).isEqualTo(CashbackState.CLAIMED);
            assertThat(window.<TextArea>find("claim-text").getText()).isEmpty();

            window.answers.folder = Optional.of(bankFolder);
            go(window, Room.PAYOUTS);
            assertThat(window.<Label>find("payouts-total").getText()).isEqualTo("€\u00a07,50");
            fire(window, "payouts-export");
            Path file = bankFolder.resolve("GM-20261122-01.xml");
            assertThat(file).exists();
            assertThat(Files.readAllBytes(file))
                    .isEqualTo(window.services
                            .bankFiles()
                            .file(window.services.bankFiles().get("GM-20261122-01")));
            assertThat(window.<Label>find("payouts-made").getText()).contains(file.toString());
            window.picture("payouts-made");
            fire(window, "payouts-made-uploaded");
            assertThat(window.services.bankFiles().get("GM-20261122-01").status())
                    .isEqualTo(BatchStatus.UPLOADED);
            assertThat(window.<ListView<?>>find("payouts-list").getItems()).isEmpty();
        }
    }

    @Test
    void everyRefusalSaysItsOwnSentenceAndKeepsTheText() throws Exception {
        try (WindowFixture window = open(Preferences.Theme.LIGHT, 100)) {
            MoneyShop shop = new MoneyShop(window.services);
            Cashback cashback = shop.offer("Sanne de Wit", "7,50");
            go(window, Room.CASHBACK);
            TextArea area = window.find("claim-text");
            String wrongDigits = MoneyShop.answer(cashback.code().display(), "S. de Wit", "NL21 INGB 0001 2345 67");
            Screen.does(() -> {
                area.requestFocus();
                area.setText(wrongDigits);
            });
            robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
            window.settle();
            TextField iban = window.find("claim-iban");
            assertThat(iban.getAccessibleHelp()).contains("NL21 INGB 0001 2345 67");
            assertThat(area.getText()).isEqualTo(wrongDigits);
            assertThat(window.<Button>find("claim-accept").isDisabled()).isTrue();
            window.picture("cashback-wrong-iban");

            Screen.does(() -> area.setText("Dank je wel, wat lief!"));
            Screen.does(() -> window.window.newClaim("Dank je wel, wat lief!"));
            window.settle();
            assertThat(area.getAccessibleHelp()).contains("geen cashbackcode");

            window.services.cashbacks().revoke(cashback);
            window.settle();
            Screen.does(() ->
                    window.window.newClaim(MoneyShop.answer(cashback.code().display(), "S. de Wit", RIGHT_IBAN)));
            window.settle();
            assertThat(window.<TextField>find("claim-code").getAccessibleHelp()).contains("ingetrokken");
        }
    }

    @Test
    void theRoomsStandUpInLightDarkLargeAndSmall() throws Exception {
        try (WindowFixture window = open(Preferences.Theme.LIGHT, 100)) {
            MoneyShop shop = new MoneyShop(window.services);
            shop.claim("S. de Wit", "7,50");
            shop.claim("L. Peeters", "15");
            window.services.bankFiles().export(null, null, nl.goedmaker.payouts.bank.BankProfile.DEFAULT);
            shop.claim("M. Jansen", "10");
            shop.claim("Łukasz Wójcik", "12,25");
            shop.claim("J. Visser", "12");
            for (String customer :
                    new String[] {"Noor Bakker", "Fatima El Amrani", "Emma van der Heijden-Schimmelpenninck"}) {
                shop.offer(customer, "12,50");
            }
            Cashback revoked = shop.offer("Tom Smit", "5");
            window.services.cashbacks().revoke(revoked);
            inEveryLook(window, "cashback", () -> {
                go(window, Room.CASHBACK);
                choose(window, "cashback-list", 1);
                assertThat(window.<ListView<?>>find("cashback-list").getItems()).hasSize(9);
            });
            inEveryLook(window, "payouts", () -> {
                go(window, Room.PAYOUTS);
                choose(window, "payouts-list", 2);
                assertThat(window.<Button>find("payouts-approve").isVisible()).isTrue();
            });
        }
    }

    private static void choose(WindowFixture window, String list, int row) {
        Screen.does(() -> window.<ListView<?>>find(list).getSelectionModel().clearAndSelect(row));
        window.settle();
    }

    @Test
    void anEmptyShopIsToldWhereToBegin() throws Exception {
        try (WindowFixture window = open(Preferences.Theme.LIGHT, 100)) {
            inEveryLook(window, "cashback-empty", () -> go(window, Room.CASHBACK));
            inEveryLook(window, "payouts-empty", () -> go(window, Room.PAYOUTS));
            assertThat(window.<Button>find("payouts-export").isDisabled()).isTrue();
            assertThat(window.<Label>find("payouts-reason").getText()).contains("rekening");
            assertThat(window.<Button>find("payouts-export").getAccessibleHelp())
                    .isEqualTo(window.<Label>find("payouts-reason").getText());
            assertThat(window.<CheckBox>find("payouts-all").isDisabled()).isTrue();
            assertThat(window.<CheckBox>find("payouts-all").isSelected()).isFalse();
            fire(window, "payouts-open-claims");
            assertThat(window.<Button>find("cashback-open-tickets").isVisible()).isTrue();
        }
    }

    @Test
    void theRoomsOfTheDemoShopStandUpWithAFileOpenAndOneJustMade() throws Exception {
        try (WindowFixture window = open(Preferences.Theme.LIGHT, 100)) {
            DemoShop.fill(new DatabaseDemoSite(window.services.database()), MoneyShop.SUNDAY, DemoShop.SEED);
            Screen.does(() -> window.window.view().refresh());
            inEveryLook(window, "demo-cashback", () -> {
                go(window, Room.CASHBACK);
                choose(window, "cashback-list", 0);
            });
            inEveryLook(window, "demo-payouts", () -> go(window, Room.PAYOUTS));
            window.answers.folder = Optional.of(bankFolder);
            MoneyShop shop = new MoneyShop(window.services);
            inEveryLook(window, "demo-made", () -> {
                shop.claim("Łukasz Wójcik", "12,25");
                go(window, Room.PAYOUTS);
                fire(window, "payouts-export");
                assertThat(window.<Button>find("payouts-made-folder").isVisible())
                        .isTrue();
            });
            inEveryLook(window, "demo-batch", () -> {
                go(window, Room.PAYOUTS);
                Screen.does(() -> {
                    ListView<?> files = window.find("batches-list");
                    files.getSelectionModel().clearAndSelect(0);
                    files.fireEvent(
                            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
                });
                window.settle();
                assertThat(window.<Label>find("batch-next").getText()).isNotEmpty();
                ScrollPane page =
                        (ScrollPane) window.window.view().room(Room.PAYOUTS).root();
                Screen.does(() -> page.setVvalue(1));
            });
        }
    }

    private static final List<Look> LOOKS = List.of(
            new Look("light", new Preferences(Language.NL, Preferences.Theme.LIGHT, 100), 1366, 768),
            new Look("dark", new Preferences(Language.NL, Preferences.Theme.DARK, 100), 1366, 768),
            new Look("150", new Preferences(Language.DE, Preferences.Theme.LIGHT, 150), 1366, 768),
            new Look("1024", new Preferences(Language.NL, Preferences.Theme.LIGHT, 100), 1024, 700));

    private record Look(String name, Preferences preferences, double width, double height) {}

    /** What a person pays by must be whole: amounts, accounts, codes; and nothing may stick out of the window. */
    private static void nothingIsCut(WindowFixture window, String name) {
        Screen.does(() -> {
            Scene scene = window.window.stage().getScene();
            for (Node node : scene.getRoot().lookupAll(".label")) {
                if (node instanceof Label label
                        && Screen.isSeen(label)
                        && !label.getText().isEmpty()) {
                    assertThat(label.localToScene(label.getBoundsInLocal()).getMaxX())
                            .as(name + ": right end of " + label.getText())
                            .isLessThanOrEqualTo(scene.getWidth() + 1);
                    if (WHOLE.stream().anyMatch(label.getStyleClass()::contains)) {
                        assertThat(((Text) label.lookup(".text")).getText().replace("\n", ""))
                                .as(name)
                                .isEqualTo(label.getText().replace("\n", ""));
                    }
                }
            }
        });
    }

    private static void inEveryLook(WindowFixture window, String name, Runnable before) {
        for (Look look : LOOKS) {
            Screen.does(() -> window.window.prefer(look.preferences()));
            window.resize(look.width(), look.height());
            before.run();
            window.picture(name + "-" + look.name());
            nothingIsCut(window, name + "-" + look.name());
        }
    }
}
