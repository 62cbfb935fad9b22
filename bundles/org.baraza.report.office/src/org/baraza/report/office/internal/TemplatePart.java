package org.baraza.report.office.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;

/** A part of a template that stays. What lies elsewhere Word would fetch for whoever opens the report, so it stays out. */
record TemplatePart(PackagePart part) {

    private static final String OF_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final Set<String> SHOWN = Set.of("drawing", "pict", "object", "control", "altChunk", "frameset", "embedRegular",
            "embedBold", "embedItalic", "embedBoldItalic");

    void leaveOutWhatLiesElsewhere() throws IOException, InvalidFormatException {
        List<String> ids = new ArrayList<>();
        part.getRelationships().forEach(relationship -> {
            if (isFetched(relationship)) {
                ids.add(relationship.getId());
            }
        });
        if (!ids.isEmpty() || part.getContentType().startsWith(OF_WORD)) {
            clean(ids);
            ids.forEach(part::removeRelationship);
        }
    }

    /** A page of the web within the package may name pictures outside. */
    private static boolean isFetched(PackageRelationship relationship) {
        String type = relationship.getRelationshipType();
        return relationship.getTargetMode() == TargetMode.EXTERNAL ? !type.endsWith("/hyperlink") : type.endsWith("/aFChunk");
    }

    private void clean(List<String> ids) throws IOException, InvalidFormatException {
        try (InputStream in = part.getInputStream()) {
            XmlObject all = XmlObject.Factory.parse(in);
            try (XmlCursor at = all.newCursor()) {
                while (!at.toNextToken().isNone()) {
                    while (at.isStart() && SHOWN.contains(at.getName().getLocalPart()) && shows(at.xmlText(), ids)) {
                        at.removeXml();
                    }
                }
            }
            new FetchingFields(all).leaveOut();
            WholeLengths.in(all);
            TemplateParts.write(all, part);
        } catch (XmlException e) {
            throw new InvalidFormatException(e.getMessage(), e);
        }
    }

    private static boolean shows(String xml, List<String> ids) {
        return ids.stream().anyMatch(id -> xml.contains("=\"" + id + "\""));
    }
}
