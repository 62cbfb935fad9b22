package org.baraza.report.template;

import java.io.StringWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;

import com.sun.management.ThreadMXBean;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;

/** Looks at each step of a template whether it may go on. */
final class TemplateWatch implements TemplateProcessingTracer {

    /** What a step makes lies in the memory of the whole program. */
    private static final long MOST_BYTES = 512L << 20;

    private final long before = allocated();

    @Override
    public void enterElement(Environment run, TracedElement step) {
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("given up");
        }
        if (allocated() - before > MOST_BYTES || held(run.getOut()) > TemplateRun.LETTERS) {
            throw new IllegalStateException("needs too much memory");
        }
    }

    @Override
    public void exitElement(Environment run, TracedElement step) {
        // it is looked at when the next one begins
    }

    /** How long the text is that is kept instead of written. */
    private static int held(Writer out) {
        return out instanceof StringWriter kept ? kept.getBuffer().length() : 0;
    }

    private static long allocated() {
        return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean counting ? counting.getCurrentThreadAllocatedBytes() : 0;
    }
}
