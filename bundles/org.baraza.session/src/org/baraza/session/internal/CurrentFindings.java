package org.baraza.session.internal;

import org.baraza.checks.Findings;
import org.baraza.checks.LiveChecks;

/** Findings on the document as it is, with the problems met when it was read. */
final class CurrentFindings {

    private final OpenDocument document;
    private final LiveChecks checks;
    private Findings found = Findings.none();
    private Findings all = Findings.none();

    CurrentFindings(OpenDocument document, LiveChecks checks) {
        this.document = document;
        this.checks = checks;
    }

    Findings get() {
        Findings now = checks.findings(document.visiblePrivateData());
        if (now != found) {
            found = now;
            all = now.withProblems(document.problems());
        }
        return all;
    }
}
