package org.baraza.checks;

import java.util.List;

import org.baraza.model.strategy.StrategyElement;

/**
 * A rule about each of certain elements. After a change inside one of them, only that one is judged again; so a rule
 * that can be told element by element should be.
 */
public interface ElementCheck<E extends StrategyElement> extends Check {

    /** What the rule is about, each element once, in the order in which findings are to be listed. */
    List<E> elements(CheckContext context);

    /**
     * Looks at one element, and at whatever else the rule needs, and changes nothing.
     *
     * @return findings made by {@link CheckContext#finding}, none if all is well
     */
    List<Finding> judge(E element, CheckContext context);

    @Override
    default List<Finding> check(CheckContext context) {
        return elements(context).stream().flatMap(element -> judge(element, context).stream()).toList();
    }
}
