package org.baraza.session.internal;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.catalogue.Problem;
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
            List<Problem> problems = Stream.concat(document.problems().stream(), now.problems().stream()).toList();
            found = now;
            all = new Findings(now.open(), now.waived(), problems, now.unjudged());
        }
        return all;
    }
}
