package org.baraza.report.html.internal;

import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.baraza.report.Block;
import org.baraza.report.DocumentWords;
import org.baraza.report.Heading;
import org.baraza.report.Imprint;
import org.baraza.report.Progress;
import org.baraza.report.ReportDocument;

/** The whole page: head, title, contents, the blocks in their order, and the imprint. */
final class Page {

    /** Styles stand in the page; nothing else is loaded, and nothing run but our own script, whatever a text holds. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";
    private static final int LEAST_CONTENTS = 3;

    private final ReportDocument document;
    private static final Pattern NAME = Pattern.compile("\\p{L}[.]\\p{L}");

    private final Imprint imprint;
    private final StyleSheet style;
    private final Optional<ChartScript> script;
    private final DocumentWords words;

    Page(ReportDocument document, Imprint imprint, StyleSheet style, Optional<ChartScript> script) {
        this.document = document;
        this.imprint = imprint;
        this.style = style;
        this.script = script;
        this.words = DocumentWords.of(Page.class, document.language());
    }

    String html() throws InterruptedIOException {
        Locale language = document.language();
        Markup page = Tag.of("html").with("lang", language.toLanguageTag())
                .with("dir", document.rightToLeft() ? "rtl" : "ltr")
                .lines(List.of(head(), body()));
        return "<!DOCTYPE html>\n" + page.html() + "\n";
    }

    private Markup head() {
        return Tag.of("head").lines(List.of(
                Tag.of("meta").with("charset", "utf-8").alone(),
                Tag.of("meta").with("http-equiv", "Content-Security-Policy").with("content", POLICY + script.map(ChartScript::policy).orElse("")).alone(),
                Tag.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1").alone(),
                Tag.of("title").around(document.title()),
                Tag.of("style").around(new Markup("\n" + style.css()))));
    }

    private Markup body() throws InterruptedIOException {
        Blocks blocks = new Blocks(document);
        List<Markup> content = new ArrayList<>();
        for (Block block : document.blocks()) {
            Progress.step();
            content.add(blocks.markup(block));
        }
        return Tag.of("body").lines(List.of(
                Tag.of("a", "skip").with("href", "#content").around(words.text("skip")),
                header(),
                contents(),
                Tag.of("main").with("id", "content").lines(content),
                footer(),
                script.map(ChartScript::markup).orElse(Markup.NONE)));
    }

    private Markup header() {
        List<Markup> parts = new ArrayList<>();
        parts.add(Tag.of("h1").around(document.title()));
        document.subtitle().ifPresent(subtitle -> parts.add(Tag.of("p", "subtitle").around(subtitle)));
        document.cover().forEach(line -> parts.add(Tag.of("p", "cover").around(line)));
        return Tag.of("header").lines(parts);
    }

    private Markup contents() {
        List<Heading> headings = document.blocks().stream().filter(Heading.class::isInstance).map(Heading.class::cast)
                .toList();
        List<Markup> links = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).level() == 1) {
                Markup link = Tag.of("a").with("href", "#" + Blocks.anchor(i)).around(headings.get(i).text());
                links.add(Tag.of("li").around(link));
            }
        }
        return links.size() < LEAST_CONTENTS ? Markup.NONE
                : Tag.of("nav").with("aria-label", words.text("contents")).lines(List.of(Tag.of("ol").lines(links)));
    }

    private Markup footer() {
        return Tag.of("footer").lines(imprint.lines(document.language()).stream()
                .map(line -> Tag.of("p").around(whole(line))).toList());
    }

    /** Names with dots, such as a bundle's, go to the next line as a whole. */
    private static List<Markup> whole(String line) {
        return Stream.of(line.split("(?<= )")).map(word -> NAME.matcher(word).find()
                ? Tag.of("span", "whole").around(word) : Markup.text(word)).toList();
    }
}
