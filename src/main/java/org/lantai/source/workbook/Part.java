package org.lantai.source.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.lantai.source.stream.BudgetException;

/** A part of a workbook, element by element. Elements are known by their local names: both forms of the standard share these. */
final class Part implements AutoCloseable {
    private final PieceInput in;
    private final XMLStreamReader xml;

    Part(InputStream content) throws IOException {
        in = new PieceInput(content);
        try {
            xml = factory().createXMLStreamReader(text(in));
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e);
        }
    }

    /** Not left to the library, which writes what it cannot decode onto the terminal. Parts are in UTF-8 or, with a mark, UTF-16. */
    private static Reader text(InputStream content) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(content);
        bytes.mark(2);
        int first = bytes.read();
        boolean wide = first == 0xFE || first == 0xFF;
        bytes.reset();
        return new InputStreamReader(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    /** Follows nothing that leads out of the file, and takes no declaration: parts have none. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** A new piece begins, see {@link PieceInput}. */
    void renew() {
        in.renew();
    }

    /** Goes to the next beginning or end of an element; whether there is one. */
    boolean next() throws IOException {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e);
        }
    }

    /** Goes to the next beginning of an element of that name; whether there is one. */
    boolean goTo(String name) throws IOException {
        while (next()) {
            if (begins(name)) {
                return true;
            }
        }
        return false;
    }

    boolean begins(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    Optional<String> attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The text of the element that has begun. */
    String text() throws IOException {
        try {
            return xml.getElementText();
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e);
        }
    }

    /** The text of the element of that name that has begun, its runs joined; how it is read aloud is no part of it. */
    String runs(String name) throws IOException {
        StringBuilder text = new StringBuilder();
        while (next() && !ends(name)) {
            if (begins("rPh")) {
                skip("rPh");
            } else if (begins("t")) {
                text.append(text());
            }
        }
        return Escapes.undo(text.toString());
    }

    private void skip(String name) throws IOException {
        while (next()) {
            if (ends(name)) {
                return;
            }
        }
    }

    /** The library of the JDK wraps what the stream threw. */
    private static IOException broken(Exception e) {
        return e instanceof XMLStreamException wrapped && wrapped.getNestedException() instanceof BudgetException budget
                ? budget
                : new IOException("its XML is damaged", e);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
