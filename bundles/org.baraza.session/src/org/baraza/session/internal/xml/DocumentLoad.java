package org.baraza.session.internal.xml;

import java.util.Map;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;

import org.baraza.model.xml.StandaloneHandler;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Loads a document as far as it can; {@link Diagnosis} judges afterwards what it met. */
final class DocumentLoad extends XMILoadImpl {

    DocumentLoad(XMLHelper helper) {
        super(helper);
    }

    @Override
    protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
        return SafeXml.parser(false);
    }

    @Override
    protected DefaultHandler makeDefaultHandler() {
        return new Handler(resource, helper, options);
    }

    @Override
    protected void handleErrors() {
        // They stay with the resource: a lost reference is no reason to refuse a document.
    }

    private static final class Handler extends StandaloneHandler {

        Handler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
            super(resource, helper, options);
        }

        @Override
        public void endDocument() {
            ((DocumentResource) xmlResource).knowAllIds();
            super.endDocument(); // all references are resolved
        }

        /** Attributes of XML itself, such as xml:space, say nothing to us, and EMF would bind their prefix once more. */
        @Override
        protected void setAttribValue(EObject object, String name, String value) {
            if (!name.startsWith("xml:")) {
                super.setAttribValue(object, name, value);
            }
        }

        @Override
        protected void setFeatureValue(EObject object, EStructuralFeature feature, Object value, int position) {
            if (value instanceof String text && !PlainValue.fits(text, feature.getEType())) {
                error(new IllegalValueException(object, feature, value, null, getLocation(), getLineNumber(),
                        getColumnNumber()));
            } else {
                super.setFeatureValue(object, feature, value, position);
            }
        }
    }
}
