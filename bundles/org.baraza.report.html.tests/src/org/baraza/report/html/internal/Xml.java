package org.baraza.report.html.internal;

import java.io.StringReader;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Reads a page as XML, strictly. */
final class Xml {

    private Xml() {
    }

    static Document parse(String html) throws Exception {
        String withoutDoctype = html.replaceFirst("<!DOCTYPE html>\n", "");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(withoutDoctype)));
    }
}
