package nl.goedmaker.attachments.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.goedmaker.text.Refusal;

/** The words of a Word document: the main part of an Office Open XML package (ECMA-376, part 1, 11.3.10). */
final class DocxText {
    private static final String MAIN_PART = "word/document.xml";
    private static final int MOST_ENTRIES = 2_000;
    /** Unpacked, with everything that stands before the words; a book without pictures stays far below. */
    private static final long MOST_UNPACKED = 100_000_000;

    private DocxText() {}

    /** Whether a ZIP is a Word document: the name of its main part stands in the list at its end, never packed. */
    static boolean isDocument(byte[] zip) {
        byte[] name = MAIN_PART.getBytes(StandardCharsets.US_ASCII);
        for (int at = zip.length - name.length; at >= 0; at--) {
            int i = 0;
            while (i < name.length && zip[at + i] == name[i]) {
                i++;
            }
            if (i == name.length) {
                return true;
            }
        }
        return false;
    }

    static String of(byte[] zip) {
        try (Unpacked unpacked = new Unpacked(new ZipInputStream(new ByteArrayInputStream(zip)))) {
            for (int i = 0; i < MOST_ENTRIES; i++) {
                ZipEntry entry = unpacked.zip.getNextEntry();
                if (entry == null) {
                    break;
                }
                if (entry.getName().equals(MAIN_PART)) {
                    return words(unpacked);
                }
                unpacked.skipEntry();
            }
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw Refusal.badInput("attachments.text.broken");
        }
        throw Refusal.badInput("attachments.text.broken");
    }

    private static String words(InputStream xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // an XML that brings definitions of its own could ask for files, the network, or all of the memory
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(xml);
        StringBuilder words = new StringBuilder();
        boolean inText = false;
        while (reader.hasNext() && words.length() < FileContent.MOST_TEXT) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    inText = reader.getLocalName().equals("t");
                    switch (reader.getLocalName()) {
                        case "tab" -> words.append('\t');
                        case "br", "cr" -> words.append('\n');
                        default -> {}
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inText) {
                        words.append(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inText = false;
                    if (reader.getLocalName().equals("p")) {
                        words.append('\n');
                    }
                }
                default -> {}
            }
        }
        return words.toString();
    }

    /** What comes out of the ZIP, counted: a small file can unpack to more than any disk holds. */
    private static final class Unpacked extends InputStream {
        private final ZipInputStream zip;
        private final byte[] skipped = new byte[8_192];
        private long count;

        Unpacked(ZipInputStream zip) {
            this.zip = zip;
        }

        void skipEntry() throws IOException {
            while (read(skipped, 0, skipped.length) >= 0) {
                // counting is all there is to do
            }
        }

        @Override
        public int read() throws IOException {
            int read = zip.read();
            counted(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = zip.read(bytes, from, length);
            counted(Math.max(read, 0));
            return read;
        }

        private void counted(int read) throws IOException {
            count += read;
            if (count > MOST_UNPACKED) {
                throw new IOException("unpacks to too much");
            }
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }
}
