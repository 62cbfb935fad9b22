package org.baraza.ui.monitoring.internal;

import java.util.Optional;

import org.baraza.analysis.Forms;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.session.Session;
import org.baraza.ui.Navigation;
import org.baraza.ui.RoomHead;
import org.baraza.ui.RoomView;
import org.baraza.ui.Rooms;
import org.baraza.ui.monitoring.internal.model.IndicatorList;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;

/** How the strategy stands: its scorecard, and every indicator with what was aimed at and what was measured. */
public final class MonitoringRoom extends RoomView {

    private final StackLayout stack = new StackLayout();
    private AsOfControl asOf;
    private Composite body;
    private IndicatorsPage page;
    private EmptyPage empty;

    @Override
    protected void createRoom(Composite parent) {
        RoomHead head = new RoomHead(parent);
        head.body().setLayout(stack);
        new StateLegend(head.strip());
        asOf = new AsOfControl(head, active());
        body = head.body();
        page = new IndicatorsPage(body, active(), selection());
        empty = new EmptyPage(body, () -> Navigation.show(getSite().getPage(), Rooms.STRATEGY));
        stack.topControl = page.control();
        tellSelection("");
    }

    @Override
    protected void show(Session session) {
        Forms forms = Forms.ofProgram();
        asOf.show(session, forms);
        page.show(session, forms);
        stack.topControl = session.strategy().getObjectives().isEmpty() ? empty.control() : page.control();
        body.layout();
    }

    @Override
    public void reveal(StrategyElement element, Optional<EStructuralFeature> feature) {
        super.reveal(element, feature);
        Optional<Indicator> indicator = IndicatorList.indicatorOf(element);
        if (indicator.isPresent()) {
            page.reveal(indicator.get(), element, feature);
        } else {
            page.filter(IndicatorList.objectiveOf(element));
        }
    }

    @Override
    public void setFocus() {
        if (stack.topControl == page.control()) {
            page.setFocus();
        } else {
            empty.control().setFocus();
        }
    }
}
