package org.baraza.rcp.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.report.ReportInfo;
import org.baraza.ui.OwnSettings;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** How a person wrote the last report: kept with the person's own settings, for every strategy. */
record ReportMemory(IEclipsePreferences node) {

    static final String NODE = "org.baraza.rcp/report";
    private static final String REPORT = "report";
    private static final String FORMAT = "format";
    private static final String LANGUAGE = "language";
    private static final String TEMPLATE = "template";

    Optional<ReportInfo> report(List<ReportInfo> installed) {
        return installed.stream().filter(report -> report.id().equals(node.get(REPORT, ""))).findFirst();
    }

    /** The format that was written last, if it is among these; else the first. */
    String format(List<String> allowed) {
        String last = node.get(FORMAT, "");
        return allowed.contains(last) ? last : allowed.getFirst();
    }

    /** A language that was chosen instead of a document's own. */
    Optional<Locale> language() {
        return Optional.of(node.get(LANGUAGE, "")).filter(tag -> !tag.isEmpty()).map(Locale::forLanguageTag);
    }

    String template() {
        return node.get(TEMPLATE, "");
    }

    void keep(ReportChoice choice, Locale own, String template) {
        node.put(REPORT, choice.report().id());
        node.put(FORMAT, choice.format());
        node.put(LANGUAGE, choice.language().equals(own) ? "" : choice.language().toLanguageTag());
        node.put(TEMPLATE, template);
        OwnSettings.keep(node);
    }
}
