package org.baraza.catalogue;

import java.util.Map;

import org.baraza.model.catalogue.CataloguePackage;
import org.baraza.model.xml.StandaloneHandler;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.util.BasicExtendedMetaData;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.helpers.DefaultHandler;

/** A pack being read: it stands alone, so nothing that it names is ever opened, neither files nor addresses. */
final class PackResource extends XMIResourceImpl {

    private static final Map<String, Boolean> NO_ENTITIES = Map.of(
            "http://apache.org/xml/features/disallow-doctype-decl", true,
            "http://xml.org/sax/features/external-general-entities", false,
            "http://xml.org/sax/features/external-parameter-entities", false);

    /** A pack written for a later version of Baraza may hold what this one does not know; the rest is still of use. */
    static Map<String, Object> options() {
        EPackage.Registry ours = new EPackageRegistryImpl();
        ours.put(CataloguePackage.eNS_URI, CataloguePackage.eINSTANCE);
        ours.put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        return Map.of(XMLResource.OPTION_EXTENDED_META_DATA, new BasicExtendedMetaData(ours),
                XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, true,
                XMLResource.OPTION_PARSER_FEATURES, NO_ENTITIES);
    }

    @Override
    protected XMLLoad createXMLLoad(Map<?, ?> options) {
        return new Load(createXMLHelper());
    }

    private static final class Load extends XMILoadImpl {

        Load(XMLHelper helper) {
            super(helper);
        }

        @Override
        protected DefaultHandler makeDefaultHandler() {
            return new StandaloneHandler(resource, helper, options);
        }
    }
}
