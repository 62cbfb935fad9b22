package org.baraza.cli.internal.summary;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.baraza.analysis.Limits;
import org.baraza.analysis.MatrixAxis;
import org.baraza.analysis.Placement;
import org.baraza.analysis.StakeholderMatrix;
import org.baraza.analysis.Tier;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Answer;
import org.baraza.cli.internal.output.AxesJson;
import org.baraza.cli.internal.output.Json;
import org.baraza.cli.internal.output.JsonWords;
import org.baraza.cli.internal.output.Page;
import org.baraza.cli.internal.output.TextTable;
import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.eclipse.osgi.util.NLS;

/** The groups by tier and quadrant. */
final class StakeholderPart implements Answer {

    private final StakeholderMatrix matrix;
    private final Limits limits;
    private final AxesJson axes;
    private final Locale language;

    StakeholderPart(Strategy strategy, Locale language) {
        this.matrix = StakeholderMatrix.of(strategy);
        this.limits = Limits.of(strategy);
        this.axes = new AxesJson(strategy, language);
        this.language = language;
    }

    @Override
    public void text(Page page) {
        page.heading(limits.vocabulary(language).term("kinds.StakeholderGroup").orElse(Messages.Stakeholders_title));
        TextTable table = TextTable.withNumbersIn(2);
        ordered().forEach(placement -> table.row(name(placement.group()), quadrant(placement),
                placement.rank().isPresent() ? Integer.toString(placement.rank().getAsInt()) : "–",
                limits.vocabulary(language).of(placement.tier())));
        page.table(table);
        page.line(NLS.bind(Messages.Stakeholders_axes, limits.vocabulary(language).of(MatrixAxis.CURRENT),
                limits.vocabulary(language).of(MatrixAxis.DESIRED)));
        page.line(NLS.bind(Messages.Stakeholders_counts, new Object[] { count(Tier.PRIMARY), limits.primaryGroups(),
                count(Tier.BEHIND_CUT), count(Tier.SECONDARY), count(Tier.OUTSIDE), count(Tier.NOT_PLACED) }));
    }

    @Override
    public void json(Json json) {
        Map<Quadrant, Integer> quadrants = new EnumMap<>(Quadrant.class);
        quadrants.putAll(matrix.counts());
        json.object("stakeholders", part -> {
            part.put("primaryLimit", limits.primaryGroups());
            axes.writeTo(part);
            part.put("currentCut", BigDecimal.valueOf(limits.currentCut()));
            part.put("desiredCut", BigDecimal.valueOf(limits.desiredCut()));
            part.object("quadrants", counts -> {
                Stream.of(Quadrant.values()).forEach(
                        quadrant -> counts.put(JsonWords.of(quadrant), quadrants.getOrDefault(quadrant, 0)));
                counts.put(JsonWords.NOT_PLACED, matrix.notPlaced().size());
            });
            part.object("tiers", counts -> Stream.of(Tier.values())
                    .forEach(tier -> counts.put(JsonWords.of(tier), count(tier))));
            part.array("groups", ordered(), StakeholderPart::json);
        });
    }

    private static void json(Json json, Placement placement) {
        StakeholderGroup group = placement.group();
        json.put("id", group.getId()).put("name", group.getName())
                .put("quadrant", JsonWords.of(placement.quadrant())).put("tier", JsonWords.of(placement.tier()))
                .put("current", Optional.ofNullable(group.getCurrent()))
                .put("desired", Optional.ofNullable(group.getDesired()))
                .put("rank", boxed(placement.rank())).put("place", boxed(placement.place()))
                .put("nonUser", group.isNonUser());
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private List<Placement> ordered() {
        return Stream.of(Tier.values()).flatMap(tier -> matrix.in(tier).stream()).toList();
    }

    private int count(Tier tier) {
        return matrix.in(tier).size();
    }

    private String quadrant(Placement placement) {
        return placement.quadrant().map(limits.vocabulary(language)::of).orElse("–");
    }

    private static String name(StakeholderGroup group) {
        return Objects.requireNonNullElse(group.getName(), "–");
    }
}
