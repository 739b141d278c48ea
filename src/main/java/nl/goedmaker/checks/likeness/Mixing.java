package nl.goedmaker.checks.likeness;

import java.util.List;

/** Numbers made of words. They are kept in data files, so they are the same on every computer and in every version. */
final class Mixing {
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    /** The step of SplitMix64: 2^64 divided by the golden ratio. */
    private static final long STEP = 0x9e3779b97f4a7c15L;

    private Mixing() {}

    /** SplitMix64’s finisher (Steele, Lea, Flood 2014): every bit of the number decides about every bit of the answer. */
    static long mixed(long number) {
        long a = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
        return b ^ (b >>> 31);
    }

    /** The number of a seed: what SplitMix64 begun at 0 gives in its place. */
    static long seed(int place) {
        return mixed((place + 1) * STEP);
    }

    /** FNV-1a over the UTF-16 units of a word. */
    static long word(String letters) {
        long hash = FNV_BASIS;
        for (int i = 0; i < letters.length(); i++) {
            hash = (hash ^ letters.charAt(i)) * FNV_PRIME;
        }
        return mixed(hash);
    }

    /** Of some words in their order. */
    static long shingle(List<Word> words, int from, int length) {
        long hash = length;
        for (int i = from; i < from + length; i++) {
            hash = mixed(hash + STEP) ^ word(words.get(i).letters());
        }
        return mixed(hash);
    }
}
