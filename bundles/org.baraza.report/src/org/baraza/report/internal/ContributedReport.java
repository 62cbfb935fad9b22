package org.baraza.report.internal;

import java.util.Optional;

import org.baraza.report.Imprint;
import org.baraza.report.Report;
import org.baraza.report.ReportInfo;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.osgi.framework.Bundle;

/** A report as its extension tells it; its class is loaded when it is first asked for. */
final class ContributedReport {

    private final ReportInfo info;
    private final Bundle bundle;
    private final IConfigurationElement element;
    private Optional<Report> report = Optional.empty();

    ContributedReport(ReportInfo info, Bundle bundle, IConfigurationElement element) {
        this.info = info;
        this.bundle = bundle;
        this.element = element;
    }

    ReportInfo info() {
        return info;
    }

    /** The bundle that brought it, for the imprint. */
    Imprint.Part contributor() {
        return Bundles.part(bundle);
    }

    /**
     * @throws CoreException if the class cannot be loaded or made
     * @throws ClassCastException if it is no report
     */
    synchronized Report report() throws CoreException {
        if (report.isEmpty()) {
            report = Optional.of((Report) element.createExecutableExtension("class"));
        }
        return report.get();
    }
}
