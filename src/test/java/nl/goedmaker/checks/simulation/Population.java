package nl.goedmaker.checks.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.goedmaker.checks.simulation.Human.Account;
import nl.goedmaker.checks.simulation.Names.Place;
import nl.goedmaker.money.Iban;
import org.jspecify.annotations.Nullable;

/** Who buys in this shop. */
final class Population {
    private final Dice dice;
    private final Names names;
    private final List<Human> humans = new ArrayList<>();
    private long lastAccount;

    Population(Dice dice) {
        this.dice = dice;
        this.names = new Names(dice);
    }

    /**
     * @param honest how many honest people, of whom most never complain
     * @param repeating how many who do it three times or more
     * @param once how many who do it once or twice
     */
    static List<Human> of(Dice dice, int honest, int repeating, int once) {
        Population population = new Population(dice);
        while (population.humans.size() < honest) {
            population.addHonest();
        }
        for (int i = 0; i < once; i++) {
            population.alone(dice.in(0.7) ? Kind.ONCE : Kind.TWICE);
        }
        for (int i = 0; i < repeating; i++) {
            population.addRepeating();
        }
        return List.copyOf(population.humans);
    }

    private void addHonest() {
        switch (dice.weighed(48, 10, 5, 12, 5, 4, 12, 4)) {
            case 0 -> alone(Kind.ORDINARY);
            case 1 -> alone(Kind.LOYAL);
            case 2 -> alone(Kind.EXACTING);
            case 3 -> household();
            case 4 -> flat();
            case 5 -> parcelPoint();
            case 6 -> marketplace();
            default -> alone(Kind.GIFT);
        }
    }

    private Human human(Kind kind) {
        Human human = new Human(humans.size(), kind);
        humans.add(human);
        return human;
    }

    private Account account(String name, String email, @Nullable String phone, @Nullable Place place, Iban bank) {
        return new Account(++lastAccount, name, email, phone, place, bank, false);
    }

    private Human alone(Kind kind) {
        String name = names.given() + " " + names.surname();
        Account first = account(name, names.mailbox(name), phone(), place(), names.account());
        Human human = human(kind);
        human.accounts().add(first);
        if (kind.isHonest() && dice.in(0.06)) {
            // forgot the first account, or used a phone
            human.accounts()
                    .add(account(
                            name,
                            dice.in(0.6) ? names.otherwise(first.email()) : names.mailbox(name),
                            first.phone(),
                            first.place(),
                            first.bank()));
        }
        return human;
    }

    private @Nullable String phone() {
        return dice.in(0.65) ? names.mobile() : dice.in(0.3) ? names.landline() : null;
    }

    private @Nullable Place place() {
        return dice.in(0.9) ? names.place() : null;
    }

    private void household() {
        Place home = names.place();
        String surname = names.surname();
        boolean oneName = dice.in(0.6);
        Iban joint = names.account();
        boolean isJoint = dice.in(0.5);
        String landline = names.landline();
        boolean oneLandline = dice.in(0.25);
        String mailbox = names.mailbox("fam " + surname);
        boolean oneMailbox = dice.in(0.12);
        int many = 1 + dice.times(0.4, 4);
        for (int i = 0; i < many; i++) {
            String name = names.given() + " " + (oneName ? surname : names.surname());
            human(Kind.HOUSEHOLD)
                    .accounts()
                    .add(account(
                            name,
                            oneMailbox ? mailbox : names.mailbox(name),
                            oneLandline ? landline : phone(),
                            names.otherwise(home),
                            isJoint ? joint : names.account()));
        }
    }

    private void flat() {
        Place door = names.place();
        int many = dice.between(2, 9);
        boolean withAddition = dice.in(0.5);
        for (int i = 0; i < many; i++) {
            String name = names.given() + " " + names.surname();
            Place place = withAddition ? door.door("-" + (char) ('A' + i)) : door;
            human(Kind.FLAT).accounts().add(account(name, names.mailbox(name), phone(), place, names.account()));
        }
    }

    private void parcelPoint() {
        Place point = names.place();
        int many = dice.between(3, 15);
        for (int i = 0; i < many; i++) {
            String name = names.given() + " " + names.surname();
            human(Kind.PARCEL_POINT)
                    .accounts()
                    .add(account(name, names.mailbox(name), phone(), point, names.account()));
        }
    }

    private void marketplace() {
        String name = names.given().substring(0, 1) + ". " + names.surname();
        human(Kind.MARKETPLACE)
                .accounts()
                .add(new Account(++lastAccount, name, names.lentMailbox(), null, null, names.account(), true));
    }

    private void addRepeating() {
        switch (dice.weighed(40, 25, 15, 12, 8)) {
            case 0 -> alone(Kind.SERIAL);
            case 1 -> manyNames(Kind.MANY_NAMES);
            case 2 -> manyNames(Kind.COPIER);
            case 3 -> ring();
            default -> careful();
        }
    }

    /** Other first names, other mailboxes; the parcels come to one door, the money to one account, and a number is needed. */
    private void manyNames(Kind kind) {
        Human human = human(kind);
        String surname = names.surname();
        Place home = names.place();
        Iban bank = names.account();
        String phone = names.mobile();
        String first = names.mailbox(names.given() + " " + surname);
        int many = dice.between(2, 4);
        for (int i = 0; i < many; i++) {
            boolean sameName = dice.in(0.45);
            String name = names.given() + " " + (sameName ? surname : names.surname());
            human.accounts()
                    .add(account(
                            name,
                            i == 0 ? first : dice.in(0.25) ? names.otherwise(first) : names.mailbox(name),
                            dice.in(0.5) ? names.otherPhone(phone) : dice.in(0.5) ? names.mobile() : null,
                            dice.in(0.75) ? names.otherwise(home) : names.place(),
                            dice.in(0.7) ? bank : names.account()));
        }
    }

    private void ring() {
        Human ring = human(Kind.RING);
        Iban bank = names.account();
        int many = dice.between(2, 4);
        for (int i = 0; i < many; i++) {
            String name = names.given() + " " + names.surname();
            ring.accounts().add(account(name, names.mailbox(name), names.mobile(), names.place(), bank));
        }
    }

    private void careful() {
        Human human = human(Kind.CAREFUL);
        int many = dice.between(3, 5);
        for (int i = 0; i < many; i++) {
            String name = names.given() + " " + names.surname();
            human.accounts()
                    .add(account(
                            name.toUpperCase(Locale.ROOT).substring(0, 1) + name.substring(1),
                            names.mailbox(name),
                            names.mobile(),
                            names.place(),
                            names.account()));
        }
    }
}
