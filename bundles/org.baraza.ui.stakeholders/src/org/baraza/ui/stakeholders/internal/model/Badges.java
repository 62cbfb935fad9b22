package org.baraza.ui.stakeholders.internal.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.baraza.checks.Finding;
import org.baraza.checks.Findings;
import org.baraza.drawing.FindingGlyph;
import org.baraza.model.strategy.StakeholderGroup;

/** The signs of findings on groups. */
public final class Badges {

    private final Map<StakeholderGroup, List<Finding>> found;

    public Badges(Findings findings) {
        found = findings.within(StakeholderGroup.class);
    }

    /** The open findings about a group or a part of it, the heaviest first. */
    public List<Finding> about(StakeholderGroup group) {
        return found.getOrDefault(group, List.of());
    }

    /** The sign of the heaviest finding about a group. */
    public Optional<FindingGlyph> of(StakeholderGroup group) {
        return about(group).stream().findFirst().map(Badges::glyph);
    }

    /** The signs of all groups that have one, by id. */
    public Map<String, FindingGlyph> byId() {
        return found.entrySet().stream().collect(Collectors.toMap(group -> group.getKey().getId(),
                group -> glyph(group.getValue().getFirst())));
    }

    private static FindingGlyph glyph(Finding heaviest) {
        return FindingGlyph.valueOf(heaviest.severity().name());
    }
}
