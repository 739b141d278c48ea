package nl.goedmaker.replies;

import java.util.Arrays;
import java.util.Optional;

/** What a template may ask for: written {@code {customer.firstName}} in its text. */
public enum Placeholder {
    CUSTOMER_FIRST_NAME("{customer.firstName}", "replies.ask.customerFirstName", "replies.sample.customerFirstName"),
    /** First name and surname, for a letter that says u or Sie. */
    CUSTOMER_NAME("{customer.name}", "replies.ask.customerName", "replies.sample.customerName"),
    /** What went wrong in the customer's own words, as the end of “you wrote that …”, without a full stop. */
    OWN_WORDS("{own.words}", "replies.ask.ownWords", "replies.sample.ownWords"),
    /** A sentence of the customer's as it stands in the complaint, to be put between quotation marks. */
    OWN_QUOTE("{own.quote}", "replies.ask.ownWords", "replies.sample.ownQuote"),
    ARTICLE_NAME("{article.name}", "replies.ask.articleName", "replies.sample.articleName"),
    ORDER_NUMBER("{order.number}", "replies.ask.orderNumber", "replies.sample.orderNumber"),
    /** The day by which the promise is kept, written out. */
    PROMISE_DATE("{promise.date}", "replies.ask.promiseDate", "replies.sample.promiseDate"),
    CASHBACK_AMOUNT("{cashback.amount}", "replies.ask.cashbackAmount", "replies.sample.cashbackAmount"),
    CASHBACK_CODE("{cashback.code}", "replies.ask.cashbackCode", "replies.sample.cashbackCode"),
    CASHBACK_VALID_UNTIL(
            "{cashback.validUntil}", "replies.ask.cashbackValidUntil", "replies.sample.cashbackValidUntil"),
    /** What is paid back of the price, or offered as the remedy chosen. */
    REMEDY_AMOUNT("{remedy.amount}", "replies.ask.remedyAmount", "replies.sample.remedyAmount"),
    /** Where the customer's review stands. */
    REVIEW_PLATFORM("{review.platform}", "replies.ask.reviewPlatform", "replies.sample.reviewPlatform"),
    SHOP_OWNER_NAME("{shop.ownerName}", "replies.ask.ownerName", "replies.sample.ownerName"),
    SHOP_NAME("{shop.name}", "replies.ask.shopName", "replies.sample.shopName");

    private final String written;
    private final String question;
    private final String sample;

    Placeholder(String written, String question, String sample) {
        this.written = written.substring(1, written.length() - 1);
        this.question = question;
        this.sample = sample;
    }

    /** The name between the braces. */
    public String written() {
        return written;
    }

    /** Key of the question that stands in the text while the answer is missing. */
    public String question() {
        return question;
    }

    /** Key of what it could be, for a preview. */
    public String sample() {
        return sample;
    }

    static Optional<Placeholder> ofWritten(String name) {
        return Arrays.stream(values())
                .filter(placeholder -> placeholder.written.equals(name))
                .findFirst();
    }
}
