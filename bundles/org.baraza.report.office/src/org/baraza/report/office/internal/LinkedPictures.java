package org.baraza.report.office.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;

/** Pictures of a template that lie elsewhere: Word would fetch them for whoever opens the report, so they stay out. */
record LinkedPictures(PackagePart part) {

    private static final Set<String> SHOWN = Set.of("drawing", "pict", "object");

    void leaveOut() throws IOException, InvalidFormatException {
        List<String> ids = new ArrayList<>();
        part.getRelationships().forEach(relationship -> {
            if (relationship.getTargetMode() == TargetMode.EXTERNAL && !relationship.getRelationshipType().endsWith("/hyperlink")) {
                ids.add(relationship.getId());
            }
        });
        if (!ids.isEmpty()) {
            removeWhatShows(ids);
            ids.forEach(part::removeRelationship);
        }
    }

    private void removeWhatShows(List<String> ids) throws IOException, InvalidFormatException {
        try (InputStream in = part.getInputStream()) {
            XmlObject all = XmlObject.Factory.parse(in);
            try (XmlCursor at = all.newCursor()) {
                while (!at.toNextToken().isNone()) {
                    while (at.isStart() && SHOWN.contains(at.getName().getLocalPart()) && shows(at.xmlText(), ids)) {
                        at.removeXml();
                    }
                }
            }
            try (OutputStream out = part.getOutputStream()) {
                all.save(out);
            }
        } catch (XmlException e) {
            throw new InvalidFormatException(e.getMessage(), e);
        }
    }

    private static boolean shows(String xml, List<String> ids) {
        return ids.stream().anyMatch(id -> xml.contains("=\"" + id + "\""));
    }
}
