package org.baraza.report.template;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.baraza.report.ReportDocument;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;

/**
 * A template in the language of FreeMarker. What it writes becomes a document, which is then written in any format:
 *
 * <pre>
 * # A section          ## A part of it       a text, a paragraph a line
 * - an item            1. a numbered item    &gt; a statement that stands out
 * | a | table |        its first row are the titles
 * </pre>
 *
 * It reaches no class, no file and no address, and no other template; a value is text, number, truth, list or map. What
 * could go on for ever is refused: patterns, {@code ?filter}, {@code ?map}, a text to look for that is no plain one, and
 * {@code a + b} where neither side shows that it is a text or number ({@code a + b?number} does).
 */
public final class ReportTemplate {

    private static final Version LANGUAGE_OF = Configuration.VERSION_2_3_33;
    private static final int LONGEST = 200_000;

    private final Template template;
    private final Locale language;

    private ReportTemplate(Template template, Locale language) {
        this.template = template;
        this.language = language;
    }

    /**
     * The template in a file beside a class: {@code letter_fr.ftl} for French if there is one, else {@code letter.ftl}.
     *
     * @param name of the file, without language and extension
     * @throws IllegalArgumentException if it can't be understood, or asks for what no template may do
     */
    public static ReportTemplate of(Class<?> owner, String name, Locale language) {
        try (InputStream own = owner.getResourceAsStream(name + "_" + language.getLanguage() + ".ftl");
                InputStream common = own == null ? owner.getResourceAsStream(name + ".ftl") : own) {
            if (common == null) {
                throw new FileNotFoundException(name + ".ftl");
            }
            return of(name, new String(common.readAllBytes(), StandardCharsets.UTF_8), language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param name by which faults are told
     * @throws IllegalArgumentException if it can't be understood, or asks for what no template may do
     */
    public static ReportTemplate of(String name, String text, Locale language) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(name + ": longer than " + LONGEST + " letters");
        }
        try {
            Template template = new Template(name, new StringReader(text), closed(language));
            new TemplateRules(template).check();
            return new ReportTemplate(template, language);
        } catch (IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } catch (StackOverflowError e) {
            throw new IllegalArgumentException(name + ": too deep", e);
        }
    }

    private static Configuration closed(Locale language) {
        Configuration closed = new Configuration(LANGUAGE_OF);
        closed.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        closed.setAPIBuiltinEnabled(false);
        closed.setObjectWrapper(new SimpleObjectWrapper(LANGUAGE_OF));
        closed.setTemplateLoader(null);
        closed.setArithmeticEngine(new ReportNumbers());
        closed.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        closed.setLogTemplateExceptions(false);
        // what a template tries and gives up would fill the log
        closed.setAttemptExceptionReporter((fault, run) -> { });
        closed.setLocale(language);
        return closed;
    }

    /**
     * Fills it in.
     *
     * @param values text, numbers, truths, and lists and maps of them
     * @throws IllegalArgumentException if it fails, takes too long or writes too much
     */
    public ReportDocument fill(String title, Map<String, ?> values) {
        String text = new TemplateRun(template).text(PlainValues.of(values));
        ReportDocument.Builder document = ReportDocument.titled(title, language);
        new TemplateText(text).writeTo(document);
        return document.build();
    }
}
