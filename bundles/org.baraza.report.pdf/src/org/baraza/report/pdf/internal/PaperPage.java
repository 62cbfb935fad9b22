package org.baraza.report.pdf.internal;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.baraza.drawing.Palette;
import org.baraza.drawing.Role;
import org.baraza.report.Block;
import org.baraza.report.Imprint;
import org.baraza.report.PageBreak.Orientation;
import org.baraza.report.Paragraph;
import org.baraza.report.Paragraph.Style;
import org.baraza.report.Picture;
import org.baraza.report.ReportDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The page of a report as paper wants it: with the style sheet {@code paper.css}, and without what only screens need. */
record PaperPage(ReportDocument document, Imprint imprint) {

    /** The renderer knows no sides by the direction of reading. */
    private static final String MIRRORED = """
            body,th,td,.caption,figcaption{text-align:right}
            .end{text-align:left}
            ul,ol{padding-left:0;padding-right:6mm}
            .statement{padding-left:0;border-left:none;padding-right:4mm;border-right:1mm solid #0A5A73}
            nav li{display:table;width:100%}
            nav li.inner{margin-left:0}
            nav a{display:table-cell;text-align:right}
            nav a:after{content:none}
            nav .inner a{padding-right:6mm}
            nav a.at{width:10mm;padding-right:0;text-align:left}
            nav a.at:after{content:target-counter(attr(href),page)}
            """;
    /** So many rows under one heading stay on a page. */
    private static final int FEW = 7;
    private static final Pattern VARIABLE = Pattern.compile("var\\(--([a-z-]+)\\)");

    Document of(byte[] html) throws IOException {
        Document page = parsed(html);
        Element style = (Element) page.getElementsByTagName("style").item(0);
        style.setTextContent(css() + own());
        Element body = (Element) page.getElementsByTagName("body").item(0);
        if (!document.cover().isEmpty()) {
            body.setAttribute("class", "book");
            new PaperContents(page).deepen();
        } else if (isSheet(document)) {
            body.setAttribute("class", "sheet");
        }
        List.of("meta", "script", "details").forEach(tag -> remove(page, tag));
        describe(page);
        removeSkipLink(body);
        elements(page, "p").filter(text -> text.hasAttribute("hidden")).toList()
                .forEach(hint -> hint.getParentNode().removeChild(hint));
        new PaperHeads(page).split();
        new PaperColumns(document).set(elements(page, "table").toList());
        if (document.rightToLeft()) {
            new PaperDirections(page).set();
            new PaperContents(page).mirror();
            elements(page, "tr").forEach(PaperPage::mirror);
            elements(page, "colgroup").forEach(PaperPage::mirror);
        }
        elements(page, "caption").toList().forEach(PaperPage::standBefore);
        elements(page, "tbody").filter(PaperPage::staysWhole).forEach(rows -> rows.setAttribute("class", "short"));
        elements(page, "tr").filter(row -> row.getAttribute("class").equals("total")).forEach(PaperPage::staysWithARow);
        elements(page, "div").filter(frame -> frame.getAttribute("class").startsWith("table")).toList().forEach(PaperPage::lead);
        elements(page, "figure").toList().forEach(PaperPage::lead);
        new PaperImprint(page).stay();
        gatherPages(page);
        return page;
    }

    /** A drawing that fills a sheet of paper, with what says which it is. */
    static boolean isSheet(ReportDocument document) {
        List<Block> blocks = document.blocks().stream()
                .filter(block -> !(block instanceof Paragraph text && text.style() == Style.NOTE)).toList();
        return blocks.size() == 1 && blocks.getFirst() instanceof Picture;
    }

    /** What readers of tagged PDF ask for: what the document is, where a link leads, what a drawing shows. */
    private void describe(Document page) {
        Element description = page.createElement("meta");
        description.setAttribute("name", "description");
        description.setAttribute("content",
                document.subtitle().map(subtitle -> document.title() + ", " + subtitle).orElse(document.title()));
        page.getElementsByTagName("head").item(0).appendChild(description);
        elements(page, "a").forEach(link -> link.setAttribute("title", link.getTextContent()));
        elements(page, "svg").forEach(drawing -> {
            drawing.setAttribute("alt", drawing.getAttribute("aria-label"));
            // the drawer says how large it is on paper
            drawing.removeAttribute("width");
            drawing.removeAttribute("height");
        });
    }

    static Stream<Element> elements(Document page, String tag) {
        return elements(page.getDocumentElement(), tag);
    }

    static Stream<Element> elements(Element within, String tag) {
        NodeList found = within.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }

    /** How the pages lie that no break gave, and which document this is. */
    private String own() {
        String lies = document.orientation() == Orientation.LANDSCAPE ? "size:A4 landscape;margin:15mm 15mm 14mm;" : "";
        String state = imprint.state(document.language()).replaceAll("[\"\\\\\n\r]", " ");
        return "@page{" + lies + "@bottom-left{content:\"" + state
                + "\";font:8pt \"Noto Sans\",\"Noto Sans Arabic\";color:" + hex(Role.SECONDARY) + "}}\n"
                + (document.rightToLeft() ? MIRRORED : "");
    }

    /** Moves into each break what stands on its pages, since the renderer lays an element's own content only. */
    private static void gatherPages(Document page) {
        Element pages = null;
        for (Node node : children((Element) page.getElementsByTagName("main").item(0))) {
            if (node instanceof Element element && element.getAttribute("class").startsWith("page ")) {
                pages = element;
            } else if (pages != null) {
                pages.appendChild(node);
            }
        }
    }

    /** But for the first rows, without which the table's head would stand alone at the foot of a page. */
    private static boolean staysWhole(Element rows) {
        return rows.getElementsByTagName("tr").getLength() <= FEW
                && ((Element) rows.getParentNode()).getElementsByTagName("tbody").item(0) != rows;
    }

    /** A sum alone at the head of a page says nothing. */
    private static void staysWithARow(Element total) {
        Node before = total.getPreviousSibling();
        while (before != null && !(before instanceof Element)) {
            before = before.getPreviousSibling();
        }
        if (before instanceof Element row && row.getAttribute("class").isEmpty()) {
            row.setAttribute("class", "summed");
        }
    }

    /** A drawing or a short table stays with what heads it and says something of it; before a long one there has to be room for its first rows. */
    private static void lead(Element frame) {
        Element first = frame;
        for (Node before = frame.getPreviousSibling(); before != null && isLeading(before); before = before.getPreviousSibling()) {
            first = before instanceof Element element ? element : first;
            if (first != frame && first.getTagName().startsWith("h")) {
                break;
            }
        }
        if (first.getTagName().startsWith("h")) {
            first.setAttribute("class", "led");
            if (frame.getTagName().equals("figure") || frame.getAttribute("class").endsWith(" short")) {
                around(first, frame);
            }
        }
    }

    static void around(Element first, Element last) {
        Element whole = first.getOwnerDocument().createElement("div");
        whole.setAttribute("class", "short");
        first.getParentNode().insertBefore(whole, first);
        Node node = first;
        while (node != last) {
            Node next = node.getNextSibling();
            whole.appendChild(node);
            node = next;
        }
        whole.appendChild(last);
    }

    private static boolean isLeading(Node node) {
        return !(node instanceof Element element) || element.getTagName().matches("p|h[2-4]");
    }

    /** The renderer has no place for a caption in a tagged table, and may fail over one. */
    private static void standBefore(Element caption) {
        Node table = caption.getParentNode();
        Element text = caption.getOwnerDocument().createElement("p");
        text.setAttribute("class", "caption");
        text.setTextContent(caption.getTextContent());
        table.getParentNode().insertBefore(text, table);
        table.removeChild(caption);
    }

    /** The renderer fills every row from the left. */
    private static void mirror(Element row) {
        children(row).reversed().forEach(row::appendChild);
    }

    private static List<Node> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList();
    }

    private static Document parsed(byte[] html) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            DocumentBuilder builder = factory.newDocumentBuilder();
            // Java's own would print what is thrown as well
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(html));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static void remove(Document page, String tag) {
        for (Node node = page.getElementsByTagName(tag).item(0); node != null; node = page.getElementsByTagName(tag)
                .item(0)) {
            node.getParentNode().removeChild(node);
        }
    }

    private static void removeSkipLink(Element body) {
        Element link = (Element) body.getElementsByTagName("a").item(0);
        if (link != null && link.getAttribute("class").equals("skip")) {
            link.getParentNode().removeChild(link);
        }
    }

    /** Colours in place of variables, which the renderer doesn't know. */
    private static String css() throws IOException {
        try (InputStream in = PaperPage.class.getResourceAsStream("paper.css")) {
            if (in == null) {
                throw new FileNotFoundException("paper.css");
            }
            StringBuilder rules = new StringBuilder();
            for (Role role : Role.values()) {
                rules.append(".c-").append(role.styleName()).append("{color:").append(hex(role)).append("}\n");
            }
            Matcher variable = VARIABLE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return rules + variable.replaceAll(found -> hex(role(found.group(1))));
        }
    }

    private static Role role(String styleName) {
        return Role.valueOf(styleName.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String hex(Role role) {
        return Palette.light().colour(role).hex();
    }
}
