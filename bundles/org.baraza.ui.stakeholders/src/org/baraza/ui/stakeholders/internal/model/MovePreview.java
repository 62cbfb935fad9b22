package org.baraza.ui.stakeholders.internal.model;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.OptionalInt;

import org.baraza.analysis.MatrixAxis;
import org.baraza.analysis.Placement;
import org.baraza.analysis.StakeholderMatrix;
import org.baraza.analysis.Tier;
import org.baraza.analysis.Vocabulary;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.ui.stakeholders.internal.Messages;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What a drop would mean, worked out on a copy while the group is still carried. */
public record MovePreview(Carry carry, Placement placement, int primary, int behindCut) {

    public static MovePreview of(Strategy strategy, Carry carry) {
        Strategy copy = StrategyFactory.eINSTANCE.createStrategy();
        copy.setProfile(EcoreUtil.copy(strategy.getProfile()));
        strategy.getStakeholders().forEach(group -> copy.getStakeholders().add(twin(group)));
        StakeholderGroup carried = copy.getStakeholders().get(strategy.getStakeholders().indexOf(carry.group()));
        new Placing(copy).move(carried, carry.to());
        StakeholderMatrix matrix = StakeholderMatrix.of(copy);
        int behind = matrix.in(Tier.BEHIND_CUT).size();
        return new MovePreview(carry, matrix.placement(carried), matrix.primary().size(), behind);
    }

    /** "Journalists: Current engagement 5.3, Desired engagement 7.2, Cross-check, rank 5, primary. 8 primary groups." */
    public String words(Locale locale) {
        Vocabulary vocabulary = Vocabulary.around(placement.group(), locale);
        return new MessageFormat(Messages.Move_preview, locale).format(new Object[] {
                Names.of(carry.group()), Scale.tenths(carry.to().current(), locale),
                Scale.tenths(carry.to().desired(), locale),
                placement.quadrant().map(vocabulary::of).orElse(""),
                rank(placement.rank()), vocabulary.of(placement.tier()).toLowerCase(locale), primary, behindCut,
                vocabulary.of(MatrixAxis.CURRENT), vocabulary.of(MatrixAxis.DESIRED)});
    }

    private static int rank(OptionalInt rank) {
        return rank.orElse(0);
    }

    private static StakeholderGroup twin(StakeholderGroup group) {
        StakeholderGroup twin = StrategyFactory.eINSTANCE.createStakeholderGroup();
        twin.setCurrent(group.getCurrent());
        twin.setDesired(group.getDesired());
        twin.setRank(group.getRank());
        twin.setOverallOrder(group.getOverallOrder());
        return twin;
    }
}
