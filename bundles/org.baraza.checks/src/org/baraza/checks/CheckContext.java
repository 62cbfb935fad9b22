package org.baraza.checks;

import java.time.LocalDate;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;

/** What a check may look at, and how it tells what it found. */
public final class CheckContext {

    private final CheckInfo check;
    private final CheckSubject subject;

    CheckContext(CheckInfo check, CheckSubject subject) {
        this.check = check;
        this.subject = subject;
    }

    /** Begins a finding about the element, with the check's own severity, reason and citation. */
    public FindingBuilder finding(StrategyElement element) {
        return new FindingBuilder(check, element);
    }

    public Strategy strategy() {
        return subject.strategy();
    }

    /** The contacts and private notes, where the private file is at hand. */
    public Optional<PrivateData> privateData() {
        return subject.privateData();
    }

    public Catalogue catalogue() {
        return subject.catalogue();
    }

    /** The day as of which what depends on time is judged. */
    public LocalDate asOf() {
        return subject.asOf();
    }
}
