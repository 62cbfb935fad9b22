package org.baraza.ui.help.internal.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.baraza.ui.help.internal.model.Block.Heading;
import org.baraza.ui.help.internal.model.Block.Picture;
import org.baraza.ui.help.internal.model.Block.Words;
import org.baraza.ui.help.internal.model.Run.Style;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads a page that is written as XHTML in few words: h1 to h3, p, ul, ol, li, dl, dt, dd, img, and within them a,
 * strong, em and kbd. What else there is counts by what is in it.
 */
public final class PageReader {

    private final String href;
    private final List<Block> blocks = new ArrayList<>();

    private PageReader(String href) {
        this.href = href;
    }

    /** @throws IOException if it is not written so */
    public static HelpPage read(String href, byte[] page) throws IOException {
        try {
            PageReader reader = new PageReader(href);
            reader.read(root(page), 0);
            return new HelpPage(href, reader.blocks);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(href + ": " + e.getMessage(), e);
        }
    }

    private static Element root(byte[] page) throws SAXException, ParserConfigurationException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new Throwing());
        return builder.parse(new ByteArrayInputStream(page)).getDocumentElement();
    }

    private void read(Element parent, int level) {
        for (Element element : children(parent)) {
            switch (element.getTagName()) {
                case "head" -> { /* says what the first heading says */ }
                case "h1", "h2", "h3" -> blocks.add(new Heading(element.getTagName().charAt(1) - '0',
                        plain(element.getTextContent()).strip(), element.getAttribute("id")));
                case "p" -> add(level, "", element);
                case "dt" -> blocks.add(new Heading(3, plain(element.getTextContent()).strip(),
                        element.getAttribute("id")));
                case "dd" -> add(level, "", element);
                case "ul" -> items(element, level + 1, false);
                case "ol" -> items(element, level + 1, true);
                case "img" -> blocks.add(new Picture(resolved(element.getAttribute("src")),
                        element.getAttribute("alt")));
                default -> read(element, level);
            }
        }
    }

    private void items(Element list, int level, boolean numbered) {
        List<Element> items = children(list);
        for (int i = 0; i < items.size(); i++) {
            add(level, numbered ? i + 1 + "." : "•", items.get(i));
        }
    }

    /** The words of an element, and below them the lists and pictures in it. */
    private void add(int level, String marker, Element element) {
        List<Run> runs = new ArrayList<>();
        runs(element, Style.PLAIN, Optional.empty(), runs);
        if (!runs.isEmpty()) {
            blocks.add(new Words(level, marker, trimmed(runs), element.getAttribute("id")));
        }
        for (Element child : children(element)) {
            switch (child.getTagName()) {
                case "ul" -> items(child, level + 1, false);
                case "ol" -> items(child, level + 1, true);
                case "img" -> blocks.add(new Picture(resolved(child.getAttribute("src")), child.getAttribute("alt")));
                default -> { /* stands in the text */ }
            }
        }
    }

    private void runs(Node parent, Style style, Optional<String> link, List<Run> runs) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.TEXT_NODE) {
                String text = plain(node.getNodeValue());
                if (!text.isBlank() || !runs.isEmpty()) {
                    runs.add(new Run(text, style, link));
                }
            } else if (node instanceof Element element) {
                switch (element.getTagName()) {
                    case "strong", "em", "b" -> runs(element, Style.STRONG, link, runs);
                    case "kbd", "code" -> runs(element, Style.KEY, link, runs);
                    case "a" -> runs(element, style, Optional.of(resolved(element.getAttribute("href"))), runs);
                    case "ul", "ol", "img" -> { /* stand below */ }
                    default -> runs(element, style, link, runs);
                }
            }
        }
    }

    private static List<Run> trimmed(List<Run> runs) {
        List<Run> trimmed = new ArrayList<>(runs);
        Run first = trimmed.getFirst();
        trimmed.set(0, new Run(first.text().stripLeading(), first.style(), first.link()));
        Run last = trimmed.getLast();
        trimmed.set(trimmed.size() - 1, new Run(last.text().stripTrailing(), last.style(), last.link()));
        return trimmed.stream().filter(run -> !run.text().isEmpty()).toList();
    }

    private String resolved(String link) {
        return URI.create(href).resolve(link).toString();
    }

    /** One space for every break of the source; no-break spaces stay. */
    private static String plain(String text) {
        return text.replaceAll("[ \\t\\r\\n]+", " ");
    }

    private static List<Element> children(Element parent) {
        return IntStream.range(0, parent.getChildNodes().getLength()).mapToObj(parent.getChildNodes()::item)
                .filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    private static final class Throwing implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) throws SAXException {
            throw warning;
        }

        @Override
        public void error(SAXParseException fault) throws SAXException {
            throw fault;
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            throw fault;
        }
    }
}
