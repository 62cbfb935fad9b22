package org.baraza.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.baraza.model.catalogue.CataloguePackage;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.StrategyPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever way an object is read, somebody who listens hears of it. */
class ReadsTest {

    private record Read(EObject object, int feature) {
    }

    private final List<Read> heard = new ArrayList<>();

    static Stream<EClass> classes() {
        return Stream.<EPackage>of(StrategyPackage.eINSTANCE, CataloguePackage.eINSTANCE)
                .flatMap(pack -> pack.getEClassifiers().stream()).filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(type -> !type.isAbstract() && !type.isInterface());
    }

    @ParameterizedTest
    @MethodSource("classes")
    void tellsOfEveryGetter(EClass type) throws ReflectiveOperationException {
        EObject object = EcoreUtil.create(type);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            Method getter = getter(object, feature);
            hears(object, feature, () -> invoke(getter, object));
        }
    }

    @ParameterizedTest
    @MethodSource("classes")
    void tellsOfEveryReflectiveLook(EClass type) {
        EObject object = EcoreUtil.create(type);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            hears(object, feature, () -> object.eGet(feature));
            hears(object, feature, () -> object.eIsSet(feature));
            hears(object, feature, () -> EcoreUtil.copy(object));
        }
        type.getEAllAttributes().forEach(attribute -> hears(object, attribute, object::toString));
    }

    @Test
    void tellsAComputationWithinAnotherItsOwnReadsAlone() {
        Activity inner = StrategyFactory.eINSTANCE.createActivity();
        Activity outer = StrategyFactory.eINSTANCE.createActivity();
        List<EObject> readInside = new ArrayList<>();
        List<EObject> readOutside = new ArrayList<>();
        Reads.heardBy((object, feature) -> readOutside.add(object), () -> {
            outer.getName();
            Reads.heardBy((object, feature) -> readInside.add(object), inner::getName);
            outer.getDescription();
        });
        inner.getName();
        assertEquals(List.of(inner), readInside);
        assertEquals(List.of(outer, outer), readOutside);
    }

    @Test
    void tellsEachThreadItsOwnReadsAlone() throws InterruptedException {
        Activity here = StrategyFactory.eINSTANCE.createActivity();
        Activity there = StrategyFactory.eINSTANCE.createActivity();
        List<EObject> readHere = new ArrayList<>();
        List<EObject> readThere = new ArrayList<>();
        CyclicBarrier step = new CyclicBarrier(2);
        Thread other = Thread.ofPlatform().start(() -> {
            pass(step);
            Reads.heardBy((object, feature) -> readThere.add(object), () -> {
                there.getName();
                pass(step); // both listen now
                there.getName();
                pass(step);
            });
            there.getName();
        });
        Reads.heardBy((object, feature) -> readHere.add(object), () -> {
            here.getName();
            pass(step);
            pass(step);
            here.getName();
            Reads.heardBy((object, feature) -> { }, here::getName);
            here.getName();
            pass(step);
        });
        other.join();
        assertEquals(List.of(here, here, here), readHere);
        assertEquals(List.of(there, there), readThere);
    }

    private static void pass(CyclicBarrier step) {
        try {
            step.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void tellsOfTheContentsThatAreWalked() {
        Objective objective = StrategyFactory.eINSTANCE.createObjective();
        Activity activity = StrategyFactory.eINSTANCE.createActivity();
        objective.getActivities().add(activity);
        hears(objective, StrategyPackage.Literals.OBJECTIVE__ACTIVITIES, () -> objective.eContents().size());
        hears(activity, StrategyPackage.Literals.ACTIVITY__STEPS, () -> objective.eAllContents()
                .forEachRemaining(part -> { }));
    }

    @Test
    void tellsWhoseContainerWasLookedUp() {
        Activity activity = StrategyFactory.eINSTANCE.createActivity();
        Read container = new Read(activity, Reads.CONTAINER);
        for (Runnable look : List.<Runnable>of(activity::eContainer, activity::eContainmentFeature,
                activity::eContainingFeature, () -> EcoreUtil.isAncestor(EcoreUtil.create(activity.eClass()), activity),
                () -> EcoreUtil.getRootContainer(activity))) {
            assertTrue(heardOf(look).contains(container));
        }
    }

    @Test
    void tellsTheInnermostListenerAlone() {
        Activity activity = StrategyFactory.eINSTANCE.createActivity();
        List<Integer> inner = new ArrayList<>();
        List<Read> outer = heardOf(() -> {
            activity.getName();
            Reads.heardBy((object, feature) -> inner.add(feature), activity::getRisk);
            activity.getLead();
        });
        assertEquals(List.of(StrategyPackage.ACTIVITY__RISK), inner);
        assertEquals(List.of(new Read(activity, StrategyPackage.ACTIVITY__NAME),
                new Read(activity, StrategyPackage.ACTIVITY__LEAD)), outer);
    }

    @Test
    void tellsNobodyAfterwards() {
        Activity activity = StrategyFactory.eINSTANCE.createActivity();
        heardOf(activity::getName);
        heard.clear();
        activity.getName();
        assertEquals(List.of(), heard);
    }

    private void hears(EObject object, EStructuralFeature feature, Runnable look) {
        assertTrue(heardOf(look).contains(new Read(object, object.eClass().getFeatureID(feature))),
                () -> feature.getName() + " of " + object.eClass().getName());
    }

    private List<Read> heardOf(Runnable look) {
        heard.clear();
        Reads.heardBy((object, feature) -> heard.add(new Read(object, feature)), look);
        return List.copyOf(heard);
    }

    private static Method getter(EObject object, EStructuralFeature feature) throws NoSuchMethodException {
        String name = feature.getName().substring(0, 1).toUpperCase(Locale.ROOT) + feature.getName().substring(1);
        boolean yesOrNo = !feature.isMany() && feature.getEType().getInstanceClass() == boolean.class;
        return object.getClass().getMethod((yesOrNo ? "is" : "get") + name);
    }

    private static void invoke(Method getter, EObject object) {
        try {
            getter.invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
