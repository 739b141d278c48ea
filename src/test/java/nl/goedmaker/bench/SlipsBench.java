package nl.goedmaker.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.goedmaker.cashback.CashbackCode;
import nl.goedmaker.cashback.CashbackLink;
import nl.goedmaker.cashback.slip.SlipContent;
import nl.goedmaker.cashback.slip.SlipFormat;
import nl.goedmaker.cashback.slip.SlipPdf;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;

/** Milliseconds from the beginning of main to the PDF of 1,000 A6 slips, each symbol read back. */
public final class SlipsBench {
    private SlipsBench() {}

    public static void main(String[] args) {
        long start = System.nanoTime();
        Random random = new Random(1);
        Texts texts = Texts.in(Language.NL);
        List<SlipContent> slips = IntStream.range(0, 1_000)
                .mapToObj(i -> {
                    CashbackCode code = CashbackCode.random(random);
                    return new SlipContent(
                            "Juwelier aan Zee",
                            "Sanne",
                            "De sluiting van je armband hield het niet.",
                            Money.ofCents(750),
                            code,
                            CashbackLink.mailto("ilse@juwelieraanzee.example", code, texts),
                            LocalDate.of(2027, 2, 22),
                            Language.NL);
                })
                .toList();
        byte[] pdf = SlipPdf.write(slips, SlipFormat.A6);
        if (pdf.length < 1_000_000) {
            throw new IllegalStateException("too short a file: " + pdf.length);
        }
        System.out.println((System.nanoTime() - start) / 1e6);
    }
}
