package nl.goedmaker.payouts.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nl.goedmaker.money.Iban;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import nl.goedmaker.time.BankDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class Pain001WriterTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    private final Pain001Writer writer = new Pain001Writer(new BankDays());

    private static CreditTransfer transfer(String id, long cents, String name, String iban, String text) {
        return new CreditTransfer(id, Money.ofCents(cents), name, Iban.parse(iban), text);
    }

    private static List<CreditTransfer> three() {
        return List.of(
                transfer("GM147-1", 750, "S. de Wit", "NL91 ABNA 0417 1643 00", "Juwelier aan Zee K-2026-0147"),
                transfer("GM138-1", 1500, "Zoë Peeters & Zn <test>", "BE68 5390 0754 7034", "K-2026-0138"),
                transfer("GM129-2", 1000, "Łukasz Weiß", "DE89 3704 0044 0532 0130 00", ""));
    }

    private static CreditTransferFile file(BankProfile profile, LocalDate day, List<CreditTransfer> transfers) {
        return new CreditTransferFile(
                "GM-20261122-01",
                LocalDateTime.of(2026, 11, 22, 8, 31, 5, 999),
                day,
                "Juwelier aan Zee",
                Iban.parse("NL20 INGB 0001 2345 67"),
                profile,
                transfers);
    }

    private static void validate(byte[] xml, String schema) throws Exception {
        SchemaFactory.newDefaultInstance()
                .newSchema(Pain001WriterTest.class.getResource("/" + schema + ".xsd"))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    private static Document read(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static List<String> all(Element in, String name) {
        NodeList found = in.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    private static Element only(Element in, String name) {
        NodeList found = in.getElementsByTagNameNS("*", name);
        assertThat(found.getLength()).as(name).isEqualTo(1);
        return (Element) found.item(0);
    }

    private static String refused(CreditTransferFile file) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> new Pain001Writer(new BankDays()).write(file));
        assertThat(refusal).isNotNull();
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.BAD_INPUT);
        for (Language language : Language.values()) {
            assertThat(Texts.in(language).get(refusal.sentence()))
                    .doesNotContain("{")
                    .doesNotStartWith("payouts.");
        }
        return refusal.sentence().key();
    }

    @ParameterizedTest
    @CsvSource({"true,false", "false,false", "true,true"})
    void theFileFollowsTheIsoSchema(boolean batchBooking, boolean instant) throws Exception {
        BankProfile profile = new BankProfile(BankProfile.Schema.V09, batchBooking, instant);
        byte[] xml = writer.write(file(profile, TUESDAY, three()));
        validate(xml, "pain.001.001.09");
        Element root = read(xml).getDocumentElement();
        assertThat(only(root, "BtchBookg").getTextContent()).isEqualTo(Boolean.toString(batchBooking));
        assertThat(all(root, "LclInstrm")).hasSize(instant ? 1 : 0);
        assertThat(only(only(root, "ReqdExctnDt"), "Dt").getTextContent()).isEqualTo("2026-11-24");
    }

    @Test
    void theOlderVersionFollowsTheSepaSchema() throws Exception {
        byte[] xml = writer.write(file(new BankProfile(BankProfile.Schema.V03, false, false), TUESDAY, three()));
        validate(xml, "pain.001.001.03");
        Element root = read(xml).getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("urn:iso:std:iso:20022:tech:xsd:pain.001.001.03");
        assertThat(only(root, "ReqdExctnDt").getTextContent()).isEqualTo("2026-11-24");
        assertThat(all(root, "Dt")).isEmpty();
    }

    @Test
    void theFileFollowsTheRulesOfSepa() throws Exception {
        byte[] xml = writer.write(file(BankProfile.DEFAULT, TUESDAY, three()));
        Element root = read(xml).getDocumentElement();
        Element header = only(root, "GrpHdr");
        assertThat(all(root, "NbOfTxs")).containsExactly("3", "3");
        BigDecimal sum = all(root, "InstdAmt").stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(all(root, "CtrlSum")).containsExactly(sum.toPlainString(), sum.toPlainString());
        assertThat(sum).isEqualByComparingTo("32.50");
        assertThat(only(header, "CreDtTm").getTextContent()).isEqualTo("2026-11-22T08:31:05");
        assertThat(only(root, "ChrgBr").getTextContent()).isEqualTo("SLEV");
        assertThat(only(root, "SvcLvl").getTextContent().strip()).isEqualTo("SEPA");
        assertThat(only(only(root, "DbtrAgt"), "Othr").getTextContent().strip()).isEqualTo("NOTPROVIDED");
        for (String absent :
                List.of("CdtrAgt", "PstlAdr", "Purp", "CtgyPurp", "LclInstrm", "BICFI", "BIC", "UltmtCdtr")) {
            assertThat(all(root, absent)).as(absent).isEmpty();
        }
        NodeList amounts = root.getElementsByTagNameNS("*", "InstdAmt");
        for (int i = 0; i < amounts.getLength(); i++) {
            assertThat(((Element) amounts.item(i)).getAttribute("Ccy")).isEqualTo("EUR");
        }
        List<String> texts = new ArrayList<>(all(root, "Nm"));
        texts.addAll(all(root, "Ustrd"));
        for (String name : List.of("MsgId", "PmtInfId", "EndToEndId")) {
            assertThat(all(root, name)).allMatch(id -> !id.isEmpty() && id.length() <= 35);
            texts.addAll(all(root, name));
        }
        assertThat(texts).allMatch(text -> text.matches("[a-zA-Z0-9/?:().,'+ -]{1,140}") && !text.startsWith("/"));
        assertThat(all(root, "Nm")).contains("S. de Wit", "Zoe Peeters + Zn .test.", "Lukasz Weiss");
        assertThat(all(root, "Ustrd")).containsExactly("Juwelier aan Zee K-2026-0147", "K-2026-0138");
        assertThat(all(root, "IBAN"))
                .containsExactly(
                        "NL20INGB0001234567", "NL91ABNA0417164300", "BE68539007547034", "DE89370400440532013000");
    }

    @Test
    void theSameBatchGivesTheSameBytes() throws IOException {
        byte[] xml = writer.write(file(BankProfile.DEFAULT, TUESDAY, three()));
        assertThat(new Pain001Writer(new BankDays()).write(file(BankProfile.DEFAULT, TUESDAY, three())))
                .isEqualTo(xml);
        try (InputStream golden = Pain001WriterTest.class.getResourceAsStream("three-payments.pain.001.001.09.xml")) {
            assertThat(golden).isNotNull();
            assertThat(new String(xml, java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo(new String(golden.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    @Test
    void aFileThatABankWouldSendBackIsNotMade() {
        assertThat(refused(file(BankProfile.DEFAULT, TUESDAY, List.of()))).isEqualTo("payouts.file.empty");
        assertThat(refused(file(BankProfile.DEFAULT, LocalDate.of(2026, 12, 25), three())))
                .isEqualTo("payouts.file.notABankDay");
        assertThat(refused(file(BankProfile.DEFAULT, TUESDAY, List.of(three().get(0), three().get(0)))))
                .isEqualTo("payouts.file.twice");
        for (long cents : new long[] {0, -1, 100_000_000}) {
            assertThat(refused(with("E1", cents, "S. de Wit"))).isEqualTo("payouts.file.amount");
        }
        for (String id : List.of("", " ", "x".repeat(36), "/1", "a//b", "é", "a ", "a\n")) {
            assertThat(refused(with(id, 1, "S. de Wit"))).as(id).isEqualTo("payouts.file.reference");
        }
        assertThat(refused(with("E1", 1, "李明"))).isEqualTo("payouts.name.lost");
        assertThat(refused(with("E1", 1, " "))).isEqualTo("payouts.name.missing");
    }

    private static CreditTransferFile with(String id, long cents, String name) {
        return file(BankProfile.DEFAULT, TUESDAY, List.of(transfer(id, cents, name, "NL91ABNA0417164300", "")));
    }

    @Test
    void tenThousandPaymentsAddUpToTheCent() throws Exception {
        List<CreditTransfer> many = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            many.add(transfer("E" + i, 1 + i * 7 % 9_999, "Naam " + i, "NL91ABNA0417164300", "K-" + i));
        }
        byte[] xml = writer.write(file(BankProfile.DEFAULT, TUESDAY, many));
        validate(xml, "pain.001.001.09");
        Element root = read(xml).getDocumentElement();
        long cents =
                many.stream().mapToLong(transfer -> transfer.amount().cents()).sum();
        Set<String> sums = new HashSet<>(all(root, "CtrlSum"));
        assertThat(sums).containsExactly(BigDecimal.valueOf(cents, 2).toPlainString());
        assertThat(new HashSet<>(all(root, "EndToEndId"))).hasSize(10_000);
    }

    @Test
    void aProfileIsFoundAgainByItsWord() {
        for (BankProfile.Schema schema : BankProfile.Schema.values()) {
            for (boolean batch : new boolean[] {true, false}) {
                for (boolean instant : new boolean[] {true, false}) {
                    BankProfile profile = new BankProfile(schema, batch, instant);
                    assertThat(BankProfile.ofId(profile.id())).isEqualTo(profile);
                }
            }
        }
        assertThat(BankProfile.ofId("pain.001.001.09")).isEqualTo(BankProfile.DEFAULT);
        for (String wrong :
                List.of("", "pain.001.001.02", "pain.001.001.09+fast", "+", "pain.001.001.09+batch+single")) {
            assertThat(catchThrowableOfType(Refusal.class, () -> BankProfile.ofId(wrong)))
                    .as(wrong)
                    .isNotNull();
        }
    }
}
