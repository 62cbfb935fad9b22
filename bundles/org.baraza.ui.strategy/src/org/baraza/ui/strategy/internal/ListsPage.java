package org.baraza.ui.strategy.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.baraza.checks.Finding;
import org.baraza.drawing.Role;
import org.baraza.model.strategy.Strategy;
import org.baraza.session.Author;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Rooms;
import org.baraza.ui.ToolRow;
import org.baraza.ui.strategy.internal.model.PartEdits;
import org.baraza.ui.strategy.internal.model.Remark;
import org.baraza.ui.strategy.internal.model.Sheet;
import org.baraza.ui.strategy.internal.model.SheetOf;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A page of the Strategy room that is made of lists, with the findings about them in the margin. */
abstract class ListsPage {

    private final Sheet sheet;
    private final FormPage page;
    private final PartEdits edits;
    private final List<PartList<?>> lists = new ArrayList<>();

    ListsPage(Sheet sheet, Composite parent, ActiveSession active, Optional<Author> author) {
        this.sheet = sheet;
        page = new FormPage(parent, active, author);
        edits = new PartEdits(active::change);
    }

    final FormPage page() {
        return page;
    }

    final PartEdits edits() {
        return edits;
    }

    final Control control() {
        return page.control();
    }

    /** Shows what the strategy has. */
    abstract void fill(Strategy strategy);

    final void show(Session session) {
        fill(session.strategy());
        page.notes(session.findings().open().stream().filter(this::isHere).toList(),
                finding -> place(finding.element(), finding.feature()), Remark.on(session.analyses().remarks(), sheet),
                element -> place(element, Optional.empty()));
    }

    final void reveal(EObject element, Optional<EStructuralFeature> feature) {
        place(element, feature).ifPresent(Control::setFocus);
    }

    final <E extends EObject> PartList<E> list(Optional<String> kind, BiConsumer<PartFields, E> filler) {
        PartList<E> list = new PartList<>(page, page.body(), edits, kind, filler);
        lists.add(list);
        return list;
    }

    final void heading(String words, String explanation) {
        page.gap();
        page.section(words, explanation);
    }

    /** What adds to a list, under it. */
    final ToolRow tools() {
        ToolRow row = new ToolRow(page.body(), Role.PAGE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(-page.px(12), 0).applyTo(row.control());
        return row;
    }

    private boolean isHere(Finding finding) {
        return SheetOf.place(finding.element(), finding.feature()) == sheet
                && (finding.element() instanceof Strategy || Rooms.homeOf(finding.element()).equals(Rooms.STRATEGY));
    }

    Optional<Control> place(EObject element, Optional<EStructuralFeature> feature) {
        return lists.stream().flatMap(list -> list.place(element, feature).stream()).findFirst();
    }
}
