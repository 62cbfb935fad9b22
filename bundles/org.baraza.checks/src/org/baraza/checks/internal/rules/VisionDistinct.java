package org.baraza.checks.internal.rules;

import java.util.List;

import org.baraza.checks.Check;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Statement;

/** Vision and mission say different things, white space and case apart. */
public final class VisionDistinct implements Check {

    @Override
    public List<Finding> check(CheckContext context) {
        Statement vision = context.strategy().getVision();
        Statement mission = context.strategy().getMission();
        if (vision == null || mission == null || Texts.isBlank(vision.getText())) {
            return List.of();
        }
        return Texts.plain(vision.getText()).equals(Texts.plain(mission.getText()))
                ? List.of(context.finding(vision).at("text").says(Messages.Vision_distinct))
                : List.of();
    }
}
