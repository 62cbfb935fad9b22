package org.baraza.rcp.internal;

import java.util.Optional;

import org.baraza.analysis.LastApproved;
import org.baraza.drawing.Role;
import org.baraza.rcp.internal.find.FindField;
import org.baraza.session.Session;
import org.baraza.session.SessionEvent;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Appearance;
import org.baraza.ui.Colours;
import org.baraza.ui.HeadButton;
import org.baraza.ui.Navigation;
import org.baraza.ui.Rooms;
import org.baraza.ui.ToolRow;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;

import jakarta.annotation.PostConstruct;

/**
 * The strip over the rooms: save, undo and redo; what can be added, imported and exported; remarks and the comparison with
 * what was approved; at the right end find and present.
 */
public final class ToolStrip {

    private static final String ID = "org.baraza.rcp.strip";
    private static final String ADDRESS = "bundleclass://org.baraza.rcp/" + ToolStrip.class.getName();
    /** The top trim gives such an element all the width that is left. */
    private static final String STRETCH = "stretch";

    private HeadButton save;
    private HeadButton undo;
    private HeadButton redo;
    private HeadButton compare;

    /** Puts the strip into the window's upper edge, in place of whatever the platform has there. */
    static void into(MWindow window) {
        MTrimBar top = window.getContext().get(EModelService.class).getTrim((MTrimmedWindow) window,
                org.eclipse.e4.ui.model.application.ui.SideValue.TOP);
        top.getChildren().stream().filter(part -> !part.getElementId().equals(ID))
                .forEach(part -> part.setToBeRendered(false));
        if (top.getChildren().stream().map(MTrimElement::getElementId).noneMatch(ID::equals)) {
            MToolControl strip = window.getContext().get(EModelService.class).createModelElement(MToolControl.class);
            strip.setElementId(ID);
            strip.setContributionURI(ADDRESS);
            strip.getTags().add(STRETCH);
            strip.getPersistedState().put(IWorkbench.PERSIST_STATE, Boolean.FALSE.toString());
            top.getChildren().add(strip);
        }
        top.setToBeRendered(true);
    }

    @PostConstruct
    void create(Composite parent, IWorkbenchWindow window, ActiveSession active) {
        parent.setLayout(new FillLayout());
        ToolRow row = new ToolRow(parent, Role.BAR);
        Commands commands = new Commands(window);
        save = row.push(Messages.Strip_save, "save", () -> commands.run(IWorkbenchCommandConstants.FILE_SAVE)).wordless();
        undo = row.push(Messages.Undo, "undo", () -> commands.run(IWorkbenchCommandConstants.EDIT_UNDO));
        redo = row.push(Messages.Redo, "redo", () -> commands.run(IWorkbenchCommandConstants.EDIT_REDO)).wordless();
        row.line();
        AddMenu adding = new AddMenu(window, active);
        row.offer(Messages.Strip_add, "add", menu -> Offer.into(menu, adding.offers()));
        row.push(Messages.Strip_import, "import", () -> commands.run(Commands.IMPORT))
                .setToolTipText(Messages.Strip_import_tip);
        row.offer(Messages.Strip_export, "export", new ExportMenu(window, active)::fill);
        row.line();
        row.push(Messages.Strip_comment, "comment", () -> Navigation.show(window.getActivePage(), Rooms.COMMENTS))
                .setToolTipText(Messages.Strip_comment_tip);
        compare = row.push(Messages.Strip_compare, "compare", () -> commands.run(Commands.COMPARE));
        compare.setToolTipText(Messages.Strip_compare_tip);
        window.getService(MWindow.class).getContext().set(FindField.class, row.atEnd(new FindField(row.control(),
                () -> commands.run(Commands.FIND), () -> commands.keys(Commands.FIND))));
        HeadButton present = row.atEnd(row.push(Messages.Strip_present, "present",
                () -> commands.run(Commands.PRESENT)));
        present.setToolTipText(NLS.bind(Messages.Strip_keys, Messages.Strip_present_tip, "F11"));
        save.setToolTipText(NLS.bind(Messages.Strip_keys, Messages.Strip_save, "Ctrl+S"));
        parent.setBackground(Colours.of(Role.BAR));
        Appearance.whenChanged(parent, () -> parent.setBackground(Colours.of(Role.BAR)));
        follow(active, parent);
    }

    private void follow(ActiveSession active, Composite parent) {
        Runnable silence = active.listen(new ActiveSession.Listener() {
            @Override
            public void opened(Session session) {
                show(active);
            }

            @Override
            public void changed(Session session, SessionEvent event) {
                show(active);
            }

            @Override
            public void typed() {
                show(active);
            }
        });
        parent.addDisposeListener(event -> silence.run());
        show(active);
    }

    private void show(ActiveSession active) {
        Optional<Session> session = active.session();
        save.setEnabled(session.filter(it -> active.isTyping() || it.isDirty() || it.file().isEmpty()).isPresent());
        undo.setEnabled(session.filter(it -> active.isTyping() || it.canUndo()).isPresent());
        redo.setEnabled(session.filter(Session::canRedo).isPresent());
        compare.setEnabled(session.map(Session::strategy).flatMap(LastApproved::of).isPresent());
        undo.setToolTipText(session.flatMap(Session::undoLabel).map(label -> NLS.bind(Messages.Undo_that, label))
                .orElse(Messages.Undo));
        redo.setToolTipText(session.flatMap(Session::redoLabel).map(label -> NLS.bind(Messages.Redo_that, label))
                .orElse(Messages.Redo));
    }
}
