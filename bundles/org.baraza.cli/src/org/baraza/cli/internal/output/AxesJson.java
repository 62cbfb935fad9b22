package org.baraza.cli.internal.output;

import java.math.BigDecimal;
import java.util.Locale;

import org.baraza.analysis.Limit;
import org.baraza.analysis.Limits;
import org.baraza.analysis.MatrixAxis;
import org.baraza.model.strategy.Strategy;

/** What the two axes of a document's matrix stand for, what they are called, and where they end and are cut. */
public record AxesJson(Strategy strategy, Locale language) {

    public void writeTo(Json json) {
        Limits limits = Limits.of(strategy);
        json.object("axes", axes -> {
            axes.object("current", axis -> write(axis, MatrixAxis.CURRENT, limits, Limit.CUT_CURRENT));
            axes.object("desired", axis -> write(axis, MatrixAxis.DESIRED, limits, Limit.CUT_DESIRED));
        });
    }

    private void write(Json json, MatrixAxis axis, Limits limits, Limit cut) {
        BigDecimal least = limits.number(Limit.AXIS_LEAST);
        json.put("id", limits.axisId(axis)).put("name", limits.vocabulary(language).of(axis)).put("least", least)
                .put("cut", limits.number(cut)).put("most", limits.number(Limit.AXIS_MOST));
    }
}
