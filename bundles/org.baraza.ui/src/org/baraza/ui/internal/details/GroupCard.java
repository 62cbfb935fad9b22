package org.baraza.ui.internal.details;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.Fatigue.Load;
import org.baraza.analysis.GroupCoverage;
import org.baraza.analysis.Limits;
import org.baraza.analysis.Placement;
import org.baraza.analysis.StakeholderMatrix;
import org.baraza.analysis.Words;
import org.baraza.catalogue.LocalTexts;
import org.baraza.drawing.QuadrantGlyph;
import org.baraza.drawing.Role;
import org.baraza.model.values.EntryRef;
import org.baraza.model.catalogue.UserGroup;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Assessment;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.ui.internal.Messages;
import org.baraza.ui.internal.details.DetailsCard.Line;
import org.eclipse.osgi.util.NLS;
import org.threeten.extra.YearQuarter;

/** The card of a stakeholder group. */
record GroupCard(StakeholderGroup group, CardContext context) {

    DetailsCard card() {
        StakeholderMatrix matrix = context.analyses().matrix();
        Placement placement = matrix.placement(group);
        GroupCoverage coverage = context.analyses().coverage(group);
        List<Activity> activities = coverage.activities();
        Entries entries = new Entries(context);
        return new CardBuilder(group, context, entries.name(group))
                .glyph(Entries.mark(placement))
                .ground(placement.quadrant().map(QuadrantGlyph::of).map(QuadrantGlyph::tint).orElse(Role.BAR))
                .subtitle(place(placement, matrix), group.isNonUser() ? Messages.Details_nonUser : "")
                .fact(Messages.Details_now, axis(group.getCurrent()))
                .fact(Messages.Details_desired, axis(group.getDesired()))
                .fact(since(), progress())
                .text("place", Messages.Details_whyHere, group.getNote())
                .text("rank", Messages.Details_ownOrder, ownOrder())
                .section("feedback", Messages.Details_needs, "", needs())
                .section("literacy", Messages.Details_literacy, "", literacy())
                .section("activity", context.message(Messages.Details_engagedBy, activities.size()),
                        activities.isEmpty() ? "" : context.monthWords(), engagedBy(activities, entries))
                .section("indicator", context.message(Messages.Details_seenBy, coverage.targets().size()), "",
                        activities.isEmpty() ? List.of() : seenBy(coverage, entries))
                .section("calendar", Messages.Details_load, "", load())
                .build();
    }

    private String place(Placement placement, StakeholderMatrix matrix) {
        String tier = context.vocabulary().of(placement.tier());
        return placement.quadrant().map(quadrant -> {
            String name = context.vocabulary().of(quadrant);
            String rank = placement.rank().isPresent()
                    ? NLS.bind(Messages.Details_ranked, new Object[] {name, placement.rank().getAsInt(),
                        matrix.in(quadrant).size()})
                    : name;
            return rank + " · " + tier.toLowerCase(context.locale());
        }).orElse(tier);
    }

    private String axis(Double value) {
        return value == null ? "–" : context.tenths(value);
    }

    /** When the group was first assessed elsewhere than it stands now. */
    private Optional<Assessment> first() {
        return group.getAssessments().stream()
                .filter(assessment -> assessment.getDate() != null && assessment.getCurrent() != null)
                .min(Comparator.comparing(Assessment::getDate))
                .filter(assessment -> group.getCurrent() != null);
    }

    private String since() {
        return first().map(assessment -> NLS.bind(Messages.Details_since,
                context.quarter(YearQuarter.from(assessment.getDate())))).orElse("");
    }

    private String progress() {
        return first().map(assessment -> {
            double gained = rounded(group.getCurrent() - assessment.getCurrent());
            String change = gained == 0 ? Messages.Details_unchanged
                    : NLS.bind(gained > 0 ? Messages.Details_up : Messages.Details_down,
                            context.tenths(Math.abs(gained)));
            double left = group.getDesired() == null ? 0 : rounded(group.getDesired() - group.getCurrent());
            return left <= 0 ? change : NLS.bind(Messages.Details_toGain, change, context.tenths(left));
        }).orElse("");
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private String ownOrder() {
        return group.getOverallOrder() == null ? ""
                : NLS.bind(Messages.Details_place, group.getOverallOrder(),
                        Optional.ofNullable(group.getOverallReason()).orElse("–"));
    }

    private List<Line> needs() {
        return Stream.concat(CardBuilder.paragraph(String.join(" · ", group.getNeeds()), false),
                CardBuilder.paragraph(String.join(" · ", group.getFormats()), true)).toList();
    }

    private List<Line> literacy() {
        if (group.isSetLiteracy()) {
            return CardBuilder.paragraph(Words.of(group.getLiteracy(), context.locale()), false).toList();
        }
        return Optional.ofNullable(group.getUserGroup()).map(this::catalogueLiteracy).orElse(List.of());
    }

    private List<Line> catalogueLiteracy(EntryRef ref) {
        Optional<UserGroup> known = context.catalogue().userGroup(ref);
        String text = known.map(usual -> NLS.bind(Messages.Details_catalogueLiteracy,
                Words.of(usual.getLiteracy(), context.locale()), LocalTexts.text(usual.getName(), context.locale())))
                .orElseGet(() -> NLS.bind(Messages.Details_packMissing, ref.pack().orElse(ref.entry())));
        return CardBuilder.paragraph(text, known.isEmpty()).toList();
    }

    private static List<? extends Line> engagedBy(List<Activity> activities, Entries entries) {
        return activities.isEmpty() ? CardBuilder.paragraph(Messages.Details_notEngaged, true).toList()
                : activities.stream().map(entries::activity).toList();
    }

    private static List<? extends Line> seenBy(GroupCoverage coverage, Entries entries) {
        return coverage.targets().isEmpty() ? CardBuilder.paragraph(Messages.Details_notSeen, true).toList()
                : coverage.targets().stream().map(entries::indicator).toList();
    }

    /** The quarter in which most activities meet the group, against what it can bear. */
    private List<Line> load() {
        int most = Limits.of(context.strategy()).engagementsPerQuarter();
        return context.analyses().fatigue().loads(group).stream()
                .max(Comparator.comparingInt((Load load) -> load.activities().size())
                        .thenComparing(Load::quarter, Comparator.reverseOrder()))
                .map(load -> Stream.concat(
                        CardBuilder.paragraph(context.message(Messages.Details_busiest,
                                load.activities().size(), context.quarter(load.quarter())), false),
                        CardBuilder.paragraph(context.message(Messages.Details_loadLimit, most), true)).toList())
                .orElse(List.of());
    }
}
