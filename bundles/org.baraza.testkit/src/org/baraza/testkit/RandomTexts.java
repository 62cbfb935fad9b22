package org.baraza.testkit;

import java.util.List;

import org.baraza.model.strategy.Answer;
import org.baraza.model.strategy.CoreValue;
import org.baraza.model.strategy.Expertise;
import org.baraza.model.strategy.Introduction;
import org.baraza.model.strategy.Member;
import org.baraza.model.strategy.Practice;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Statement;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.Team;
import org.baraza.model.values.EntryRef;

/** What stands around a workplan: team, introduction with current practices, vision, mission and values. */
record RandomTexts(Dice dice) {

    private static final List<String> VALUES = List.of("Relevance", "Openness", "Independence", "Trust", "Quality",
            "Equality", "Timeliness");

    void add(Strategy strategy) {
        strategy.setTeam(team());
        strategy.setIntroduction(introduction(strategy.getStakeholders()));
        dice.mostly(() -> strategy.setVision(statement("Everybody decides by numbers", 2035)));
        dice.mostly(() -> strategy.setMission(statement("We bring figures to those who need them", 2028)));
        dice.some(VALUES, 3, 7).forEach(name -> strategy.getValues().add(value(name)));
    }

    private Team team() {
        Team team = StrategyFactory.eINSTANCE.createTeam();
        for (int i = dice.between(3, 22); i > 0; i--) {
            Member member = StrategyFactory.eINSTANCE.createMember();
            member.setName("Member " + i);
            member.setStaff(dice.percent(60));
            member.getExpertise().addAll(dice.some(List.of(Expertise.values()), 0, 2));
            team.getMembers().add(member);
        }
        dice.mostly(() -> team.setLead(team.getMembers().get(0)));
        dice.mostly(() -> team.getWriters().addAll(dice.some(team.getMembers(), 1, 3)));
        return team;
    }

    private Introduction introduction(List<StakeholderGroup> groups) {
        Introduction introduction = StrategyFactory.eINSTANCE.createIntroduction();
        for (int i = 1; i <= 5; i++) {
            if (dice.isGiven()) {
                Answer answer = StrategyFactory.eINSTANCE.createAnswer();
                answer.setQuestion(EntryRef.of("eca-guidelines", "introduction-" + i));
                answer.setText("Answer " + i);
                introduction.getAnswers().add(answer);
            }
        }
        groups.forEach(group -> {
            for (int i = dice.between(0, 2); i > 0; i--) {
                introduction.getPractices().add(practice(group));
            }
        });
        return introduction;
    }

    private Practice practice(StakeholderGroup group) {
        Practice practice = StrategyFactory.eINSTANCE.createPractice();
        practice.setGroup(group);
        if (dice.percent(70)) {
            practice.setTactic(RandomTactics.any(dice));
        } else {
            practice.setText("Calls from time to time");
        }
        return practice;
    }

    private static Statement statement(String text, int horizon) {
        Statement statement = StrategyFactory.eINSTANCE.createStatement();
        statement.setText(text);
        statement.setHorizon(horizon);
        return statement;
    }

    private CoreValue value(String name) {
        CoreValue value = StrategyFactory.eINSTANCE.createCoreValue();
        value.setName(name);
        dice.mostly(() -> value.setMeaning("What " + name + " means here"));
        return value;
    }
}
