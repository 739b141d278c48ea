package nl.goedmaker.replies.ui;

import nl.goedmaker.replies.Finding;
import nl.goedmaker.text.Texts;

/**
 * What the reader noticed, as the list shows it.
 *
 * @param title the first sentence of the message
 * @param advice the rest of it; blank when there is none
 * @param mend what the button says; blank when nothing can be mended by itself
 */
public record FindingRow(Finding finding, String title, String advice, String mend) {
    public static FindingRow of(Finding finding, Texts texts) {
        String words = texts.get(finding.message());
        int end = words.indexOf(". ");
        return new FindingRow(
                finding,
                end < 0 ? words : words.substring(0, end),
                end < 0 ? "" : words.substring(end + 2),
                finding.mend().map(mend -> texts.get(mend.label())).orElse(""));
    }
}
