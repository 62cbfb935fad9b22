package org.baraza.checks.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.catalogue.Problem;
import org.baraza.checks.CheckInfo;
import org.baraza.checks.Severity;
import org.baraza.checks.internal.messages.Messages;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;

/** The checks that bundles contribute, in the order in which these were installed; of two with one id the first. */
record ContributedChecks(List<ContributedCheck> checks, List<Problem> problems) {

    static final String POINT = "org.baraza.checks.checks";

    private static final List<String> REQUIRED = List.of("id", "severity", "name", "reason", "citation", "class");

    private record Contribution(Bundle bundle, IConfigurationElement element) {

        Problem problem(String reason) {
            String id = Optional.ofNullable(element.getAttribute("id")).orElse("?");
            return new Problem(bundle.getSymbolicName(), NLS.bind(Messages.Checks_place, id), reason);
        }
    }

    static ContributedChecks of(IExtensionRegistry registry) {
        Map<String, ContributedCheck> byId = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        contributions(registry).forEach(contribution -> add(contribution, byId).ifPresent(problems::add));
        return new ContributedChecks(List.copyOf(byId.values()), List.copyOf(problems));
    }

    private static Stream<Contribution> contributions(IExtensionRegistry registry) {
        return Stream.of(registry.getConfigurationElementsFor(POINT))
                .map(element -> new Contribution(ContributorFactoryOSGi.resolve(element.getContributor()), element))
                .filter(contribution -> contribution.bundle() != null)
                .sorted(Comparator.comparingLong(contribution -> contribution.bundle().getBundleId()));
    }

    private static Optional<Problem> add(Contribution contribution, Map<String, ContributedCheck> byId) {
        List<String> missing = REQUIRED.stream().filter(name -> contribution.element().getAttribute(name) == null)
                .toList();
        if (!missing.isEmpty()) {
            return Optional.of(contribution.problem(NLS.bind(Messages.Checks_missing, String.join(", ", missing))));
        }
        Optional<Severity> severity = Severity.byId(contribution.element().getAttribute("severity"));
        if (severity.isEmpty()) {
            return Optional.of(contribution.problem(Messages.Checks_severity));
        }
        CheckInfo info = info(contribution, severity.get());
        ContributedCheck first = byId.putIfAbsent(info.id(), new ContributedCheck(info, contribution.element()));
        return Optional.ofNullable(first).map(taken -> contribution
                .problem(NLS.bind(Messages.Checks_clash, taken.info().contributor(), info.contributor())));
    }

    private static CheckInfo info(Contribution contribution, Severity severity) {
        IConfigurationElement element = contribution.element();
        return new CheckInfo(element.getAttribute("id"), severity, element.getAttribute("name"),
                element.getAttribute("reason"), element.getAttribute("citation"),
                contribution.bundle().getSymbolicName());
    }
}
