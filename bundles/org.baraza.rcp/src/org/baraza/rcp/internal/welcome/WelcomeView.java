package org.baraza.rcp.internal.welcome;

import org.baraza.drawing.TextStyle;
import org.baraza.session.Session;
import org.baraza.session.SessionService;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.SceneFonts;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

import jakarta.inject.Inject;

/** What the program begins with where no file is named: begin, open or bring in a strategy, or look at the sample. */
public final class WelcomeView extends ViewPart {

    public static final String ID = "org.baraza.rcp.welcome.view";
    /** Where the files that were open last are noted. */
    public static final String RECENT = "org.baraza.rcp/recent";

    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";
    private static final int LEFT = 415;
    private static final int AIR = 47;
    private static final int GAP = 8;
    private static final int NARROW = 900;
    private static final int TIGHT = 1100;
    private static final int PICTURE = 205;
    /** Smaller it is no picture. */
    private static final int LEAST_PICTURE = 60;

    @Inject
    private ActiveSession active;

    @Inject
    private SessionService sessions;

    private SceneFonts fonts;
    private ScrolledComposite scroller;
    private Composite sheet;
    private Composite entry;
    private Assembly picture;
    private Composite look;
    private Composite phases;
    private Ways ways;
    private RecentList recent;

    @Override
    public void createPartControl(Composite parent) {
        fonts = new SceneFonts(parent);
        ways = new Ways(getSite().getWorkbenchWindow());
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        sheet = new Composite(scroller, SWT.NONE);
        scroller.setContent(sheet);
        left();
        right();
        scroller.addListener(SWT.Resize, event -> refit());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
        parent.getDisplay().asyncExec(this::begin);
    }

    /** The first view of a window is not told that it is the one at work. */
    private void begin() {
        if (!sheet.isDisposed() && getSite().getPage().getActivePart() == this) {
            setFocus();
        }
    }

    @Override
    public void setFocus() {
        if (recent != null) {
            recent.show(active.session().map(Session::name));
        }
        getViewSite().getActionBars().getStatusLineManager().setMessage(Messages.Welcome_status);
        sheet.setFocus();
    }

    private void left() {
        Composite area = column(sheet, 1, AIR);
        entry = area;
        GridDataFactory.fillDefaults().grab(false, true).applyTo(area);
        picture = new Assembly(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(px(LEFT), px(PICTURE)).applyTo(picture);
        text(area, "Baraza", fonts.metrics().text(32).semibold(), false);
        text(area, Messages.Welcome_line, fonts.metrics().text(14), true);
        gap(area, 12);
        tile(area, Tile.Kind.MAIN, "new", Messages.Welcome_new, Messages.Welcome_new_detail, ways::begin);
        tile(area, Tile.Kind.CARD, "open", Messages.Welcome_open, Messages.Welcome_open_detail, ways::open);
        tile(area, Tile.Kind.CARD, "table", Messages.Welcome_import, Messages.Welcome_import_detail,
                new BringIn(getSite().getWorkbenchWindow(), active, ways)::ask);
    }

    private void right() {
        Composite area = column(sheet, 1, AIR);
        look = area;
        area.setData(CSS_CLASS, "welcome");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        heading(area, Messages.Recent_heading);
        recent = new RecentList(area, new RecentFiles(InstanceScope.INSTANCE.getNode(RECENT)), sessions, ways, this::refit);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(recent.control());
        heading(area, Messages.Welcome_look);
        tile(area, Tile.Kind.CARD, "matrix", Messages.Welcome_sample, Messages.Welcome_sample_detail, ways::sample);
        heading(area, Messages.Welcome_phases);
        phases = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().equalWidth(true).spacing(px(24), px(8)).applyTo(phases);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(phases);
        phase(phases, 1, Messages.Welcome_phase_prepare, Messages.Welcome_phase_prepare_detail);
        phase(phases, 2, Messages.Welcome_phase_design, Messages.Welcome_phase_design_detail);
        phase(phases, 3, Messages.Welcome_phase_draft, Messages.Welcome_phase_draft_detail);
        phase(phases, 4, Messages.Welcome_phase_approve, Messages.Welcome_phase_approve_detail);
        recent.show(active.session().map(Session::name));
    }

    private void phase(Composite parent, int number, String name, String detail) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, px(2)).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        text(area, number + "  " + name, fonts.metrics().base().semibold(), false);
        text(area, detail, fonts.metrics().base(), true);
    }

    private void tile(Composite parent, Tile.Kind kind, String icon, String name, String detail, Runnable body) {
        Tile tile = new Tile(parent, kind, icon, Tile.Words.of(name, detail), body);
        GridDataFactory.fillDefaults().grab(true, false).hint(px(LEFT), SWT.DEFAULT).applyTo(tile);
    }

    private void heading(Composite parent, String words) {
        gap(parent, 8);
        text(parent, words, fonts.metrics().text(14).semibold(), false);
    }

    private void text(Composite parent, String words, TextStyle style, boolean secondary) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(words);
        label.setFont(fonts.font(style));
        if (secondary) {
            label.setData(CSS_CLASS, "secondary");
        }
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
    }

    private void gap(Composite parent, int height) {
        GridDataFactory.swtDefaults().hint(1, px(height)).applyTo(new Label(parent, SWT.NONE));
    }

    private Composite column(Composite parent, int columns, int margin) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).margins(px(margin), px(32)).spacing(0, px(GAP)).applyTo(area);
        return area;
    }

    /** Beside each other where there is room, else under each other. */
    private void refit() {
        int width = scroller.getClientArea().width;
        boolean narrow = width < px(NARROW);
        GridLayout layout = GridLayoutFactory.fillDefaults().numColumns(narrow ? 1 : 2).spacing(0, 0).create();
        sheet.setLayout(layout);
        boolean tight = width < px(TIGHT);
        int air = tight ? AIR / 2 : AIR;
        ((GridLayout) entry.getLayout()).marginWidth = px(air);
        ((GridLayout) look.getLayout()).marginWidth = px(air);
        ((GridData) entry.getLayoutData()).widthHint = px(LEFT + 2 * air);
        ((GridLayout) phases.getLayout()).numColumns = tight ? 2 : 4;
        fitPicture(narrow);
        scroller.setMinSize(SWT.DEFAULT, sheet.computeSize(width, SWT.DEFAULT).y);
        sheet.layout(true, true);
    }

    /** It has what the ways in leave of a small screen, and gives way to them: there was nothing to press. */
    private void fitPicture(boolean narrow) {
        GridData place = (GridData) picture.getLayoutData();
        place.exclude = true;
        int room = scroller.getClientArea().height - px(GAP)
                - entry.computeSize(((GridData) entry.getLayoutData()).widthHint, SWT.DEFAULT).y;
        place.exclude = narrow || room < px(LEAST_PICTURE);
        place.heightHint = Math.min(px(PICTURE), room);
        picture.setVisible(!place.exclude);
    }

    private int px(double length) {
        return (int) Math.round(fonts.metrics().px(length));
    }
}
