package org.baraza.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.baraza.model.catalogue.CataloguePackage;
import org.baraza.model.strategy.StrategyPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything in the model says what it is, in more than the words of its name. */
class DocumentationTest {

    private static final int WORDS = 3;

    @ParameterizedTest
    @ValueSource(strings = {"catalogue", "strategy"})
    void everythingSaysWhatItIs(String name) {
        assertEquals(List.of(), contents(read(name)).filter(element -> words(element) < WORDS)
                .map(DocumentationTest::place).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalogue", "strategy"})
    void theGeneratedModelHasTheSameElements(String name) {
        EPackage generated = name.equals("catalogue") ? CataloguePackage.eINSTANCE : StrategyPackage.eINSTANCE;
        assertEquals(contents(read(name)).map(DocumentationTest::place).toList(),
                contents(generated).map(DocumentationTest::place).toList());
    }

    private static int words(EModelElement element) {
        String text = EcoreUtil.getDocumentation(element);
        return text == null ? 0 : text.strip().split("\\s+").length;
    }

    private static Stream<EModelElement> contents(EPackage model) {
        Iterable<Object> all = () -> EcoreUtil.getAllContents(model, false);
        return Stream.of(all).flatMap(each -> StreamSupport.stream(each.spliterator(), false))
                .filter(element -> element instanceof EClassifier || element instanceof EAttribute
                        || element instanceof EReference || element instanceof EEnumLiteral)
                .map(EModelElement.class::cast);
    }

    private static String place(EModelElement element) {
        String owner = element.eContainer() instanceof EClassifier type ? type.getName() + "." : "";
        return owner + ((ENamedElement) element).getName();
    }

    private static EPackage read(String name) {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        String place = Objects.requireNonNull(
                StrategyPackage.class.getResource("/model/" + name + ".ecore")).toString();
        Resource resource = resources.getResource(URI.createURI(place), true);
        return (EPackage) resource.getContents().getFirst();
    }
}
