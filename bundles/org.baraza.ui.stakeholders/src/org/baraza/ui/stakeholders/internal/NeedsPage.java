package org.baraza.ui.stakeholders.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.baraza.analysis.Words;
import org.baraza.catalogue.Catalogue;
import org.baraza.drawing.Role;
import org.baraza.model.catalogue.LiteracyLevel;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.session.Session;
import org.baraza.ui.Colours;
import org.baraza.ui.ElementSelection;
import org.baraza.ui.LinkWords;
import org.baraza.ui.stakeholders.internal.model.GroupRows;
import org.baraza.ui.stakeholders.internal.model.Names;
import org.baraza.ui.stakeholders.internal.model.Suggestions;
import org.baraza.ui.stakeholders.internal.model.TableRow;
import org.baraza.ui.stakeholders.internal.model.Terms;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * What the groups need, in what formats and media, and how literate they are (guidelines, Part III, statistical
 * information needs); under the list what the catalogue knows of the selected one.
 */
final class NeedsPage {

    private final Composite control;
    private final TextGrid<StakeholderGroup> grid;
    private final Label uses;
    private final LinkWords formats;
    private final GroupEdits edits;
    private final ElementSelection selection;
    private final Catalogue catalogue;
    private Optional<Session> session = Optional.empty();

    NeedsPage(Composite parent, GroupEdits edits, ElementSelection selection, Catalogue catalogue,
            Consumer<String> status) {
        this.edits = edits;
        this.selection = selection;
        this.catalogue = catalogue;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 8).applyTo(control);
        grid = new TextGrid<>(control, Messages.Page_needs);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        uses = new Label(control, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(uses);
        formats = new LinkWords(control, Role.TEXT);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(formats);
        formats.addListener(SWT.Selection, event -> suggestion(event.text).ifPresent(this::add));
        columns(status);
        grid.onSelection(selection::select);
        selection.addSelectionChangedListener(event -> showSelected());
    }

    Composite control() {
        return control;
    }

    void focus() {
        grid.table().setFocus();
    }

    /** The column in which a feature of a group is edited, if it is here that it is. */
    static Optional<Integer> columnOf(EStructuralFeature feature) {
        StrategyPackage model = StrategyPackage.eINSTANCE;
        int place = List.of(model.getStakeholderGroup_Needs(), model.getStakeholderGroup_Formats(),
                model.getStakeholderGroup_Literacy()).indexOf(feature);
        return place < 0 ? Optional.empty() : Optional.of(place + 1);
    }

    /** Begins editing a cell of a group's row. */
    void edit(StakeholderGroup group, int column) {
        focus();
        grid.edit(group, column);
    }

    /** Another strategy is shown next. */
    void beginAnew() {
        grid.beginAnew();
    }

    void show(Session shown) {
        session = Optional.of(shown);
        grid.show(GroupRows.of(shown.analyses(), shown.findings(), Locale.getDefault()).stream()
                .map(TableRow::shownGroup).flatMap(Optional::stream).toList());
        showSelected();
    }

    private void columns(Consumer<String> status) {
        Stream.of(
                GridColumn.<StakeholderGroup>shown(Messages.Column_group, 3, 130, Names::of).edited(edits::rename),
                GridColumn.<StakeholderGroup>shown(Messages.Needs_needs, 6, 160,
                        group -> Terms.words(group.getNeeds()))
                        .edited((group, typed) -> edits.needs(group, Terms.of(typed))),
                GridColumn.<StakeholderGroup>shown(Messages.Needs_formats, 5, 140,
                        group -> Terms.words(group.getFormats()))
                        .edited((group, typed) -> edits.formats(group, Terms.of(typed))),
                GridColumn.<StakeholderGroup>shown(Messages.Needs_literacy, 3, 110, this::literacy)
                        .as(NeedsPage::ownLiteracy).from(group -> levels()).edited(this::setLiteracy))
                .forEach(column -> grid.with(column, edits, status));
    }

    private void showSelected() {
        Optional<StakeholderGroup> group = selected();
        group.filter(shown -> shown.eContainer() != null).ifPresent(grid::select);
        Optional<Suggestions> known = suggestions();
        uses.setForeground(Colours.of(Role.SECONDARY));
        uses.setText(known.map(suggested -> NLS.bind(Messages.Needs_uses, suggested.name(), suggested.uses()))
                .or(() -> group.map(none -> Messages.Needs_unknown)).orElse(""));
        formats.setText(known.filter(suggested -> !suggested.formats().isEmpty())
                .map(suggested -> NLS.bind(Messages.Needs_suggested, links(suggested.formats()))).orElse(""));
        formats.setVisible(!formats.getText().isEmpty());
        control.layout();
    }

    private static String links(List<String> texts) {
        return String.join(" · ", texts.stream().map(text -> "<a>" + text.replace("<", "‹") + "</a>").toList());
    }

    private Optional<String> suggestion(String clicked) {
        return suggestions().stream().flatMap(known -> known.formats().stream())
                .filter(text -> text.replace("<", "‹").equals(clicked)).findFirst();
    }

    private void add(String format) {
        selected().ifPresent(group -> {
            List<String> all = new ArrayList<>(group.getFormats());
            all.add(format);
            edits.formats(group, all);
        });
    }

    private Optional<Suggestions> suggestions() {
        return session.flatMap(shown -> selected().flatMap(
                group -> Suggestions.of(group, shown.strategy(), catalogue)));
    }

    private Optional<StakeholderGroup> selected() {
        return selection.element().filter(StakeholderGroup.class::isInstance).map(StakeholderGroup.class::cast);
    }

    private String literacy(StakeholderGroup group) {
        return group.isSetLiteracy() ? words(group.getLiteracy())
                : Optional.ofNullable(group.getUserGroup()).flatMap(catalogue::userGroup)
                        .map(known -> NLS.bind(Messages.Needs_catalogue, words(known.getLiteracy()))).orElse("");
    }

    private static String ownLiteracy(StakeholderGroup group) {
        return group.isSetLiteracy() ? words(group.getLiteracy()) : Messages.Needs_asCatalogue;
    }

    private static List<String> levels() {
        return Stream.concat(Stream.of(Messages.Needs_asCatalogue),
                Stream.of(LiteracyLevel.values()).map(NeedsPage::words)).toList();
    }

    private void setLiteracy(StakeholderGroup group, String name) {
        edits.literacy(group, Stream.of(LiteracyLevel.values()).filter(level -> words(level).equals(name)).findFirst());
    }

    private static String words(LiteracyLevel level) {
        return Words.of(level, Locale.getDefault());
    }
}
