package org.baraza.session.internal.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** What a first look at a file keeps: its root and format, and on which lines the ids stand. */
final class Outline extends DefaultHandler {

    final Map<String, List<Integer>> ids = new HashMap<>();
    Optional<String> root = Optional.empty();
    private String version = "";
    int depth;
    private Optional<Locator> locator = Optional.empty();

    @Override
    public void setDocumentLocator(Locator place) {
        locator = Optional.of(place);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        depth++;
        if (depth > Preview.MOST_DEPTH) {
            throw new SAXException("nested too deep");
        }
        if (root.isEmpty()) {
            root = Optional.of(uri + "#" + localName);
            version = Optional.ofNullable(attributes.getValue("formatVersion")).orElse("");
        }
        String id = attributes.getValue("id");
        if (id != null) {
            ids.computeIfAbsent(id, key -> new ArrayList<>()).add(line());
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        depth--;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }

    int line() {
        return locator.map(Locator::getLineNumber).orElse(1);
    }

    OptionalInt version() {
        return version.matches("0|[1-9][0-9]{0,8}") ? OptionalInt.of(Integer.parseInt(version)) : OptionalInt.empty();
    }
}
