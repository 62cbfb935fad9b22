package org.baraza.testkit.ui;

import java.util.Map;
import java.util.Optional;

import com.sun.jna.NativeLong;
import com.sun.jna.platform.unix.X11;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.NativeLongByReference;
import com.sun.jna.ptr.PointerByReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;

/**
 * Hands that the X server takes for real: what they do comes to the program as from mouse and keyboard. SWT's own leave the
 * place on the screen out of a pressed button, so that nothing can be dragged, and their keys open no menu.
 */
final class XHands implements Hands {

    private static final NativeLong AT_ONCE = new NativeLong(0);
    private static final int ON_THIS_SCREEN = -1;

    private final Display display;
    private final X11.Display server;
    private final XKeys keys;

    private XHands(Display display, X11.Display server) {
        this.display = display;
        this.server = server;
        keys = new XKeys(server);
    }

    /** Hands on an X server, where the display is on one that takes them, and keys reach the window that is in front. */
    static Optional<XHands> reaching(Display display) {
        if (!isOnX()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(X11.INSTANCE.XOpenDisplay(null)).filter(XHands::takesHands)
                    .map(server -> new XHands(display, server));
        } catch (LinkageError e) {
            return Optional.empty();    // without libX11 or libXtst
        }
    }

    private static boolean isOnX() {
        Map<String, String> environment = System.getenv();
        return SWT.getPlatform().equals("gtk") && environment.containsKey("DISPLAY")
                && (!environment.containsKey("WAYLAND_DISPLAY") || "x11".equals(environment.get("GDK_BACKEND")));
    }

    private static boolean takesHands(X11.Display server) {
        IntByReference any = new IntByReference();
        return isManaged(server) && X11.XTest.INSTANCE.XTestQueryExtension(server, any, any, any, any);
    }

    /** Without a window manager no window gets the keys: it would tell of itself on the screen's root. */
    private static boolean isManaged(X11.Display server) {
        NativeLongByReference found = new NativeLongByReference();
        PointerByReference value = new PointerByReference();
        X11.INSTANCE.XGetWindowProperty(server, X11.INSTANCE.XDefaultRootWindow(server),
                X11.INSTANCE.XInternAtom(server, "_NET_SUPPORTING_WM_CHECK", false), AT_ONCE, new NativeLong(1), false,
                X11.XA_WINDOW, new X11.AtomByReference(), new IntByReference(), found, new NativeLongByReference(), value);
        boolean managed = found.getValue().longValue() > 0;
        if (value.getValue() != null) {
            X11.INSTANCE.XFree(value.getValue());
        }
        return managed;
    }

    @Override
    public void moveTo(Point there) {
        double pixels = (double) widthOfScreen() / display.getBounds().width;
        X11.XTest.INSTANCE.XTestFakeMotionEvent(server, ON_THIS_SCREEN, (int) Math.round(there.x * pixels),
                (int) Math.round(there.y * pixels), AT_ONCE);
        arrive();
    }

    private int widthOfScreen() {
        X11.XWindowAttributes screen = new X11.XWindowAttributes();
        X11.INSTANCE.XGetWindowAttributes(server, X11.INSTANCE.XDefaultRootWindow(server), screen);
        return screen.width;
    }

    @Override
    public void button(int number, boolean down) {
        X11.XTest.INSTANCE.XTestFakeButtonEvent(server, number, down, AT_ONCE);
        arrive();
    }

    @Override
    public void key(int key, boolean down) {
        X11.XTest.INSTANCE.XTestFakeKeyEvent(server, keys.numberOf(key), down, AT_ONCE);
        arrive();
    }

    @Override
    public boolean needShiftFor(int character) {
        return keys.needShiftFor(character);
    }

    private void arrive() {
        X11.INSTANCE.XSync(server, false);
    }
}
