package nl.goedmaker.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.TicketStatus;
import nl.goedmaker.tickets.TicketType;
import org.junit.jupiter.api.Test;

class SearchQueryTest {
    private static SearchQuery parse(String typed) {
        return SearchQuery.parse(typed, ShopOnDisk.ZONE);
    }

    private static String words(SearchTerm term) {
        return (term.excluded() ? "-" : "")
                + (term.field() == null ? "" : term.field() + ":")
                + String.join(" ", term.tokens())
                + (term.prefix() ? "*" : "");
    }

    private static List<String> terms(String typed) {
        return parse(typed).terms().stream().map(SearchQueryTest::words).toList();
    }

    @Test
    void wordsPhrasesAndExclusionsAreToldApart() {
        assertThat(terms("Zoë kettingen -bol \"na één keer\" "))
                .containsExactly("zoe*", "kettingen*", "-bol", "na een keer");
        assertThat(terms("klant:Visser tag:\"gala avond\" -artikel:arm-204 order:1001"))
                .containsExactly("CUSTOMER:visser*", "TAG:gala avond", "-ARTICLE:arm 204", "ORDER:1001*");
        assertThat(parse("klant:visser").problems()).isEmpty();
    }

    @Test
    void theWordBeingTypedMayGoOnFromTwoLettersAndAnotherFromThree() {
        assertThat(terms("ri")).containsExactly("ri*");
        assertThat(terms("ri ")).containsExactly("ri");
        assertThat(terms("r")).containsExactly("r");
        assertThat(terms("ri ketting")).containsExactly("ri", "ketting*");
        assertThat(terms("\"na één ke")).containsExactly("na een ke*");
    }

    @Test
    void fieldsAreUnderstoodInEveryLanguage() {
        for (String typed : List.of(
                "status:wacht type:breuk kanaal:markt",
                "status:waiting type:break channel:market",
                "Status:wartet Art:Bruch Kanal:Markt")) {
            SearchQuery query = parse(typed);
            assertThat(query.problems()).as(typed).isEmpty();
            assertThat(query.filters())
                    .as(typed)
                    .containsExactly(
                            new SearchFilter.OneOf(SearchField.STATUS, Set.of("WAITING"), false),
                            new SearchFilter.OneOf(SearchField.TYPE, Set.of("BREAK"), false),
                            new SearchFilter.OneOf(SearchField.CHANNEL, Set.of("market"), false));
        }
        assertThat(parse("-status:g").filters())
                .containsExactly(new SearchFilter.OneOf(SearchField.STATUS, Set.of("CLOSED"), true));
    }

    @Test
    void amountsDaysAndAccountsAreRead() {
        assertThat(parse("bedrag:>10 amount:<=7,50 betrag:5..10 bedrag:12 -bedrag:>0")
                        .filters())
                .containsExactly(
                        new SearchFilter.Amount(1_001, Long.MAX_VALUE, false),
                        new SearchFilter.Amount(0, 750, false),
                        new SearchFilter.Amount(500, 1_000, false),
                        new SearchFilter.Amount(1_200, 1_200, false),
                        new SearchFilter.Amount(1, Long.MAX_VALUE, true));
        assertThat(parse("sinds:2026-09-01").filters())
                .containsExactly(new SearchFilter.Opened(
                        Instant.parse("2026-08-31T22:00:00Z"), Instant.ofEpochMilli(Long.MAX_VALUE), false));
        // the day is included, also when it has 25 hours
        assertThat(parse("tot:25-10-2026").filters())
                .containsExactly(new SearchFilter.Opened(Instant.EPOCH, Instant.parse("2026-10-25T23:00:00Z"), false));
        assertThat(parse("iban:\"nl91 abna 0417\"").filters())
                .containsExactly(new SearchFilter.Account("NL91ABNA0417", false));
    }

    @Test
    void whatCannotBeUnderstoodIsToldWhereItStandsAndTheRestIsSearched() {
        SearchQuery query = parse("ring status:blauw sinds:31-02-2026 bedrag:veel iban:12 staus:open klant: type:");
        assertThat(query.terms()).hasSize(1);
        assertThat(query.filters()).isEmpty();
        assertThat(query.problems())
                .extracting(problem -> problem.sentence().key())
                .containsExactly(
                        "search.problem.value",
                        "search.problem.day",
                        "search.problem.amount",
                        "search.problem.iban",
                        "search.problem.field",
                        "search.problem.empty",
                        "search.problem.empty");
        assertThat(query.problems().getFirst()).extracting("start", "end").containsExactly(5, 17);
        assertThat(Texts.in(Language.NL).get(query.problems().getFirst().sentence()))
                .isEqualTo("“blauw” past niet bij “status:”. Kies uit: open, wacht, gesloten.");
        assertThat(Texts.in(Language.DE).get(query.problems().get(4).sentence()))
                .isEqualTo("„staus:“ ist kein Feld, in dem man suchen kann. Meinst du „status:“?");
        assertThatThrownBy(query::clear).isInstanceOf(Refusal.class).hasMessage("search.problem.value");
        assertThat(parse("ring").clear()).isEqualTo(parse("ring"));
    }

    @Test
    void aColonInATimeOrALinkIsNoField() {
        assertThat(terms("Re: 10:30 https://shop.example/a")).containsExactly("re", "10 30", "https shop example a");
        assertThat(parse("Re: 10:30 https://shop.example/a").problems()).isEmpty();
    }

    @Test
    void otherWordsForAFieldAreUnderstoodAndAnUnknownOneIsSaidToBeUnknown() {
        assertThat(terms("naam:visser email:anna ordernummer:88437 bestelnummer:88437"))
                .containsExactly("CUSTOMER:visser*", "CUSTOMER:anna*", "ORDER:88437*", "ORDER:88437*");
        assertThat(parse("datum:2026-09-01").filters())
                .isEqualTo(parse("sinds:2026-09-01 tot:2026-09-01").filters().stream()
                        .map(SearchFilter.Opened.class::cast)
                        .reduce((since, until) -> new SearchFilter.Opened(since.from(), until.before(), false))
                        .stream()
                        .toList());
        SearchQuery unknown = parse("ring kleur:blauw");
        assertThat(unknown.terms()).hasSize(1);
        assertThat(Texts.in(Language.NL).get(unknown.problems().getFirst().sentence()))
                .startsWith("“kleur:” is geen veld om in te zoeken. Kies uit: klant:, status:, type:, bedrag:,");
        assertThat(parse("\"kleur:blauw\" https://x.example Re:ring mailto:a@b.example")
                        .problems())
                .isEmpty();
    }

    @Test
    void anAmountMayBeOpenAtOneEnd() {
        assertThat(parse("bedrag:10..").filters())
                .containsExactly(new SearchFilter.Amount(1_000, Long.MAX_VALUE, false));
        assertThat(parse("bedrag:..10").filters()).containsExactly(new SearchFilter.Amount(0, 1_000, false));
        assertThat(parse("bedrag:..").problems()).hasSize(1);
    }

    @Test
    void whatHoldsNothingToSearchForSaysSo() {
        for (String typed : List.of("💍", "\"", "(((", "-", "*", "?!")) {
            SearchQuery query = parse(typed);
            assertThat(query.findsNothing()).as(typed).isTrue();
            assertThat(query.problems())
                    .as(typed)
                    .extracting(problem -> problem.sentence().key())
                    .containsExactly("search.problem.nothing");
        }
        assertThat(parse("klnat:anna").findsNothing()).isTrue();
        for (String typed : List.of("", "  ", "ring 💍", "status:", "status:open")) {
            assertThat(parse(typed).findsNothing()).as(typed).isFalse();
        }
    }

    @Test
    void everyStatusTypeAndChannelHasAWord() {
        assertThat(FieldValues.of(SearchField.STATUS))
                .extracting(FieldValues.Value::code)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(TicketStatus.values()).map(Enum::name).toList());
        assertThat(FieldValues.of(SearchField.TYPE))
                .extracting(FieldValues.Value::code)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(TicketType.values()).map(Enum::name).toList());
        assertThat(FieldValues.of(SearchField.CHANNEL))
                .extracting(FieldValues.Value::code)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Channel.values()).map(Channel::code).toList());
        for (SearchField field : List.of(SearchField.STATUS, SearchField.TYPE, SearchField.CHANNEL)) {
            for (FieldValues.Value value : FieldValues.of(field)) {
                for (String name : value.names()) {
                    assertThat(FieldValues.codes(field, name)).as(name).containsExactly(value.code());
                }
                assertThat(FieldValues.codes(field, value.code())).containsExactly(value.code());
            }
        }
    }

    @Test
    void aLongTextIsSearchedByItsBeginningAndSaysSo() {
        SearchQuery query = parse("zin ".repeat(25_000));
        assertThat(query.terms()).hasSize(SearchQuery.MOST_PARTS);
        assertThat(query.problems())
                .extracting(problem -> problem.sentence().key())
                .containsExactly("search.problem.tooLong", "search.problem.tooMany");
    }

    @Property(tries = 2_000)
    void anyTextIsReadAndEveryPlaceLiesInIt(@ForAll("typed") String typed) {
        SearchQuery query = parse(typed);
        for (SearchTerm term : query.terms()) {
            assertThat(term.tokens()).isNotEmpty().noneMatch(String::isEmpty);
            assertThat(term.words()).doesNotContain("\"", "*", "(", ":", "\u0000");
            assertThat(term.start()).isBetween(0, term.end());
            assertThat(term.end()).isLessThanOrEqualTo(typed.length());
        }
        for (SearchProblem problem : query.problems()) {
            assertThat(problem.start()).isBetween(0, problem.end());
            assertThat(problem.end()).isLessThanOrEqualTo(typed.length());
            for (Language language : Language.values()) {
                assertThat(Texts.in(language).get(problem.sentence()))
                        .isNotEqualTo(problem.sentence().key());
            }
        }
    }

    @Property(tries = 500)
    void theOrderOfWordsChangesNothingButTheirOrder(@ForAll("word") String one, @ForAll("word") String other) {
        assertThat(terms(one + " " + other + " ")).containsExactlyInAnyOrderElementsOf(terms(other + " " + one + " "));
    }

    @Provide
    Arbitrary<String> word() {
        return Arbitraries.strings().withChars("abcéëüÅß7").ofMinLength(1).ofMaxLength(8);
    }

    @Provide
    Arbitrary<String> typed() {
        Arbitrary<String> pieces = Arbitraries.of(
                "klant:",
                "status:",
                "bedrag:>",
                "sinds:",
                "tot:2026-",
                "iban:",
                "tag:",
                "type:",
                "\"",
                "-",
                " ",
                ":",
                "*",
                "AND",
                "NOT",
                "NEAR(",
                ")",
                "'; DROP TABLE ticket; --",
                "😀",
                "\ud83d",
                "\u0000",
                "ß",
                "é",
                "e\u0301",
                "한국",
                "open",
                "99999999999999999999",
                "..",
                "„",
                "”",
                "\u2028",
                "K-2026-0147");
        return Combinators.combine(
                        pieces.list().ofMaxSize(12), Arbitraries.strings().ofMaxLength(20))
                .as((some, any) -> String.join("", some) + any);
    }
}
