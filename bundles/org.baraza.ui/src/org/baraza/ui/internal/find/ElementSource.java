package org.baraza.ui.internal.find;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.analysis.Vocabulary;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.Task;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Navigation;
import org.baraza.ui.find.FindSource;
import org.baraza.ui.find.Found;
import org.baraza.ui.find.Search;
import org.baraza.ui.find.Section;
import org.eclipse.ui.IWorkbenchWindow;
import org.osgi.service.component.annotations.Component;

/** Finds in the strategy that the window shows, and goes to where it is edited. */
@Component
public final class ElementSource implements FindSource {

    @Override
    public Section section() {
        return Section.ELEMENTS;
    }

    @Override
    public Search begin(IWorkbenchWindow window) {
        return Search.among(window.getService(ActiveSession.class).session().map(Session::strategy)
                .map(strategy -> ElementSearch.in(strategy, Vocabulary.of(strategy, Locale.getDefault()))).orElse(List.of())
                .stream().map(named -> new Found(named.element().getId(), named.name(), named.place(), icon(named.element()),
                        () -> Navigation.reveal(window.getActivePage(), named.element(), Optional.empty())))
                .toList());
    }

    private static String icon(StrategyElement element) {
        return switch (element) {
            case StakeholderGroup group -> "group";
            case Objective objective -> "objective";
            case Activity activity -> "activity";
            case Indicator indicator -> "indicator";
            case Task task -> "guide";
            default -> "feedback";
        };
    }
}
