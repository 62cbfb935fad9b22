package org.baraza.report.standard.internal;

import static org.baraza.report.standard.internal.Desk.given;

import java.util.List;

import org.baraza.model.strategy.CoreValue;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Statement;
import org.baraza.report.Items.Item;
import org.baraza.report.ReportDocument;

/** Vision, mission, values and objectives (guidelines, Part I, Phase 3). */
record DirectionSection(Desk desk) {

    void writeTo(ReportDocument.Builder document) {
        statement(desk.strategy().getVision(), "vision", document);
        statement(desk.strategy().getMission(), "mission", document);
        document.heading(1, desk.term("kinds.CoreValue", "values"));
        listed(desk.strategy().getValues().stream().map(this::value).toList(), false, "values.empty", document);
        document.heading(1, desk.term("kinds.Objective", "objectives"));
        listed(desk.strategy().getObjectives().stream().map(this::objective).toList(), true, "objectives.empty",
                document);
    }

    private void statement(Statement statement, String key, ReportDocument.Builder document) {
        String text = statement == null ? "" : given(statement.getText());
        document.heading(1, desk.text(key));
        if (text.isEmpty()) {
            document.note(desk.text(key + ".empty"));
        } else {
            document.statement(text);
        }
        if (statement != null && statement.getHorizon() != null) {
            document.note(desk.text("horizon", statement.getHorizon()));
        }
    }

    private void listed(List<Item> items, boolean numbered, String ifEmpty, ReportDocument.Builder document) {
        if (items.isEmpty()) {
            document.note(desk.text(ifEmpty));
        } else if (numbered) {
            document.numbered(items);
        } else {
            document.items(items);
        }
    }

    private Item value(CoreValue value) {
        return Item.of(desk.text("lead", given(value.getName(), desk.text("absent.name"))), given(value.getMeaning()));
    }

    private Item objective(Objective objective) {
        String target = objective.getTargetDate() == null ? ""
                : desk.text("objectives.target", desk.vocabulary().of(objective.getTargetDate()));
        String challenge = given(objective.getChallenge());
        return Item.of(given(objective.getStatement(), desk.text("absent.statement")), Desk.joined(" ", List.of(target,
                challenge.isEmpty() ? "" : desk.text("objectives.challenge", challenge))));
    }
}
