package nl.goedmaker.reviews.storage;

import java.util.List;

/** What the data file is asked to find the complaint of a review. */
public final class LinkPlans {
    public static final List<String> QUESTIONS = List.of(
            JooqLinkRepository.BY_ORDER,
            JooqLinkRepository.BY_MAIL,
            JooqLinkRepository.BY_NAME,
            JooqLinkRepository.SPAN,
            JooqLinkRepository.BY_WORDS);

    private LinkPlans() {}
}
