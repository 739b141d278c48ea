package nl.goedmaker.checks.simulation;

import java.util.List;
import nl.goedmaker.tickets.TicketType;

/** What people write. Honest people vary as letters vary; some copy a model letter from the web; a copier changes a word or two. */
final class Wording {
    private static final List<String> OPENINGS = List.of(
            "Hallo,", "Beste,", "Goedemiddag,", "Hoi Lotte,", "Geachte mevrouw,", "Dag,", "Beste klantenservice,", "");
    private static final List<String> WHO = List.of(
            "mijn zus",
            "mijn moeder",
            "mijn dochter",
            "mijn vriendin",
            "een collega",
            "mezelf",
            "mijn schoonmoeder",
            "mijn nichtje",
            "de juf",
            "mijn oma",
            "mijn man",
            "een vriend",
            "onze buurvrouw",
            "mijn tante");
    private static final List<String> WHEN = List.of(
            "haar verjaardag",
            "het kerstfeest",
            "de bruiloft",
            "moederdag",
            "het examen",
            "ons jubileum",
            "de vakantie",
            "het afscheid",
            "sinterklaas",
            "een etentje",
            "de doop",
            "valentijnsdag",
            "de diploma-uitreiking");
    private static final List<String> PLACES = List.of(
            "in de trein",
            "op mijn werk",
            "thuis op de bank",
            "bij de kapper",
            "in de supermarkt",
            "tijdens het koken",
            "op een terras",
            "bij het aankleden",
            "in de auto",
            "op school",
            "tijdens een wandeling",
            "bij mijn ouders");
    private static final List<String> FEELINGS = List.of(
            "Dat vind ik erg jammer.",
            "Ik was er juist zo blij mee.",
            "Ik had hier meer van verwacht.",
            "Best teleurstellend voor dit geld.",
            "Ik hoop dat het een foutje is.",
            "Hij was zo mooi.",
            "",
            "Het was nog wel een cadeau.",
            "Zonde, want verder is hij prachtig.",
            "Ik weet niet goed wat ik moet doen.");
    private static final List<String> WISHES = List.of(
            "Kunnen jullie hem maken?",
            "Wat is nu de bedoeling?",
            "Kan ik een nieuwe krijgen?",
            "Graag hoor ik iets.",
            "Is er nog garantie op?",
            "Ik stuur hem graag terug.",
            "Mag ik hem opsturen?",
            "Wat stellen jullie voor?",
            "Ik wil graag mijn geld terug.",
            "Hoe lossen we dit op?",
            "Liefst gerepareerd terug.",
            "Hoor graag van u.");
    private static final List<String> ONCE = List.of(
            "Ik heb hem één keer gedragen en hij brak zomaar.",
            "Eén keer om gehad en nu al stuk.",
            "De eerste keer dat ik hem droeg ging hij vanzelf kapot.",
            "1x gedragen en hij viel uit elkaar.",
            "Hij is spontaan gebroken, ik had hem net om.");
    private static final List<String> GONE = List.of(
            "Het pakket is nooit aangekomen.", "De doos was leeg toen ik hem openmaakte.",
            "Volgens de post is het bezorgd maar ik heb niets gekregen.", "Er zat niets in het doosje.");
    private static final List<String> LETTERS = List.of(
            "Op %1$s heb ik bij u een %2$s gekocht. Dit product voldoet niet aan de overeenkomst omdat het binnen"
                + " korte tijd gebreken vertoont die bij normaal gebruik niet mogen optreden. Op grond van de wet heb"
                + " ik recht op een deugdelijk product. Ik verzoek u dan ook binnen veertien dagen na dagtekening van"
                + " deze brief tot kosteloos herstel of vervanging over te gaan.",
            "Hierbij maak ik aanspraak op mijn wettelijke garantie voor de %2$s van %1$s. Het artikel is ondeugdelijk"
                + " gebleken. Ik verwacht dat u mij binnen een redelijke termijn laat weten hoe u dit gebrek kosteloos"
                + " gaat verhelpen. Bij uitblijven van een reactie ben ik genoodzaakt verdere stappen te ondernemen.",
            "Ich habe am %1$s bei Ihnen einen Artikel (%2$s) gekauft. Leider ist die Ware mangelhaft. Ich bitte Sie"
                    + " daher im Rahmen der gesetzlichen Gewährleistung um Nacherfüllung innerhalb einer Frist von"
                    + " vierzehn Tagen.");

    private final Dice dice;

    Wording(Dice dice) {
        this.dice = dice;
    }

    String honest(TicketType type, String article, String day, boolean onceWorn, boolean admits) {
        if (dice.in(0.03)) {
            return dice.of(LETTERS).formatted(day, article);
        }
        String story = admits ? admission() : onceWorn ? dice.of(ONCE) : what(type);
        return String.join(
                        "\n",
                        dice.of(OPENINGS),
                        dice.in(0.7) ? bought(article) : "Het gaat om de " + article + " (bestelling van " + day + ").",
                        story + (dice.in(0.5) ? " Dat was " + dice.of(PLACES) + "." : ""),
                        dice.of(FEELINGS),
                        dice.of(WISHES),
                        dice.in(0.6) ? "Groet" : "")
                .strip();
    }

    private String bought(String article) {
        return dice.of("Ik kocht", "Wij bestelden", "Onlangs kocht ik", "Bij jullie haalde ik") + " de " + article
                + " voor " + dice.of(WHO) + dice.of(" ter gelegenheid van ", " voor ", ", vanwege ") + dice.of(WHEN)
                + ".";
    }

    private String what(TicketType type) {
        return switch (type) {
            case BREAK ->
                "Na " + dice.between(2, 11) + dice.of(" weken", " maanden", " keer dragen")
                        + dice.of(
                                " is hij gebroken.",
                                " brak er een schakel.",
                                " liet het kettinkje los.",
                                " knapte het bandje af.");
            case CLASP ->
                dice.of("De sluiting", "Het slotje", "Het haakje")
                        + dice.of(
                                " klemt steeds.",
                                " gaat vanzelf open.",
                                " wil niet meer dicht.",
                                " is krom en blijft hangen.");
            case STONE_LOST ->
                "Er is " + dice.of("een steentje", "een pareltje", "de grote steen", "een zirkonia")
                        + dice.of(
                                " uit gevallen.",
                                " verdwenen na " + dice.between(2, 9) + " weken.",
                                " los gaan zitten en nu weg.");
            case DISCOLOURING ->
                dice.of("Hij wordt ", "De ketting is ", "Het zilver werd ")
                        + dice.of(
                                "helemaal dof.",
                                "groen aan de binnenkant.",
                                "zwart na " + dice.between(2, 30) + " dagen.",
                                "roodachtig.");
            case ALLERGY -> "Ik krijg " + dice.of("uitslag", "jeuk", "rode plekken", "bultjes") + " van de oorbellen.";
            case SIZE ->
                "De maat klopt niet, hij is te " + dice.of("groot", "klein", "wijd", "krap") + " voor mijn pols.";
            case WRONG_ITEM ->
                "Ik kreeg " + dice.of("een andere kleur", "het verkeerde model", "twee linkse oorbellen") + ".";
            case LATE ->
                "Ik wacht nu al " + dice.between(5, 20) + " dagen en er staat nog steeds "
                        + dice.of("niets in de app.", "gesorteerd bij.", "vertraagd.");
            case LOST, EMPTY_BOX -> dice.of(GONE);
            case DAMAGED_IN_POST ->
                "De doos was " + dice.of("ingedeukt", "opengescheurd", "nat") + " en de inhoud beschadigd.";
            default ->
                "Ik kreeg " + dice.of("geen antwoord op mijn vraag.", "een kort mailtje terug.", "de rekening dubbel.");
        };
    }

    private String admission() {
        return dice.of(
                "Ik heb hem zelf kapot gemaakt, ik bleef ermee haken.",
                "Het is mijn eigen schuld, ik heb hem laten vallen.",
                "Eerlijk gezegd ben ik erop gaan staan.");
    }

    /** Of one who makes it up: short and to the point, as the story goes. */
    String madeUp(TicketType type, String article) {
        String story = type == TicketType.LOST || type == TicketType.EMPTY_BOX
                ? dice.of(GONE)
                : dice.in(0.65) ? dice.of(ONCE) : what(type);
        return String.join(
                        "\n",
                        dice.of(OPENINGS),
                        dice.in(0.5) ? bought(article) : "Ik heb bij jullie de " + article + " besteld.",
                        story,
                        dice.in(0.5) ? dice.of(FEELINGS) : "Heel slecht, dit kan echt niet.",
                        dice.of(
                                "Ik wil mijn geld terug.",
                                "Graag het volledige bedrag terugstorten.",
                                "Ik verwacht een vergoeding.",
                                "Stuur mij een nieuwe of betaal terug."))
                .strip();
    }

    /** The same letter again, with a word or two put in another way. */
    String again(String letter) {
        String changed = letter;
        if (dice.in(0.6)) {
            changed = changed.replaceFirst("^[^\\n]*,\\n", dice.of("Hallo,\n", "Beste verkoper,\n", ""));
        }
        if (dice.in(0.4)) {
            changed += "\n" + dice.of("Mvg", "Alvast bedankt", "Met vriendelijke groet", "Ik hoor graag van u");
        }
        return dice.in(0.3) ? changed.replace("graag", "het liefst") : changed;
    }

    String copierLetter(String article) {
        return "Beste,\nVorige week kreeg ik de " + article + " die ik voor " + dice.of(WHEN)
                + " had besteld. Ik was er heel blij"
                + " mee, maar "
                + dice.of(
                        "na één keer dragen brak hij zomaar in tweeën",
                        "de eerste keer dat ik hem om had viel" + " hij uit elkaar",
                        "toen ik hem uit het doosje haalde was hij al stuk")
                + ". Ik heb er niets geks mee gedaan en"
                + " ben er " + dice.of("erg verdrietig over", "heel teleurgesteld over")
                + ". Ik wil graag het hele bedrag terug op"
                + " mijn rekening.";
    }
}
