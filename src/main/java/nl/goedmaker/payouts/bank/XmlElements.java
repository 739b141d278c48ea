package nl.goedmaker.payouts.bank;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.goedmaker.money.Money;

/** Elements of one namespace, one a line and indented, so that a person can read a bank file and compare two. */
final class XmlElements {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Deque<String> open = new ArrayDeque<>();
    private final String namespace;
    private final XMLStreamWriter writer;

    XmlElements(String namespace) {
        this.namespace = namespace;
        try {
            // the factory of the JDK itself: another one on the class path might write other bytes
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw notInMemory(e);
        }
    }

    XmlElements open(String name) {
        try {
            newLine();
            writer.writeStartElement(name);
            if (open.isEmpty()) {
                writer.writeDefaultNamespace(namespace);
            }
            open.push(name);
            return this;
        } catch (XMLStreamException e) {
            throw notInMemory(e);
        }
    }

    XmlElements close() {
        try {
            open.pop();
            newLine();
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw notInMemory(e);
        }
    }

    XmlElements leaf(String name, String text) {
        try {
            newLine();
            writer.writeStartElement(name);
            writer.writeCharacters(text);
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw notInMemory(e);
        }
    }

    XmlElements amount(String name, Money amount) {
        try {
            newLine();
            writer.writeStartElement(name);
            writer.writeAttribute("Ccy", "EUR");
            writer.writeCharacters(BigDecimal.valueOf(amount.cents(), 2).toPlainString());
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw notInMemory(e);
        }
    }

    byte[] bytes() {
        try {
            writer.writeCharacters("\n");
            writer.writeEndDocument();
            writer.close();
            return out.toByteArray();
        } catch (XMLStreamException e) {
            throw notInMemory(e);
        }
    }

    private void newLine() throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(open.size()));
    }

    private static IllegalStateException notInMemory(XMLStreamException e) {
        return new IllegalStateException("writing XML to memory failed", e);
    }
}
