package org.baraza.model.identity;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.baraza.model.strategy.Strategy;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Gives elements their ids. A fact with a natural key is called after its owner and the key, such as
 * {@code <activity>.2026-10} for a progress report; the parts that a document has once are called after their place,
 * such as {@code team}; everything else gets a random UUID. Where two elements bear the same id, the second gets a new
 * one.
 */
public final class Identities {

    private static final Pattern OF_MONTH_OR_DAY = Pattern.compile(".*(?<!\\.target)\\.\\d{4}-\\d{2}(-\\d{2})?");
    /** What separates ids from each other and from addresses in the file. */
    private static final Pattern UNFIT = Pattern.compile("[\\s:#/]");

    private final Set<String> taken = new HashSet<>();
    private final Predicate<String> known;

    private Identities(Predicate<String> known) {
        this.known = known;
    }

    /** Gives an id to everything under the root that has none or that of another element. */
    public static void assign(EObject root) {
        new Identities(id -> false).assignAll(root);
    }

    /**
     * Gives ids to elements that are new in the document, with all their parts. What is not new keeps its id, so a copy
     * gets ids of its own.
     */
    public static void assign(EObject root, Collection<? extends EObject> added) {
        Identities identities = new Identities(id -> false);
        Set<EObject> fresh = new HashSet<>(added);
        identities.collect(root, fresh);
        EcoreUtil.filterDescendants(List.copyOf(fresh)).forEach(identities::assignAll);
    }

    /**
     * Gives ids to elements that are new in a document, with all their parts.
     *
     * @param taken whether an id is that of something else in the document
     */
    public static void assign(Collection<? extends EObject> added, Predicate<String> taken) {
        Identities identities = new Identities(taken);
        EcoreUtil.filterDescendants(List.copyOf(added)).forEach(identities::assignAll);
    }

    /** The id that the element's place and key give it; empty for what stands free or lacks its key. */
    public static Optional<String> natural(EObject element) {
        Optional<String> id = NaturalKey.of(element).map(key -> key.idOf(element)).orElseGet(() -> place(element));
        return id.filter(text -> !UNFIT.matcher(text).find());
    }

    /** Whether this feature is the natural key of the element. */
    public static boolean isKey(EObject element, EStructuralFeature feature) {
        return NaturalKey.of(element).filter(key -> key.feature() == feature).isPresent();
    }

    /** Whether an id is that of what was reported, measured or assessed of a month or on a day. */
    public static boolean isOfMonthOrDay(String id) {
        return endsInTwoPlaces(id) && OF_MONTH_OR_DAY.matcher(id).matches();
    }

    /** Each edit asks hundreds of ids, of which few come so far. */
    private static boolean endsInTwoPlaces(String id) {
        return id.length() > 2 && id.charAt(id.length() - 3) == '-';
    }

    /** A new id for what stands free. */
    public static String random() {
        return UUID.randomUUID().toString();
    }

    private void collect(EObject root, Set<EObject> except) {
        TreeIterator<EObject> all = EcoreUtil.getAllContents(root, false);
        add(root);
        while (all.hasNext()) {
            EObject element = all.next();
            if (except.contains(element)) {
                all.prune();
            } else {
                add(element);
            }
        }
    }

    private void add(EObject element) {
        idFeature(element).map(element::eGet).map(String.class::cast).ifPresent(taken::add);
    }

    private void assignAll(EObject element) {
        idFeature(element).ifPresent(feature -> assign(element, feature));
        element.eContents().forEach(this::assignAll);
    }

    private void assign(EObject element, EStructuralFeature feature) {
        String id = (String) element.eGet(feature);
        if (id == null || id.isBlank() || !take(id)) {
            element.eSet(feature, natural(element).filter(this::take).orElseGet(Identities::random));
        }
    }

    private boolean take(String id) {
        return !known.test(id) && taken.add(id);
    }

    private static Optional<EStructuralFeature> idFeature(EObject element) {
        return Optional.ofNullable(element.eClass().getEStructuralFeature("id"));
    }

    private static Optional<String> place(EObject element) {
        return element.eContainer() instanceof Strategy && !element.eContainmentFeature().isMany()
                ? Optional.of(element.eContainmentFeature().getName())
                : Optional.empty();
    }
}
