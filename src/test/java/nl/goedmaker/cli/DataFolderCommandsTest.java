package nl.goedmaker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFolderCommandsTest extends CommandLineFixture {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "tickets list",
                "tickets show K-2026-0001",
                "tickets close K-2026-0001 --justified yes --reason PRODUCT_FAULT",
                "cashback offer K-2026-0001 --amount 5 --basis goodwill",
                "cashback revoke K7QF-2M9X-4T6R-X",
                "slip K7QF-2M9X-4T6R-X --out slip.pdf",
                "claim add -",
                "payouts list",
                "payouts approve K7QF-2M9X-4T6R-X --reason goed",
                "payouts hold K7QF-2M9X-4T6R-X",
                "payouts release K7QF-2M9X-4T6R-X",
                "payouts export --out bank",
                "payouts list-file --batch GM-20261122-01 --out bank",
                "reply draft K-2026-0001",
                "reply check - --ticket K-2026-0001",
                "doctor"
            })
    void aMistypedFolderMakesNoSecondShop(String args) {
        input = "Hoi, dank je wel.";
        assertThat(run((rightCode(args) + " --data typfout").split(" "))).isEqualTo(4);
        assertThat(err().strip().lines()).hasSize(1);
        assertThat(err()).contains("typfout").contains("tickets new");
        assertThat(temp).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tickets list", "demo", "doctor"})
    void aFolderWithoutANameIsNotTheFolderOneHappensToBeIn(String args) {
        for (String data : new String[] {"", "  "}) {
            List<String> all = new ArrayList<>(List.of(args.split(" ")));
            all.addAll(List.of("--data", data));
            assertThat(run(all.toArray(String[]::new))).isEqualTo(2);
            assertThat(err().strip().lines()).hasSize(1);
            assertThat(err()).contains("--data");
            assertThat(temp).isEmptyDirectory();
        }
        assertThat(run("tickets", "list", "--data=")).isEqualTo(2);
    }

    @Test
    void theDoctorSaysInJsonToThatAFileCannotBeLookedInto() throws Exception {
        shop();
        Files.writeString(
                temp.resolve("shop").resolve("goedmaker.db"), "this is no data file, and it is long enough to see");
        assertThat(run("doctor", "--json", "--data", "shop")).isEqualTo(4);
        assertThat(answer().get("ok").asBoolean()).isFalse();
        assertThat(answer().get("findings").get(0).asString()).isEqualTo(err().strip());
    }

    /** With the check symbol that belongs to it, so that nothing is wrong but the folder. */
    private static String rightCode(String args) {
        String code = nl.goedmaker.cashback.CashbackCode.random(new java.util.Random(1))
                .display();
        return args.replace("K7QF-2M9X-4T6R-X", code);
    }

    @Test
    void enteringAComplaintBeginsAShop() {
        assertThat(run("tickets", "new", "--customer", "Sanne", "--data", "nieuw"))
                .isZero();
        assertThat(temp.resolve("nieuw/goedmaker.db")).exists();
        assertThat(run("tickets", "list", "--data", "nieuw")).isZero();
    }

    @Test
    void theDemoShopBeginsAShop() {
        assertThat(run("demo", "--data", "demo")).as(err()).isZero();
        assertThat(run("doctor", "--data", "demo")).as(out()).isZero();
    }
}
