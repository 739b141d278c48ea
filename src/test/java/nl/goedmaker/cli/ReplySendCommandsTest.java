package nl.goedmaker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers that leave by command. */
class ReplySendCommandsTest extends CommandLineFixture {
    private static final String CALM = "Hoi Sanne,\n\nIk repareer hem vóór vrijdag 27 november.\n\nGroet, Ilse\n";

    private String ticket = "";

    @BeforeEach
    void begin() throws Exception {
        shop();
        ticket = json("tickets", "new", "--customer", "Sanne de Wit", "--email", "sanne@mail.example")
                .get("ticket")
                .asString();
    }

    private String text(String words) throws Exception {
        Path file = temp.resolve("antwoord.txt");
        Files.writeString(file, words);
        return file.toString();
    }

    private int send(String... more) {
        String[] begin = {"reply", "send", ticket, temp.resolve("antwoord.txt").toString(), "--data", "shop"};
        return run(java.util.stream.Stream.concat(java.util.Arrays.stream(begin), java.util.Arrays.stream(more))
                .toArray(String[]::new));
    }

    @Test
    void anAnswerIsKeptAsSentAndTakenBack() throws Exception {
        var answer = json("reply", "send", ticket, text(CALM), "--remind", "5");
        assertThat(answer.get("ticket").asString()).isEqualTo(ticket);
        assertThat(answer.get("remindAfterDays").asInt()).isEqualTo(5);
        assertThat(out()).doesNotContain("replies.");
        json("undo");
        assertThat(send()).isZero();
        assertThat(out()).contains(ticket);
    }

    @Test
    void whatIsEmptyStoppedHotOrMistypedDoesNotGo() throws Exception {
        assertThat(run("reply", "send", ticket, "--data", "shop")).isEqualTo(1);

        text("Hoi Sanne,\n\nIk meldde de fraude met je pas vrijdag 27 november.\n\nGroet, Ilse");
        assertThat(send()).isEqualTo(1);
        assertThat(send("--reason", "fraude")).isEqualTo(2);
        assertThat(send("--reason", "L5=x")).isEqualTo(1);
        assertThat(send("--remind", "61")).isEqualTo(3);
        assertThat(err()).contains("1 tot 60");
        assertThat(send("--reason", "l5=het gaat over haar bank")).isZero();

        text("Hoi Sanne,\n\nIk ben dit SPUUGZAT!! Vrijdag 27 november.\n\nGroet, Ilse");
        assertThat(send()).isEqualTo(1);
        assertThat(err()).contains("uurtje");
        assertThat(send("--even-so")).isZero();

        text("Je krijgt € 5 voor je review.");
        assertThat(send("--reason", "L1=mag vast", "--even-so")).isEqualTo(1);
    }

    @Test
    void aMailFileIsMadeOnlyOfWhatMayGo() throws Exception {
        String mail = temp.resolve("uit/a.eml").toString();
        assertThat(run("reply", "eml", ticket, text("Je krijgt € 5 voor je review."), "--out", mail, "--data", "shop"))
                .isEqualTo(1);
        assertThat(Path.of(mail)).doesNotExist();
        var answer = json("reply", "eml", ticket, text(CALM), "--subject", "Je armband 💎", "--out", mail);
        assertThat(answer.get("attachments").size()).isZero();
        assertThat(Files.readString(Path.of(mail))).contains("sanne@mail.example", "X-Unsent: 1");
    }
}
