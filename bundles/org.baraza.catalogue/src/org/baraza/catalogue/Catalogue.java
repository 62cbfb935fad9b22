package org.baraza.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.baraza.model.catalogue.Entry;
import org.baraza.model.catalogue.IndicatorTemplate;
import org.baraza.model.catalogue.LiteracyDescription;
import org.baraza.model.catalogue.LocalText;
import org.baraza.model.catalogue.Pack;
import org.baraza.model.catalogue.PhaseTemplate;
import org.baraza.model.catalogue.ProfileTemplate;
import org.baraza.model.catalogue.Purpose;
import org.baraza.model.catalogue.QuestionSection;
import org.baraza.model.catalogue.QuestionTemplate;
import org.baraza.model.catalogue.Standard;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.catalogue.TaskTemplate;
import org.baraza.model.catalogue.UserGroup;
import org.baraza.model.catalogue.ValueTemplate;
import org.baraza.model.values.EntryRef;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * All packs read as one, immutable: purposes with their tactics, user groups and templates, each found by a reference
 * whose pack is named. A reference that leads nowhere gives an empty answer: its pack is not installed here.
 */
public final class Catalogue {

    private final List<Pack> packs;
    private final List<Problem> problems;
    private final Entries<Purpose> purposes;
    private final Entries<Tactic> tactics;
    private final Entries<UserGroup> userGroups;
    private final Entries<LiteracyDescription> literacyLevels;
    private final Entries<IndicatorTemplate> indicators;
    private final Entries<ValueTemplate> values;
    private final Entries<QuestionTemplate> questions;
    private final Entries<PhaseTemplate> phases;
    private final Entries<TaskTemplate> tasks;
    private final Entries<Standard> standards;
    private final Entries<ProfileTemplate> profiles;
    private final List<PurposeGroup> groups;
    private final List<Tactic> tacticsInOrder;
    private final TacticSearch search;

    private Catalogue(List<Pack> candidates, Collection<Problem> known) {
        PackSet set = PackSet.of(candidates);
        List<Problem> found = new ArrayList<>(known);
        found.addAll(set.problems());
        packs = set.packs();
        purposes = new Entries<>(packs, Pack::getPurposes, found);
        tactics = new Entries<>(packs, Pack::getTactics, found);
        userGroups = new Entries<>(packs, Pack::getUserGroups, found);
        literacyLevels = new Entries<>(packs, Pack::getLiteracyLevels, found);
        indicators = new Entries<>(packs, Pack::getIndicatorTemplates, found);
        values = new Entries<>(packs, Pack::getValueTemplates, found);
        questions = new Entries<>(packs, Pack::getQuestionTemplates, found);
        phases = new Entries<>(packs, Pack::getPhaseTemplates, found);
        tasks = new Entries<>(packs, Catalogue::tasks, found);
        standards = new Entries<>(packs, Pack::getStandards, found);
        profiles = new Entries<>(packs, Pack::getProfiles, found);
        new References(purposes, tactics, userGroups, profiles).unknown().forEach(found::add);
        problems = List.copyOf(found);
        groups = new PurposeTree(purposes, tactics).groups();
        tacticsInOrder = inOrder(groups, tactics);
        search = new TacticSearch(tacticsInOrder);
    }

    /** The catalogue of these packs, the first of two with the same id. */
    public static Catalogue of(List<Pack> packs) {
        return new Catalogue(packs, List.of());
    }

    /** The catalogue of these packs, where reading others brought problems already. */
    public static Catalogue of(List<Pack> packs, List<Problem> problems) {
        return new Catalogue(packs, problems);
    }

    private static List<TaskTemplate> tasks(Pack pack) {
        return pack.getPhaseTemplates().stream().flatMap(phase -> phase.getTasks().stream()).toList();
    }

    /** Tactics whose purpose no pack has come last, so that none is lost. */
    private static List<Tactic> inOrder(List<PurposeGroup> groups, Entries<Tactic> tactics) {
        Stream<Tactic> placed = groups.stream().flatMap(group -> group.allTactics().stream());
        return Stream.concat(placed, tactics.stream()).distinct().toList();
    }

    /** The packs, in the order in which they were installed. */
    public List<Pack> packs() {
        return packs;
    }

    public Optional<Pack> pack(String id) {
        return packs.stream().filter(pack -> pack.getId().equals(id)).findFirst();
    }

    /** What could not be used, with who published it. */
    public List<Problem> problems() {
        return problems;
    }

    /** The top-level purposes in order, with their tactics and headings (guidelines, Part II, Figure 4). */
    public List<PurposeGroup> purposes() {
        return groups;
    }

    public Optional<Purpose> purpose(EntryRef ref) {
        return purposes.get(ref);
    }

    /** All tactics: by purpose, in each by resource intensity. */
    public List<Tactic> tactics() {
        return tacticsInOrder;
    }

    public Optional<Tactic> tactic(EntryRef ref) {
        return tactics.get(ref);
    }

    /** The purpose or heading that the tactic stands under. */
    public Optional<PurposeGroup> purposeOf(Tactic tactic) {
        return groups.stream().flatMap(PurposeGroup::withHeadings).filter(group -> group.tactics().contains(tactic))
                .findFirst();
    }

    /** The top-level purpose that the tactic counts as: for one under a heading, the purpose around it. */
    public Optional<PurposeGroup> topPurposeOf(Tactic tactic) {
        return groups.stream().filter(group -> group.allTactics().contains(tactic)).findFirst();
    }

    /**
     * Tactics in which every word occurs, as {@link SearchWords} finds it, in any language: in names, aliases, texts
     * or examples. Those that have all words in their names come first; else the order is that of {@link #tactics()}.
     */
    public List<Tactic> search(String words) {
        return search.search(words);
    }

    /** User groups in the order of packs, in each in its own order (guidelines, Part III). */
    public List<UserGroup> userGroups() {
        return userGroups.stream().sorted(byPackAnd(UserGroup::getOrder)).toList();
    }

    public Optional<UserGroup> userGroup(EntryRef ref) {
        return userGroups.get(ref);
    }

    /** What the levels of statistical literacy mean: by pack, in each from basic to advanced. */
    public List<LiteracyDescription> literacyLevels() {
        return literacyLevels.stream().sorted(byPackAnd(entry -> entry.getLevel().getValue())).toList();
    }

    /** Indicators to start from. */
    public List<IndicatorTemplate> indicators() {
        return indicators.stream().toList();
    }

    public Optional<IndicatorTemplate> indicator(EntryRef ref) {
        return indicators.get(ref);
    }

    /** Values to start from. */
    public List<ValueTemplate> values() {
        return values.stream().toList();
    }

    public Optional<ValueTemplate> value(EntryRef ref) {
        return values.get(ref);
    }

    /** Verbs of a language with which objectives begin, as the packs list them. */
    public List<String> infinitives(Locale locale) {
        return packs.stream().flatMap(pack -> pack.getInfinitives().stream())
                .filter(verbs -> verbs.getValue() != null && verbs.getLang() != null)
                .filter(verbs -> Locale.forLanguageTag(verbs.getLang()).getLanguage().equals(locale.getLanguage()))
                .map(LocalText::getValue).toList();
    }

    /** The questions of one section, by pack, in each in order. */
    public List<QuestionTemplate> questions(QuestionSection section) {
        return questions.stream().filter(question -> question.getSection() == section)
                .sorted(byPackAnd(QuestionTemplate::getOrder)).toList();
    }

    public Optional<QuestionTemplate> question(EntryRef ref) {
        return questions.get(ref);
    }

    /** The phases of the work, by pack, in each in order. */
    public List<PhaseTemplate> phases() {
        return phases.stream().sorted(byPackAnd(PhaseTemplate::getOrder)).toList();
    }

    public Optional<PhaseTemplate> phase(EntryRef ref) {
        return phases.get(ref);
    }

    public Optional<TaskTemplate> task(EntryRef ref) {
        return tasks.get(ref);
    }

    /** Frameworks whose items can be tagged. */
    public List<Standard> standards() {
        return standards.stream().toList();
    }

    public Optional<Standard> standard(EntryRef ref) {
        return standards.get(ref);
    }

    /** The profiles to choose from: limits, names and rules that a document may follow. */
    public List<ProfileTemplate> profiles() {
        return profiles.stream().toList();
    }

    public Optional<ProfileTemplate> profile(EntryRef ref) {
        return profiles.get(ref);
    }

    /**
     * The reference by which documents name the entry.
     *
     * @throws IllegalArgumentException if the entry stands in no pack
     */
    public EntryRef ref(Entry entry) {
        return EntryRef.of(packOf(entry).getId(), entry.getId());
    }

    private <E extends Entry> Comparator<E> byPackAnd(Function<E, Integer> order) {
        return Comparator.<E, Integer>comparing(entry -> packs.indexOf(packOf(entry))).thenComparing(order);
    }

    static Pack packOf(Entry entry) {
        if (EcoreUtil.getRootContainer(entry) instanceof Pack pack) {
            return pack;
        }
        throw new IllegalArgumentException("Entry '" + entry.getId() + "' stands in no pack");
    }
}
