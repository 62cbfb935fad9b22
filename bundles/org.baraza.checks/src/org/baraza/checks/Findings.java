package org.baraza.checks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.baraza.catalogue.Problem;
import org.baraza.model.derived.JoinedList;
import org.baraza.model.strategy.StrategyElement;
import org.eclipse.emf.ecore.EObject;

/** What all checks found in one state of the document. */
public final class Findings {

    private final List<FindingBatch> batches;
    private final List<Finding> open;
    private final List<Waived> waived;
    private final List<Problem> problems;
    private final Set<String> unjudged;
    /** What was asked for once is asked for by several views. */
    private final Map<StrategyElement, List<Finding>> within = new ConcurrentHashMap<>();

    private Findings(Set<String> unjudged, List<FindingBatch> batches, List<Waived> waived, List<Problem> problems) {
        this.batches = List.copyOf(batches);
        this.open = new JoinedList<>(batches.stream().map(FindingBatch::findings).toList());
        this.waived = List.copyOf(waived);
        this.problems = List.copyOf(problems);
        this.unjudged = Set.copyOf(unjudged);
    }

    /**
     * @param open findings to look at, the heaviest first, in each severity in the order of the checks
     * @param waived findings that the team decided to live with
     * @param problems checks that could not be run, with who contributed them; settings of the profile that were ignored
     * @param unjudged ids of the checks that are silent because they threw, or lack what they need to judge
     */
    public Findings(List<Finding> open, List<Waived> waived, List<Problem> problems, Set<String> unjudged) {
        this(unjudged, List.of(new FindingBatch(open)), waived, problems);
    }

    /** @param open batches of findings to look at, the heaviest first, in each severity in the order of the checks */
    public static Findings of(List<FindingBatch> open, List<Waived> waived, List<Problem> problems, Set<String> unjudged) {
        return new Findings(unjudged, open, waived, problems);
    }

    /** Where every check had its say. */
    public Findings(List<Finding> open, List<Waived> waived, List<Problem> problems) {
        this(open, waived, problems, Set.of());
    }

    public static Findings none() {
        return new Findings(List.of(), List.of(), List.of());
    }

    /** The same with other problems, met elsewhere, before them. */
    public Findings withProblems(List<Problem> others) {
        return new Findings(unjudged, batches, waived, Stream.concat(others.stream(), problems.stream()).toList());
    }

    /** Findings to look at, the heaviest first, in each severity in the order of the checks. */
    public List<Finding> open() {
        return open;
    }

    /** The open findings as they stay together from one state of the document to the next. */
    public List<FindingBatch> batches() {
        return batches;
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

    /** Open findings about this element or its parts. */
    public List<Finding> within(StrategyElement element) {
        return within.computeIfAbsent(element, whole -> about(Stream.concat(Stream.of(whole), parts(whole))));
    }

    /** Open findings about this element itself, not about its parts. */
    public List<Finding> about(StrategyElement element) {
        return about(Stream.of(element));
    }

    private static Stream<EObject> parts(EObject element) {
        return element.eContents().stream().flatMap(part -> Stream.concat(Stream.of(part), parts(part)));
    }

    private List<Finding> about(Stream<EObject> elements) {
        List<EObject> all = elements.toList();
        return batches.stream().map(batch -> batch.about(all)).flatMap(List::stream).toList();
    }
}
