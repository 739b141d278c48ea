package nl.goedmaker.payouts.bank;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.time.BankDays;

/**
 * Writes the file that a bank takes for paying a batch: an ISO 20022 customer credit transfer within SEPA. The same batch gives
 * the same bytes, always.
 *
 * <p>What is left out is left out on purpose: no bank of the receiver (the IBAN says it), no address (unstructured ones are
 * rejected since 15 November 2026 and none is required), no purpose. Source: EPC132-08.
 */
public final class Pain001Writer {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private final SepaRules rules;

    public Pain001Writer(BankDays bankDays) {
        this.rules = new SepaRules(bankDays);
    }

    /**
     * The bytes of the file, UTF-8.
     *
     * @throws Refusal when there is nothing to pay, the day is no bank day, an amount is not more than zero, a reference is
     *     used twice or does not fit, or a name cannot be carried
     */
    public byte[] write(CreditTransferFile file) {
        rules.check(file);
        String count = Integer.toString(file.transfers().size());
        String sum = file.total().decimal();
        XmlElements xml = new XmlElements(file.profile().schema().namespace());
        xml.open("Document").open("CstmrCdtTrfInitn");
        xml.open("GrpHdr");
        xml.leaf("MsgId", file.msgId());
        xml.leaf("CreDtTm", SECONDS.format(file.createdAt()));
        xml.leaf("NbOfTxs", count).leaf("CtrlSum", sum);
        xml.open("InitgPty").leaf("Nm", name(file.debtorName())).close();
        xml.close();
        xml.open("PmtInf");
        writeGroup(xml, file, count, sum);
        for (CreditTransfer transfer : file.transfers()) {
            writeTransfer(xml, transfer);
        }
        xml.close();
        return xml.close().close().bytes();
    }

    private static void writeGroup(XmlElements xml, CreditTransferFile file, String count, String sum) {
        BankProfile profile = file.profile();
        xml.leaf("PmtInfId", file.msgId());
        xml.leaf("PmtMtd", "TRF");
        xml.leaf("BtchBookg", Boolean.toString(profile.batchBooking()));
        xml.leaf("NbOfTxs", count).leaf("CtrlSum", sum);
        xml.open("PmtTpInf").open("SvcLvl").leaf("Cd", "SEPA").close();
        if (profile.instant()) {
            xml.open("LclInstrm").leaf("Cd", "INST").close();
        }
        xml.close();
        switch (profile.schema()) {
            case V09 ->
                xml.open("ReqdExctnDt")
                        .leaf("Dt", file.executionOn().toString())
                        .close();
            case V03 -> xml.leaf("ReqdExctnDt", file.executionOn().toString());
        }
        xml.open("Dbtr").leaf("Nm", name(file.debtorName())).close();
        xml.open("DbtrAcct")
                .open("Id")
                .leaf("IBAN", file.debtorIban().value())
                .close()
                .close();
        xml.open("DbtrAgt")
                .open("FinInstnId")
                .open("Othr")
                .leaf("Id", "NOTPROVIDED")
                .close()
                .close()
                .close();
        xml.leaf("ChrgBr", "SLEV");
    }

    private static void writeTransfer(XmlElements xml, CreditTransfer transfer) {
        xml.open("CdtTrfTxInf");
        xml.open("PmtId").leaf("EndToEndId", transfer.endToEndId()).close();
        xml.open("Amt").amount("InstdAmt", transfer.amount()).close();
        xml.open("Cdtr").leaf("Nm", name(transfer.creditorName())).close();
        xml.open("CdtrAcct")
                .open("Id")
                .leaf("IBAN", transfer.creditorIban().value())
                .close()
                .close();
        String remittance =
                SepaText.of(transfer.remittance(), SepaText.REMITTANCE_LENGTH).text();
        if (!remittance.isEmpty()) {
            xml.open("RmtInf").leaf("Ustrd", remittance).close();
        }
        xml.close();
    }

    private static String name(String typed) {
        return SepaText.name(typed).text();
    }
}
