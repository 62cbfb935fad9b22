package org.baraza.report.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.catalogue.Problem;
import org.baraza.report.ReportInfo;
import org.baraza.report.internal.messages.Messages;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;

/** The reports that bundles contribute, in the order in which they were installed; of two with one id the first. */
final class ContributedReports {

    static final String POINT = "org.baraza.report.reports";

    private static final List<String> REQUIRED = List.of("id", "name", "description", "class");

    private final Map<String, ContributedReport> byId = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private ContributedReports() {
    }

    private record Contribution(Bundle bundle, IConfigurationElement element) {

        Problem problem(String reason) {
            String id = Optional.ofNullable(element.getAttribute("id")).orElse("?");
            return new Problem(bundle.getSymbolicName(), NLS.bind(Messages.Report_place, id), reason);
        }
    }

    static ContributedReports of(IExtensionRegistry registry) {
        ContributedReports reports = new ContributedReports();
        for (Contribution contribution : contributions(registry)) {
            try {
                reports.add(contribution);
            } catch (InvalidRegistryObjectException e) {
                // uninstalled meanwhile: the change that the registry tells next has the reports read again
                continue;
            }
        }
        return reports;
    }

    List<ContributedReport> reports() {
        return List.copyOf(byId.values());
    }

    Optional<ContributedReport> report(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private static List<Contribution> contributions(IExtensionRegistry registry) {
        return Stream.of(registry.getConfigurationElementsFor(POINT))
                .map(element -> new Contribution(ContributorFactoryOSGi.resolve(element.getContributor()), element))
                .filter(contribution -> contribution.bundle() != null)
                .sorted(Comparator.comparingLong(contribution -> contribution.bundle().getBundleId())).toList();
    }

    private void add(Contribution contribution) {
        List<String> missing = REQUIRED.stream().filter(name -> contribution.element().getAttribute(name) == null)
                .toList();
        if (!missing.isEmpty()) {
            problems.add(contribution.problem(NLS.bind(Messages.Report_incomplete, String.join(", ", missing))));
            return;
        }
        ReportInfo info = info(contribution);
        ContributedReport first = byId.putIfAbsent(info.id(),
                new ContributedReport(info, contribution.bundle(), contribution.element()));
        if (first != null) {
            problems.add(contribution.problem(
                    NLS.bind(Messages.Report_clash, first.info().contributor(), info.contributor())));
        }
    }

    private static ReportInfo info(Contribution contribution) {
        IConfigurationElement element = contribution.element();
        return new ReportInfo(element.getAttribute("id"), element.getAttribute("name"),
                element.getAttribute("description"), formats(element), Boolean.parseBoolean(element.getAttribute("monthly")), contribution.bundle().getSymbolicName());
    }

    private static List<String> formats(IConfigurationElement element) {
        String formats = Optional.ofNullable(element.getAttribute("formats")).orElse("");
        return Stream.of(formats.split("[,\\s]+")).filter(format -> !format.isEmpty())
                .map(format -> format.toLowerCase(Locale.ROOT)).toList();
    }
}
