package org.baraza.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** F1 finds something everywhere, in every language: views and dialogs have a context, its page is there, links lead on. */
class HelpTest {

    private static final List<String> LANGUAGES = List.of("", "nl/fr/");
    private static final Pattern DIALOG = Pattern.compile(
            "(?m)^(?:public )?(?:final )?class (\\w+) extends \\w*(?:Dialog|Wizard)\\b");
    private static final Pattern PLATFORM_DIALOG = Pattern.compile(
            "(?m)^import org\\.eclipse\\.(?:ui|jface)\\.dialogs\\.(\\w+Dialog);");
    /** A picture of the help is looked at, not printed; it loads where memory and lines are short. */
    private static final long LARGEST_PICTURE = 60_000;

    @Test
    void viewsAndDialogsHaveAContext() {
        Breaches.none(withoutContext(House.ours()));
    }

    @Test
    void dialogsOfThePlatformAreOpenedByAClassOfOurs() {
        Breaches.none(nameless(House.ours()));
    }

    @Test
    void contextsAndContentsLeadToPages() {
        Breaches.none(leadingNowhere(House.ours()));
    }

    @Test
    void pagesLeadToPagesAndShowPictures() {
        Breaches.none(brokenPages(House.ours()));
    }

    @Test
    void aForgottenViewOrDialogIsSeen(@TempDir Path folder) {
        Site site = new Site(folder).bundle("org.baraza.ui.x", "").with("bundles/org.baraza.ui.x/plugin.xml", """
                <plugin><extension point="org.eclipse.ui.views"><view id="org.baraza.ui.x.room"/>
                <view id="org.baraza.ui.x.side"/></extension></plugin>""")
                .java("org.baraza.ui.x", "org.baraza.ui.x.AskDialog", "final class AskDialog extends TitleAreaDialog {\n}")
                .java("org.baraza.ui.x", "org.baraza.ui.x.MakeWizard", "public class MakeWizard extends Wizard {\n}")
                .java("org.baraza.ui.x", "org.baraza.ui.x.Kind", "abstract class KindDialog extends Dialog {\n}");
        help(site, "<plugin><extension point=\"org.eclipse.help.contexts\"><contexts file=\"contexts/x.xml\" "
                + "plugin=\"org.baraza.ui.x\"/></extension></plugin>")
                .with("bundles/org.baraza.help/contexts/x.xml", context("room") )
                .with("bundles/org.baraza.help/nl/fr/contexts/x.xml", context("other"));
        Breaches.exactly(withoutContext(site.house()),
                "org.baraza.ui.x.room has no help (nl/fr/contexts)",
                "org.baraza.ui.x.side has no help (contexts)", "org.baraza.ui.x.side has no help (nl/fr/contexts)",
                "org.baraza.ui.x.AskDialog has no help (contexts)",
                "org.baraza.ui.x.AskDialog has no help (nl/fr/contexts)",
                "org.baraza.ui.x.MakeWizard has no help (contexts)",
                "org.baraza.ui.x.MakeWizard has no help (nl/fr/contexts)");
    }

    @Test
    void aDialogOfThePlatformIsSeen(@TempDir Path folder) {
        String list = "import org.eclipse.ui.dialogs.ListDialog;\n";
        Site site = new Site(folder).bundle("org.baraza.ui.x", "")
                .java("org.baraza.ui.x", "org.baraza.ui.x.Ask", list + "final class Ask { Object it = new ListDialog(null); }")
                .java("org.baraza.ui.x", "org.baraza.ui.x.AskDialog", list + "final class AskDialog extends ListDialog { }");
        Breaches.exactly(nameless(site.house()), "org.baraza.ui.x.Ask opens a ListDialog, which has no help");
    }

    @Test
    void aLostPageIsSeen(@TempDir Path folder) {
        Site site = help(new Site(folder), "<plugin/>")
                .with("bundles/org.baraza.help/toc.xml", "<toc><topic href=\"help/a.html\"/></toc>")
                .with("bundles/org.baraza.help/nl/fr/toc.xml", "<toc/>")
                .with("bundles/org.baraza.help/help/a.html", "<html><a href=\"b.html#x\"/><img src=\"p.png\"/></html>");
        Breaches.exactly(leadingNowhere(site.house()),
                "nl/fr/help/a.html is not there", "nl/fr/toc.xml leads to other pages than toc.xml");
        Breaches.exactly(brokenPages(site.house()), "help/a.html leads to b.html#x", "help/a.html shows no p.png");
    }

    @Test
    void aPictureOfAnotherLanguageOrWithoutWordsOrTooLargeIsSeen(@TempDir Path folder) {
        Site site = help(new Site(folder), "<plugin/>")
                .with("bundles/org.baraza.help/help/a.html", "<html><img src=\"p.png\"/><img src=\"q.png\" alt=\"Q\"/></html>")
                .with("bundles/org.baraza.help/help/p.png", "a picture")
                .with("bundles/org.baraza.help/help/q.png", "a large one".repeat(10_000))
                .with("bundles/org.baraza.help/nl/fr/help/a.html", "<html><img src=\"p.png\" alt=\"P\"/></html>");
        Breaches.exactly(brokenPages(site.house()), "help/a.html does not say what is on p.png",
                "help/a.html shows q.png, which is too large", "nl/fr/help/a.html shows no p.png");
    }

    private static Site help(Site site, String plugin) {
        return site.bundle("org.baraza.help", "").with("bundles/org.baraza.help/plugin.xml", plugin);
    }

    private static String context(String id) {
        return "<contexts><context id=\"" + id + "\"><description>What it is.</description>"
                + "<topic href=\"help/a.html\" label=\"A\"/></context></contexts>";
    }

    private static List<String> withoutContext(House house) {
        Stream<String> shown = house.rooms().stream().filter(Bundle::mayShow)
                .flatMap(bundle -> Stream.concat(views(bundle), dialogs(bundle)));
        List<Set<String>> known = LANGUAGES.stream().map(language -> contexts(house, language)).toList();
        return shown.flatMap(id -> Stream.of(0, 1).filter(language -> !known.get(language).contains(id))
                .map(language -> id + " has no help (" + LANGUAGES.get(language) + "contexts)")).toList();
    }

    private static Stream<String> views(Bundle bundle) {
        return bundle.pluginXml().map(Xml::read).stream().flatMap(plugin -> Xml.all(plugin, "extension"))
                .filter(extension -> extension.getAttribute("point").equals("org.eclipse.ui.views"))
                .flatMap(extension -> Xml.children(extension, "view")).map(view -> view.getAttribute("id"));
    }

    private static Stream<String> dialogs(Bundle bundle) {
        return bundle.sources().stream().flatMap(source -> DIALOG.matcher(source.text()).results())
                .map(dialog -> bundle.name() + "." + dialog.group(1));
    }

    /** Help is known by the name of the class: that of the platform's own says nothing of what is asked. */
    private static List<String> nameless(House house) {
        return house.rooms().stream().filter(Bundle::mayShow).flatMap(bundle -> bundle.sources().stream())
                .flatMap(source -> PLATFORM_DIALOG.matcher(source.text()).results().map(dialog -> dialog.group(1))
                        .filter(dialog -> source.text().contains("new " + dialog + "("))
                        .map(dialog -> source.className() + " opens a " + dialog + ", which has no help")).toList();
    }

    /** Ids of the contexts that say something and name a page. */
    private static Set<String> contexts(House house, String language) {
        return help(house).flatMap(bundle -> bundle.pluginXml().map(Xml::read).stream()
                .flatMap(plugin -> Xml.all(plugin, "contexts"))
                .flatMap(contexts -> context(bundle, language, contexts))).collect(Collectors.toSet());
    }

    private static Stream<String> context(Bundle bundle, String language, Element contexts) {
        Path file = bundle.folder().resolve(language + contexts.getAttribute("file"));
        return Stream.of(file).filter(Files::exists).map(Xml::read).flatMap(root -> Xml.all(root, "context"))
                .filter(context -> !context.getTextContent().isBlank() && Xml.children(context, "topic").findAny().isPresent())
                .map(context -> contexts.getAttribute("plugin") + "." + context.getAttribute("id"));
    }

    private static List<String> leadingNowhere(House house) {
        return help(house).flatMap(bundle -> Stream.concat(lostPages(bundle), otherContents(bundle))).toList();
    }

    private static Stream<String> lostPages(Bundle bundle) {
        Stream<Path> leading = LANGUAGES.stream().map(language -> bundle.folder().resolve(language))
                .flatMap(folder -> Stream.concat(Stream.of(folder.resolve("toc.xml")), filesIn(folder.resolve("contexts"))));
        Set<String> pages = leading.filter(Files::exists).flatMap(file -> pages(file).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return LANGUAGES.stream().flatMap(language -> pages.stream().map(language::concat))
                .filter(page -> !Files.exists(bundle.folder().resolve(page))).map(page -> page + " is not there");
    }

    private static Stream<String> otherContents(Bundle bundle) {
        return pages(bundle.folder().resolve("toc.xml")).equals(pages(bundle.folder().resolve("nl/fr/toc.xml")))
                ? Stream.of() : Stream.of("nl/fr/toc.xml leads to other pages than toc.xml");
    }

    private static Set<String> pages(Path file) {
        return Xml.all(Xml.read(file), "*").flatMap(element -> Stream.of("href", "topic").map(element::getAttribute))
                .filter(href -> !href.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> brokenPages(House house) {
        return help(house).flatMap(bundle -> new House(bundle.folder()).files(".html")
                .flatMap(page -> Stream.concat(lostLinks(bundle, page), lostPictures(page))
                        .map(breach -> new House(bundle.folder()).place(page) + breach))).toList();
    }

    private static Stream<String> lostLinks(Bundle bundle, Path page) {
        return Xml.all(Xml.read(page), "*").map(element -> element.getAttribute("href"))
                .filter(link -> !link.isEmpty() && !isThere(bundle, page, link)).map(link -> " leads to " + link);
    }

    private static boolean isThere(Bundle bundle, Path page, String link) {
        URI target = URI.create(new House(bundle.folder()).place(page)).resolve(link);
        Path file = bundle.folder().resolve(target.getPath());
        return Files.exists(file) && (target.getFragment() == null
                || House.text(file).contains("id=\"" + target.getFragment() + "\""));
    }

    /** A picture stands beside the pages of its language, since it shows words, and says what is on it. */
    private static Stream<String> lostPictures(Path page) {
        return Xml.all(Xml.read(page), "img").flatMap(image -> {
            String source = image.getAttribute("src");
            Path file = page.resolveSibling(source);
            return Stream.of(!Files.exists(file) ? " shows no " + source : size(file) > LARGEST_PICTURE
                    ? " shows " + source + ", which is too large" : image.getAttribute("alt").isBlank()
                    ? " does not say what is on " + source : "").filter(breach -> !breach.isEmpty());
        });
    }

    private static Stream<Bundle> help(House house) {
        return house.rooms().stream().filter(bundle -> bundle.name().equals("org.baraza.help"));
    }

    private static Stream<Path> filesIn(Path folder) {
        return Files.exists(folder) ? new House(folder).files(".xml") : Stream.of();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
