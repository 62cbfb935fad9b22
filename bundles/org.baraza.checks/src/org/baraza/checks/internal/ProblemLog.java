package org.baraza.checks.internal;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.baraza.catalogue.Problem;
import org.osgi.service.log.Logger;

/** Logs each problem once, although checks run after every change of a document. */
final class ProblemLog {

    private final Logger log;
    private final Set<String> logged = ConcurrentHashMap.newKeySet();

    ProblemLog(Logger log) {
        this.log = log;
    }

    void add(Problem problem) {
        if (logged.add(problem.text())) {
            log.warn("{}", problem.text());
        }
    }

    void add(Problem problem, Throwable cause) {
        if (logged.add(problem.text())) {
            log.error("{}", problem.text(), cause);
        }
    }
}
