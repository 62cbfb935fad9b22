package org.baraza.report.office.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.opc.internal.MemoryPackagePart;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

/** The parts of a template, of which only those of its look stay: text, remarks, notes and where it lies leave with it. */
record TemplateParts(OPCPackage parts) {

    private static final Set<String> OF_THE_FILE = Set.of("officeDocument", "core-properties", "extended-properties", "custom-properties");
    private static final Set<String> OF_THE_LOOK = Set.of("styles", "stylesWithEffects", "numbering", "settings", "webSettings",
            "theme", "fontTable", "header", "footer");
    /** How the template is worked on, and what its own text or its place on somebody's disk needs. */
    private static final Set<String> OF_THE_WORK = Set.of("writeProtection", "documentProtection", "trackRevisions", "revisionView",
            "attachedTemplate", "linkStyles", "mailMerge", "footnotePr", "endnotePr", "docVars", "rsids");

    void keepTheLook() throws IOException, InvalidFormatException {
        keep(parts.getRelationships(), OF_THE_FILE, parts::removeRelationship);
        PackagePart text = target(parts.getRelationships(), "officeDocument");
        keep(text.getRelationships(), OF_THE_LOOK, text::removeRelationship);
        empty(text);
        for (PackageRelationship settings : ofKind(text.getRelationships(), "settings"::equals)) {
            Optional<PackagePart> part = target(settings);
            if (part.isPresent()) {
                leaveOutTheWork(part.get());
            }
        }
        removeWhatNothingLeadsTo();
        for (PackagePart part : parts.getParts()) {
            if (!part.isRelationshipPart()) {
                new TemplatePart(part).leaveOutWhatLiesElsewhere();
            }
        }
    }

    private interface Removal {
        void of(String id);
    }

    private static void keep(PackageRelationshipCollection all, Set<String> kinds, Removal removal) {
        ofKind(all, kind -> !kinds.contains(kind)).forEach(relationship -> removal.of(relationship.getId()));
    }

    private static List<PackageRelationship> ofKind(PackageRelationshipCollection all, Predicate<String> kind) {
        List<PackageRelationship> found = new ArrayList<>();
        all.forEach(relationship -> {
            String type = relationship.getRelationshipType();
            if (kind.test(type.substring(type.lastIndexOf('/') + 1))) {
                found.add(relationship);
            }
        });
        return found;
    }

    private PackagePart target(PackageRelationshipCollection all, String kind) throws InvalidFormatException {
        List<PackageRelationship> found = ofKind(all, kind::equals);
        Optional<PackagePart> target = found.isEmpty() ? Optional.empty() : target(found.getFirst());
        return target.orElseThrow(() -> new InvalidFormatException("no " + kind));
    }

    /** What is left of the text is the page that it was set on. */
    private static void empty(PackagePart text) throws IOException, InvalidFormatException {
        try (InputStream in = text.getInputStream()) {
            DocumentDocument document = DocumentDocument.Factory.parse(in);
            WholeLengths.in(document);
            CTSectPr page = TemplatePage.of(document.getDocument());
            CTBody empty = CTBody.Factory.newInstance();
            empty.setSectPr(page);
            document.getDocument().setBody(empty);
            write(document, text);
        } catch (XmlException e) {
            throw new InvalidFormatException(e.getMessage(), e);
        }
    }

    private static void leaveOutTheWork(PackagePart settings) throws IOException, InvalidFormatException {
        try (InputStream in = settings.getInputStream()) {
            XmlObject all = XmlObject.Factory.parse(in);
            try (XmlCursor setting = all.newCursor()) {
                setting.toFirstChild();
                boolean more = setting.toFirstChild();
                while (more) {
                    if (OF_THE_WORK.contains(setting.getName().getLocalPart())) {
                        setting.removeXml();
                        more = setting.isStart() || setting.toNextSibling();
                    } else {
                        more = setting.toNextSibling();
                    }
                }
            }
            settings.clearRelationships();
            write(all, settings);
        } catch (XmlException e) {
            throw new InvalidFormatException(e.getMessage(), e);
        }
    }

    static void write(XmlObject content, PackagePart part) throws IOException {
        if (part instanceof MemoryPackagePart) {
            part.clear(); // what was written once would stay before it
        }
        try (OutputStream out = part.getOutputStream()) {
            content.save(out);
        }
    }

    private void removeWhatNothingLeadsTo() throws InvalidFormatException {
        Set<PackagePart> reached = new HashSet<>();
        reach(parts.getRelationships(), reached);
        for (PackagePart part : List.copyOf(parts.getParts())) {
            if (!part.isRelationshipPart() && reached.stream().noneMatch(it -> it.getPartName().equals(part.getPartName()))) {
                parts.removePart(part);
            }
        }
    }

    private void reach(PackageRelationshipCollection from, Set<PackagePart> reached) throws InvalidFormatException {
        for (PackageRelationship relationship : from) {
            Optional<PackagePart> part = target(relationship).filter(reached::add);
            if (part.isPresent()) {
                reach(part.get().getRelationships(), reached);
            }
        }
    }

    /** Nothing where it lies outside, or is said to be there and is not. */
    private Optional<PackagePart> target(PackageRelationship relationship) throws InvalidFormatException {
        return relationship.getTargetMode() == TargetMode.EXTERNAL ? Optional.empty()
                : Optional.ofNullable(parts.getPart(PackagingURIHelper.createPartName(relationship.getTargetURI())));
    }
}
