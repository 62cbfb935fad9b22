package org.baraza.checks.internal.rules;

import java.util.List;

import org.baraza.checks.Check;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Statement;

/** There is a mission. */
public final class MissionPresent implements Check {

    @Override
    public List<Finding> check(CheckContext context) {
        Statement mission = context.strategy().getMission();
        if (mission == null) {
            return List.of(context.finding(context.strategy()).at("mission").says(Messages.Mission_missing));
        }
        return Texts.isBlank(mission.getText())
                ? List.of(context.finding(mission).at("text").says(Messages.Mission_missing))
                : List.of();
    }
}
