package org.baraza.ui.help.internal.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small help to test with. */
final class Pages {

    private static final String MAP = "/p/help/map.html";
    private static final String COST = "/p/help/cost.html";

    static final Map<String, String> FILES = Map.of(
            MAP, "<html><body><h1>Map groups</h1><p>Place each survey of users.</p></body></html>",
            COST, "<html><body><h1>Cost</h1><p>Groups cost money, and <a href=\"map.html#place\">groups</a> bring it."
                    + "</p></body></html>",
            "/p/help/bad.html", "<html><p>open</html>");

    static final List<Topic> TOPICS = List.of(new Topic("All", "", List.of(
            new Topic("Map groups", MAP, List.of()), new Topic("Cost", COST, List.of()),
            new Topic("Bad", "/p/help/bad.html", List.of()), new Topic("Gone", "/p/help/gone.html", List.of()))));

    final List<String> logged = new ArrayList<>();

    Library library() {
        return new Library(TOPICS, href -> Optional.ofNullable(FILES.get(href))
                .map(text -> text.getBytes(StandardCharsets.UTF_8)), fault -> logged.add(fault.getMessage()));
    }
}
