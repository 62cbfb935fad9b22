package org.baraza.session.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.baraza.model.strategy.Strategy;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Does anything to a document that the model allows, the same for the same random numbers. */
final class RandomEditor {

    private final Strategy strategy;
    private final Random random;
    private final List<EObject> outside = new ArrayList<>();

    RandomEditor(Strategy strategy, Random random) {
        this.strategy = strategy;
        this.random = random;
    }

    /** A few edits of anything. */
    void someEdits() {
        outside.clear();
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            edit(any(Stream.concat(all().stream(), outside.stream()).toList()));
        }
    }

    /** A few edits of what this holds, such as the private data. */
    void editSomethingOf(EObject root) {
        for (int i = 0; i < 3; i++) {
            List<EObject> parts = new ArrayList<>(List.of(root));
            root.eAllContents().forEachRemaining(parts::add);
            EObject object = any(parts);
            switch (random.nextInt(3)) {
                case 0 -> setValue(object);
                case 1 -> setText(object);
                default -> create(object);
            }
        }
    }

    private void edit(EObject object) {
        switch (random.nextInt(7)) {
            case 0, 1 -> setText(object);
            case 2 -> create(object);
            case 3 -> remove(object);
            case 4 -> reorder(object);
            case 5 -> setValue(object);
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

    /** A value that something else of that kind has, or none. */
    private void setValue(EObject object) {
        List<EAttribute> values = object.eClass().getEAllAttributes().stream()
                .filter(feature -> !feature.isMany() && !feature.isID()).toList();
        if (values.isEmpty()) {
            return;
        }
        EAttribute feature = any(values);
        List<Object> others = all().stream().flatMap(other -> other.eClass().getEAllAttributes().stream()
                .filter(same -> !same.isMany() && same.getEType() == feature.getEType()).map(other::eGet))
                .filter(Objects::nonNull).toList();
        if (others.isEmpty() || random.nextInt(4) == 0) {
            object.eUnset(feature);
        } else {
            object.eSet(feature, any(others));
        }
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

    List<EObject> all() {
        List<EObject> all = new ArrayList<>(List.of(strategy));
        strategy.eAllContents().forEachRemaining(all::add);
        all.removeIf(object -> object.eClass().getName().equals("ChangeRecord"));
        return all;
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject object, EStructuralFeature feature) {
        return (EList<Object>) object.eGet(feature);
    }
}
