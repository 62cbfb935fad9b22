package org.baraza.starter;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The starter's words in the user's language. */
final class Texts {

    private Texts() {
    }

    static String get(String key, Object... arguments) {
        return MessageFormat.format(ResourceBundle.getBundle("org.baraza.starter.messages").getString(key), arguments);
    }
}
