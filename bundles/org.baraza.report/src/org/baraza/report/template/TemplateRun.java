package org.baraza.report.template;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import freemarker.core.Environment;
import freemarker.template.Template;

/** One filling of a template, on a thread of its own that is stopped when it takes too long. */
record TemplateRun(Template template) {

    private static final int SECONDS = 5;
    static final int LETTERS = 2_000_000;

    /** @throws IllegalArgumentException if it fails, takes too long or writes too much */
    String text(Map<String, Object> values) {
        FutureTask<String> run = new FutureTask<>(() -> filled(values));
        Thread thread = Thread.ofPlatform().daemon().name("template " + template.getName()).start(run);
        try {
            return run.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw fault("takes longer than " + SECONDS + " seconds", e);
        } catch (ExecutionException e) {
            throw fault(String.valueOf(e.getCause().getMessage()), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw fault("given up", e);
        } finally {
            thread.interrupt();
        }
    }

    private String filled(Map<String, Object> values) throws Exception {
        Bounded out = new Bounded();
        Environment run = template.createProcessingEnvironment(values, out);
        run.setTemplateProcessingTracer(new TemplateWatch());
        run.process();
        return out.text.toString();
    }

    private IllegalArgumentException fault(String what, Throwable cause) {
        return new IllegalArgumentException(template.getName() + ": " + what.lines().findFirst().orElse(""), cause);
    }

    /** Takes so many letters and no more. */
    private static final class Bounded extends Writer {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(char[] letters, int from, int length) throws IOException {
            if (text.length() + length > LETTERS) {
                throw new IOException("writes more than " + LETTERS + " letters");
            }
            text.append(letters, from, length);
        }

        @Override
        public void flush() {
            // all is in the text
        }

        @Override
        public void close() {
            // holds nothing
        }
    }
}
