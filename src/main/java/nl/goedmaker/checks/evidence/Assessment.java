package nl.goedmaker.checks.evidence;

import java.util.List;
import nl.goedmaker.checks.Question;
import nl.goedmaker.text.Sentence;

/**
 * What a check of one complaint comes to. It is made anew each time and kept nowhere.
 *
 * @param evidence the strongest first; without what was explained
 * @param explained what an innocent explanation was recorded for; it counts no more
 * @param absent what was looked for and not found
 * @param open questions that have no answer yet, in the order to ask them
 * @param changes what would change the picture
 * @param threats sentences in which the customer made a review a condition: about the message, not about whether it is true
 */
public record Assessment(
        Outcome outcome,
        List<Evidence> evidence,
        List<Evidence> explained,
        List<Sentence> absent,
        List<Question> open,
        List<Sentence> changes,
        List<String> threats) {
    public Assessment {
        evidence = List.copyOf(evidence);
        explained = List.copyOf(explained);
        absent = List.copyOf(absent);
        open = List.copyOf(open);
        changes = List.copyOf(changes);
        threats = List.copyOf(threats);
    }

    public List<Evidence> all(Direction direction) {
        return evidence.stream().filter(each -> each.direction() == direction).toList();
    }
}
