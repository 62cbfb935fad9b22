package org.baraza.session.internal.xml;

import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Parsers that never leave the document: no document type, no entities, nothing fetched. */
final class SafeXml {

    static final Map<String, Boolean> FEATURES = Map.of(
            XMLConstants.FEATURE_SECURE_PROCESSING, true,
            "http://apache.org/xml/features/disallow-doctype-decl", true,
            "http://apache.org/xml/features/nonvalidating/load-external-dtd", false,
            "http://xml.org/sax/features/external-general-entities", false,
            "http://xml.org/sax/features/external-parameter-entities", false);

    private SafeXml() {
    }

    /** The JDK's own parser, whatever other parsers are installed. */
    static SAXParser parser(boolean namespaces) throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(namespaces);
        for (Map.Entry<String, Boolean> feature : FEATURES.entrySet()) {
            factory.setFeature(feature.getKey(), feature.getValue());
        }
        return factory.newSAXParser();
    }

    static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        for (Map.Entry<String, Boolean> feature : FEATURES.entrySet()) {
            factory.setFeature(feature.getKey(), feature.getValue());
        }
        DocumentBuilder builder = factory.newDocumentBuilder();
        // Java's own would print what is thrown as well
        builder.setErrorHandler(new DefaultHandler());
        return builder;
    }
}
