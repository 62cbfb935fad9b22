package org.baraza.session.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

import org.baraza.catalogue.Problem;
import org.baraza.checks.CheckService;
import org.baraza.checks.Findings;

/** Findings on the document as it is, computed once for each state of document, day and installed checks. */
final class CurrentFindings {

    private record Known(LocalDate day, long installation, Findings findings) {
    }

    private final CheckService checks;
    private final LongSupplier installation;
    private Optional<Known> known = Optional.empty();

    /** @param installation a number that changes when packs or checks come or go */
    CurrentFindings(CheckService checks, LongSupplier installation) {
        this.checks = checks;
        this.installation = installation;
    }

    void forget() {
        known = Optional.empty();
    }

    Findings of(OpenDocument document, LocalDate day) {
        long now = installation.getAsLong();
        Known current = known.filter(k -> k.day().equals(day) && k.installation() == now)
                .orElseGet(() -> new Known(day, now, check(document, day)));
        known = Optional.of(current);
        return current.findings();
    }

    private Findings check(OpenDocument document, LocalDate day) {
        Findings found = checks.check(document.strategy(), document.visiblePrivateData(), day);
        List<Problem> problems = Stream.concat(document.problems().stream(), found.problems().stream()).toList();
        return new Findings(found.open(), found.waived(), problems);
    }
}
