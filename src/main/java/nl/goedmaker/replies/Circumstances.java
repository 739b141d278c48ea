package nl.goedmaker.replies;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.goedmaker.text.FormOfAddress;

/**
 * What an answer to one complaint is written from. What follows from the values and the form of address is among the conditions by
 * itself.
 *
 * @param values what the places of a template are filled with; what is blank counts as not known
 * @param conditions what holds
 * @param files names of what could go with a mail: {@link #SLIP}, and the files that are kept with the complaint
 */
public record Circumstances(
        Map<Placeholder, String> values, Set<ReplyCondition> conditions, FormOfAddress form, Set<String> files) {
    /** The slip of the cashback that is open, as a PDF. */
    public static final String SLIP = "slip";

    public Circumstances {
        Map<Placeholder, String> known = new EnumMap<>(Placeholder.class);
        values.forEach((place, value) -> {
            if (!value.isBlank()) {
                known.put(place, value.strip());
            }
        });
        Set<ReplyCondition> holding = EnumSet.noneOf(ReplyCondition.class);
        holding.addAll(conditions);
        put(holding, ReplyCondition.ORDER_KNOWN, known.containsKey(Placeholder.ORDER_NUMBER));
        put(holding, ReplyCondition.ARTICLE_KNOWN, known.containsKey(Placeholder.ARTICLE_NAME));
        put(holding, ReplyCondition.PROMISE_MADE, known.containsKey(Placeholder.PROMISE_DATE));
        put(
                holding,
                ReplyCondition.WORDS_KNOWN,
                known.containsKey(Placeholder.OWN_WORDS) || known.containsKey(Placeholder.OWN_QUOTE));
        put(holding, ReplyCondition.REGISTER_INFORMAL, form == FormOfAddress.INFORMAL);
        put(holding, ReplyCondition.REGISTER_FORMAL, form == FormOfAddress.FORMAL);
        put(
                holding,
                ReplyCondition.WORDS_QUOTED,
                known.containsKey(Placeholder.OWN_QUOTE) && !known.containsKey(Placeholder.OWN_WORDS));
        values = Map.copyOf(known);
        conditions = Set.copyOf(holding);
        files = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(files));
    }

    private static void put(Set<ReplyCondition> holding, ReplyCondition condition, boolean holds) {
        if (holds) {
            holding.add(condition);
        } else {
            holding.remove(condition);
        }
    }

    /** Nothing but values is known. */
    public static Circumstances of(Map<Placeholder, String> values) {
        return new Circumstances(values, Set.of(), FormOfAddress.INFORMAL, Set.of());
    }

    /** The same, with somebody addressed in another way. */
    public Circumstances in(FormOfAddress other) {
        return new Circumstances(values, conditions, other, files);
    }

    boolean hold(ReplyCondition condition) {
        return conditions.contains(condition);
    }
}
