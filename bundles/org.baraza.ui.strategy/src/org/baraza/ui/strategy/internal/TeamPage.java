package org.baraza.ui.strategy.internal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.baraza.analysis.Words;
import org.baraza.model.strategy.Consultation;
import org.baraza.model.strategy.Expertise;
import org.baraza.model.strategy.Member;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.StrategyPackage.Literals;
import org.baraza.model.strategy.Team;
import org.baraza.model.strategy.Workshop;
import org.baraza.session.Author;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.strategy.internal.model.Sheet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/** Who makes the strategy, the workshop, and who was heard on it. */
final class TeamPage extends ListsPage {

    private static final StrategyFactory FACTORY = StrategyFactory.eINSTANCE;

    private final PartList<Team> heads;
    private final PartList<Member> members;
    private final PartList<Workshop> workshops;
    private final PartList<Consultation> consultations;

    TeamPage(Composite parent, ActiveSession active, Optional<Author> author) {
        super(Sheet.TEAM, parent, active, author);
        page().title(Messages.Page_team, Messages.Team_explained);
        heads = list(Optional.empty(), this::heads);
        page().section(Messages.Team_members, "");
        members = list(Optional.of(Messages.Team_member), this::member);
        tools().push(add(Messages.Team_member), "add", this::addMember);
        heading(Messages.Team_workshops, Messages.Team_workshops_explained);
        workshops = list(Optional.of(Messages.Team_workshop), (fields, workshop) -> {
            fields.date(Messages.Team_from, Literals.WORKSHOP__FIRST);
            fields.date(Messages.Team_to, Literals.WORKSHOP__LAST);
            fields.line(Messages.Team_place, Literals.WORKSHOP__PLACE);
        });
        tools().push(add(Messages.Team_workshop), "add", () -> team().ifPresent(team -> added(edits()
                .add(add(Messages.Team_workshop), team.getWorkshops(), FACTORY.createWorkshop()))));
        heading(Messages.Team_consultations, "");
        consultations = list(Optional.of(Messages.Team_consultation), (fields, consultation) -> {
            fields.date(Messages.Team_on, Literals.CONSULTATION__DATE);
            fields.line(Messages.Team_with, Literals.CONSULTATION__WITH);
            fields.line(Messages.Team_topic, Literals.CONSULTATION__TOPIC);
        });
        tools().push(add(Messages.Team_consultation), "add", () -> team().ifPresent(team -> added(edits()
                .add(add(Messages.Team_consultation), team.getConsultations(), FACTORY.createConsultation()))));
    }

    @Override
    void fill(Strategy strategy) {
        Optional<Team> team = Optional.ofNullable(strategy.getTeam());
        heads.show(team.stream().toList());
        members.show(team.map(Team::getMembers).map(List::copyOf).orElse(List.of()));
        workshops.show(team.map(Team::getWorkshops).map(List::copyOf).orElse(List.of()));
        consultations.show(team.map(Team::getConsultations).map(List::copyOf).orElse(List.of()));
    }

    private void heads(PartFields fields, Team team) {
        fields.option(Messages.Team_lead, Literals.TEAM__LEAD, () -> named(team), TeamPage::name);
        fields.line(Messages.Team_consultant, Literals.TEAM__CONSULTANT);
    }

    private void member(PartFields fields, Member member) {
        Team team = (Team) member.eContainer();
        fields.line(Messages.Team_name, Literals.MEMBER__NAME);
        fields.line(Messages.Team_role, Literals.MEMBER__ROLE);
        fields.line(Messages.Team_organisation, Literals.MEMBER__ORGANISATION);
        fields.several(Messages.Team_expertise, Literals.MEMBER__EXPERTISE, member::getExpertise,
                List.of(Expertise.values()), kind -> Words.of(kind, Locale.getDefault()));
        fields.several(Messages.Team_writes, Literals.TEAM__WRITERS, team::getWriters, List.of(member),
                writer -> Messages.Team_writer);
        fields.check(Messages.Team_staff, Literals.MEMBER__STAFF);
    }

    private void addMember() {
        team().ifPresent(team -> added(edits().add(add(Messages.Team_member), team.getMembers(), FACTORY.createMember())));
    }

    private void added(EObject part) {
        reveal(part, Optional.empty());
    }

    /** A document from elsewhere may have none yet. */
    private Optional<Team> team() {
        return page().active().session().map(Session::strategy).map(strategy -> {
            if (strategy.getTeam() == null) {
                edits().set(Messages.Page_team, strategy, Literals.STRATEGY__TEAM, FACTORY.createTeam());
            }
            return strategy.getTeam();
        });
    }

    private static List<Member> named(Team team) {
        return team.getMembers().stream().filter(member -> member.getName() != null).toList();
    }

    private static String name(Member member) {
        return Objects.requireNonNullElse(member.getName(), "");
    }

    private static String add(String kind) {
        return NLS.bind(Messages.Part_add, kind);
    }
}
