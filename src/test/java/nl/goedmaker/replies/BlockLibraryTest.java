package nl.goedmaker.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.text.FormOfAddress;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.RemedyKind;
import nl.goedmaker.tickets.TicketType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BlockLibraryTest {
    private static final BlockLibrary LIBRARY = new BlockLibrary();
    private static final Set<String> NEVER_LIGHT = Set.of("ALLERGY", "STONE_LOST", "LOST", "EMPTY_BOX", "ENGRAVING");

    private static List<String> remedies() {
        List<String> remedies = new ArrayList<>(
                Arrays.stream(RemedyKind.values()).map(Enum::name).toList());
        remedies.add("");
        return remedies;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPartHasTwoOrThreeWordingsForEveryComplaint(Language language) {
        for (BuildingPart part : BuildingPart.values()) {
            for (TicketType type : TicketType.values()) {
                for (String remedy : remedies()) {
                    for (Channel channel : Channel.values()) {
                        List<Block> found = LIBRARY.fitting(part, language, type.name(), remedy, channel.name());
                        assertThat(found).as(part + " " + type + " " + remedy).hasSizeBetween(2, 3);
                        assertThat(found).extracting(Block::text).doesNotHaveDuplicates();
                        assertThat(found.getFirst().tone()).isEqualTo(Tone.WARM);
                        if (NEVER_LIGHT.contains(type.name())) {
                            assertThat(found).noneMatch(block -> block.tone() == Tone.LIGHT);
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePartsTogetherAreAnAnswerInWhichTheReaderFindsNothing(Language language) {
        SampleCircumstances sample = new SampleCircumstances(language, new TemplateLibrary());
        Filling filling = new Filling(Texts.in(language));
        Set<String> read = new HashSet<>();
        for (TicketType type : TicketType.values()) {
            for (String remedy : remedies()) {
                for (Channel channel : List.of(Channel.WEBSHOP, Channel.BOL)) {
                    for (FormOfAddress form : FormOfAddress.values()) {
                        for (int variant = 0; variant < 3; variant++) {
                            Template letter = letter(language, type, remedy, channel, variant);
                            Set<ReplyCondition> holding =
                                    new HashSet<>(Set.of(ReplyCondition.valueOf("CHANNEL_" + channel.name())));
                            if (!remedy.isEmpty()) {
                                holding.add(ReplyCondition.valueOf("REMEDY_" + remedy));
                            }
                            ReplyText reply = filling.fill(letter, sample.under(form, holding), sample.snippets());
                            if (read.add(reply.text())) {
                                assertThat(reply.gaps()).as(reply.text()).isEmpty();
                                assertThat(new ReplyLint().check(sample.draft(letter, reply, form)))
                                        .as(reply.text())
                                        .isEmpty();
                            }
                        }
                    }
                }
            }
        }
        assertThat(read).hasSizeGreaterThan(100);
    }

    private static Template letter(Language language, TicketType type, String remedy, Channel channel, int variant) {
        String body = Arrays.stream(BuildingPart.values())
                .map(part -> LIBRARY.fitting(part, language, type.name(), remedy, channel.name()))
                .map(found -> found.get(Math.min(variant, found.size() - 1)).text())
                .collect(Collectors.joining("\n\n", "{snippet greeting}\n\n", "\n"));
        return new Template("", language, "", TemplateUse.PRIVATE, Set.of(), Set.of(), "", body);
    }

    @Test
    void everyLanguageHasTheSameBlocks() {
        List<String> dutch = heads(Language.NL);
        assertThat(heads(Language.EN)).isEqualTo(dutch);
        assertThat(heads(Language.DE)).isEqualTo(dutch);
        assertThat(dutch).hasSizeGreaterThan(60);
    }

    private static List<String> heads(Language language) {
        return LIBRARY.in(language).stream()
                .map(block -> block.part() + " " + block.tone() + " "
                        + block.types().stream().sorted().toList()
                        + block.remedies().stream().sorted().toList()
                        + block.channels().stream().sorted().toList()
                        + block.never().stream().sorted().toList())
                .toList();
    }

    @Test
    void theWordingForThisRemedyComesBeforeTheGeneralOne() {
        assertThat(LIBRARY.fitting(BuildingPart.SOLVE, Language.NL, "CLASP", "REFUND", "BOL"))
                .extracting(Block::remedies)
                .containsOnly(Set.of("REFUND"));
        assertThat(LIBRARY.fitting(BuildingPart.FEEL, Language.NL, "CLASP", "", "")
                        .getFirst()
                        .text())
                .contains("schrikken");
    }
}
