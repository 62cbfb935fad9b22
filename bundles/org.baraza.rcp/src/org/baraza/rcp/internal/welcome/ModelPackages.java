package org.baraza.rcp.internal.welcome;

import java.util.List;

import org.baraza.model.catalogue.CataloguePackage;
import org.baraza.model.strategy.StrategyPackage;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.xml.type.XMLTypePackage;

/** The packages of the model, which are made before a second thread reads documents. */
public final class ModelPackages {

    private ModelPackages() {
    }

    /** Packages of EMF refer to each other when they are made: two threads that begin at different ends would block. */
    public static void initialize() {
        List.of(StrategyPackage.eINSTANCE, CataloguePackage.eINSTANCE, XMLTypePackage.eINSTANCE)
                .forEach(EPackage::getEFactoryInstance);
    }
}
