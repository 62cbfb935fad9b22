package org.baraza.report.office.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.baraza.report.UnreadableTemplateException;

/** An office's own Word template or document: its styles, page, header and footer are taken, its text is not. */
record WordTemplate(Path file) {

    private static final Pattern MACROS = Pattern.compile(".*(macroEnabled|vbaProject|vbaData).*", Pattern.CASE_INSENSITIVE);

    /** @throws IOException if the file can't be read, or is none of Word's without macros */
    XWPFDocument newDocument() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            OPCPackage parts = OPCPackage.open(in);
            refuseMacros(parts);
            new TemplateParts(parts).keepTheLook();
            parts.replaceContentType(XWPFRelation.TEMPLATE.getContentType(), XWPFRelation.DOCUMENT.getContentType());
            return new XWPFDocument(parts);
        } catch (NoSuchFileException | AccessDeniedException e) {
            throw e;
        } catch (IOException | InvalidFormatException | OpenXML4JRuntimeException | POIXMLException
                | IllegalArgumentException e) {
            throw new UnreadableTemplateException(file, e);
        }
    }

    /** They would go out with each report; Word itself takes them out when it saves a template without. */
    private static void refuseMacros(OPCPackage parts) throws InvalidFormatException {
        if (parts.getParts().stream().map(PackagePart::getContentType).anyMatch(MACROS.asMatchPredicate())) {
            throw new InvalidFormatException("macros");
        }
    }
}
