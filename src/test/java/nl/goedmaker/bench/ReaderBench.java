package nl.goedmaker.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import nl.goedmaker.replies.LabelledReplies;
import nl.goedmaker.replies.Measured;
import nl.goedmaker.replies.ReplyDraft;
import nl.goedmaker.replies.ReplyFacts;
import nl.goedmaker.replies.ReplyLint;
import nl.goedmaker.text.Language;

/**
 * How often the reader is right about the labelled answers, the ones it was mended by and the others apart; and how long it
 * takes over a text of 2,000 words, beside cutting the same text into words and nothing else in the same run.
 */
public final class ReaderBench {
    private static final int WORDS = 2_000;
    private static final int WARM = 300;
    private static final int TIMES = 500;

    private ReaderBench() {}

    public static void main(String[] args) {
        for (String part : LabelledReplies.PARTS) {
            List<LabelledReplies.Labelled> replies = new ArrayList<>(LabelledReplies.in("good-" + part));
            replies.addAll(LabelledReplies.in("bad-" + part));
            new Measured(replies)
                    .table("reader, " + replies.size() + " answers, part " + part)
                    .forEach(System.out::println);
        }
        for (Language language : Language.values()) {
            time(language);
        }
    }

    /** Labelled answers below one another until there are words enough. */
    private static void time(Language language) {
        StringBuilder text = new StringBuilder();
        int words = 0;
        List<LabelledReplies.Labelled> replies = new ArrayList<>(LabelledReplies.in("good-tune"));
        replies.addAll(LabelledReplies.in("bad-tune"));
        replies.removeIf(reply -> reply.draft().language() != language);
        for (int i = 0; words < WORDS; i = (i + 1) % replies.size()) {
            String next = replies.get(i).draft().text();
            text.append(next).append("\n\n");
            words += new StringTokenizer(next).countTokens();
        }
        String letter = text.toString();
        ReplyDraft draft = ReplyDraft.mail(letter, language, ReplyFacts.NONE);
        ReplyLint lint = new ReplyLint();
        List<Double> read = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        long found = 0;
        for (int time = 0; time < WARM + TIMES; time++) {
            long start = System.nanoTime();
            found += lint.check(draft).size();
            long between = System.nanoTime();
            found += cut(letter);
            long end = System.nanoTime();
            if (time >= WARM) {
                read.add((between - start) / 1e6);
                bare.add((end - between) / 1e6);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "reading %d words of %s: p95 %.2f ms, median %.2f ms (limit 5); cut into words only: median %.3f ms;"
                        + " ratio of the medians %.1f (%d)%n",
                words,
                language.code(),
                p95(read),
                Bench.median(read),
                Bench.median(bare),
                Bench.median(read) / Bench.median(bare),
                found % 10);
    }

    private static int cut(String text) {
        StringTokenizer words = new StringTokenizer(text);
        int letters = 0;
        while (words.hasMoreTokens()) {
            letters += words.nextToken().toLowerCase(Locale.ROOT).length();
        }
        return letters;
    }

    private static double p95(List<Double> figures) {
        List<Double> sorted = new ArrayList<>(figures);
        Collections.sort(sorted);
        return sorted.get(sorted.size() * 95 / 100);
    }
}
