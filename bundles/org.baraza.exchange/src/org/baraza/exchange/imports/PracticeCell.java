package org.baraza.exchange.imports;

import java.util.Objects;
import java.util.stream.Stream;

import org.baraza.exchange.imports.Row.Value;
import org.baraza.exchange.internal.values.PlainWord;
import org.baraza.exchange.plan.Fields;
import org.baraza.exchange.plan.ListText;
import org.baraza.exchange.plan.TableKind;
import org.baraza.model.strategy.Introduction;
import org.baraza.model.strategy.Practice;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.StrategyPackage.Literals;

/** How a group is engaged now, which a table of stakeholders says in words: each is a practice of today. */
record PracticeCell(StakeholderGroup group, Value value, Strategy strategy, Journal journal, FieldWriter writer) {

    void write() {
        ListText.parts(value.text()).stream().map(text -> text.strip().replaceFirst("^[-–•*]\\s+", "")).filter(text -> !isKnown(text)).forEach(text -> {
            Practice practice = StrategyFactory.eINSTANCE.createPractice();
            introduction().getPractices().add(practice);
            journal.created(practice, TableKind.PRACTICES, value.place());
            writer.set(practice, Fields.of(TableKind.PRACTICES, Literals.PRACTICE__GROUP), value, group);
            writer.set(practice, Fields.of(TableKind.PRACTICES, Literals.PRACTICE__TEXT), value, text);
        });
    }

    private boolean isKnown(String text) {
        return introduction().getPractices().stream().filter(practice -> practice.getGroup() == group)
                .flatMap(practice -> Stream.of(practice.getText(), practice.getTactic() == null ? null : practice.getTactic().getName()))
                .filter(Objects::nonNull).anyMatch(known -> PlainWord.of(known).equals(PlainWord.of(text)));
    }

    private Introduction introduction() {
        if (strategy.getIntroduction() == null) {
            strategy.setIntroduction(StrategyFactory.eINSTANCE.createIntroduction());
        }
        return strategy.getIntroduction();
    }
}
