package org.baraza.ui.stakeholders.internal.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.baraza.checks.Finding;
import org.baraza.checks.Findings;
import org.baraza.drawing.FindingGlyph;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;

/** The signs of findings on groups. */
public record Badges(Findings findings) {

    /** The open findings about a group or a part of it, the heaviest first. */
    public List<Finding> about(StakeholderGroup group) {
        return findings.within(group);
    }

    /** The sign of the heaviest finding about a group. */
    public Optional<FindingGlyph> of(StakeholderGroup group) {
        return about(group).stream().findFirst().map(Finding::severity)
                .map(severity -> FindingGlyph.valueOf(severity.name()));
    }

    /** The signs of all groups that have one, by id. */
    public Map<String, FindingGlyph> of(Strategy strategy) {
        Map<String, FindingGlyph> badges = new HashMap<>();
        strategy.getStakeholders().forEach(group -> of(group).ifPresent(badge -> badges.put(group.getId(), badge)));
        return badges;
    }
}
