package nl.goedmaker.checks;

import java.util.List;

/** Something to find out about a complaint, as a closed question. Its name is what is stored with the answer. */
public enum Question {
    BREAK_WHERE(
            "checks.question.breakWhere",
            Answer.CLASP,
            Answer.LINK,
            Answer.STONE,
            Answer.CHAIN,
            Answer.POST,
            Answer.NOT_ASKED),
    PHOTO_SHARP("checks.question.photoSharp", Answer.YES, Answer.NO, Answer.DECLINED, Answer.NOT_ASKED),
    STIFF_AT_FIRST("checks.question.stiffAtFirst"),
    FIRST_WORN("checks.question.firstWorn", Answer.FIRST_WEAR, Answer.FIRST_MONTH, Answer.LATER, Answer.NOT_ASKED),
    WATER_SLEEP_SPORT("checks.question.waterSleepSport"),
    WANTS_REPAIR("checks.question.wantsRepair"),
    KNOWS_BATCH("checks.question.knowsBatch"),
    STONE_KEPT("checks.question.stoneKept"),
    PRONGS_BENT("checks.question.prongsBent"),
    COLOUR_AFTER("checks.question.colourAfter", Answer.DAYS, Answer.WEEKS, Answer.LATER, Answer.NOT_ASKED),
    PERFUME("checks.question.perfume"),
    SKIN_WHERE("checks.question.skinWhere"),
    METAL_TOLD("checks.question.metalTold"),
    WANTS_OTHER_METAL("checks.question.wantsOtherMetal"),
    SIZE_HOW("checks.question.sizeHow", Answer.TOO_SMALL, Answer.TOO_LARGE, Answer.NOT_ASKED),
    SIZE_MEASURED("checks.question.sizeMeasured"),
    SIZE_AS_ORDERED("checks.question.sizeAsOrdered"),
    UNWORN("checks.question.unworn"),
    WHICH_RECEIVED("checks.question.whichReceived"),
    PACKING_LIST("checks.question.packingList"),
    WANTS_RIGHT_ONE("checks.question.wantsRightOne"),
    ADDRESS_RIGHT("checks.question.addressRight"),
    TRACKING_SAYS_DELIVERED("checks.question.trackingSaysDelivered"),
    NEIGHBOURS_ASKED("checks.question.neighboursAsked"),
    CARRIER_ASKED("checks.question.carrierAsked"),
    NEEDED_BY("checks.question.neededBy"),
    STILL_WANTED("checks.question.stillWanted"),
    PACKAGING_INTACT("checks.question.packagingIntact"),
    PACKAGING_PHOTO("checks.question.packagingPhoto", Answer.YES, Answer.NO, Answer.DECLINED, Answer.NOT_ASKED),
    WEIGHT_KNOWN("checks.question.weightKnown"),
    SEAL_INTACT("checks.question.sealIntact"),
    WAS_GIFT("checks.question.wasGift"),
    ENGRAVING_AS_ORDERED("checks.question.engravingAsOrdered"),
    ENGRAVING_READABLE("checks.question.engravingReadable"),
    CONTACT_BEFORE("checks.question.contactBefore"),
    WHAT_HELPS("checks.question.whatHelps"),
    PROMISE_BROKEN("checks.question.promiseBroken");

    private final String key;
    private final List<Answer> answers;

    Question(String key, Answer... answers) {
        this.key = key;
        this.answers = answers.length == 0 ? List.of(Answer.YES, Answer.NO, Answer.NOT_ASKED) : List.of(answers);
    }

    /** Key of its text. */
    public String key() {
        return key;
    }

    /** What can be chosen; the last one is always {@link Answer#NOT_ASKED}. The owner may write an answer of their own too. */
    public List<Answer> answers() {
        return answers;
    }
}
