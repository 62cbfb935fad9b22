package org.baraza.ui.catalogue.internal;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.baraza.analysis.Labels;
import org.baraza.analysis.Numbering;
import org.baraza.drawing.Role;
import org.baraza.model.strategy.Activity;
import org.baraza.ui.Icons;
import org.baraza.ui.LinkWords;
import org.baraza.ui.Navigation;
import org.baraza.ui.catalogue.internal.messages.Messages;
import org.baraza.ui.catalogue.internal.model.Page;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;

/** The head of a page: where the tactic stands, its name, its effort, where it is in the plan, and adding it. */
final class PageHead {

    private final Composite head;
    private final Label above;
    private final Label name;
    private final Composite order;
    private final EffortScale scale;
    private final Label effort;
    private final LinkWords inPlan;
    private final Composite adding;
    private Button button;
    private Optional<Page> shown = Optional.empty();

    PageHead(Composite parent, IWorkbenchPage page, Runnable add) {
        head = new Composite(parent, SWT.NONE);
        head.setLayout(new HeadLayout());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Composite words = new Composite(head, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(words);
        above = Style.secondary(wrapped(words));
        name = wrapped(words);
        name.setFont(Style.title());
        order = new Composite(words, SWT.NONE);
        order.setLayout(RowLayoutFactory.fillDefaults().wrap(true).center(true).spacing(8).create());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(order);
        scale = new EffortScale(order);
        effort = new Label(order, SWT.NONE);
        Label direction = Style.secondary(new Label(order, SWT.NONE));
        direction.setText(Messages.Effort_direction);
        inPlan = new LinkWords(words, Role.TEXT);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(inPlan);
        inPlan.addListener(SWT.Selection, event -> shown.ifPresent(
                tactic -> Navigation.reveal(page, tactic.inPlan().get(Integer.parseInt(event.text)),
                        Optional.empty())));
        adding = createAdding(add);
    }

    void show(Page page) {
        shown = Optional.of(page);
        text(above, page.above());
        text(name, page.name());
        scale.show(page.effort());
        effort.setText(page.effort().map(RowTexts::words).orElse(""));
        include(order, page.effort().isPresent());
        inPlan.setText(NLS.bind(Messages.Page_inPlan, IntStream.range(0, page.inPlan().size())
                .mapToObj(i -> link(i, page.inPlan().get(i))).collect(Collectors.joining(", "))));
        include(inPlan, !page.inPlan().isEmpty());
        button.setImage(JFaceResources.getResources().get(Icons.onAccent("add")));
        adding.setVisible(page.tactic().isPresent());
        head.getParent().layout(true, true);
    }

    private Composite createAdding(Runnable add) {
        Composite right = new Composite(head, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(right);
        button = Style.mainButton(new Button(right, SWT.PUSH));
        button.setText(Messages.Add_toWorkplan);
        button.addListener(SWT.Selection, event -> add.run());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
        Label keys = Style.secondary(new Label(right, SWT.NONE));
        keys.setFont(Style.note());
        keys.setText(NLS.bind(Messages.Page_keys, key()));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(keys);
        return right;
    }

    /** "Ctrl+Enter" as the system writes it. */
    private static String key() {
        return KeySequence.getInstance(KeyStroke.getInstance(SWT.MOD1, SWT.CR))
                .format();
    }

    private static String link(int index, Activity activity) {
        String words = Numbering.of(activity) + " " + Labels.name(activity).orElse("");
        return "<a href=\"" + index + "\">" + words.strip().replace("&", "&&").replace("<", "‹") + "</a>";
    }

    private static Label wrapped(Composite parent) {
        Label label = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static void text(Label label, String text) {
        label.setText(text.replace("&", "&&"));
        include(label, !text.isEmpty());
    }

    private static void include(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }
}
