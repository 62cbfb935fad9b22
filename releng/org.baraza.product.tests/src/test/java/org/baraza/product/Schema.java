package org.baraza.product;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.namespace.QName;

import org.apache.xmlbeans.SchemaType;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

/** The schemas of Office Open XML (ECMA-376, transitional), as Apache POI packs them. */
final class Schema {

    private static final SchemaTypeLoader ALL = DocumentDocument.type.getTypeSystem();

    private Schema() {
    }

    /** What is wrong in the parts of a document or workbook; a part of which the schemas know nothing is wrong, too. */
    static List<String> errorsIn(Path file) throws IOException, XmlException {
        List<String> errors = new ArrayList<>();
        try (ZipFile parts = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                if (part.getName().matches("(word|xl)/.*[.]xml")) {
                    errorsIn(parts, part).forEach(error -> errors.add(part.getName() + ": " + error));
                }
            }
        }
        return errors;
    }

    private static List<String> errorsIn(ZipFile parts, ZipEntry part) throws IOException, XmlException {
        SchemaType type = ALL.findDocumentType(root(parts, part));
        if (type == null) {
            return List.of("its root is in no schema");
        }
        List<XmlError> errors = new ArrayList<>();
        try (InputStream content = parts.getInputStream(part)) {
            ALL.parse(content, type, null).validate(new XmlOptions().setErrorListener(errors));
        }
        return errors.stream().map(XmlError::getMessage).toList();
    }

    private static QName root(ZipFile parts, ZipEntry part) throws IOException, XmlException {
        try (InputStream content = parts.getInputStream(part);
                XmlCursor cursor = XmlObject.Factory.parse(content).newCursor()) {
            cursor.toFirstChild();
            return cursor.getName();
        }
    }
}
