package org.baraza.model.xml;

import java.util.Map;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;

/**
 * Reads what a file says and opens nothing that it names. EMF would look for unknown packages in files, on the network and
 * among Java classes; here what is of them is kept as unknown content.
 */
public class StandaloneHandler extends SAXXMIHandler {

    /** @param options with metadata of the packages that are known ({@link XMLResource#OPTION_EXTENDED_META_DATA}) */
    public StandaloneHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
        super(resource, helper, options);
    }

    @Override
    protected EPackage getPackageForURI(String uri) {
        if (uri == null) {
            return null;
        }
        EPackage known = extendedMetaData.getPackage(uri);
        return known == null ? extendedMetaData.demandPackage(uri) : known;
    }
}
