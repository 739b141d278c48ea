package nl.goedmaker.replies;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a template may ask about a complaint: written {@code {if delivery.late}…{else}…{end}} in its text. */
public enum ReplyCondition {
    /** The complaint is about a parcel that is late. */
    DELIVERY_LATE("{if delivery.late}", "replies.condition.deliveryLate"),
    DELIVERY_KNOWN("{if delivery.known}", "replies.condition.deliveryKnown"),
    ORDER_KNOWN("{if order.known}", "replies.condition.orderKnown"),
    ARTICLE_KNOWN("{if article.known}", "replies.condition.articleKnown"),
    /** A remedy was chosen; the one chosen last counts here and below. */
    REMEDY_CHOSEN("{if remedy.chosen}", "replies.condition.remedyChosen"),
    REMEDY_REPAIR("{if remedy.repair}", "replies.condition.remedyRepair"),
    REMEDY_REPLACEMENT("{if remedy.replacement}", "replies.condition.remedyReplacement"),
    REMEDY_REFUND("{if remedy.refund}", "replies.condition.remedyRefund"),
    REMEDY_PRICE_REDUCTION("{if remedy.priceReduction}", "replies.condition.remedyPriceReduction"),
    REMEDY_CASHBACK("{if remedy.cashback}", "replies.condition.remedyCashback"),
    REMEDY_EXPLANATION("{if remedy.explanation}", "replies.condition.remedyExplanation"),
    BASIS_STATUTORY("{if basis.statutory}", "replies.condition.basisStatutory"),
    BASIS_WITHDRAWAL("{if basis.withdrawal}", "replies.condition.basisWithdrawal"),
    BASIS_GOODWILL("{if basis.goodwill}", "replies.condition.basisGoodwill"),
    /** A day was promised. */
    PROMISE_MADE("{if promise.made}", "replies.condition.promiseMade"),
    CASHBACK_OPEN("{if cashback.open}", "replies.condition.cashbackOpen"),
    CASHBACK_PAID("{if cashback.paid}", "replies.condition.cashbackPaid"),
    CASHBACK_EXPIRED("{if cashback.expired}", "replies.condition.cashbackExpired"),
    /** Nothing else of this customer is kept than this complaint. */
    COMPLAINT_FIRST("{if complaint.first}", "replies.condition.complaintFirst"),
    COMPLAINT_AGAIN("{if complaint.again}", "replies.condition.complaintAgain"),
    CHANNEL_WEBSHOP("{if channel.webshop}", "replies.condition.channelWebshop"),
    CHANNEL_BOL("{if channel.bol}", "replies.condition.channelBol"),
    CHANNEL_ETSY("{if channel.etsy}", "replies.condition.channelEtsy"),
    CHANNEL_AMAZON("{if channel.amazon}", "replies.condition.channelAmazon"),
    CHANNEL_MARKET("{if channel.market}", "replies.condition.channelMarket"),
    CHANNEL_PHONE("{if channel.phone}", "replies.condition.channelPhone"),
    CHANNEL_OTHER("{if channel.other}", "replies.condition.channelOther"),
    /** The seller proves that a defect was not there at delivery. Holds too when the day of delivery is not known. */
    TERM_CONFORMITY("{if term.conformity}", "replies.condition.termConformity"),
    /** The customer may still change their mind. Holds only when the day of delivery is known. */
    TERM_WITHDRAWAL("{if term.withdrawal}", "replies.condition.termWithdrawal"),
    REGISTER_INFORMAL("{if register.informal}", "replies.condition.registerInformal"),
    REGISTER_FORMAL("{if register.formal}", "replies.condition.registerFormal"),
    PHOTO_RECEIVED("{if photo.received}", "replies.condition.photoReceived"),
    /** The first answer is later than it should be. */
    ANSWER_LATE("{if answer.late}", "replies.condition.answerLate"),
    /** Nothing was answered before. */
    ANSWER_FIRST("{if answer.first}", "replies.condition.answerFirst"),
    /** The customer's own words are known. */
    WORDS_KNOWN("{if words.known}", "replies.condition.wordsKnown"),
    /** They stand as the customer wrote them, and belong between quotation marks. */
    WORDS_QUOTED("{if words.quoted}", "replies.condition.wordsQuoted"),
    /** The platform of the customer's review asks for another judgement itself. */
    REVIEW_BUTTON("{if review.button}", "replies.condition.reviewButton"),
    /** It does so once for each review. */
    REVIEW_ONCE("{if review.once}", "replies.condition.reviewOnce"),
    /** That platform lets the shop ask for another judgement in neutral words. */
    REVIEW_ASK("{if review.ask}", "replies.condition.reviewAsk");

    private final String written;
    private final String meaning;

    ReplyCondition(String written, String meaning) {
        this.written = written.substring("{if ".length(), written.length() - 1);
        this.meaning = meaning;
    }

    /** The name after {@code if}. */
    public String written() {
        return written;
    }

    /** Key of when it holds, as the end of “when …”. */
    public String meaning() {
        return meaning;
    }

    static Optional<ReplyCondition> ofWritten(String name) {
        return Arrays.stream(values())
                .filter(condition -> condition.written.equals(name))
                .findFirst();
    }

    /** All names, for a refusal. */
    static String all() {
        return Arrays.stream(values()).map(ReplyCondition::written).collect(Collectors.joining(", "));
    }
}
