package org.baraza.testkit;

import java.time.LocalDate;
import java.util.List;

import org.baraza.model.catalogue.LiteracyLevel;
import org.baraza.model.strategy.Assessment;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.values.EntryRef;

/** Stakeholder groups that nobody thought of, assessed once or more. */
record RandomGroups(Dice dice) {

    private static final List<String> NAMES = List.of("Journalists", "Line ministries", "Parliamentarians",
            "Municipalities", "Universities", "Secondary teachers", "Chambers of commerce", "Farmers' unions",
            "Women's associations", "Donors", "Regional banks", "Youth clubs", "Health workers", "Researchers");
    private static final List<String> USER_GROUPS = List.of("public-authorities", "parliamentarians", "media",
            "academics", "researchers", "international-organizations", "civil-society", "citizens", "private-sector");
    private static final List<String> NEEDS = List.of("local figures", "prices", "training", "microdata", "poverty",
            "fast answers", "ready-made stories", "données locales", "formation", "long series");
    private static final List<String> FORMATS = List.of("infographics", "newsletter", "workshops", "open data portal",
            "press conference", "videos", "tables", "site web", "radio", "e-mail");

    void add(Strategy strategy, int count) {
        for (int i = 0; i < count; i++) {
            strategy.getStakeholders().add(group(i));
        }
    }

    private StakeholderGroup group(int index) {
        StakeholderGroup group = StrategyFactory.eINSTANCE.createStakeholderGroup();
        String name = NAMES.get(index % NAMES.size());
        group.setName(index < NAMES.size() ? name : name + " " + (index / NAMES.size() + 1));
        dice.mostly(() -> group.setUserGroup(EntryRef.of("eca-guidelines", dice.any(USER_GROUPS))));
        group.setNonUser(dice.percent(10));
        dice.mostly(() -> group.setCurrent(dice.engagement()));
        dice.mostly(() -> group.setDesired(dice.engagement()));
        dice.mostly(() -> group.setRank(dice.between(1, 6)));
        if (dice.percent(10)) {
            group.setOverallOrder(dice.between(1, 12));
            group.setOverallReason("The director general's wish");
        }
        if (dice.percent(30)) {
            group.setLiteracy(dice.any(List.of(LiteracyLevel.values())));
        }
        group.getNeeds().addAll(dice.some(NEEDS, 0, 3));
        group.getFormats().addAll(dice.some(FORMATS, 0, 3));
        assess(group);
        return group;
    }

    /** Half of the groups were assessed before, most of those up to where they stand. */
    private void assess(StakeholderGroup group) {
        int times = dice.percent(50) ? dice.between(1, 4) : 0;
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(dice.between(0, 200));
        for (int i = 1; i <= times; i++) {
            Assessment assessment = StrategyFactory.eINSTANCE.createAssessment();
            assessment.setDate(day);
            boolean last = i == times && dice.percent(80);
            assessment.setCurrent(last ? group.getCurrent() : (Double) dice.engagement());
            assessment.setDesired(last ? group.getDesired() : (Double) dice.engagement());
            group.getAssessments().add(assessment);
            day = day.plusDays(dice.between(30, 200));
        }
    }
}
