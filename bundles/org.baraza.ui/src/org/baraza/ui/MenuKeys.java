package org.baraza.ui;

import org.eclipse.jface.bindings.keys.SWTKeySupport;

/** What a menu says about the key that does the same, in the words of the system and the person's language. */
public final class MenuKeys {

    private MenuKeys() {
    }

    /** @param key with its modifiers, as an accelerator of SWT */
    public static String with(String words, int key) {
        return words + "\t" + SWTKeySupport.convertAcceleratorToKeyStroke(key).format();
    }
}
