package nl.goedmaker.checks.supplier;

import java.util.List;

/**
 * What the shop knows of an article, batch or supplier that fails. Nothing in it says whose pieces they were.
 *
 * @param reference of the complaint from which the letter is written
 * @param supplier blank when it is not known
 * @param article of that complaint: its name, or its number; blank when it is not known
 * @param people how many customers it happened to who have nothing to do with each other
 * @param sold how many of the article were sold; 0 when that is not known
 * @param failed how many of those failed by the way they were made
 * @param cases the oldest first
 */
public record SupplierReport(
        String reference,
        String supplier,
        String article,
        long people,
        long sold,
        long failed,
        List<SupplierCase> cases) {
    public SupplierReport {
        cases = List.copyOf(cases);
    }

    /** Whether it is about one article only. */
    public boolean isOneArticle() {
        return !article.isBlank()
                && cases.stream().allMatch(each -> each.article().equals(article));
    }
}
