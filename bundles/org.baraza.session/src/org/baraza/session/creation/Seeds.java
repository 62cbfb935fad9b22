package org.baraza.session.creation;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.baraza.analysis.Words;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.model.catalogue.Entry;
import org.baraza.model.catalogue.PhaseTemplate;
import org.baraza.model.catalogue.QuestionSection;
import org.baraza.model.catalogue.TaskTemplate;
import org.baraza.model.catalogue.UserGroup;
import org.baraza.model.catalogue.ValueTemplate;
import org.baraza.model.strategy.Agency;
import org.baraza.model.strategy.CoreValue;
import org.baraza.model.strategy.Expertise;
import org.baraza.model.strategy.Introduction;
import org.baraza.model.strategy.Member;
import org.baraza.model.strategy.Phase;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.Task;
import org.baraza.model.strategy.Team;
import org.baraza.model.values.EntryRef;

/**
 * What the catalogue gives a new strategy: empty places with their names, for the team to fill.
 *
 * @param offered which entries may be taken
 * @param language of the document
 */
record Seeds(Catalogue catalogue, Predicate<Entry> offered, Locale language) {

    private static final StrategyFactory FACTORY = StrategyFactory.eINSTANCE;

    /** Phases, questions, the roles of the team, and the office among the agencies. */
    void sow(Strategy strategy) {
        offered(catalogue.phases()).map(this::phase).forEach(strategy.getPhases()::add);
        strategy.setIntroduction(introduction());
        strategy.setTeam(team());
        if (strategy.getApproval() == null) { // else its profile named who approves
            strategy.setApproval(FACTORY.createApproval());
        }
        if (strategy.getOffice() != null) {
            Agency office = FACTORY.createAgency();
            office.setName(strategy.getOffice());
            strategy.getAgencies().add(office);
        }
    }

    void sowValues(Collection<EntryRef> chosen, Strategy strategy) {
        chosen.stream().flatMap(ref -> catalogue.value(ref).stream()).map(this::value)
                .forEach(strategy.getValues()::add);
    }

    void sowGroups(Strategy strategy) {
        offered(catalogue.userGroups()).map(this::group).forEach(strategy.getStakeholders()::add);
    }

    private <E extends Entry> Stream<E> offered(List<E> entries) {
        return entries.stream().filter(offered);
    }

    private Phase phase(PhaseTemplate template) {
        Phase phase = FACTORY.createPhase();
        phase.setTemplate(catalogue.ref(template));
        phase.setPackVersion(packVersion(template));
        phase.setName(name(template));
        template.getTasks().stream().map(this::task).forEach(phase.getTasks()::add);
        return phase;
    }

    private Task task(TaskTemplate template) {
        Task task = FACTORY.createTask();
        task.setTemplate(catalogue.ref(template));
        task.setPackVersion(packVersion(template));
        task.setName(name(template));
        return task;
    }

    private Introduction introduction() {
        Introduction introduction = FACTORY.createIntroduction();
        offered(catalogue.questions(QuestionSection.INTRODUCTION)).map(question -> AnswerPlace.of(question, catalogue, language))
                .forEach(introduction.getAnswers()::add);
        return introduction;
    }

    /** A place for each kind of expertise; who takes it is still to be named. */
    private Team team() {
        Team team = FACTORY.createTeam();
        Stream.of(Expertise.values()).map(this::member).forEach(team.getMembers()::add);
        return team;
    }

    private Member member(Expertise expertise) {
        Member member = FACTORY.createMember();
        member.setRole(Words.of(expertise, language));
        member.getExpertise().add(expertise);
        return member;
    }

    private StakeholderGroup group(UserGroup usual) {
        StakeholderGroup group = FACTORY.createStakeholderGroup();
        group.setUserGroup(catalogue.ref(usual));
        group.setUserGroupName(name(usual));
        group.setPackVersion(packVersion(usual));
        group.setName(name(usual));
        return group;
    }

    private CoreValue value(ValueTemplate template) {
        CoreValue value = FACTORY.createCoreValue();
        value.setTemplate(catalogue.ref(template));
        value.setPackVersion(packVersion(template));
        value.setName(name(template));
        return value;
    }

    private String name(Entry entry) {
        return LocalTexts.text(entry.getName(), language);
    }

    private String packVersion(Entry entry) {
        return catalogue.ref(entry).pack().flatMap(catalogue::pack).orElseThrow().getVersion();
    }
}
