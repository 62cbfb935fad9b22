package org.baraza.rcp.internal;

import org.baraza.ui.Icons;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The short toolbar. Menus are contributed in plugin.xml; the toolbar's icons depend on the theme. */
final class BarazaActionBars extends ActionBarAdvisor {

    BarazaActionBars(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void fillCoolBar(ICoolBarManager coolBar) {
        IWorkbenchWindow window = getActionBarConfigurer().getWindowConfigurer().getWindow();
        IToolBarManager toolBar = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        toolBar.add(item(window, "org.eclipse.ui.file.save", "save", 0));
        toolBar.add(item(window, "org.eclipse.ui.edit.undo", "undo", CommandContributionItem.MODE_FORCE_TEXT));
        toolBar.add(item(window, "org.eclipse.ui.edit.redo", "redo", 0));
        toolBar.add(new Separator());
        toolBar.add(item(window, "org.baraza.rcp.open", "open", CommandContributionItem.MODE_FORCE_TEXT));
        coolBar.setLockLayout(true);
        coolBar.add(new ToolBarContributionItem(toolBar, "main"));
    }

    private static CommandContributionItem item(IWorkbenchWindow window, String command, String icon, int mode) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(window, null, command,
                CommandContributionItem.STYLE_PUSH);
        parameter.icon = Icons.descriptor(icon);
        parameter.disabledIcon = Icons.disabled(icon);
        parameter.mode = mode;
        return new CommandContributionItem(parameter);
    }
}
