package org.baraza.session.format;

import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;
import org.baraza.session.Writing;
import org.baraza.session.internal.xml.DocumentResource;

/**
 * Writes documents of format 1: UTF-8, one element a line, in the order of the model, the same document always to the
 * same bytes. What the reader did not understand is written back with its element.
 */
public final class DocumentWriter {

    private DocumentWriter() {
    }

    public static byte[] write(Strategy strategy) {
        return DocumentResource.write(strategy);
    }

    /** The same bytes, little by little: a large document takes its time. */
    public static Writing begin(Strategy strategy) {
        return DocumentResource.begin(strategy);
    }

    public static byte[] write(PrivateData data) {
        return DocumentResource.write(data);
    }
}
