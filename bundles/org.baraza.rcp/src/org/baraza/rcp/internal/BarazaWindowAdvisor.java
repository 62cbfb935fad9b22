package org.baraza.rcp.internal;

import java.util.Optional;

import org.baraza.rcp.internal.welcome.RecentFiles;
import org.baraza.rcp.internal.welcome.WelcomeView;
import org.baraza.session.Session;
import org.baraza.session.SessionService;
import org.baraza.session.recovery.Recovery;
import org.baraza.session.sharing.OpenFiles;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Appearance;
import org.baraza.ui.Failures;
import org.baraza.ui.Navigation;
import org.baraza.ui.Rooms;
import org.baraza.ui.SessionInput;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** A window and the strategy that it opens with. */
final class BarazaWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point REFERENCE_SIZE = new Point(1366, 728);

    private final StartFile startFile;
    private final Optional<FirstSample> first;
    private final GtkStyle style;
    private Optional<SessionSaveables> saveables = Optional.empty();
    private Optional<FileGuard> guard = Optional.empty();
    private Optional<UnsavedCopy> unsaved = Optional.empty();

    /** @param first the sample, which is already being opened for this window; empty if it is to show something else */
    BarazaWindowAdvisor(IWorkbenchWindowConfigurer configurer, StartFile startFile, Optional<FirstSample> first,
            GtkStyle style) {
        super(configurer);
        this.startFile = startFile;
        this.first = first;
        this.style = style;
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        Appearance.begin();
        style.apply();
        DialogTitles.wearTheSystemsFont(Display.getCurrent());
        RailButtons.withoutHandles();
        configurer.setInitialSize(REFERENCE_SIZE);
        configurer.setShowCoolBar(true); // its place: the strip takes it
        configurer.setShowStatusLine(true);
        configurer.setShowPerspectiveBar(false);
        configurer.setShowMenuBar(true);
    }

    @Override
    public void postWindowOpen() {
        ActiveSession active = activeSession();
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        saveables = Optional.of(new SessionSaveables(active, getWindowConfigurer().getWindow()));
        active.follow(this::showTitle);
        fronts().keep(active);
        active.listen(new RecentFiles(InstanceScope.INSTANCE.getNode(WelcomeView.RECENT)));
        style.follow(window.getShell());
        new ThemedIcons(model()).keep(window);
        SideStacks sides = new SideStacks(window, model());
        sides.keep();
        model().getContext().set(Presentation.class, new Presentation(window, model(), sides));
        ToolStrip.into(model());
        new CommandStates(active, getWindowConfigurer().getWindow());
        new TabCounts(active, window, model()).keep();
        StatusLine status = new StatusLine(active, getWindowConfigurer().getActionBarConfigurer().getStatusLineManager(),
                sides::isTight, () -> Navigation.show(window.getActivePage(), Rooms.FINDINGS),
                () -> active.session().ifPresent(session -> Saving.save(window.getShell(), session)));
        status.keep(window.getShell());
        guardFile(active, status);
        openFirst(active);
    }

    /** Before the last window closes, the workbench asks; of the others it forgets. */
    @Override
    public boolean preWindowShellClose() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        ActiveSession active = activeSession();
        active.commitPending();
        return window.getWorkbench().getWorkbenchWindowCount() == 1
                || Saving.mayLeave(window.getShell(), active);
    }

    @Override
    public void postWindowClose() {
        saveables.ifPresent(SessionSaveables::close);
        unsaved.ifPresent(UnsavedCopy::giveUp);
        guard.ifPresent(FileGuard::release);
    }

    private void guardFile(ActiveSession active, StatusLine status) {
        IEclipseContext context = model().getContext();
        Shell shell = getWindowConfigurer().getWindow().getShell();
        UnsavedCopy copy = new UnsavedCopy(context.get(Recovery.class), shell.getDisplay(), status::tellUnkept);
        active.listen(copy);
        unsaved = Optional.of(copy);
        guard = Optional.of(new FileGuard(active, shell, context.get(SessionService.class),
                context.get(OpenFiles.class), copy, status::tell));
        guard.get().keep();
        context.set(FileGuard.class, guard.get());
    }

    private void openFirst(ActiveSession active) {
        if (getWindowConfigurer().getWindow().getActivePage().getInput() instanceof SessionInput input) {
            active.open(input.session());
            guard.ifPresent(FileGuard::mayAsk);
            return;
        }
        SessionService sessions = model().getContext().get(SessionService.class);
        if (startFile.isSample()) {
            Failures.guard(() -> active.open(sample(sessions)));
        } else if (startFile.isNamed()) {
            openNamed(sessions, active);
            return;
        }
        begin(active);
    }

    private void openNamed(SessionService sessions, ActiveSession active) {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        FileOpening opening = new FileOpening(sessions, model().getContext().get(OpenFiles.class));
        boolean known = Failures.guard(() -> opening.first(window.getShell(), startFile.path()).ifPresentOrElse(
                file -> file.open(window, active::open, () -> begin(active)), () -> begin(active)));
        if (!known) {
            begin(active);
        }
    }

    /** Welcomes who has nothing open, and offers what was not saved. */
    private void begin(ActiveSession active) {
        Display display = getWindowConfigurer().getWindow().getShell().getDisplay();
        if (active.session().isEmpty() && OneWindow.lacksFront(model())) {
            display.asyncExec(fronts()::showWelcome); // what is being made now would come over it
        } else if (active.session().isEmpty()) {
            fronts().showWelcome();
        }
        RecoveryOffer offer = new RecoveryOffer(model().getContext().get(Recovery.class),
                getWindowConfigurer().getWindow(), active);
        display.asyncExec(() -> offer.makeAside(() -> guard.ifPresent(FileGuard::mayAsk)));
    }

    private Session sample(SessionService sessions) throws InterruptedException {
        Optional<Session> opened = first.isEmpty() ? Optional.empty() : first.get().take();
        return opened.orElseGet(sessions::openSample);
    }

    private void showTitle(Session session) {
        String title = NLS.bind(session.isReadOnly() ? Messages.Window_readOnly : Messages.Window_title,
                session.name());
        getWindowConfigurer().setTitle(session.isDirty() ? "*" + title : title);
    }

    private Fronts fronts() {
        return new Fronts(getWindowConfigurer().getWindow(), model());
    }

    private ActiveSession activeSession() {
        return model().getContext().get(ActiveSession.class);
    }

    private MWindow model() {
        return getWindowConfigurer().getWindow().getService(MWindow.class);
    }
}
