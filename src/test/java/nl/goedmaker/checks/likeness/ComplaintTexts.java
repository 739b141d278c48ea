package nl.goedmaker.checks.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Complaints as people write them: the same few turns of phrase, each with something of its own; always the same for a seed. */
public final class ComplaintTexts {
    private static final String[] OPENINGS = {
        "Vorige # kocht ik bij jullie een #, maar na # # is hij al stuk.",
        "Ik heb op # een # besteld voor mijn # en ben niet blij.",
        "Helaas moet ik melden dat de # van mijn # na # # heeft losgelaten.",
        "Met veel plezier droeg ik mijn # op #, tot de # ineens #.",
        "Mijn # kreeg voor # een # en die is na # # helemaal #.",
        "Het # dat # bezorgd werd, is niet wat ik # had.",
        "Toen ik # thuiskwam, zag ik dat de # van mijn # # was.",
    };
    private static final String[] MIDDLES = {
        "De # zit # los en het # is #.",
        "Ik droeg hem alleen op # en naar #, nooit met #.",
        "Mijn # zegt dat het aan de # ligt.",
        "Op de foto zie je dat de # bij de # # is.",
        "Ik heb er # euro voor betaald bij #.",
        "Vorig jaar had ik # met een # en toen losten jullie het # op.",
        "Bij # in # zeiden ze dat de # te # is.",
        "Ik gebruik geen # en leg hem elke # in #.",
        "Er zat ook geen # bij de #.",
        "We gaan # naar # en ik wilde hem daar #.",
        "De # kwam # binnen met een # in de #.",
        "Hij is gekocht voor # van mijn # in #.",
    };
    private static final String[] ENDINGS = {
        "Graag hoor ik # wat jullie # doen.",
        "Kan ik een # krijgen of mijn geld terug, liefst voor #?",
        "Ik stuur hem # op als dat #.",
        "Hopelijk kunnen jullie hem # maken voor #.",
        "Wat nu, want # heb ik hem nodig bij #?",
    };
    private static final String[] WORDS =
            ("armband ketting ring oorbel enkelband hanger broche medaillon sluiting schakel steentje oogje bedel"
                + " parel slotje koordje haakje zilver goud rosé titanium gala bruiloft verjaardag doop jubileum"
                + " diploma kerst moeder dochter zus tante vriendin oma collega buurvrouw week maand dag middag avond"
                + " ochtend zomer lente winter maandag dinsdag woensdag donderdag vrijdag zaterdag zondag Tilburg"
                + " Breda Zwolle Gent Leuven Assen Delft Gouda Sneek Hoorn Venlo Weert kapot gebroken verbogen zwart"
                + " groen dof gescheurd losgeraakt verdwenen afgeknapt scheef dun broos zacht juwelier goudsmid winkel"
                + " markt doosje envelop pakket kaartje strik krasje deuk barst vlek parfum zeep chloor zeewater"
                + " handcrème sporten tuinieren slapen dansen koken fietsen wandelen snel netjes vriendelijk gratis"
                + " eindelijk meteen morgen straks binnenkort repareren vervangen omruilen terugsturen graveren"
                + " polijsten")
                    .split(" ");
    private static final String[] SYLLABLES =
            "ba be bo da de do fa ga ge ha he ka ke ko la le lo ma me mo na ne pa pe ra re ro sa se so ta te to va ve wa"
                    .split(" ");

    private final SplittableRandom random;

    public ComplaintTexts(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** One that nobody wrote before. */
    public String next() {
        List<String> sentences = new ArrayList<>();
        sentences.add(one(OPENINGS));
        int middles = 2 + random.nextInt(5);
        for (int i = 0; i < middles; i++) {
            sentences.add(one(MIDDLES));
        }
        sentences.add(one(ENDINGS));
        StringBuilder text = new StringBuilder();
        for (char sign : String.join(" ", sentences).toCharArray()) {
            text.append(sign == '#' ? word() : String.valueOf(sign));
        }
        return text.toString();
    }

    /** The same with some of its words written anew. @param share of its words, from 0 to 1 */
    public String nearCopy(String text, double share) {
        String[] words = text.split(" ");
        int changes = (int) Math.max(1, Math.round(words.length * share));
        for (int i = 0; i < changes; i++) {
            words[random.nextInt(words.length)] = word();
        }
        return String.join(" ", words);
    }

    /** One in four is a word of its own: a name, a place, a slip of the pen. */
    private String word() {
        if (random.nextInt(4) > 0) {
            return WORDS[random.nextInt(WORDS.length)];
        }
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    private String one(String[] some) {
        return some[random.nextInt(some.length)];
    }
}
