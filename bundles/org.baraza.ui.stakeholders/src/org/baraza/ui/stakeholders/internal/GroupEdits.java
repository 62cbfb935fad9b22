package org.baraza.ui.stakeholders.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.baraza.analysis.Labels;
import org.baraza.analysis.Limits;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.drawing.Position;
import org.baraza.model.catalogue.LiteracyLevel;
import org.baraza.model.catalogue.UserGroup;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.stakeholders.internal.model.Names;
import org.baraza.ui.stakeholders.internal.model.Placing;
import org.baraza.ui.stakeholders.internal.model.Reassessment;
import org.baraza.ui.stakeholders.internal.model.Scale;
import org.baraza.ui.stakeholders.internal.model.TeamView;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.osgi.util.NLS;

/** What can be done with groups, each as one named undo step. */
final class GroupEdits {

    private final ActiveSession active;

    GroupEdits(ActiveSession active) {
        this.active = active;
    }

    /** A cell holds text that is not in the strategy yet. */
    void await(ActiveSession.PendingEdit typing) {
        active.await(typing);
    }

    /** The cell's text is in the strategy now, or was given up. */
    void settled(ActiveSession.PendingEdit typing) {
        active.settled(typing);
    }

    void move(StakeholderGroup group, Position to) {
        edit(NLS.bind(Messages.Group_move, Names.of(group)), placing -> placing.move(group, to));
    }

    /** Changes the values of a group one by one; without one of them it leaves the matrix. */
    void move(StakeholderGroup group, Optional<Double> current, Optional<Double> desired) {
        boolean placed = current.isPresent() && desired.isPresent();
        String label = placed || !isPlaced(group) ? Messages.Group_move : Messages.Group_takeOff;
        edit(NLS.bind(label, Names.of(group)), placing -> placing.move(group, current, desired));
    }

    /** The scale of the axes of the strategy shown. */
    Scale scale() {
        return Scale.of(strategy().map(Limits::of).orElseGet(Limits::guidelines));
    }

    boolean isPlaced(StakeholderGroup group) {
        return group.getCurrent() != null && group.getDesired() != null;
    }

    boolean canRank(StakeholderGroup group, int by) {
        return strategy().map(Placing::new).filter(placing -> placing.canRank(group, by)).isPresent();
    }

    void rank(StakeholderGroup group, int by) {
        if (canRank(group, by)) {
            edit(NLS.bind(Messages.Group_rank, Names.of(group)), placing -> placing.rank(group, by));
        }
    }

    boolean canRankAs(StakeholderGroup group, StakeholderGroup other) {
        return strategy().map(Placing::new).filter(placing -> placing.canRankAs(group, other)).isPresent();
    }

    void rankAs(StakeholderGroup group, StakeholderGroup other) {
        edit(NLS.bind(Messages.Group_rank, Names.of(group)), placing -> placing.rankAs(group, other));
    }

    void rename(StakeholderGroup group, String name) {
        String plain = name.strip();
        if (!plain.isEmpty() && !plain.equals(group.getName())) {
            active.change(NLS.bind(Messages.Group_renameNamed, Names.of(group)), () -> group.setName(plain));
        }
    }

    /** Adds a group without a place; nothing if the name is blank. */
    Optional<StakeholderGroup> add(String name) {
        String plain = name.strip();
        return strategy().filter(strategy -> !plain.isEmpty()).map(strategy -> {
            StakeholderGroup group = StrategyFactory.eINSTANCE.createStakeholderGroup();
            group.setName(plain);
            active.change(NLS.bind(Messages.Group_addNamed, plain), () -> strategy.getStakeholders().add(group));
            return group;
        });
    }

    void delete(List<StakeholderGroup> groups) {
        edit(NLS.bind(Messages.Group_deleteNamed, names(groups)), placing -> groups.forEach(placing::remove));
    }

    private static String names(List<StakeholderGroup> groups) {
        return groups.size() == 1 ? Names.of(groups.getFirst()) : NLS.bind(Messages.Group_several, groups.size());
    }

    /** Adds the catalogue's user groups, named in the document's language, for the team to keep, split or delete. */
    void addUsual(Catalogue catalogue) {
        strategy().ifPresent(strategy -> active.change(Messages.Groups_addUsual, () -> catalogue.userGroups()
                .forEach(usual -> strategy.getStakeholders().add(from(usual, catalogue, Labels.language(strategy))))));
    }

    private static StakeholderGroup from(UserGroup usual, Catalogue catalogue, Locale language) {
        StakeholderGroup group = StrategyFactory.eINSTANCE.createStakeholderGroup();
        group.setName(LocalTexts.text(usual.getName(), language));
        group.setUserGroup(catalogue.ref(usual));
        return group;
    }

    void notYetUsers(List<StakeholderGroup> groups, boolean marked) {
        active.change(NLS.bind(marked ? Messages.Group_markNonUser : Messages.Group_markUser, names(groups)),
                () -> new TeamView(groups).notYetUsers(marked));
    }

    void needs(StakeholderGroup group, List<String> terms) {
        active.change(NLS.bind(Messages.Group_needs, Names.of(group)),
                () -> ECollections.setEList(group.getNeeds(), terms));
    }

    void formats(StakeholderGroup group, List<String> terms) {
        active.change(NLS.bind(Messages.Group_formats, Names.of(group)),
                () -> ECollections.setEList(group.getFormats(), terms));
    }

    /** @param level empty if it is that of the catalogue's user group */
    void literacy(StakeholderGroup group, Optional<LiteracyLevel> level) {
        active.change(NLS.bind(Messages.Group_literacy, Names.of(group)),
                () -> level.ifPresentOrElse(group::setLiteracy, group::unsetLiteracy));
    }

    /** Records what the groups were assessed at on a day. */
    void reassess(Reassessment assessment) {
        strategy().ifPresent(strategy -> active.change(Messages.Reassess_change, () -> assessment.applyTo(strategy)));
    }

    private void edit(String label, Consumer<Placing> body) {
        strategy().ifPresent(strategy -> active.change(label, () -> body.accept(new Placing(strategy))));
    }

    private Optional<Strategy> strategy() {
        return active.session().map(Session::strategy);
    }
}
