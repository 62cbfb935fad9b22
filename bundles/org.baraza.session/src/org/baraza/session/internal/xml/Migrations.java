package org.baraza.session.internal.xml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.baraza.session.internal.messages.Messages;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * The history of the format as steps, the first from format 1 to 2; model/FORMAT.md of org.baraza.model tells it in
 * prose. A step works on the document's XML, before the model sees it, so that the model knows the present format only.
 */
public record Migrations(List<Step> steps) {

    private static final int FIRST = 1;

    /** All there were. */
    public static final Migrations HISTORY = new Migrations(List.of(
            new Step(Messages.Migration_frequencies, new StatedFrequencies())));

    /**
     * What brings a document from one version to the next.
     *
     * @param what it does, in a sentence
     * @param change of the XML; the root says whether it is the document or its private data
     */
    public record Step(String what, Change change) {
    }

    /** A change of a document's XML. */
    @FunctionalInterface
    public interface Change {
        void apply(Document document);
    }

    public Migrations {
        steps = List.copyOf(steps);
    }

    /** The present format, which is the newest that can be read. */
    public int present() {
        return FIRST + steps.size();
    }

    /** The steps that a document of that version still has to take. */
    public List<Step> since(int version) {
        return steps.subList(version - FIRST, steps.size());
    }

    /** The bytes in the present format; those of the present format are left as they are. */
    byte[] upgrade(byte[] bytes, int version) throws SAXException, IOException {
        if (version == present()) {
            return bytes;
        }
        try {
            Document document = SafeXml.builder().parse(new ByteArrayInputStream(bytes));
            since(version).forEach(step -> step.change().apply(document));
            document.getDocumentElement().setAttribute("formatVersion", Integer.toString(present()));
            return bytes(document);
        } catch (ParserConfigurationException | TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Document document) throws TransformerException {
        Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        transformer.transform(new DOMSource(document), new StreamResult(out));
        return out.toByteArray();
    }
}
