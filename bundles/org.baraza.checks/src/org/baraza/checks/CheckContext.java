package org.baraza.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.baraza.analysis.Budget;
import org.baraza.analysis.Coverage;
import org.baraza.analysis.GroupCoverage;
import org.baraza.analysis.Limits;
import org.baraza.analysis.Placement;
import org.baraza.analysis.StakeholderMatrix;
import org.baraza.analysis.Vocabulary;
import org.baraza.catalogue.Catalogue;
import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.values.EntryRef;

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
        return subject.analyses().strategy();
    }

    /** The contacts and private notes, where the private file is at hand. */
    public Optional<PrivateData> privateData() {
        return subject.privateData();
    }

    public Catalogue catalogue() {
        return subject.catalogue();
    }

    /** The numbers that the document is held against: its profile's or the guidelines'. */
    public Limits limits() {
        return subject.analyses().limits();
    }

    /** Where the stakeholder groups stand. */
    public StakeholderMatrix matrix() {
        return subject.analyses().matrix();
    }

    /** Where one group stands; a rule that needs no more should ask no more. */
    public Placement placement(StakeholderGroup group) {
        return subject.analyses().placement(group);
    }

    /** In which quadrant one group stands; a rule that needs no more should ask no more. */
    public Optional<Quadrant> quadrant(StakeholderGroup group) {
        return subject.analyses().quadrant(group);
    }

    /** ISO 4217 code of all amounts; empty text if the document names none. A rule that needs no more asks no budget. */
    public String currency() {
        return Objects.toString(strategy().getCurrency(), "").strip();
    }

    /** What the strategy costs. */
    public Budget budget() {
        return subject.analyses().budget();
    }

    /** Which groups are engaged by which activities. */
    public Coverage coverage() {
        return subject.analyses().coverage();
    }

    /** How many words the main part of the strategy document has; its annex is not counted. */
    public int words() {
        return subject.analyses().words();
    }

    /** The activities that are not cancelled, in the order of the workplan. */
    public List<Activity> activities() {
        return subject.analyses().planned();
    }

    /** The same with those that are cancelled. */
    public List<Activity> allActivities() {
        return subject.analyses().activities();
    }

    /** What engages one group; a rule that needs no more should ask no more. */
    public GroupCoverage coverage(StakeholderGroup group) {
        return subject.analyses().coverage(group);
    }

    /** The catalogue's tactics by which a group is engaged today. */
    public Set<EntryRef> practiced(StakeholderGroup group) {
        return subject.analyses().practiced(group);
    }

    /** The language of the program, in which messages are written. */
    public Locale locale() {
        return subject.locale();
    }

    /** What the document calls quarters, quadrants and the things of the domain, in the language of the program. */
    public Vocabulary vocabulary() {
        return subject.vocabulary();
    }

    /** What a message calls the element: "Activity 2.3, Media training". */
    public String name(StrategyElement element) {
        return subject.name(element);
    }

    /** The day as of which what depends on time is judged. */
    public LocalDate asOf() {
        return subject.analyses().asOf();
    }
}
