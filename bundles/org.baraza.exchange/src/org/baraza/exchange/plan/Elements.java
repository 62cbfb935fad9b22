package org.baraza.exchange.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.baraza.exchange.internal.values.PlainWord;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyPackage;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The elements of a plan by what tables call them: id, number of the workplan, name. */
public final class Elements {

    private static final List<String> NAMES = List.of("name", "acronym", "statement", "title", "code", "text", "month",
            "body", "wording");

    /** As our reports print it behind the number. */
    private static final Pattern UNWRITTEN = Pattern.compile("^(?:not written yet|pas encore redige|without a name|sans nom)$");

    private final Map<String, EObject> byId = new HashMap<>();
    private final Strategy strategy;
    private final Map<EClass, Map<String, Set<EObject>>> byName = new HashMap<>();

    public Elements(Strategy strategy) {
        this.strategy = strategy;
        add(strategy);
        TreeIterator<EObject> all = EcoreUtil.getAllContents(strategy, false);
        while (all.hasNext()) {
            EObject element = all.next();
            if (element.eContainingFeature() == StrategyPackage.Literals.STRATEGY__HISTORY) {
                all.prune();
            } else {
                add(element);
            }
        }
    }

    /** "2" is the second objective, "2.3" its third activity, also of what came in since. */
    private Optional<EObject> numbered(String number) {
        String[] parts = number.split("\\.");
        Optional<Objective> objective = at(strategy.getObjectives(), parts[0]);
        return parts.length == 1 ? objective.map(EObject.class::cast)
                : objective.flatMap(it -> at(it.getActivities(), parts[1])).map(EObject.class::cast);
    }

    private static <T> Optional<T> at(List<T> all, String place) {
        int index = Integer.parseInt(place) - 1;
        return index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }

    /** Makes an element known, with all its names so far. */
    public void add(EObject element) {
        idOf(element).ifPresent(id -> byId.putIfAbsent(id, element));
        names(element).forEach(name -> {
            note(element, name);
            note(element, PlainWord.ofName(name));
        });
    }

    private void note(EObject element, String name) {
        byName.computeIfAbsent(element.eClass(), type -> new HashMap<>())
                .computeIfAbsent(name, it -> new LinkedHashSet<>()).add(element);
    }

    public Optional<EObject> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The only element of a type that the text means. */
    public Optional<EObject> find(EClass type, String text) {
        List<EObject> found = all(type, text);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** All elements of a type that the text may mean: by id, by name as written, by name as spoken, by number. */
    public List<EObject> all(EClass type, String text) {
        String bare = text.strip();
        Optional<EObject> known = byId(bare).filter(type::isInstance);
        if (known.isPresent()) {
            return List.of(known.get());
        }
        List<EObject> exact = named(type, text);
        List<EObject> spoken = exact.isEmpty() ? named(type, PlainWord.ofName(bare)) : exact;
        return spoken.isEmpty() ? numbered(type, bare) : spoken;
    }

    private List<EObject> named(EClass type, String name) {
        return name.isEmpty() ? List.of() : byName.entrySet().stream().filter(entry -> type.isSuperTypeOf(entry.getKey()))
                .flatMap(entry -> entry.getValue().getOrDefault(name, Set.of()).stream()).distinct().toList();
    }

    /** "Objective 2: To train users" is called "To train users", or is the second one; so may "2 To train users", if it is. */
    private List<EObject> numbered(EClass type, String text) {
        return NumberedName.of(text).map(name -> meant(type, name))
                .orElseGet(() -> NumberedName.counted(text).map(name -> counted(type, name)).orElse(List.of()));
    }

    private List<EObject> meant(EClass type, NumberedName name) {
        String rest = written(name);
        return rest.isEmpty() ? numbered(name.number()).filter(type::isInstance).stream().toList() : named(type, rest);
    }

    private List<EObject> counted(EClass type, NumberedName name) {
        return numbered(name.number()).filter(type::isInstance)
                .filter(element -> written(name).isEmpty() || named(type, written(name)).contains(element)).stream().toList();
    }

    private static String written(NumberedName name) {
        return UNWRITTEN.matcher(PlainWord.ofName(name.rest())).replaceAll("");
    }

    /** The text without the number before it: "To train users" for "Objective 2: To train users". */
    public static String withoutNumber(String text) {
        return NumberedName.of(text).map(NumberedName::rest).filter(rest -> !rest.isEmpty()).orElse(text.strip());
    }

    /** Also without the number that the plan itself gives to what is called so. */
    public String withoutNumber(EClass type, String text) {
        return NumberedName.of(text).isPresent() ? withoutNumber(text) : NumberedName.counted(text)
                .filter(name -> !written(name).isEmpty() && !counted(type, name).isEmpty()).map(NumberedName::rest).orElse(text.strip());
    }

    /**
     * What a table calls the element, so that it is found again: its name if no other may be meant, else its id.
     *
     * @param type of those that may stand in its place: in a table of comments, elements of all types
     */
    public String reference(EObject element, EClass type) {
        return names(element).filter(name -> !name.contains("\n") && name.equals(name.strip()))
                .filter(name -> find(type, name).filter(element::equals).isPresent())
                .findFirst().or(() -> idOf(element)).orElse("");
    }

    public static Optional<String> idOf(EObject element) {
        return Optional.ofNullable(element.eClass().getEStructuralFeature("id")).map(element::eGet).map(Object::toString);
    }

    private static Stream<String> names(EObject element) {
        List<String> names = new ArrayList<>();
        for (String name : NAMES) {
            EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
            if (feature != null && !feature.isMany()) {
                String text = Objects.toString(element.eGet(feature), "");
                if (!text.isBlank()) {
                    names.add(text);
                }
            }
        }
        return names.stream();
    }
}
