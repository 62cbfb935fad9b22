package org.baraza.rcp.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.jface.bindings.keys.KeyLookupFactory;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.formatting.AbstractKeyFormatter;
import org.eclipse.jface.bindings.keys.formatting.KeyFormatterFactory;
import org.eclipse.swt.SWT;

/**
 * Keys by their English names. On GTK, SWT reads the keys of a menu's commands back out of their text and knows no other
 * names, so that Maj+Ctrl+Z became Ctrl+Z; GTK itself then says them in the person's language.
 */
final class GtkKeys extends AbstractKeyFormatter {

    private static final ResourceBundle NAMES = ResourceBundle.getBundle(AbstractKeyFormatter.class.getName(), Locale.ROOT,
            AbstractKeyFormatter.class.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    private static final String ARROW = "ARROW_";
    private static final int[] MODIFIERS = { SWT.SHIFT, SWT.CTRL, SWT.ALT };

    static void use() {
        if (SWT.getPlatform().equals("gtk")) {
            KeyFormatterFactory.setDefault(new GtkKeys());
        }
    }

    @Override
    public String format(int key) {
        String name = KeyLookupFactory.getDefault().formalNameLookup(key);
        if (name.startsWith(ARROW)) {
            return name.charAt(ARROW.length()) + name.substring(ARROW.length() + 1).toLowerCase(Locale.ROOT);
        }
        return NAMES.containsKey(name) ? NAMES.getString(name) : name;
    }

    @Override
    protected String getKeyDelimiter() {
        return KeyStroke.KEY_DELIMITER;
    }

    @Override
    protected String getKeyStrokeDelimiter() {
        return " ";
    }

    @Override
    protected int[] sortModifierKeys(int modifiers) {
        return Arrays.stream(MODIFIERS).filter(key -> (modifiers & key) != 0).toArray();
    }
}
