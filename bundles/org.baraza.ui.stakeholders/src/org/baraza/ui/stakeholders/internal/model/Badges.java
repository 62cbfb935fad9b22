package org.baraza.ui.stakeholders.internal.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.baraza.checks.Finding;
import org.baraza.checks.Findings;
import org.baraza.drawing.FindingGlyph;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The signs of findings on groups. */
public final class Badges {

    private Badges() {
    }

    /** The open findings about a group or a part of it, the heaviest first. */
    public static List<Finding> about(StakeholderGroup group, Findings findings) {
        return findings.open().stream().filter(finding -> EcoreUtil.isAncestor(group, finding.element()))
                .sorted(Comparator.comparing(Finding::severity)).toList();
    }

    /** The sign of the heaviest finding about a group. */
    public static Optional<FindingGlyph> of(StakeholderGroup group, Findings findings) {
        return about(group, findings).stream().findFirst().map(Finding::severity)
                .map(severity -> FindingGlyph.valueOf(severity.name()));
    }

    /** The signs of all groups that have one, by id. */
    public static Map<String, FindingGlyph> of(Strategy strategy, Findings findings) {
        Map<String, FindingGlyph> badges = new HashMap<>();
        strategy.getStakeholders().forEach(group -> of(group, findings).ifPresent(
                badge -> badges.put(group.getId(), badge)));
        return badges;
    }
}
