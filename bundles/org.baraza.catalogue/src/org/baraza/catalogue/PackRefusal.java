package org.baraza.catalogue;

import java.io.FileNotFoundException;
import java.io.IOException;

import org.baraza.catalogue.internal.messages.Messages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.osgi.util.NLS;
import org.xml.sax.SAXParseException;

/** Why a file can't be read as a pack and what to do about it, for whoever gets it or wrote it. */
record PackRefusal(String name) {

    private static final int LONGEST_VALUE = 60;
    private static final int MOST_CAUSES = 10;

    String of(Exception failure) {
        Throwable cause = failure;
        for (int i = 0; i < MOST_CAUSES && cause != null; i++) {
            switch (cause) {
                case FileNotFoundException missing -> {
                    return NLS.bind(Messages.Pack_gone, name);
                }
                case IllegalValueException wrong when wrong.getFeature() != null -> {
                    return NLS.bind(Messages.Pack_wrongValue, new Object[] { name, Integer.toString(wrong.getLine()),
                            wrong.getFeature().getName(), quoted(wrong.getValue()) });
                }
                case Diagnostic problem when problem.getLine() > 0 -> {
                    return NLS.bind(Messages.Pack_damaged, name, problem.getLine());
                }
                case SAXParseException problem -> {
                    return NLS.bind(Messages.Pack_damaged, name, problem.getLineNumber());
                }
                default -> cause = cause.getCause();
            }
        }
        return failure instanceof IOException && failure.getCause() == null ? NLS.bind(Messages.Pack_unreadable, name)
                : NLS.bind(Messages.Pack_damaged, name, 1);
    }

    private static String quoted(Object value) {
        Object said = value instanceof EObject element ? element.eClass().getName() : value;
        String text = String.valueOf(said).replaceAll("\\p{C}", "");
        return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text;
    }
}
