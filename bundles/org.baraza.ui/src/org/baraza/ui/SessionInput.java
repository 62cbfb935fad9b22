package org.baraza.ui;

import org.baraza.session.Session;
import org.eclipse.core.runtime.IAdaptable;

/** The strategy that a new window is opened for, handed to it as the input of its page. */
public record SessionInput(Session session) implements IAdaptable {

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
