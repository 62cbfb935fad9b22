package org.baraza.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.baraza.catalogue.Problem;
import org.baraza.model.strategy.StrategyElement;
import org.eclipse.emf.ecore.EObject;

/** What all checks found in one state of the document. */
public final class Findings {

    private final List<Finding> open;
    private final List<Waived> waived;
    private final List<Problem> problems;
    private final Set<String> unjudged;
    /** What was asked for by a kind of element is asked for by several views. */
    private final Map<Class<?>, Map<EObject, List<Finding>>> within = new ConcurrentHashMap<>();

    /**
     * @param open findings to look at, the heaviest first, in each severity in the order of the checks
     * @param waived findings that the team decided to live with
     * @param problems checks that could not be run, with who contributed them; settings of the profile that were ignored
     * @param unjudged ids of the checks that are silent because they threw, or lack what they need to judge
     */
    public Findings(List<Finding> open, List<Waived> waived, List<Problem> problems, Set<String> unjudged) {
        this.open = List.copyOf(open);
        this.waived = List.copyOf(waived);
        this.problems = List.copyOf(problems);
        this.unjudged = Set.copyOf(unjudged);
    }

    /** Where every check had its say. */
    public Findings(List<Finding> open, List<Waived> waived, List<Problem> problems) {
        this(open, waived, problems, Set.of());
    }

    public static Findings none() {
        return new Findings(List.of(), List.of(), List.of());
    }

    /** Findings to look at, the heaviest first, in each severity in the order of the checks. */
    public List<Finding> open() {
        return open;
    }

    /** Findings that the team decided to live with. */
    public List<Waived> waived() {
        return waived;
    }

    /** Checks that could not be run, with who contributed them; settings of the profile that were ignored. */
    public List<Problem> problems() {
        return problems;
    }

    /** Ids of the checks that are silent because they threw, or lack what they need to judge. */
    public Set<String> unjudged() {
        return unjudged;
    }

    /** How many open findings have this severity. */
    public int count(Severity severity) {
        return firstLighterThan(severity.ordinal()) - firstLighterThan(severity.ordinal() - 1);
    }

    /** Where in the open findings those begin that weigh less. A large plan has tens of thousands. */
    private int firstLighterThan(int weight) {
        int from = 0;
        int to = open.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (open.get(middle).severity().ordinal() > weight) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /** Open findings about this element or its parts, but for those within another element of that kind inside it. */
    public <E extends StrategyElement> List<Finding> within(Class<E> kind, E element) {
        return within.computeIfAbsent(kind, this::holders).getOrDefault(element, List.of());
    }

    private Map<EObject, List<Finding>> holders(Class<?> kind) {
        Map<EObject, List<Finding>> found = new HashMap<>();
        PossibleParts parts = PossibleParts.of(kind);
        for (Finding finding : open) {
            EObject holder = parts.include(finding.element()) ? finding.element() : null;
            while (holder != null && !kind.isInstance(holder)) {
                holder = holder.eContainer();
            }
            if (holder != null) {
                found.computeIfAbsent(holder, first -> new ArrayList<>()).add(finding);
            }
        }
        found.replaceAll((holder, findings) -> List.copyOf(findings));
        return found;
    }

    /** Open findings about this element itself, not about its parts. */
    public List<Finding> about(StrategyElement element) {
        return open.stream().filter(finding -> finding.element() == element).toList();
    }
}
