package nl.goedmaker.checks.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.goedmaker.money.Iban;
import nl.goedmaker.tickets.TicketType;

/** Plays several shops and tells what the checks came to in all of them together. */
public final class Simulation {
    private Simulation() {}

    /**
     * @param folder an empty folder for each seed is made in it
     * @param honest how many honest people each shop has; there are so few others that about one complaint in eight is untrue (fraud
     *     is 9–15 % of returns: domain facts)
     * @param believed the share of untrue complaints that the owner believes
     */
    public static List<String> report(Path folder, List<Long> seeds, int honest, double believed) throws IOException {
        Play play = play(folder, seeds, new SimulatedShop.Size(honest, honest / 180, honest / 150, 60, believed));
        Confusion confusion = new Confusion(play);
        List<String> lines = new ArrayList<>(confusion.lines());
        lines.addAll(confusion.signals());
        return lines;
    }

    /** What an honest customer may write about a piece that broke; the same for the same number. */
    public static String letter(long number) {
        Dice dice = new Dice(number);
        return new Wording(dice).honest(TicketType.BREAK, "armband " + number % 500, "2026-01-01", dice.in(0.1), false);
    }

    /** A made-up account; the same for the same number. */
    public static Iban account(long number) {
        return new Names(new Dice(number)).account();
    }

    static Play play(Path folder, List<Long> seeds, SimulatedShop.Size size) throws IOException {
        Play play = new Play();
        for (long seed : seeds) {
            play.shop(Files.createDirectories(folder.resolve("shop" + seed)), seed, size);
        }
        return play;
    }
}
