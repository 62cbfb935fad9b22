package org.baraza.rcp.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.report.Imprint;
import org.baraza.report.ReportContext;
import org.baraza.report.ReportInfo;
import org.baraza.report.ReportService;
import org.baraza.ui.Choices;
import org.baraza.ui.DropDown;
import org.baraza.ui.SpokenName;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks which report, saying of each what it is for, in which of its formats, of which month, in which language and in whose look. */
public final class ReportDialog extends Dialog {

    private static final int LIST_CHARS = 36;
    private static final int TEXT_CHARS = 64;
    private static final int MOST_ROWS = 16;
    /** That reports have words in. */
    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.FRENCH);

    private final ReportService service;
    private final List<ReportInfo> reports;
    private final ReportContext context;
    private final Locale own;
    private final List<Locale> languages;
    private final ReportMemory memory = new ReportMemory(InstanceScope.INSTANCE.getNode(ReportMemory.NODE));
    private final ReportInfo first;
    private org.eclipse.swt.widgets.List list;
    private Label description;
    private Composite offered;
    private DropDown language;
    private Label unspoken;
    private MonthField month;
    private TemplateField template;
    private Optional<String> format = Optional.empty();
    private Optional<ReportChoice> choice = Optional.empty();

    private ReportDialog(Shell parent, ReportService service, ReportContext context, Optional<ReportInfo> wanted,
            Optional<ReportInfo> suiting) {
        super(parent);
        this.service = service;
        this.reports = service.reports();
        this.context = context;
        this.own = context.language();
        this.languages = Stream.concat(Stream.of(own), Stream.concat(memory.language().stream(), SPOKEN.stream())).distinct().toList();
        this.first = wanted.or(() -> memory.report(reports)).or(() -> suiting).orElse(reports.getFirst());
    }

    /**
     * Asks.
     *
     * @param context of which a report would be written
     * @param wanted the report that is chosen at first; empty for the one that was written last
     * @param suiting chosen at first by who has not written any
     * @return the choice; empty if the person cancelled
     */
    public static Optional<ReportChoice> ask(Shell parent, ReportService service, ReportContext context, Optional<ReportInfo> wanted,
            Optional<ReportInfo> suiting) {
        ReportDialog dialog = new ReportDialog(parent, service, context, wanted, suiting);
        return dialog.open() == OK ? dialog.choice : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Report_title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(16, 6).applyTo(area);
        Label which = new Label(area, SWT.NONE);
        which.setText(Messages.Report_which);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(which);
        list = new org.eclipse.swt.widgets.List(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        reports.forEach(report -> list.add(report.name()));
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(Math.max(convertWidthInCharsToPixels(LIST_CHARS), list.computeSize(SWT.DEFAULT, SWT.DEFAULT).x),
                        list.getItemHeight() * Math.min(reports.size() + 1, MOST_ROWS)).applyTo(list);
        SpokenName.of(list, Messages.Report_which);
        list.addListener(SWT.Selection, event -> describe());
        list.addListener(SWT.DefaultSelection, event -> buttonPressed(IDialogConstants.OK_ID));
        about(area);
        list.select(reports.indexOf(first));
        list.showSelection();
        describe();
        return area;
    }

    private void about(Composite area) {
        Composite right = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(right);
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(TEXT_CHARS), SWT.DEFAULT).applyTo(right);
        description = new Label(right, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(TEXT_CHARS), SWT.DEFAULT)
                .applyTo(description);
        offered = new Composite(right, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(offered);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(offered);
        Composite fields = new Composite(right, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 6).applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
        month = new MonthField(fields, context);
        language(fields);
        template = new TemplateField(fields, memory.template(), this::judge);
    }

    private void language(Composite fields) {
        new Label(fields, SWT.NONE).setText(Messages.Report_language);
        language = new DropDown(fields);
        language.setItems(languages.stream().map(it -> Choices.language(it.toLanguageTag())).toArray(String[]::new));
        language.select(memory.language().map(languages::indexOf).orElse(0));
        language.addListener(SWT.Selection, event -> tellUnspoken());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(language);
        new Label(fields, SWT.NONE);
        unspoken = new Label(fields, SWT.WRAP);
        tellUnspoken();
    }

    private Locale language() {
        return languages.get(language.getSelectionIndex());
    }

    /** Whoever asks for a report in Arabic should know what to expect before it is written. */
    private void tellUnspoken() {
        boolean spoken = Imprint.speaks(language());
        unspoken.setText(spoken ? "" : NLS.bind(Messages.Report_unspoken, language().getDisplayLanguage()));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(1, spoken ? 0 : SWT.DEFAULT).applyTo(unspoken);
        unspoken.getParent().getParent().layout(true, true);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Report_write, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        list.setFocus();
        judge();
    }

    private void describe() {
        ReportInfo report = report();
        description.setText(report.description().replace("&", "&&"));
        offer(report);
        month.offer(report);
        offered.getParent().layout(true, true);
    }

    private ReportInfo report() {
        return reports.get(Math.max(0, list.getSelectionIndex()));
    }

    private void offer(ReportInfo report) {
        List.of(offered.getChildren()).forEach(Control::dispose);
        List<String> allowed = report.of(service.formats());
        take(format.filter(allowed::contains).orElseGet(() -> memory.format(allowed)));
        for (String offer : allowed) {
            Button button = new Button(offered, SWT.RADIO);
            button.setText(Formats.name(offer));
            button.setSelection(format.filter(offer::equals).isPresent());
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection()) {
                    take(offer);
                }
            });
        }
    }

    private void take(String chosen) {
        format = Optional.of(chosen);
        template.offer(service.templates(chosen));
    }

    private void judge() {
        Button write = getButton(IDialogConstants.OK_ID);
        if (write != null && template != null) {
            write.setEnabled(template.problem().isEmpty());
        }
    }

    @Override
    protected void okPressed() {
        if (template.problem().isEmpty()) {
            ReportChoice made = new ReportChoice(report(), format.orElseThrow(), language(), month.month(),
                    template.file());
            memory.keep(made, own, template.text());
            choice = Optional.of(made);
            super.okPressed();
        }
    }
}
