package org.baraza.ui.find;

import org.eclipse.ui.IWorkbenchWindow;

/** Where something is found: a service, which every bundle may offer for what is at home in it. */
public interface FindSource {

    Section section();

    /** Begins to search in a window as it is now. */
    Search begin(IWorkbenchWindow window);
}
