package org.baraza.session.internal.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import javax.xml.parsers.ParserConfigurationException;

import org.baraza.session.DocumentException;
import org.baraza.session.NewerDocumentException;
import org.baraza.session.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A first look at a file, before EMF loads anything: what is its root, its format, and where do the ids stand. */
final class Preview {

    /** No document is as deep by far; what walks through one needs a bit of the stack for each level. */
    static final int MOST_DEPTH = 64;

    private final String name;
    private final Outline outline = new Outline();

    private Preview(String name) {
        this.name = name;
    }

    static Preview of(byte[] bytes, String name) throws DocumentException {
        Preview preview = new Preview(name);
        preview.look(bytes);
        return preview;
    }

    String name() {
        return name;
    }

    /** Lines on which an element with that id stands. */
    List<Integer> lines(String id) {
        return outline.ids.getOrDefault(id, List.of());
    }

    /**
     * @param newest the newest format that can be read
     * @return the document's format
     * @throws DocumentException unless the root is the one wanted, in a format that can be read
     */
    int require(String namespace, String root, int newest) throws DocumentException {
        if (!outline.root.equals(Optional.of(namespace + "#" + root))) {
            throw new DocumentException(NLS.bind(Messages.Document_foreign, name));
        }
        int version = outline.version().orElseThrow(
                () -> new DocumentException(NLS.bind(Messages.Document_noVersion, name)));
        if (version == 0) {
            throw new DocumentException(NLS.bind(Messages.Document_unknownFormat, name, newest));
        }
        if (version > newest) {
            throw new NewerDocumentException(NLS.bind(Messages.Document_newer,
                    new Object[] { name, Integer.toString(version), Integer.toString(newest) }));
        }
        return version;
    }

    DocumentException damaged(Exception cause) {
        return new DocumentException(NLS.bind(Messages.Document_damaged, name, outline.line()), cause);
    }

    private void look(byte[] bytes) throws DocumentException {
        if (bytes.length == 0) {
            throw new DocumentException(NLS.bind(Messages.Document_empty, name));
        }
        try {
            SafeXml.parser(true).parse(new ByteArrayInputStream(bytes), outline);
        } catch (SAXException | IOException e) {
            throw unreadable(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private DocumentException unreadable(Exception e) {
        if (outline.depth > MOST_DEPTH) {
            return new DocumentException(NLS.bind(Messages.Document_tooDeep, name, outline.line()), e);
        }
        if (outline.root.isEmpty()) {
            return new DocumentException(NLS.bind(Messages.Document_foreign, name), e);
        }
        int line = e instanceof SAXParseException parsing ? parsing.getLineNumber() : outline.line();
        return new DocumentException(NLS.bind(Messages.Document_damaged, name, line), e);
    }
}
