package org.baraza.report.office.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.impl.values.XmlValueOutOfRangeException;
import org.baraza.report.Imprint;
import org.baraza.report.ReportDocument;
import org.baraza.report.ReportWriter;
import org.baraza.report.UnreadableTemplateException;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.CTProperties;
import org.osgi.service.component.annotations.Component;

/** Writes reports as Word documents (Office Open XML). */
@Component
public final class DocxReportWriter implements ReportWriter {

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public void write(ReportDocument document, Imprint imprint, OutputStream out) throws IOException {
        write(document, imprint, new XWPFDocument(), out);
    }

    @Override
    public List<String> templates() {
        return List.of("dotx", "docx");
    }

    @Override
    public void write(ReportDocument document, Imprint imprint, Path template, OutputStream out) throws IOException {
        try {
            write(document, imprint, new WordTemplate(template).newDocument(), out);
        } catch (OpenXML4JRuntimeException | POIXMLException | XmlValueOutOfRangeException e) {
            // some damage shows only when the parts are written again
            throw new UnreadableTemplateException(template, e);
        }
    }

    private static void write(ReportDocument document, Imprint imprint, XWPFDocument empty, OutputStream out)
            throws IOException {
        try (XWPFDocument file = empty) {
            describe(file.getProperties(), document);
            new WordReport(file, document, imprint).write();
            file.write(out);
        }
    }

    /** A template tells who made it, when, and about what; none of it is true of a report. */
    private static void describe(POIXMLProperties properties, ReportDocument document) {
        PackagePropertiesPart core = properties.getCoreProperties().getUnderlyingProperties();
        core.setTitleProperty(document.title());
        core.setLanguageProperty(document.language().toLanguageTag());
        core.setCreatedProperty(Optional.of(new Date()));
        core.setModifiedProperty(Optional.empty());
        core.setLastPrintedProperty(Optional.empty());
        Stream.<Consumer<Optional<String>>>of(core::setCreatorProperty, core::setLastModifiedByProperty, core::setSubjectProperty,
                core::setKeywordsProperty, core::setDescriptionProperty, core::setCategoryProperty, core::setContentStatusProperty,
                core::setRevisionProperty, core::setVersionProperty, core::setIdentifierProperty)
                .forEach(property -> property.accept(Optional.empty()));
        CTProperties extended = properties.getExtendedProperties().getUnderlyingProperties();
        if (extended.isSetManager()) {
            extended.unsetManager();
        }
    }
}
