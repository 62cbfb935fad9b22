package org.baraza.session.internal;

import static org.baraza.session.format.Samples.tamasi;
import static org.baraza.session.format.Samples.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.baraza.model.strategy.Strategy;
import org.baraza.session.format.DocumentWriter;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a document, undoing all of it gives the same bytes, and so does redoing all. */
class RandomEditsTest {

    private final Strategy strategy = tamasi();
    private final DocumentSession session = new TestSession().on(strategy);
    private final List<EObject> outside = new ArrayList<>();
    private Random random = new Random();

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 5, 8, 13, 21, 34, 55, 89 })
    void areAllUndoneAndRedone(long seed) {
        random = new Random(seed);
        List<String> states = new ArrayList<>(List.of(written()));
        for (int i = 0; i < 60; i++) {
            session.change("Change " + i, this::someEdits);
            if (session.undoLabel().equals(Optional.of("Change " + i))) {
                states.add(written());
            }
        }
        for (int i = states.size() - 1; i > 0; i--) {
            assertEquals(states.get(i), written());
            session.undo();
        }
        for (String state : states) {
            assertEquals(state, written());
            session.redo();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 144, 233, 377, 610, 987 })
    void areAllTakenBackWhenTheChangeFails(long seed) {
        random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            String before = written();
            try {
                session.change("Change", () -> {
                    someEdits();
                    someEdits();
                    throw new ArithmeticException();
                });
            } catch (ArithmeticException e) {
                assertEquals(before, written());
            }
            session.change("Change " + i, this::someEdits);
        }
    }

    private void someEdits() {
        outside.clear();
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            edit(any(Stream.concat(all().stream(), outside.stream()).toList()));
        }
    }

    private void edit(EObject object) {
        switch (random.nextInt(6)) {
            case 0, 1 -> setText(object);
            case 2 -> create(object);
            case 3 -> remove(object);
            case 4 -> reorder(object);
            default -> refer(object);
        }
    }

    private void setText(EObject object) {
        List<EAttribute> texts = object.eClass().getEAllAttributes().stream()
                .filter(feature -> feature.getEType().getName().equals("EString") && !feature.isID()).toList();
        texts.stream().skip(texts.isEmpty() ? 0 : random.nextInt(texts.size())).findFirst().ifPresent(feature -> {
            String value = "text " + random.nextInt(1000);
            if (feature.isMany()) {
                list(object, feature).add(value);
            } else {
                object.eSet(feature, random.nextInt(5) == 0 ? null : value);
            }
        });
    }

    /** A new part, sometimes one that takes existing elements in before it joins the document. */
    private void create(EObject owner) {
        List<EReference> places = owner.eClass().getEAllContainments().stream()
                .filter(place -> !place.getName().equals("history")).toList();
        if (places.isEmpty()) {
            return;
        }
        EReference place = any(places);
        EClass type = place.getEReferenceType();
        EObject part = reuse(type).orElseGet(() -> EcoreUtil.create(type));
        if (EcoreUtil.isAncestor(part, owner)) {
            return;
        }
        adopt(part, owner);
        if (place.isMany()) {
            EList<Object> list = list(owner, place);
            if (!list.contains(part)) {
                list.add(random.nextInt(list.size() + 1), part);
            }
        } else {
            owner.eSet(place, part);
        }
    }

    private Optional<EObject> reuse(EClass type) {
        List<EObject> found = Stream.concat(outside.stream(), all().stream()).filter(type::isInstance).toList();
        return random.nextBoolean() || found.isEmpty() ? Optional.empty() : Optional.of(any(found));
    }

    private void adopt(EObject part, EObject owner) {
        part.eClass().getEAllContainments().stream().filter(EReference::isMany).forEach(place -> {
            Optional<EObject> child = reuse(place.getEReferenceType());
            child.filter(found -> random.nextInt(3) == 0 && !EcoreUtil.isAncestor(found, part)
                    && !EcoreUtil.isAncestor(found, owner) && !list(part, place).contains(found))
                    .ifPresent(list(part, place)::add);
        });
    }

    private void remove(EObject object) {
        if (object.eContainer() != null && random.nextInt(3) > 0) {
            EcoreUtil.remove(object);
            outside.add(object);
        } else {
            object.eClass().getEAllStructuralFeatures().stream()
                    .filter(feature -> feature.isMany() && !feature.getName().equals("history"))
                    .filter(feature -> random.nextInt(6) == 0)
                    .forEach(feature -> list(object, feature).removeIf(value -> random.nextBoolean()));
        }
    }

    private void reorder(EObject object) {
        object.eClass().getEAllStructuralFeatures().stream().filter(EStructuralFeature::isMany)
                .map(feature -> list(object, feature)).filter(list -> list.size() > 1)
                .forEach(list -> list.move(random.nextInt(list.size()), random.nextInt(list.size())));
    }

    private void refer(EObject object) {
        object.eClass().getEAllReferences().stream().filter(reference -> !reference.isContainment())
                .forEach(reference -> {
                    List<EObject> targets = all().stream()
                            .filter(reference.getEReferenceType()::isInstance).toList();
                    if (!targets.isEmpty() && !reference.isMany()) {
                        object.eSet(reference, any(targets));
                    } else if (!targets.isEmpty()) {
                        list(object, reference).addAll(targets);
                        list(object, reference).set(0, list(object, reference).get(0));
                    }
                });
    }

    private List<EObject> all() {
        List<EObject> all = new ArrayList<>(List.of(strategy));
        strategy.eAllContents().forEachRemaining(all::add);
        all.removeIf(object -> object.eClass().getName().equals("ChangeRecord"));
        return all;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject object, EStructuralFeature feature) {
        return (EList<Object>) object.eGet(feature);
    }

    private String written() {
        return text(DocumentWriter.write(strategy));
    }
}
